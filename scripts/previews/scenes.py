"""What an author does, and what the windows show of it."""

import re
import shutil

from .running import hold, until

NEWS = "Content/news/scene.en.md"
RUSSIAN = "Content/news/scene.ru.md"
ESCAPE = {"key": "Escape", "code": "Escape", "windowsVirtualKeyCode": 27}
STRIP = "document.querySelector('mayak-preview').shadowRoot"
LONG = "\n\n".join(f"Paragraph {number} of a long text.\n" for number in range(80))


def article(text, title="A scene", lines=""):
    return f"---\ntitle: {title}\nsummary: S.\ndate: 2026-11-20\n{lines}---\n{text}\n"


def window(preview, browser, path, width=1280, height=800):
    page = browser.page()
    page.show(width, height)
    page.send("Runtime.enable")
    # Each window is as if somebody looked at it.
    page.send("Emulation.setFocusEmulationEnabled", enabled=True)
    page.send("Page.addScriptToEvaluateOnNewDocument", source="""
        window.refused = []; addEventListener("securitypolicyviolation", event => refused.push(event.blockedURI));""")
    page.go(preview.address(path))
    until(lambda: page.ask("document.readyState === 'complete'"), f"{path} does not come")
    hold(page.ask("refused.length === 0"), f"the policy of {path} is broken: {page.ask('refused')}")
    return page


def begun(preview):
    """An article in two languages, shown."""
    preview.write(NEWS, article(LONG))
    preview.write(RUSSIAN, "---\ntitle: Сцена\nsummary: S.\n---\nПервый текст.\n")
    until(lambda: preview.get("/ru/novosti/scene/")[0] == 200, "a new page does not come")


def shows(page, words):
    return lambda: words in page.ask("document.querySelector('main').innerText")


def ended(preview, *pages):
    for page in pages:
        page.send("Page.close")
    for path in (NEWS, RUSSIAN):
        (preview.site / path).unlink(missing_ok=True)
    until(lambda: preview.get("/en/news/scene/")[0] == 404, "a deleted page is still served")


def an_edit_in_two_languages(preview, browser):
    begun(preview)
    english, russian = window(preview, browser, "/en/news/scene/"), window(preview, browser, "/ru/novosti/scene/")
    for page in (english, russian):
        page.ask("window.same = true")
    english.ask("scrollTo(0, 700)")
    preview.write(NEWS, article(LONG.replace("Paragraph 40", "Rewritten 40")))
    until(shows(english, "Rewritten 40"), "an edit does not come to the window")
    until(lambda: english.ask("Math.abs(scrollY - 700) < 2"), "the page jumps when it comes anew")
    hold(russian.ask("window.same"), "a page that did not change came anew")
    preview.write(RUSSIAN, "---\ntitle: Сцена\nsummary: S.\n---\nВторой текст.\n")
    until(shows(russian, "Второй текст"), "an edit does not come to the second window")
    ended(preview, english, russian)


def an_error_and_its_mending(preview, browser):
    begun(preview)
    page = window(preview, browser, "/en/news/scene/")
    page.ask("window.same = true")
    preview.write(NEWS, article("See [this](gone.md)."))
    until(lambda: "errors: 1" in page.ask(f"{STRIP}.querySelector('summary').textContent"), "an error is not told")
    hold(shows(page, "Paragraph 40")(), "the last good version of the page is not readable")
    hold(not page.ask(f"{STRIP}.querySelector('details').open"), "the strip opens by itself")
    until(lambda: "errors: 1" in page.ask(f"{STRIP}.querySelector('[role=status]').textContent"), "a screen reader is told nothing")
    page.ask(f"{STRIP}.querySelector('summary').click()")
    until(lambda: "gone.md" in page.ask(f"{STRIP}.querySelector('.panel').innerText"), "the strip does not say what is wrong")
    hold("What to do" in page.ask(f"{STRIP}.querySelector('.panel').innerText"), "the strip does not say what to do")
    page.send("Input.dispatchKeyEvent", type="keyDown", **ESCAPE)
    until(lambda: not page.ask(f"{STRIP}.querySelector('details').open"), "Esc does not close the strip")
    preview.write(NEWS, article(LONG + "\n\nMended."))
    until(shows(page, "Mended."), "the mended page does not come")
    until(lambda: "errors" not in page.ask(f"{STRIP}.querySelector('summary').textContent"), "a mended error stays")
    ended(preview, page)


def a_style(preview, browser):
    page = window(preview, browser, "/en/")
    page.ask("window.same = true")
    style = preview.read("Templates/assets/site.css")
    preview.write("Templates/assets/site.css", style + "\nh1 { letter-spacing: 7px; }\n")
    until(lambda: page.ask("getComputedStyle(document.querySelector('h1')).letterSpacing === '7px'"), "a style is not put on")
    hold(page.ask("window.same"), "the page came anew for a style")
    preview.write("Templates/assets/site.css", style)
    until(lambda: page.ask("getComputedStyle(document.querySelector('h1')).letterSpacing !== '7px'"), "a style stays")
    page.send("Page.close")


