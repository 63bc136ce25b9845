(() => {
  const page = document, host = page.querySelector("mayak-preview"), root = host?.shadowRoot;
  if (!root) return;
  const [said, strip] = root.querySelectorAll("[id]");
  const seen = { ...host.dataset }, key = "mayak " + location.pathname;
  const panel = () => strip.querySelector("details") ?? {};
  const folds = () => [panel(), ...page.querySelectorAll("details")];
  let source;

  const reload = () => {
    sessionStorage.setItem(key, JSON.stringify([scrollY, folds().map(f => f.open)]));
    location.reload();
  };
  const kept = JSON.parse(sessionStorage.getItem(key));
  sessionStorage.removeItem(key);
  if (kept) {
    folds().forEach((f, i) => f.open = kept[1][i] ?? f.open);
    scrollTo({ top: kept[0], behavior: "instant" });
  }

  const restyle = () => {
    for (const link of page.querySelectorAll("link[rel~=stylesheet]")) {
      const to = new URL(link.href), next = link.cloneNode();
      if (to.host != location.host || to.pathname.startsWith("/.mayak/")) continue;
      to.searchParams.set("mayak", seen.number);
      next.href = to;
      next.onload = () => link.remove();
      link.after(next);
    }
  };

  const settle = () => {
    for (const at of ["", "top", "end", "top end", ""]) {
      host.dataset.at = at;
      const { left, right, top, bottom } = host.getBoundingClientRect();
      const found = [left, (left + right) / 2, right].flatMap(x => [top, (top + bottom) / 2, bottom].flatMap(y => page.elementsFromPoint(x, y)));
      if (!found.some(e => e != host && /fixed|sticky/.test(getComputedStyle(e).position))) break;
    }
  };

  const listen = () => {
    source?.close();
    if (page.hidden) return;
    source = new EventSource("/.mayak/events?" + new URLSearchParams({ ...seen, page: location.pathname }));
    source.onmessage = ({ data }) => {
      const told = JSON.parse(data);
      seen.number = told.number;
      if (told.go) return location.assign(told.go);
      if (told.reload) return reload();
      if (told.style) restyle();
      if (told.strip == null) return;
      const { open } = panel();
      strip.innerHTML = told.strip;
      seen.strip = told.seen;
      panel().open = open;
      said.textContent = strip.querySelector("summary")?.textContent;
      settle();
    };
  };

  const copy = ({ target }) => {
    const button = target.closest("[data-copy]"), { copy, said: word } = button?.dataset ?? {};
    if (!button) return;
    getSelection().selectAllChildren(button);
    navigator.clipboard?.writeText(copy).then(() => said.textContent = button.dataset.done = word);
  };

  addEventListener("pageshow", () => { listen(); settle(); });
  addEventListener("pagehide", () => source?.close());
  page.addEventListener("visibilitychange", listen);
  addEventListener("resize", settle);
  addEventListener("keydown", ({ key }) => {
    if (key != "Escape" || !panel().open) return;
    panel().open = false;
    if (root.activeElement) strip.querySelector("summary").focus();
  });
  page.addEventListener("click", copy);
  root.addEventListener("click", copy);
})();
