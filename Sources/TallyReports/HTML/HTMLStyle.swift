/// The style sheet of the HTML report: no fonts, images or addresses from elsewhere.
enum HTMLStyle {
  /// The SHA-256 of the sheet in base64, by which the page allows it.
  static let hash = ContentHash.base64(Array(sheet.utf8))

  /// The sheet. It is written into XML, so it holds neither `<` nor `&`.
  static let sheet = """
    :root{color-scheme:light dark;--bg:#faf9f6;--card:#fff;--ink:#1c1b19;--soft:#57534c;\
    --line:#d9d4ca;--mark:#ffe58a;--mark-ink:#1c1b19;--link:#0a58a8;\
    --major:#a3123f;--moderate:#8a4b00;--minor:#0b5d75;--good:#1f6b3a;--band:#dfe9dc;\
    --k0:#0b63ce;--k1:#b4420b;--k2:#0f7a4d;--k3:#7c3aed;--k4:#c2185b;--k5:#6b5b00;--k6:#00727f;--k7:#5a5a5a}
    @media (prefers-color-scheme:dark){:root{--bg:#161513;--card:#201f1c;--ink:#f0ede6;\
    --soft:#b8b2a6;--line:#423f39;--mark:#6b5600;--mark-ink:#fff8dc;--link:#8ec5ff;\
    --major:#ff8fae;--moderate:#ffb765;--minor:#7fd3ea;--good:#8fd6a5;--band:#2b3a2c;\
    --k0:#79b4ff;--k1:#ff9d6b;--k2:#5fd39f;--k3:#c4a2ff;--k4:#ff8dbb;--k5:#e0cb5a;--k6:#5fd6e2;--k7:#c3c3c3}}
    *{box-sizing:border-box}
    html{-webkit-text-size-adjust:100%}
    body{margin:0;background:var(--bg);color:var(--ink);\
    font:1rem/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif}
    .page{max-width:60rem;margin:0 auto;padding:1.5rem 1rem 4rem}
    h1,h2,h3{font-family:Georgia,"Times New Roman",serif;line-height:1.2;text-wrap:balance}
    h1{font-size:2.1rem;margin:.5rem 0 .25rem}
    h2{font-size:1.5rem;margin:2.75rem 0 .75rem;border-top:2px solid var(--ink);padding-top:.6rem}
    h3{font-size:1.25rem;margin:.4rem 0 .2rem}
    h3 bdi{display:inline-block}h3 bdi::first-letter{text-transform:uppercase}
    h4{font-size:.95rem;margin:1rem 0 .3rem}
    a{color:var(--link)}
    p{margin:.4rem 0}
    .lead{color:var(--soft);max-width:44rem}
    .skip{position:absolute;left:-99rem}
    .skip:focus{position:static}
    .tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(6rem,1fr));gap:.6rem;\
    margin:1.2rem 0;padding:0;list-style:none}
    .tiles li{background:var(--card);border:1px solid var(--line);border-radius:.5rem;\
    padding:.6rem .8rem;border-top:.3rem solid var(--line)}
    .tiles b{display:block;font:600 1.9rem/1.1 Georgia,serif;font-variant-numeric:tabular-nums}
    .tiles span{color:var(--soft);font-size:.9rem}
    .tiles .major{border-top-color:var(--major)}.tiles .moderate{border-top-color:var(--moderate)}
    .tiles .minor{border-top-color:var(--minor)}.tiles .good{border-top-color:var(--good)}
    .toc{list-style:none;margin:0;padding:0}
    .toc li{padding:.35rem 0;border-bottom:1px solid var(--line)}
    .toc a{text-decoration:none}.toc a:hover,.toc a:focus{text-decoration:underline}
    .card{background:var(--card);border:1px solid var(--line);border-left:.45rem solid var(--line);\
    border-radius:.6rem;padding:1rem 1.2rem 1.1rem;margin:1.2rem 0;overflow-wrap:anywhere}
    .card.major{border-left-color:var(--major)}.card.moderate{border-left-color:var(--moderate)}
    .card.minor{border-left-color:var(--minor)}
    .badge{display:inline-block;font-size:.8rem;font-weight:650;letter-spacing:.02em;\
    border:1.5px solid currentColor;border-radius:1rem;padding:.05rem .6rem;margin-right:.4rem}
    .badge.major{color:var(--major)}.badge.moderate{color:var(--moderate)}
    .badge.minor{color:var(--minor)}.badge.state{color:var(--soft)}
    .contrast{font-size:1.15rem;font-variant-numeric:tabular-nums}
    .contrast b{font-weight:700}
    .contrast .apart{color:var(--soft);white-space:nowrap}
    .scroll{overflow-x:auto;margin:.8rem 0}
    svg.plot{display:block;width:100%;min-width:34rem;height:auto}
    svg.mark{width:1.05rem;height:1.05rem;vertical-align:-.15rem;margin-right:.35rem;flex:none}
    svg text{fill:var(--soft);font-size:13px;font-family:inherit}
    .end{text-anchor:end}.day{text-anchor:middle}
    .grid{stroke:var(--line);stroke-width:1}.axis{stroke:var(--soft);stroke-width:1.2}
    .lane{stroke:var(--soft);stroke-width:1;stroke-dasharray:3 4}
    .consensus{fill:var(--band)}
    .reach{opacity:.4}
    .k0{fill:var(--k0);stroke:var(--k0)}.k1{fill:var(--k1);stroke:var(--k1)}
    .k2{fill:var(--k2);stroke:var(--k2)}.k3{fill:var(--k3);stroke:var(--k3)}
    .k4{fill:var(--k4);stroke:var(--k4)}.k5{fill:var(--k5);stroke:var(--k5)}
    .k6{fill:var(--k6);stroke:var(--k6)}.k7{fill:var(--k7);stroke:var(--k7)}
    rect.reach,polygon.reach{stroke:none}
    .hollow{fill:var(--card);stroke-width:2}
    .key{color:var(--soft);font-size:.85rem;margin:0}
    .sides{list-style:none;margin:.8rem 0;padding:0}
    .sides>li{border-top:1px solid var(--line);padding:.65rem 0}
    .who{display:flex;flex-wrap:wrap;align-items:baseline;gap:.1rem .8rem}
    .who .figure{font:700 1.2rem/1.3 Georgia,serif}
    .who .source{font-weight:600}
    blockquote{margin:.35rem 0;padding-left:.9rem;border-left:.2rem solid var(--line);\
    font-family:Georgia,"Times New Roman",serif;font-size:1.05rem}
    mark{background:var(--mark);color:var(--mark-ink);padding:0 .15em;border-radius:.15em;\
    font-weight:650}
    .meta{color:var(--soft);font-size:.88rem}
    code,.mono{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;font-size:.86em;\
    overflow-wrap:anywhere}
    dl{display:grid;grid-template-columns:minmax(6rem,9rem) 1fr;gap:.35rem 1rem;margin:.8rem 0}
    dt{color:var(--soft);font-weight:600}dd{margin:0}
    details{margin:.5rem 0}
    summary{cursor:pointer;color:var(--link);padding:.2rem 0}
    summary:focus-visible,a:focus-visible{outline:3px solid var(--link);outline-offset:2px;\
    border-radius:.2rem}
    table{border-collapse:collapse;width:100%;font-size:.9rem;font-variant-numeric:tabular-nums}
    caption{text-align:left;color:var(--soft);padding:.3rem 0}
    th,td{text-align:left;unicode-bidi:plaintext;vertical-align:top;padding:.35rem .6rem .35rem 0;\
    border-bottom:1px solid var(--line)}
    th{font-weight:650}th[colspan]{padding-top:.9rem;font-weight:400;color:var(--soft)}
    td.num{text-align:right;white-space:nowrap}
    .ctl{border:1px dashed currentColor;border-radius:.2rem;font:.75em ui-monospace,monospace;\
    padding:0 .2em;color:var(--major)}
    p.good{color:var(--good);font-size:1.1rem}
    footer{margin-top:3rem;color:var(--soft);font-size:.88rem;border-top:1px solid var(--line);\
    padding-top:.8rem}
    @media (max-width:34rem){.card{padding:.8rem .8rem}dl{grid-template-columns:1fr;gap:.1rem}\
    dd{margin-bottom:.5rem}h1{font-size:1.7rem}}
    @media print{body{background:#fff}.card{break-inside:avoid;border-color:#999}\
    .skip,.toc{display:none}a{color:inherit}}
    """
}
