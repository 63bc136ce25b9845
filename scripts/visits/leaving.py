"""Whoever takes the way out must not come back by Back, whatever was done on the page and read before it."""

import contextlib
import itertools
import pathlib
import re
import shutil
import tempfile
import time

from browser import on_each, pages_of, served

# What is done on a page before it is left: the classes that the page must have, and the links that are followed there.
WITHIN = {
    "nothing": ("toc", None),
    "the skip link": ("skip", ".skip"),
    "the contents": ("toc", ".toc a[href^='#']"),
    "a footnote and back": ("footnote-ref", "sup a[href^='#'], .footnote-backref"),
    "a place and the page itself": ("toc footer-menu", ".toc a[href^='#'], .footer-menu [aria-current]"),
}
WAYS = ["a click", "Enter", "Shift three times"]
ROADS = [*itertools.product(WITHIN, WAYS, ["no other page"]), *itertools.product(["nothing"], WAYS, ["the home page"])]
PATIENCE = 15
SHIFT = {"key": "Shift", "code": "ShiftLeft", "windowsVirtualKeyCode": 16}
TAB = {"key": "Tab", "code": "Tab", "windowsVirtualKeyCode": 9}
ENTER = {"key": "Enter", "code": "Enter", "windowsVirtualKeyCode": 13}

# Whether the keyboard has gone on from the place that the address names.
FOLLOWS = """(place => place.contains(document.activeElement)
  || !!(place.compareDocumentPosition(document.activeElement) & Node.DOCUMENT_POSITION_FOLLOWING)
)(document.getElementById(decodeURIComponent(location.hash.slice(1))))"""


def faults(site):
    """Of a copy of the site whose way out leads to a second host on this machine."""
    with tempfile.TemporaryDirectory() as folder, served(folder) as other:
        for name in ("before", "weather"):
            pathlib.Path(folder, f"{name}.html").write_text(f"<!doctype html><title>{name}</title>", encoding="utf-8")
        copy = pathlib.Path(folder, "site")
        shutil.copytree(site, copy)
        pages = {}
        for path in pages_of(copy):
            html = (copy / path).read_text(encoding="utf-8")
            pages[path] = re.sub(r'(<a class="exit" href=")[^"]*', rf"\g<1>{other}weather.html", html)
            (copy / path).write_text(pages[path], encoding="utf-8")
        with served(copy) as root:
            found = on_each(ROADS, lambda page, road: faults_of(page, root, other, pages, road))
            found += on_each([next(iter(pages))], lambda page, path: scrolled(page, root + path))
    return sum(found, [])


def faults_of(page, root, other, pages, road):
    within, way, before = road
    classes, links = WITHIN[within]
    path = next(
        path for path, html in pages.items()
        if path.endswith("/index.html") and all(f'class="{name}"' in html for name in classes.split()))
    address = root + path.removesuffix("index.html")
    page.show(1280, 800)
    page.go(other + "before.html")
    page.send("Page.resetNavigationHistory")
    if before == "the home page":
        page.go(f"{root}{path.split('/')[0]}/")
    page.go(address)
    for link in links.split(", ") if links else []:
        focus(page, link)
        press(page, ENTER)
        if not settled(page, lambda url: url.split("#")[0] == address):
            return [f"{path}: {link} leads away"]
        if page.ask("location.hash"):
            press(page, TAB)
            if not page.ask(FOLLOWS):
                return [f"{path}: the keyboard does not follow {link}"]
    if way == "a click":
        click(page, ".exit")
    elif way == "Enter":
        focus(page, ".exit")
        press(page, ENTER)
    else:
        for _ in range(3):
            press(page, SHIFT)
    name = f"{path}: after {within} and {way}, with {before} read before it,"
    if not settled(page, lambda url: url == other + "weather.html"):
        return [f"{name} the page is still there"]
    while (position := (history := page.send("Page.getNavigationHistory"))["currentIndex"]) > 0:
        page.send("Page.navigateToHistoryEntry", entryId=history["entries"][position - 1]["id"])
        if not settled(page, lambda url: url.startswith(other)):
            return [f"{name} Back shows {page.ask('document.URL')}"]
    return [] if position == 0 and page.ask("document.title") == "before" else [f"{name} Back leads nowhere"]


def scrolled(page, address):
    """Shift and the wheel scroll sideways; that is no wish to leave."""
    page.show(1280, 800)
    page.go(address)
    for _ in range(4):
        page.send("Input.dispatchKeyEvent", type="rawKeyDown", modifiers=8, **SHIFT)
        page.send("Input.dispatchMouseEvent", type="mouseWheel", x=400, y=400, deltaX=0, deltaY=40, modifiers=8)
        page.send("Input.dispatchKeyEvent", type="keyUp", **SHIFT)
    left = settled(page, lambda url: url != address, patience=1)
    return [f"{address}: Shift and the wheel leave the page"] if left else []


def settled(page, wanted, patience=PATIENCE):
    """Whether the tab comes to show a finished page of a wanted address, and stays there."""
    end = time.monotonic() + patience
    while time.monotonic() < end:
        # A question may come just when a page is being left.
        with contextlib.suppress(RuntimeError):
            url, state = page.ask("[document.URL, document.readyState]")
            if wanted(url) and state == "complete":
                return True
        time.sleep(0.02)
    return False


def focus(page, selector):
    page.ask(f"document.querySelector({selector!r}).focus()")


def press(page, key):
    page.send("Input.dispatchKeyEvent", type="keyDown" if key is ENTER else "rawKeyDown",
              **key, **({"text": "\r"} if key is ENTER else {}))
    with contextlib.suppress(RuntimeError):
        page.send("Input.dispatchKeyEvent", type="keyUp", **key)


def click(page, selector):
    x, y = page.ask(
        f"(box => [box.x + box.width / 2, box.y + box.height / 2])(document.querySelector({selector!r}).getBoundingClientRect())")
    for kind in ("mousePressed", "mouseReleased"):
        page.send("Input.dispatchMouseEvent", type=kind, x=x, y=y, button="left", clickCount=1)
