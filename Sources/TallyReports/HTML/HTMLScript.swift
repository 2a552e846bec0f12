/// The script of the HTML report: it shows the filters, and hides the findings that they leave out.
///
/// The page is whole without it. It reads the page's own text, and writes none but a count.
enum HTMLScript {
  /// The SHA-256 of the script in base64, by which the page allows it.
  static let hash = ContentHash.base64(Array(program.utf8))

  /// The script. It is written into XML, so it holds neither `<` nor `&`.
  static let program = #"""
    "use strict";
    (() => {
      const panel = document.getElementById("filters");
      if (panel === null) return;
      const query = document.getElementById("query");
      const shown = document.getElementById("shown");
      const clear = document.getElementById("clear");
      const none = document.getElementById("none");
      const choices = Array.from(panel.querySelectorAll("select"));
      const names = new Map(choices.flatMap((choice) =>
        Array.from(choice.options, (option) => [option.value, option.text])));
      const fold = (text) => text.toLowerCase().normalize("NFKD")
        .replace(/\p{M}/gu, "").replace(/(\d),(?=\d)/g, "$1");
      const rows = new Map(Array.from(document.querySelectorAll("#list a"), (link) =>
        [link.hash.slice(1), link.closest("li")]));
      const items = Array.from(document.querySelectorAll("[data-k]"), (node) => {
        const keys = node.dataset.k.split(" ");
        return { node, keys, row: rows.get(node.id), words: "" };
      });
      const words = (item) => {
        if (item.words === "") {
          const named = item.keys.map((key) => names.get(key) ?? "");
          item.words = fold([item.node.textContent, ...named].join(" "));
        }
        return item.words;
      };
      const apply = () => {
        const wanted = choices.map((choice) => choice.value).filter((value) => value !== "");
        const terms = fold(query.value).split(/\s+/).filter((term) => term !== "");
        let count = 0;
        for (const item of items) {
          const isShown = wanted.every((value) => item.keys.includes(value))
            ? terms.every((term) => words(item).includes(term)) : false;
          item.node.hidden = !isShown;
          if (item.row) item.row.hidden = !isShown;
          if (isShown) count += 1;
        }
        const isWhole = count === items.length;
        shown.textContent = isWhole ? `All ${count} shown` : `${count} of ${items.length} shown`;
        clear.disabled = wanted.length + terms.length === 0;
        none.hidden = count > 0;
      };
      const reset = () => {
        for (const choice of choices) choice.value = "";
        query.value = "";
        apply();
      };
      const reveal = () => {
        const target = document.getElementById(location.hash.slice(1));
        if (target === null) return;
        if (target.hidden) reset();
        target.scrollIntoView();
      };
      for (const choice of choices) choice.addEventListener("change", apply);
      query.addEventListener("input", apply);
      clear.addEventListener("click", () => { reset(); query.focus(); });
      window.addEventListener("hashchange", reveal);
      panel.hidden = false;
      apply();
      if (location.hash.length > 1) reveal();
    })();

    """#
}
