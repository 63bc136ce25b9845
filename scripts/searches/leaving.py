"""What is left of a search when somebody leaves the page, and what there is without scripts or an index."""

import time

from . import queries

URGENT = {"ru": "меня бьют", "en": "he beats me", "be": "мяне б’юць"}
CALM = {"ru": "резолюция", "en": "resolution", "be": "лозунг"}


def faults(page, server, language):
    queries.opened(page, server, language)
    found = []

    def fail_unless_empty(when):
        state = settled(page, lambda state: state["field"] == "" and not state["pages"] and not state["status"])
        if state["field"] or state["pages"] or state["status"] or state["isHelp"]:
            found.append(f"{language}: {when} there is still {state['field']!r}, {len(state['pages'])} found")

    state = queries.asked(page, CALM[language])
    if state["isHelp"]:
        found.append(f"{language}: numbers for {CALM[language]!r}")
    # By Back, in memory or not, from a page that was found.
    follow(page, "#search\\\\.results a")
    back(page)
    fail_unless_empty("after Back")
    queries.asked(page, URGENT[language])
    if not page.ask(queries.STATE)["isHelp"]:
        found.append(f"{language}: no numbers for {URGENT[language]!r}")
    page.browser.events.clear()
    page.send("Page.reload")
    page.browser.wait("Page.loadEventFired", page.session)
    fail_unless_empty("after a reload")
    queries.asked(page, URGENT[language])
    # The way out leads to another host, which is not to be asked: what matters is what the page leaves behind.
    page.ask("dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }))")
    fail_unless_empty("after the page was hidden")
    found += without_scripts(page, server, language)
    found += without_index(page, server, language)
    return found


def follow(page, selector):
    page.browser.events.clear()
    page.ask(f'document.querySelector("{selector}").click()')
    page.browser.wait("Page.loadEventFired", page.session)


def back(page):
    history = page.send("Page.getNavigationHistory")
    page.send("Page.navigateToHistoryEntry", entryId=history["entries"][history["currentIndex"] - 1]["id"])
    end = time.monotonic() + queries.PATIENCE
    while time.monotonic() < end:
        if page.ask('!!document.getElementById("search.field") && document.readyState === "complete"'):
            return
        time.sleep(0.02)


def settled(page, wanted):
    end = time.monotonic() + 3
    while True:
        state = page.ask(queries.STATE)
        if wanted(state) or time.monotonic() > end:
            return state
        time.sleep(0.02)


# The languages that have every page; of others there are a dozen.
WHOLE = ("en", "ru")


def without_scripts(page, server, language):
    page.send("Emulation.setScriptExecutionDisabled", value=True)
    page.go(f"{server.root}{language}/search/")
    state = page.ask("""(() => ({
      entries: document.querySelectorAll(".letters li a[href]").length,
      isField: document.getElementById("search.form").checkVisibility() }))()""")
    page.send("Emulation.setScriptExecutionDisabled", value=False)
    faults = []
    if state["entries"] < (50 if language in WHOLE else 20):
        faults.append(f"{language}: without scripts the index has {state['entries']} entries")
    if state["isField"]:
        faults.append(f"{language}: without scripts there is a field that does nothing")
    return faults


def without_index(page, server, language):
    """From a disk, where no file may be asked for."""
    page.go((server.site / language / "search/index.html").resolve().as_uri())
    state = queries.asked(page, CALM[language])
    if not state["status"] or state["pages"]:
        return [f"{language}: from a disk the page says {state['status']!r}"]
    return []
