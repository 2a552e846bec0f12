/// The style sheet of the HTML report: no fonts, images or addresses from elsewhere.
enum HTMLStyle {
  /// The SHA-256 of the sheet in base64, by which the page allows it.
  static let hash = ContentHash.base64(Array(sheet.utf8))

  /// The sheet. It is written into XML, so it holds neither `<` nor `&`.
  static let sheet = [colours, page, overview, filters, cards, quotes, tables, media].joined()

  /// The colours, by day and by night; a test computes the contrast of every pair that meets.
  private static let colours = """
    :root{color-scheme:light dark;--bg:#f7f5f0;--card:#fff;--well:#f4f1ea;--ink:#1d1c1a;\
    --soft:#59554d;--line:#dcd7cc;--edge:#817b70;--mark:#ffe9a3;--mark-ink:#1d1c1a;--link:#0b4f8f;\
    --major:#a3123f;--moderate:#8a4b00;--minor:#0b5d75;--good:#1f6b3a;--band:#e3ecdf;\
    --k0:#0b63ce;--k1:#b4420b;--k2:#0f7a4d;--k3:#7c3aed;--k4:#c2185b;--k5:#6b5b00;--k6:#00727f;--k7:#5a5a5a}
    @media screen and (prefers-color-scheme:dark){:root{--bg:#141412;--card:#1e1d1a;--well:#262521;--ink:#efece5;\
    --soft:#b9b3a7;--line:#3d3a34;--edge:#857f74;--mark:#5f4d00;--mark-ink:#fff8dc;--link:#9accff;\
    --major:#ff8fae;--moderate:#ffb765;--minor:#7fd3ea;--good:#8fd6a5;--band:#2b382b;\
    --k0:#79b4ff;--k1:#ff9d6b;--k2:#5fd39f;--k3:#c4a2ff;--k4:#ff8dbb;--k5:#e0cb5a;--k6:#5fd6e2;--k7:#c3c3c3}}

    """

  /// Type, landmarks and what all parts share.
  private static let page = """
    *{box-sizing:border-box}
    [hidden]{display:none!important}
    html{-webkit-text-size-adjust:100%;scroll-padding-top:1rem}
    body{margin:0 auto;max-width:62rem;padding:1.75rem 1.5rem 4rem;background:var(--bg);\
    color:var(--ink);font:1rem/1.55 -apple-system,"Segoe UI",Roboto,"Helvetica Neue","Noto Sans",\
    "Liberation Sans",Arial,sans-serif;font-variant-numeric:tabular-nums;overflow-wrap:anywhere}
    h1,h2,h3,blockquote,.says,.figure,.contrast strong,.tiles b{font-family:Charter,"Bitstream Charter",\
    "Sitka Text",Cambria,Georgia,"Noto Serif","Liberation Serif",serif;\
    font-variant-numeric:lining-nums tabular-nums}
    h1,h2,h3,h4,h5{line-height:1.2;text-wrap:balance}
    h1{font-size:clamp(1.9rem,1.4rem + 2.2vw,2.75rem);letter-spacing:-.012em;margin:.2rem 0 .6rem}
    h2{font-size:1.65rem;margin:3.25rem 0 1rem}
    h4,h5,.glance h3{font:650 .8rem/1.3 -apple-system,"Segoe UI",Roboto,"Helvetica Neue","Noto Sans",\
    "Liberation Sans",Arial,sans-serif;letter-spacing:.04em;color:var(--soft)}
    h4{margin:1.5rem 0 .5rem}h5{margin:.9rem 0 .3rem}
    p{margin:.4rem 0}a{color:var(--link);text-underline-offset:.15em}
    :focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:.2rem}
    [tabindex="-1"]:focus{outline:none}
    .skip{position:absolute;left:-99rem}
    .skip:focus{position:static;display:inline-block;margin-bottom:1rem}
    .shapes{position:absolute}
    .brand{font-weight:700;letter-spacing:.02em;color:var(--soft);margin:0}
    .lead{font-size:1.1rem;color:var(--soft);max-width:44rem;text-wrap:pretty}
    .meta{color:var(--soft);font-size:.875rem}
    .good{color:var(--good);font-size:1.15rem}
    code,.trail i{font:.85em/1.4 ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace}
    .ctl{border:1px dashed currentColor;border-radius:.2rem;font:.75em ui-monospace,monospace;\
    padding:0 .2em;color:var(--major)}
    footer{margin-top:3.5rem;border-top:1px solid var(--line);padding-top:.8rem;color:var(--soft);\
    font-size:.875rem}
    nav.contents,nav.pages{display:flex;flex-wrap:wrap;gap:.4rem 1.5rem;margin:1.25rem 0 0}

    """

