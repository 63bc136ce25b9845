"""Nothing leaves its window, whatever the size of the letters; what helps stands on the first screen."""

# Width and height in CSS pixels, the size of the letters in per cent, and whether they stand wide apart.
LOOKS = [
    (360, 640, 100, False), (320, 640, 100, False), (240, 640, 100, False), (320, 640, 130, False),
    (360, 640, 150, False), (390, 844, 200, False), (320, 640, 200, False), (1280, 800, 100, False), (1280, 800, 200, False),
    (360, 640, 100, True), (320, 640, 100, True), (240, 640, 100, True), (320, 640, 130, True),
    (360, 640, 150, True), (390, 844, 200, True), (1280, 800, 200, True),
]
# So many per cent of letters to a pixel of the window, and a word of ten letters may be longer than a line;
# letters that stand apart are wider by a quarter.
CROWDED = 0.6
WIDER = 1.25
# WCAG 1.4.12: what the visitor's own styles may ask for.
SPACED = """
* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
p { margin-bottom: 2em !important }
"""
SPACE = """
document.getElementById("spaced")?.remove();
if (%s) document.head.append(Object.assign(document.createElement("style"), {id: "spaced", textContent: `%s`}));
"""

MEASURE = """(width => {
  const place = each => each.localName + (each.id ? "#" + each.id : "")
    + [...each.classList].map(name => "." + name).join("");
  const faults = new Set();
  const root = document.documentElement;
  if (root.scrollWidth > width) faults.add(`the page is ${root.scrollWidth} pixels wide`);
  // Wholly outside is meant to be; a wide table may be scrolled.
  const scrolls = up => up && (["auto", "scroll"].includes(getComputedStyle(up).overflowX) || scrolls(up.parentElement));
  for (const each of document.body.querySelectorAll("*")) {
    const box = each.getBoundingClientRect();
    if (!box.width || !box.height) continue;
    const words = (each.textContent ?? "").trim().slice(0, 40), style = getComputedStyle(each);
    if (!words || !each.checkVisibility({visibilityProperty: true})) continue;
    // A box of one pixel is hidden from sight, not cut off.
    if (each.clientWidth > 1 && each.clientHeight > 1) {
      const hides = way => ["hidden", "clip"].includes(way);
      if (hides(style.overflowX) && each.scrollWidth > each.clientWidth + 1
        || hides(style.overflowY) && each.scrollHeight > each.clientHeight + 1)
        faults.add(`${place(each)} cuts off its text: ${words}`);
    }
    // Letters of a chart that are set wide may be cut off; the same values stand in the table beside it.
    if (each.closest("svg")) continue;
    if ((box.right > width + 1 && box.left < width || box.left < -1 && box.right > 0) && !scrolls(each.parentElement))
      faults.add(`${place(each)} leaves the window: ${words}`);
  }
  // A word that goes on in the next line. One that is longer than a line with the letters so large has hyphens
  // where the browser knows the language; one that its author parts is parted there. Words that a no-break space
  // holds together are one word to a line.
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT), range = document.createRange();
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    range.selectNodeContents(text);
    const around = range.getBoundingClientRect();
    if (!around.width || !text.parentElement.checkVisibility({visibilityProperty: true})) continue;
    const line = parseFloat(getComputedStyle(text.parentElement).fontSize) * 2;
    if (around.height < line) continue;
    for (const word of text.data.matchAll(/[\\p{L}\\p{M}\\p{N}\\u00ad](?:[\\p{L}\\p{M}\\p{N}\\u00ad]|\\u00a0+(?=[\\p{L}\\p{N}]))+/gu)) {
      range.setStart(text, word.index);
      range.setEnd(text, word.index + word[0].length);
      const boxes = [...range.getClientRects()].filter(box => box.width);
      if (new Set(boxes.map(box => Math.round(box.top))).size > 1 && !word[0].includes("\u00ad")
        && word[0].length < (getComputedStyle(text.parentElement).hyphens === "auto" ? 12 : 20))
        faults.add(`${place(text.parentElement)} breaks a word: ${word[0]}`);
    }
  }
  return [...faults];
})(%d)"""

# Whoever aims at the way out of a telephone, or beside it, must not touch anything else: at its height there is
# nothing, neither under it nor at its sides.
TOUCH = """(() => {
  const exit = document.querySelector(".exit"), {top, bottom} = exit.getBoundingClientRect(), found = new Set();
  exit.style.pointerEvents = "none";
  for (let y = top + 1; y < Math.min(bottom, innerHeight); y += 6)
    for (let x = 2; x < innerWidth; x += 6) {
      const action = document.elementFromPoint(x, y)?.closest("a, button, summary, input, label");
      if (action && action !== exit) found.add(action);
    }
  exit.style.pointerEvents = "";
  return [...found].map(each => `the way out lies over or beside what can be touched: ${each.innerText.slice(0, 40)}`);
})()"""

# What must be read or reached without scrolling, above the way out.
FIRST = """(() => {
  const exit = document.querySelector(".exit"), faults = [];
  const edge = Math.min(...[exit, exit.parentElement].map(each => each.getBoundingClientRect()).filter(box => box.height).map(box => box.top));
  const stands = box => box.bottom <= edge;
  const door = document.querySelector(".home .doors > li");
  if (door && innerWidth >= 360 && !stands(door.getBoundingClientRect())) faults.push(`the first door is not on the first screen: ${door.innerText}`);
  if (!document.querySelector(innerWidth < 360 ? ".guidance" : ".guidance, .page, .index")) return faults;
  const text = [...document.querySelectorAll("main :is(p, li)")]
    .find(each => each.innerText.trim() && !each.closest("header, nav, .side, .count") && each.checkVisibility());
  const range = document.createRange();
  range.selectNodeContents(text);
  const boxes = [...range.getClientRects()].filter(box => box.width);
  const line = boxes.filter(box => box.top < boxes[0].bottom);
  if (!line.every(stands)) faults.push(`the text begins below the first screen, at ${Math.round(boxes[0].top)}: ${text.innerText.slice(0, 40)}`);
  return faults;
})()"""


def faults(page, root, path):
    found = []
    page.show(*LOOKS[0][:2])
    page.go(root + path)
    for width, height, size, spaced in LOOKS:
        page.show(width, height)
        page.send("Page.setFontSizes", fontSizes={"standard": round(16 * size / 100)})
        page.ask(SPACE % (str(spaced).lower(), SPACED))
        name = f"{path} at {width}x{height}, letters {size} %{' and wide' if spaced else ''}"
        found += [
            f"{name}: {fault}" for fault in page.ask(MEASURE % width)
            if size * (WIDER if spaced else 1) <= CROWDED * width or "breaks a word" not in fault]
        if width < 600:
            found += [f"{name}: {fault}" for fault in page.ask(TOUCH)]
        if (size, spaced) == (100, False) and width in (320, 360):
            found += [f"{name}: {fault}" for fault in page.ask(FIRST)]
    return found
