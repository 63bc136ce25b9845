"""A page offers itself in the language that the browser asks for: below everything else, nowhere it is not wanted, and
nothing of it is left. The site is the example with the key on."""

import shutil
import subprocess

from visits.right_to_left import ROOT

# What a visitor's browser asks for, and in which language an offer is then shown on pages of each.
WANTED = {
    "ru,en": {"en": "ru", "ru": None, "be": "ru"},
    "en-GB,en": {"en": None, "ru": "en", "be": "en"},
    "de,ru-RU": {"en": "ru", "ru": None, "be": "ru"},
    "de": {"en": None, "ru": None, "be": None},
}

LOOK = """(async () => {
  const offers = [...document.querySelectorAll("[data-offer]")];
  const shown = offers.filter(each => each.checkVisibility());
  const top = each => each.getBoundingClientRect().top;
  const faults = [], offer = shown[0];
  if (shown.length > 1) faults.push("several languages are offered");
  if (offer) {
    const before = [...document.querySelectorAll(".help, main > :not([data-offer], script)")];
    if (before.some(each => each.getBoundingClientRect().bottom > top(offer) + 1)) faults.push("something stands below the offer");
    if (document.documentElement.scrollWidth > innerWidth) faults.push("the page is wider than the window");
    const [link, button] = offer.querySelectorAll("a, button");
    for (const each of [link, button])
      if (each.getBoundingClientRect().height < 24) faults.push(`too small to touch: ${each.textContent}`);
    const page = new DOMParser().parseFromString(await (await fetch(link.href)).text(), "text/html");
    if (page.documentElement.lang !== offer.lang) faults.push(`${link.href} is not in ${offer.lang}`);
    button.click();
    if (offer.checkVisibility()) faults.push("the offer does not go away");
  }
  if (document.cookie || localStorage.length || sessionStorage.length) faults.push("something is kept");
  return [document.documentElement.lang, offers.length, offer ? offer.lang : null, faults];
})()"""


def built(mayak, day, folder):
    """The folder of the site."""
    source, output = folder / "source", folder / "output"
    shutil.copytree(ROOT / "Content", source / "Content")
    shutil.copytree(ROOT / "Templates", source / "Templates")
    (source / "Content/addresses.lock").unlink()
    with (source / "Content/site.yml").open("a", encoding="utf-8") as file:
        file.write("offer_language: true\n")
    said = subprocess.run(
        [mayak, "build", "--source", source, "--output", output, "--today", day], capture_output=True, text=True, check=False)
    if said.returncode:
        raise SystemExit(said.stdout + said.stderr)
    return output


def faults(page, root, path):
    page.show(360, 640)
    found, agent = [], page.ask("navigator.userAgent")
    for wanted, shown in WANTED.items():
        page.send("Emulation.setUserAgentOverride", userAgent=agent, acceptLanguage=wanted)
        remarks = page.said(root + path)
        language, offers, offered, wrong = page.ask(LOOK)
        # Whoever chooses a language is offered none, and a discreet page has none to offer.
        if offers and offered != shown[language]:
            wrong.append(f"{offered} is offered")
        found += [f"{path} asked for in {wanted}: {fault}" for fault in wrong + remarks]
    page.send("Emulation.setUserAgentOverride", userAgent=agent, acceptLanguage="en")
    return found
