"""The stems that the browser finds, against Snowball's lists."""

import json
import os
import pathlib

NAMES = {"ru": "russian", "en": "english"}
STEMS = """(async words => {
  document.getElementById("search.field").focus();
  while (!window.mayakStemmers) await new Promise(done => setTimeout(done, 20));
  const told = document.getElementById("search.form").dataset;
  const search = mayakSearch({ stem: mayakStemmers[told.algorithm], stems: told.stems, same: told.same, synonyms: "",
    latin: "", keyboards: [] });
  return words.map(word => word.includes("'") ? search.stem(word) : search.stem(search.words(word + " ")[0] || word));
})(%s)"""


def lists():
    folder = pathlib.Path(os.environ.get("MAYAK_SPECS", pathlib.Path(__file__).parents[2] / "../shared/specs")) / "snowball"
    if not folder.is_dir():
        print(f"no lists of Snowball at {folder}")
        return []
    return [
        (language, *((folder / f"{name}-{part}.txt").read_text(encoding="utf-8").split() for part in ("voc", "output")))
        for language, name in NAMES.items()]


def faults(page, server, words):
    language, words, stems = words
    page.go(f"{server.root}{language}/search/")
    found = page.ask(STEMS % json.dumps(words))
    wrong = [f"{language}: {word} has the stem {mine}, not {stem}" for word, mine, stem in zip(words, found, stems) if mine != stem]
    print(f"{len(words):6} stems  {language}")
    return wrong[:20]
