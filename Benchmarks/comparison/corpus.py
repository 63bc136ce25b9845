#!/usr/bin/env -S python3 -B
"""Makes a site in English and Russian to measure with: the same bytes for the same arguments, on every machine.

Usage: corpus.py PAGES FOLDER [--form mayak|hugo] [--edition NUMBER]

PAGES counts both languages. What an article holds does not depend on how many there are, but for where its links lead:
some 660 words, five headings, emphasis, eight links to other articles and one to elsewhere, two lists, a table, a
quotation, two of twelve tags, a day, a summary. Another edition says something else at the start of every article and
in its summary. FOLDER is emptied first. Below it the form "mayak" has a `Content/` that needs no template, the form
"hugo" what Hugo calls a content folder; the texts below the headers are the same."""

import argparse
import pathlib
import random
import shutil

import words

TAGS = 12
TAGS_EACH = 2
TABLE_ROWS = 4
# Prime steps: links lead all over the site, each to another article.
LINK_STEP = 7919
# The folder of each section, and its name and address in each language.
SECTIONS = [
    ("news", ("News", "news"), ("Новости", "novosti")),
    ("work", ("Work", "work"), ("Работа", "rabota")),
    ("travel", ("On the way", "travel"), ("В пути", "v-puti")),
    ("papers", ("Papers", "papers"), ("Документы", "dokumenty")),
]
LANGUAGES = [("en", words.EN, "Edition"), ("ru", words.RU, "Выпуск")]
# What of an article is drawn by a seed of its own: the title, since links to it name it too.
DRAWN = ["body", "title", "summary"]


class Draw:
    """Words drawn by one seed. Only `Random.random` is asked: Python promises that its numbers stay the same."""

    def __init__(self, seed, vocabulary):
        self._random = random.Random(seed).random
        self._vocabulary = vocabulary

    def below(self, limit):
        return int(self._random() * limit)

    def words(self, count):
        drawn, vocabulary = self._random, self._vocabulary
        size = len(vocabulary)
        return [vocabulary[int(drawn() * size)] for _ in range(count)]

    def phrase(self, count):
        text = " ".join(self.words(count))
        return text[0].upper() + text[1:]

    def sentence(self):
        """Six to fifteen words; in one of three an emphasis, in one of two a comma."""
        drawn = self.words(6 + self.below(10))
        mark = ("*", "**", "`")[self.below(3)]
        place = self.below(len(drawn) - 2) + 1
        if self.below(3) == 0:
            drawn[place] = mark + drawn[place] + mark
        if self.below(2) == 0:
            drawn[place] += ","
        text = " ".join(drawn)
        return text[0].upper() + text[1:] + "."

    def paragraph(self, sentences):
        return " ".join(self.sentence() for _ in range(sentences))


class Corpus:
    """The articles of a site, each twice."""

    def __init__(self, pages, edition):
        self.count = pages // len(LANGUAGES)
        self.edition = edition

    def name(self, number):
        """The path of an article without language and ending."""
        return f"{SECTIONS[number % len(SECTIONS)][0]}/article-{number}"

    def day(self, number):
        return f"{2010 + number % 15}-{1 + number % 12:02}-{1 + number % 28:02}"

    def tags(self, number):
        return [f"tag-{(number + part * 5) % TAGS}" for part in range(TAGS_EACH)]

    def draw(self, what, number, language):
        seed = (number * len(LANGUAGES) + language) * len(DRAWN) + DRAWN.index(what)
        return Draw(seed, LANGUAGES[language][1])

    def title(self, number, language):
        return f"{self.draw('title', number, language).phrase(4)} {number}"

    def summary(self, number, language):
        said = self.draw("summary", number, language).phrase(14)
        return f"{said}. {LANGUAGES[language][2]} {self.edition}."

    def link(self, number, step, language):
        other = (number + step * LINK_STEP) % self.count
        return f"[{self.title(other, language)}](../{self.name(other)}.md)"

    def body(self, number, language):
        """The text below the header."""
        draw = self.draw("body", number, language)
        extras = (bullets, table, steps, quotation, lambda draw: outward(draw, number))
        parts = [f"{LANGUAGES[language][2]} {self.edition}. {draw.paragraph(4)}"]
        for part, extra in enumerate(extras):
            links = [self.link(number, 1 + part * 2 + step, language) for step in range(2 if part < 3 else 1)]
            parts.append("## " + draw.phrase(4))
            parts.append(f"{draw.paragraph(4)} {draw.phrase(3)} {links[0]}.")
            parts.append(extra(draw))
            parts.append(f"{draw.paragraph(3)} {' '.join(links[1:])}".rstrip())
        return "\n\n".join(parts) + "\n"


def bullets(draw):
    return "\n".join("- " + draw.phrase(8) for _ in range(5))


def steps(draw):
    return "### " + draw.phrase(3) + "\n\n" + "\n".join(f"{step}. {draw.phrase(7)}" for step in range(1, 5))