def a_page_that_comes_goes_and_moves(preview, browser):
    page = window(preview, browser, "/en/news/scene/")
    hold(page.ask("document.title") == "There is nothing at this address", "what is not there is shown")
    preview.write(NEWS, article("Here it is.", lines="draft: true\n"))
    until(shows(page, "Here it is."), "a new page does not come")
    until(lambda: "draft" in page.ask(f"{STRIP}.querySelector('.across').innerText"), "a draft is not marked")
    (preview.site / NEWS).unlink()
    until(lambda: "nothing at this address" in page.ask("document.title"), "a deleted page stays in the window")
    hold(preview.get("/en/news/scene/")[0] == 404, "a deleted page is served")
    page.send("Page.close")


def a_folder_that_is_renamed(preview, browser):
    """Two pages of one name, so that their folders stand in their addresses."""
    for name in ("one", "two"):
        preview.write(f"Content/news/{name}/twin.en.md", article(f"In {name}.", title=f"In {name}"))
    until(lambda: preview.get("/en/news/two/twin/")[0] == 200, "a new folder is not seen")
    page = window(preview, browser, "/en/news/one/twin/")
    (preview.site / "Content/news/one").rename(preview.site / "Content/news/moved")
    until(lambda: page.ask("document.querySelector('main a')?.pathname") == "/en/news/moved/twin/", "where a page went is not said")
    hold(preview.get("/en/news/one/twin/")[0] == 404, "the old address of a page is served")
    hold(preview.get("/en/news/moved/twin/")[0] == 200, "the new address of a page is not served")
    for name in ("moved", "two"):
        shutil.rmtree(preview.site / f"Content/news/{name}")
    until(lambda: preview.get("/en/news/moved/twin/")[0] == 404, "a deleted folder is served")
    page.send("Page.close")


def a_strip_that_covers_no_way_out(preview, browser):
    """As short as it is, and as long as it becomes."""
    begun(preview)
    preview.write(NEWS, article("See [this](gone.md).", lines="draft: true\n"))
    preview.write(RUSSIAN, "---\ntitle: Сцена\nsummary: S.\ndraft: true\n---\nТекст.\n")
    until(lambda: "across" in preview.get("/ru/novosti/scene/")[1], "a draft is not marked")
    for width, height in ((360, 640), (1280, 800)):
        for path in ("/en/", "/ru/", "/ru/novosti/scene/"):
            page = window(preview, browser, path, width, height)
            until(lambda: apart(page, width, height), f"the strip covers the way out of {path} at {width} pixels, or leaves the window")
            page.send("Page.close")
    ended(preview)


def apart(page, width, height):
    boxes = page.ask("""[document.querySelector('a.exit'), document.querySelector('mayak-preview')].map(
        found => { const box = found.getBoundingClientRect(); return [box.left, box.top, box.right, box.bottom]; })""")
    (left, top, right, bottom), (l, t, r, b) = boxes
    return (r <= left or right <= l or b <= top or bottom <= t) and 0 <= l and r <= width and 0 <= t and b <= height


def everything_in_one_list(preview, browser):
    preview.write(NEWS, article("See [this](gone.md).", lines="draft: true\n"))
    until(lambda: "gone.md" in preview.get("/.mayak/")[1], "a complaint is not listed")
    page = window(preview, browser, "/.mayak/")
    hold("Complaints" in page.ask("document.body.innerText"), "the complaints have no heading")
    (preview.site / NEWS).unlink()
    until(lambda: "gone.md" not in page.ask("document.body.innerText"), "a complaint stays in the list")
    page.send("Page.close")


def a_site_without_its_configuration(preview, browser):
    page = window(preview, browser, "/en/")
    text = preview.read("Content/site.yml")
    (preview.site / "Content/site.yml").unlink()
    until(lambda: re.search("errors: [1-9]", page.ask(f"{STRIP}.querySelector('summary').textContent")), "nobody minds")
    hold(page.ask("document.querySelector('h1') !== null"), "the page goes with the configuration")
    preview.write("Content/site.yml", text)
    until(lambda: "errors" not in page.ask(f"{STRIP}.querySelector('summary').textContent"), "it does not recover")
    page.send("Page.close")


def following(preview, browser):
    """With --follow: a window goes to what was written, in its own language."""
    english, russian = window(preview, browser, "/en/"), window(preview, browser, "/ru/")
    begun(preview)
    preview.write(NEWS, article("Follow me."))
    until(lambda: english.ask("location.pathname") == "/en/news/scene/", "the window does not follow")
    preview.write(RUSSIAN, "---\ntitle: Сцена\nsummary: S.\n---\nЗа мной.\n")
    until(lambda: russian.ask("location.pathname") == "/ru/novosti/scene/", "the second window does not follow")
    hold(english.ask("location.pathname") == "/en/news/scene/", "a window follows into another language")
    ended(preview, english, russian)


ALL = [
    an_edit_in_two_languages, an_error_and_its_mending, a_style, a_page_that_comes_goes_and_moves, a_folder_that_is_renamed,
    a_strip_that_covers_no_way_out, everything_in_one_list, a_site_without_its_configuration]
