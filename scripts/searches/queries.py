"""What is looked for, what is found, and what that costs."""

import dataclasses
import json
import pathlib
import time

from .serving import packed

FIRST = 3
MOST = {"query": 20_000, "scripts": 8_000}
PATIENCE = 15

# What is wrong with the page, as the browser sees it; kept from the first script on.
WATCH = """window.wrong = [];
addEventListener("error", event => wrong.push(String(event.message)));
addEventListener("unhandledrejection", event => wrong.push(String(event.reason)));
addEventListener("securitypolicyviolation", event => wrong.push(event.violatedDirective + " " + event.blockedURI));"""
TYPE = """(words => {
  const field = document.getElementById("search.field");
  field.focus();
  field.value = words;
  document.querySelector(".search button").click();
})(%s)"""
STATE = """(() => {
  const of = name => document.getElementById("search." + name);
  return {
    status: of("status").textContent, field: of("field").value, isHelp: !of("help").hidden, wrong: window.wrong,
    pages: [...of("results").querySelectorAll("a")].map(link => link.href),
    marks: of("results").querySelectorAll("mark").length,
    fetched: performance.getEntriesByType("resource").map(entry => entry.name), address: location.href,
    kept: [localStorage.length, sessionStorage.length, document.cookie.length, history.length],
  };
})()"""


@dataclasses.dataclass
class Query:
    language: str
    words: str
    page: str


@dataclasses.dataclass
class Answer:
    bytes: int
    faults: list


def read(file):
    lines = pathlib.Path(file).read_text(encoding="utf-8").splitlines()
    return [Query(*line.split("\t")) for line in lines if line and not line.startswith("#")]


def weights(site):
    """What the scripts of the search weigh: that of the page with the one of each language's stems."""
    assets = site / "assets"
    search = packed(assets / "search.js")
    whole = {file.name: search + packed(file) for file in assets.glob("stemmer-*.js")}
    for name, size in sorted(whole.items()):
        print(f"{size:6} bytes  search.js and {name}")
    return [f"{name}: {size} bytes with search.js" for name, size in whole.items() if size > MOST["scripts"]]


def opened(page, server, language):
    page.show(1280, 800)
    page.send("Page.addScriptToEvaluateOnNewDocument", source=WATCH)
    page.go(f"{server.root}{language}/search/")


def asked(page, words):
    """What the page shows when it has answered."""
    page.ask(TYPE % json.dumps(words))
    end = time.monotonic() + PATIENCE
    while True:
        state = page.ask(STATE)
        # The status is there before what was found is.
        is_done = state["status"] and (state["pages"] or not any(sign.isdigit() for sign in state["status"]))
        if is_done or time.monotonic() > end:
            return state
        time.sleep(0.02)


def answer(page, server, query):
    opened(page, server, query.language)
    before = set(page.ask(STATE)["fetched"])
    state = asked(page, query.words)
    name = f"{query.language}: {query.words}:"
    faults = [f"{name} {wrong}" for wrong in state["wrong"]]
    found = [address.removeprefix(server.root) for address in state["pages"]]
    if query.page not in found[:FIRST]:
        faults.append(f"{name} {query.page} is not among {found}: {state['status']}")
    elif not state["marks"]:
        faults.append(f"{name} no word is marked")
    fetched = [address for address in state["fetched"] if address not in before]
    faults += [f"{name} {address} is asked" for address in fetched if not address.startswith(server.root)]
    files = [server.site / address.removeprefix(server.root) for address in fetched if address.startswith(server.root)]
    size = sum(packed(file) for file in files if file.suffix == ".json")
    if size > MOST["query"]:
        faults.append(f"{name} {size} bytes were fetched")
    if state["kept"][:3] != [0, 0, 0]:
        faults.append(f"{name} something is kept: {state['kept']}")
    if state["address"] != f"{server.root}{query.language}/search/":
        faults.append(f"{name} the address has become {state['address']}")
    return Answer(size, faults)
