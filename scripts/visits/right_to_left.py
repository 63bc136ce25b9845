"""A site from right to left: what templates print of numbers, dates and foreign names keeps its own order.

It is the example with each Cyrillic letter replaced by one of the Arabic script: every template and kind of record
is in it, and nobody has to keep a translation."""

import pathlib
import re
import shutil
import subprocess

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
CYRILLIC, ARABIC = "абвгдеёжзийклмнопрстуфхцчшщъыьэюяіў", "ابتثجحخدذرزسشصضطظعغفقكلمنهويپچژگڤێڭ"
LETTERS = str.maketrans(CYRILLIC + CYRILLIC.upper(), ARABIC + ARABIC)
NUMBER = "+34 900 123 456"

# A run is read in the order of its letters where each stands to the right of the one before.
MEASURE = """(number => {
  const faults = [], range = document.createRange();
  for (const line of document.querySelectorAll(".help b, .number [dir]")) {
    range.selectNodeContents(line);
    const boxes = [...range.getClientRects()];
    if (boxes.some(box => box.top >= boxes[0].bottom)) faults.push(`a number breaks in two: ${line.textContent}`);
  }
  const printed = ".help :is(b, s), .number, time, .value, .chart-table td, .records .name, .facts-line dd, "
    + ".quote figcaption > *, :is(.source, .sources) :is(a, bdi), nav :is(a, span), .small b";
  const numbers = [...document.querySelectorAll(".help b")].map(each => each.textContent);
  if (document.querySelector(".help") && !numbers.includes(number)) faults.push(`${number} is not among ${numbers}`);
  for (const place of document.querySelectorAll(`[dir="rtl"] :is(${printed})`)) {
    const texts = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode())
      for (const run of text.data.matchAll(/[+]?[0-9A-Za-z](?:[0-9A-Za-z .:\\/\\u00a0-]*[0-9A-Za-z])?/g)) {
        let before = null;
        for (let index = run.index; index < run.index + run[0].length; index += 1) {
          range.setStart(text, index);
          range.setEnd(text, index + 1);
          const box = range.getBoundingClientRect();
          if (!box.width) continue;
          if (before && box.left < before.left && Math.abs(box.top - before.top) < box.height / 2) {
            faults.push(`${place.localName}.${place.className} shows out of order: ${run[0]}`);
            break;
          }
          before = box;
        }
      }
  }
  return faults;
})(%r)"""


def built(mayak, day, folder):
    """The folder of the site, made by the program with the theme as it lies in the repository."""
    source, output = folder / "source", folder / "output"
    for room in ("Content", "Templates"):
        shutil.copytree(ROOT / room, source / room)
    # Another site, of which nothing was ever public.
    (source / "Content/addresses.lock").unlink()
    for file in sorted((source / "Content").rglob("*")):
        if file.suffix in (".md", ".yml"):
            file.write_text(turned(file.read_text(encoding="utf-8")), encoding="utf-8")
        if ".ru." in file.name:
            file.rename(file.with_name(file.name.replace(".ru.", ".ar.")))
    lines = source / "Content/data/helplines.yml"
    lines.write_text(lines.read_text(encoding="utf-8").replace('"112"', f'"{NUMBER}"'), encoding="utf-8")
    words = (ROOT / "Templates/strings/ru.yml").read_text(encoding="utf-8").translate(LETTERS)
    (source / "Templates/strings/ar.yml").write_text(words.replace("direction: ltr", "direction: rtl"), encoding="utf-8")
    command = [mayak, "build", "--source", source, "--output", output, "--today", day]
    said = subprocess.run(command, capture_output=True, text=True, check=False)
    if said.returncode:
        raise SystemExit(said.stdout + said.stderr)
    return output


def turned(text):
    text = re.sub(r"\bru(?=[:\]}]|\.md|\.txt)|(?<=\{lang=)ru|(?<=[\[ ])ru(?=, ?[a-z]+\])|(?<=\[)ru(?=,)", "ar", text)
    return text.translate(LETTERS)


def faults(page, root, path):
    page.show(360, 640)
    page.go(root + path)
    return [f"{path} from right to left: {fault}" for fault in page.ask(MEASURE % NUMBER)]
