"""Edits by chance: text, drafts, deletion, renaming. After each the preview must serve what the sources say."""

import random

from .running import hold, until

# Beside what it had by a quarter of the edits.
GROWTH = 1.1


def made(preview, count):
    chance = random.Random(12)
    articles = {f"edited-{number}": f"begun as number {number}" for number in range(8)}
    for name, text in articles.items():
        write(preview, name, text)
    early = None
    for number in range(count):
        name, text = chance.choice(sorted(articles)), f"written as number {number}"
        deed = chance.choice(["write", "write", "write", "draft", "delete", "rename"])
        if deed == "rename" and articles[name]:
            text, new = articles.pop(name), f"edited-{number + 100}"
            path(preview, name).rename(path(preview, new))
            looked(preview, name, None)
            name = new
            articles[name] = text
        elif deed == "delete":
            text, articles[name] = None, None
            path(preview, name).unlink(missing_ok=True)
        else:
            articles[name] = text
            write(preview, name, text, draft=deed == "draft")
        looked(preview, name, text)
        if number == count // 4:
            early = preview.memory()
    late = preview.memory()
    if count >= 200:
        hold(late < early * GROWTH, f"it grew from {early >> 20} to {late >> 20} MB within {count} edits")
    for name in articles:
        path(preview, name).unlink(missing_ok=True)
    return f"edits by chance: {count}; memory: {late >> 20} MB"


def path(preview, name):
    return preview.site / f"Content/news/{name}.en.md"


def write(preview, name, text, draft=False):
    preview.write(
        f"Content/news/{name}.en.md",
        f"---\ntitle: What was {text}\nsummary: What it says.\ndate: 2026-11-20\ndraft: {'true' if draft else 'false'}\n---\n"
        f"The article was {text}.\n")


def looked(preview, name, text):
    """The article and the list in which it stands; or that there is none at its address."""
    address = f"/en/news/{name}/"
    if text is None:
        until(lambda: preview.get(address)[0] == 404, f"{address} is gone and yet served")
    else:
        until(lambda: f"The article was {text}." in preview.get(address)[1], f"{address} is not as it was written")
        hold(f"What was {text}<" in preview.get("/en/news/")[1], f"{address} is not listed")