  /// The counts at the top.
  private static let overview = """
    .glance{display:grid;grid-template-columns:repeat(auto-fit,minmax(17rem,1fr));gap:1.4rem 2rem;\
    margin:1.75rem 0 0;padding:1.4rem 1.5rem 1.5rem;background:var(--card);\
    border:1px solid var(--line);border-radius:.75rem}
    .glance h2{position:absolute;left:-99rem}
    .glance h3{margin:0 0 .5rem}
    .tiles{display:flex;flex-wrap:wrap;gap:.5rem 1.6rem;margin:0;padding:0;list-style:none}
    .tiles li{border-left:.3rem solid var(--edge);padding-left:.6rem}
    .tiles b{display:block;font-size:2.1rem;line-height:1.05;font-weight:700}
    .tiles span{color:var(--soft);font-size:.875rem}
    .tiles .none{border-left-color:var(--line)}.tiles .none b{color:var(--soft);font-weight:400}
    .tiles .major{border-left-color:var(--major)}.tiles .moderate{border-left-color:var(--moderate)}
    .tiles .minor{border-left-color:var(--minor)}
    .pairs{grid-column:1/-1}
    .pairs svg{display:block;width:100%;height:.8rem;border-radius:.2rem}
    .pairs ul{display:flex;flex-wrap:wrap;gap:.2rem 1.5rem;margin:.6rem 0 0;padding:0;list-style:none;\
    font-size:.9rem}
    .pairs li{border-left-width:.75rem;border-left-style:solid;padding-left:.5rem;line-height:1.2}
    .p-conflict{fill:var(--major);border-color:var(--major)}
    .p-update{fill:var(--k3);border-color:var(--k3)}
    .p-compatible{fill:var(--k6);border-color:var(--k6)}
    .p-agree{fill:var(--good);border-color:var(--good)}

    """

  /// The filters and the list of findings.
  private static let filters = """
    #filters{display:grid;grid-template-columns:repeat(auto-fit,minmax(7.2rem,1fr));gap:.7rem .9rem;\
    align-items:end;padding:1rem 1.1rem;background:var(--well);border-radius:.75rem;margin:0 0 1.25rem}
    #filters .wide{grid-column:span 2}
    #filters label{display:block;font-size:.8rem;font-weight:650;color:var(--soft);margin-bottom:.2rem}
    #filters input,#filters select,#filters button{width:100%;font:inherit;color:var(--ink);\
    background:var(--card);border:1px solid var(--edge);border-radius:.4rem;padding:.35rem .5rem;\
    min-height:2.4rem}
    #filters input::placeholder{color:var(--soft);opacity:1}
    #filters .outcome{grid-column:1/-1;display:flex;align-items:center;gap:1rem;font-size:.9rem;\
    color:var(--soft)}
    #filters button{width:auto;min-height:2rem;padding:.2rem .8rem;cursor:pointer}
    #filters button:disabled{color:var(--soft);border-color:var(--line);cursor:default}
    #list ol{list-style:none;margin:0 0 1.5rem;padding:0;border-top:1px solid var(--line)}
    #list li{display:grid;grid-template-columns:6.4rem minmax(0,1fr) minmax(0,17rem) 8.5rem;\
    gap:.1rem .9rem;align-items:baseline;padding:.5rem 0;border-bottom:1px solid var(--line)}
    #list a{text-decoration:none;font-weight:600}#list a:hover,#list a:focus{text-decoration:underline}
    #list a bdi{display:block}#list a bdi::first-letter{text-transform:uppercase}
    #list .apart{color:var(--soft);text-align:end}

    """