def table(draw):
    rows = [draw.words(3) for _ in range(TABLE_ROWS + 1)]
    lines = ["| " + " | ".join(row) + " |" for row in rows]
    return "\n".join([lines[0], "| --- | --- | --- |"] + lines[1:])


def quotation(draw):
    return "> " + draw.sentence()


def outward(draw, number):
    """A link to another site: the same in both languages, as in a true translation."""
    return f"{draw.phrase(5)} [{' '.join(draw.words(2))}](https://www.example.org/{number})."


def header(**lines):
    return "---\n" + "".join(f"{key}: {value}\n" for key, value in lines.items()) + "---\n"


def tag_name(number, language):
    return f"{('tag', 'метка')[language]} {number}"


def of_each_language(values):
    return "{" + ", ".join(f"{code}: {value}" for (code, *_), value in zip(LANGUAGES, values)) + "}"


SITE = """theme: 1
title: {en: A site to measure, ru: Сайт для измерений}
base_url: https://example.org/
time_zone: UTC
languages: [en, ru]
share_cards: false
tags:
  title: {en: Tags, ru: Метки}
  path: {en: tags, ru: metki}
  per_page: 20
sections:
"""
# What Mayak does by default and the site of Hugo does not.
WITHOUT = """search: false
typography: off
complaints: {parity: off}
"""
HELPLINES = """- id: emergency
  number: "112"
  country: {en: Anywhere, ru: Везде}
  name: {en: Emergency number, ru: Экстренный номер}
  purpose: {en: When there is danger., ru: Когда есть опасность.}
  on_every_page: true
  checked_on: 2026-11-21
  check_every: 3650
  evidence: A measurement needs a number that is current.
"""


def site_of_mayak(more):
    """`site.yml`: every list in parts of twenty, the newest first."""
    text = SITE
    for folder, *names in SECTIONS:
        text += f"  {folder}:\n    kind: news\n    order: newest\n    per_page: 20\n"
        text += f"    title: {of_each_language(name for name, _ in names)}\n"
        text += f"    path: {of_each_language(address for _, address in names)}\n"
    return text + f"menu: [{', '.join(folder for folder, *_ in SECTIONS)}]\n" + more


def mayak_files(corpus, more=""):
    """Path and text of each file. A translation inherits day and tags from the original."""
    yield "Content/site.yml", site_of_mayak(more)
    yield "Content/data/helplines.yml", HELPLINES
    yield "Content/data/tags.yml", "".join(
        f"- id: tag-{tag}\n  name: {of_each_language([tag_name(tag, 0), tag_name(tag, 1)])}\n" for tag in range(TAGS))
    for number in range(corpus.count):
        shared = {"date": corpus.day(number), "tags": f"[{', '.join(corpus.tags(number))}]"}
        for language, (code, *_) in enumerate(LANGUAGES):
            said = {"title": corpus.title(number, language), "summary": corpus.summary(number, language)}
            yield f"Content/{corpus.name(number)}.{code}.md", (
                header(**said, **(shared if language == 0 else {})) + corpus.body(number, language))


def hugo_files(corpus):
    """The same for Hugo, which inherits nothing, and has the titles of sections and tags in files of their own."""
    for language, (code, *_) in enumerate(LANGUAGES):
        yield f"_index.{code}.md", header(title=("A site to measure", "Сайт для измерений")[language])
        yield f"tags/_index.{code}.md", header(title=("Tags", "Метки")[language])
        for place, (folder, *names) in enumerate(SECTIONS):
            yield f"{folder}/_index.{code}.md", header(title=names[language][0], weight=place + 1)
        for tag in range(TAGS):
            yield f"tags/tag-{tag}/_index.{code}.md", header(title=tag_name(tag, language))
        for number in range(corpus.count):
            said = {"title": corpus.title(number, language), "summary": corpus.summary(number, language),
                    "date": corpus.day(number), "tags": f"[{', '.join(corpus.tags(number))}]"}
            yield f"{corpus.name(number)}.{code}.md", header(**said) + corpus.body(number, language)


FORMS = {"mayak": mayak_files, "alike": lambda corpus: mayak_files(corpus, WITHOUT), "hugo": hugo_files}


def make(pages, folder, form="mayak", edition=1):
    """Writes the site of so many pages into the folder, in place of whatever stands there."""
    shutil.rmtree(folder, ignore_errors=True)
    folders = set()
    for path, text in FORMS[form](Corpus(pages, edition)):
        file = folder / path
        if file.parent not in folders:
            file.parent.mkdir(parents=True, exist_ok=True)
            folders.add(file.parent)
        file.write_text(text, encoding="utf-8", newline="\n")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pages", type=int)
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--form", choices=FORMS, default="mayak")
    parser.add_argument("--edition", type=int, default=1)
    asked = parser.parse_args()
    make(asked.pages, asked.folder, asked.form, asked.edition)


if __name__ == "__main__":
    main()