  /// A finding: its head, the two figures face to face, and the timeline.
  private static let cards = """
    .badges{display:flex;flex-wrap:wrap;gap:.4rem;margin:0}
    .badge{display:inline-block;justify-self:start;font-size:.78rem;font-weight:650;line-height:1.5;\
    border:1px solid var(--edge);border-radius:1rem;padding:0 .6rem;color:var(--soft);white-space:nowrap}
    .badge.major{color:var(--card);background:var(--major);border-color:var(--major)}
    .badge.moderate{color:var(--moderate);border-color:var(--moderate);border-width:2px}
    .badge.minor{color:var(--minor);border-color:var(--minor)}
    .card{background:var(--card);border:1px solid var(--line);border-top:.3rem solid var(--minor);\
    border-radius:.75rem;padding:1.3rem 1.6rem 1.1rem;margin:1.75rem 0;\
    content-visibility:auto;contain-intrinsic-size:auto 62rem}
    .card.major{border-top-color:var(--major)}.card.moderate{border-top-color:var(--moderate)}
    .card h3{font-size:1.5rem;margin:.55rem 0 .9rem}
    .card h3 bdi{display:inline-block}.card h3 bdi::first-letter{text-transform:uppercase}
    .contrast{display:grid;grid-template-columns:minmax(0,1fr) auto minmax(0,1fr);gap:1rem 1.25rem;\
    align-items:start;background:var(--well);border-radius:.6rem;padding:.9rem 1.2rem;margin:0 0 1.25rem}
    .contrast p{margin:0}
    .contrast strong{display:block;font-size:1.85rem;line-height:1.15;letter-spacing:-.01em}
    .contrast p>span{color:var(--soft);font-size:.92rem}
    .contrast .apart{text-align:center;align-self:center;line-height:1.3}
    .contrast .apart span{display:block;font-size:.85rem}
    .guide{margin:0 0 1rem}.guide p{max-width:46rem}
    figure{margin:0}
    figcaption{font-size:.8rem;font-weight:650;letter-spacing:.04em;color:var(--soft);margin-bottom:.2rem}
    .scroll{overflow-x:auto;background:linear-gradient(to right,var(--card) 1.5rem,transparent 3rem) 0 0,\
    linear-gradient(to left,var(--card) 1.5rem,transparent 3rem) 100% 0,\
    linear-gradient(to right,var(--line),transparent .6rem) 0 0,\
    linear-gradient(to left,var(--line),transparent .6rem) 100% 0;\
    background-attachment:local,local,scroll,scroll;background-repeat:no-repeat}
    svg.plot{display:block;width:100%;min-width:34rem;height:auto}
    :is(th,p,strong)>svg{width:1rem;height:1rem;overflow:visible;vertical-align:-.1em;\
    margin-inline-end:.45rem}
    :is(th,p,strong)>svg use{transform:translate(.5rem,.5rem)}
    strong>svg{vertical-align:.02em}
    svg text{fill:var(--soft);font-size:12px}
    svg .note text{fill:var(--ink);font-weight:600;paint-order:stroke;stroke:var(--card);\
    stroke-width:3px;stroke-linejoin:round}
    .end{text-anchor:end}.day{text-anchor:middle}
    .grid{stroke:var(--line)}.axis{stroke:var(--edge);fill:none}
    .lane{stroke:var(--edge);stroke-dasharray:2 4}
    .consensus{fill:var(--band)}
    .k0{fill:var(--k0);stroke:var(--k0)}.k1{fill:var(--k1);stroke:var(--k1)}
    .k2{fill:var(--k2);stroke:var(--k2)}.k3{fill:var(--k3);stroke:var(--k3)}
    .k4{fill:var(--k4);stroke:var(--k4)}.k5{fill:var(--k5);stroke:var(--k5)}
    .k6{fill:var(--k6);stroke:var(--k6)}.k7{fill:var(--k7);stroke:var(--k7)}
    .o{fill:var(--card);stroke-width:2}
    .reach{fill:none;stroke-width:2;stroke-linecap:round}

    """

  /// Who says what, why the figures are at odds, and how they were read.
  private static let quotes = """
    .quotes{list-style:none;margin:0;padding:0}
    .quotes li{display:grid;grid-template-columns:9.5rem minmax(0,1fr);gap:.1rem 1.25rem;\
    padding:.7rem 0;border-top:1px solid var(--line)}
    .quotes p{margin:0}.quotes .meta bdi:first-child{color:var(--ink);font-weight:650}
    .figure{font-weight:700;font-size:1.2rem;line-height:1.35;padding-inline-start:1.5rem;\
    text-indent:-1.5rem}
    .figure bdi{text-indent:0}
    blockquote{margin:0 0 .25rem;font-size:1.1rem;line-height:1.5;max-width:42rem;text-wrap:pretty}
    blockquote bdi{display:block}
    blockquote bdi::before{content:"“"}blockquote bdi::after{content:"”"}
    mark{background:var(--mark);color:var(--mark-ink);padding:.05em .15em;border-radius:.15em;\
    font-weight:700}
    .reasons{display:grid;grid-template-columns:repeat(auto-fit,minmax(18rem,1fr));gap:0 2.5rem;\
    border-top:1px solid var(--line);margin:.4rem 0 .8rem}
    .reasons h4{margin-top:1rem}.says{font-size:1.08rem}
    .reasons ul{margin:.2rem 0;padding-inline-start:1.1rem}.reasons li{margin:.25rem 0}
    details{margin:.5rem 0}
    summary{cursor:pointer;color:var(--link);padding:.25rem 0}
    .trail{margin:0;padding-inline-start:1.6rem;font-size:.875rem;color:var(--soft)}
    .trail b,.trail i{unicode-bidi:isolate}.trail b{color:var(--ink);font-weight:650}.trail i{margin-inline-start:.4rem}

    """

  /// Tables of all kinds.
  private static let tables = """
    table{border-collapse:collapse;width:100%;font-size:.9rem}
    caption{text-align:start;color:var(--soft);padding:.3rem 0}
    th,td{text-align:start;unicode-bidi:plaintext;vertical-align:top;padding:.35rem 1rem .35rem 0;\
    border-bottom:1px solid var(--line)}
    thead th{font-size:.8rem;font-weight:650;color:var(--soft)}
    tbody th{font-weight:650}
    tbody tr:last-child>*{border-bottom:0}
    td.num{text-align:end}.scroll :is(th,td){overflow-wrap:break-word}
    td code{word-break:break-all}
    .hash{display:block;max-width:17rem;font-size:.75rem;color:var(--soft)}
    dl{display:grid;grid-template-columns:minmax(8rem,1fr) 3fr;gap:.35rem 1rem;margin:.8rem 0}
    dt{font-weight:600}dd{margin:0}

    """

  /// Narrow windows and paper.
  private static let media = """
    @media (max-width:44rem){body{padding:1.1rem .9rem 3rem}.card{padding:1rem}\
    #list li{grid-template-columns:auto 1fr;padding:.7rem 0}details.table{font-size:.95rem}\
    #list a,#list .poles{grid-column:1/-1}#list a{grid-row:2}#list .apart{grid-row:1;grid-column:2}\
    #filters .wide{grid-column:1/-1}\
    .contrast{grid-template-columns:1fr;gap:.5rem}.contrast .apart{text-align:start}\
    .contrast .apart span{display:inline}\
    .quotes li,dl{grid-template-columns:1fr}\
    .legend{font-size:.82rem}.legend :is(th,td){padding-right:.5rem}}
    @media (forced-colors:active){.badge,.tiles li,.pairs li{forced-color-adjust:none}}
    @media print{:root{--bg:#fff}body{max-width:none;padding:0;font-size:10.5pt}\
    .card{content-visibility:visible;border-radius:0}\
    h2,h3,h4,.badges{break-after:avoid}.contrast,figure,.quotes li,tr,.glance{break-inside:avoid}\
    .skip,#filters,nav.contents,nav.pages,summary{display:none}svg.plot{min-width:0}\
    .more::details-content{content-visibility:visible;display:block;block-size:auto}.guide{display:none}\
    .scroll{background:none;overflow:visible}a{color:inherit;text-decoration:none}}

    """
}
