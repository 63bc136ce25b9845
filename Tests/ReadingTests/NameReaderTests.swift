import Diagnostics
import Names
import SiteModel
import TestSupport
import Testing

@testable import Reading

/// The names that a site lists, and all that is held against them.
@Suite struct NameReaderTests {
  private static let names = """
    -- Content/data/names.yml --
    - name: {en: Zeynal Hajiyev, ru: Зейнал Гаджиев}
    - name: {en: Sample Library}
    - name: {ru: Библиотека образцов}

    """

  /// What is told, with the right spelling, by file and line.
  private func told(_ text: String) async -> [String] {
    let fixture = SiteFixture.small.adding(Self.names + text)
    let read = await ReadSite(fixture)
    return zip(read.complaints, read.diagnostics).filter { $1.rule == .nearName }.map {
      "\($0.split(separator: " ")[0]) \($1.arguments["example"] ?? "")"
    }
  }

  private func page(_ text: String, header: String = "title: A") -> String {
    "-- Content/about.en.md --\n---\n\(header)\n---\n\(text)\n"
  }

  @Test(arguments: [
    ("Words of Zeynak Hajiyev.", "4:10"), ("**Zeynak** Hajiyev", "4:3"),
    ("A\nZeynak\nHajiyev", "5:1"), ("> said [Zeynak](x.en.md) Hajiyev", "4:9"),
    ("| a |\n|---|\n| Zeynak Hajiyev |", "6:3"), ("## Zeynak Hajiyev", "4:4"),
    ("- and Zeyn&#97;k Hajiyev", "4:7"), ("![Of Zeynak Hajiyev](a.jpg)", "4:6"),
    ("A.[^1]\n\n[^1]: Zeynak Hajiyev", "6:7"), ("- [x] Zeynak Hajiyev", "4:7"),
  ])
  func `in a text it is told where it stands`(_ text: String, _ place: String) async {
    #expect(await told(page(text)) == ["Content/about.en.md:\(place) Zeynal Hajiyev"])
  }

  @Test(arguments: [
    "![A](a.jpg \"Of Zeynak Hajiyev\")", "[A](https://a.example \"Zeynak Hajiyev\")",
  ])
  func `in the title of a link or picture it is told of that`(_ text: String) async {
    let found = await told(page(text))
    #expect(found.count == 1 && found.first?.hasPrefix("Content/about.en.md:4:") == true)
  }

  @Test(arguments: [
    "`Zeynak Hajiyev`", "```\nZeynak Hajiyev\n```", "[A](https://a.example/Zeynak-Hajiyev)",
    "<https://a.example/Zeynak/Hajiyev>", "## A {#Zeynak-Hajiyev}", "<!-- Zeynak Hajiyev -->",
    "[Zeynak Hajiyev]{lang=de}", "Zeynal Hajiyev", "Zeynak\\\nHajiyev",
  ])
  func `code, addresses, ids, comments and languages without names stay`(_ text: String) async {
    #expect(await told(page(text)) == [])
  }

  @Test func `what is marked is held against the names of its language`() async {
    let found = await told(
      page("[Зейнал Гаджыев]{lang=ru}\n\n{lang=ru}\n> Зейнак Гаджиев, [Zeynak Hajiyev]{lang=en}"))
    #expect(
      found == [
        "Content/about.en.md:4:2 Зейнал Гаджиев", "Content/about.en.md:7:3 Зейнал Гаджиев",
        "Content/about.en.md:7:20 Zeynal Hajiyev",
      ])
  }

  @Test func `a name in another script is held against the language that writes so`() async {
    let found = await told(
      "-- Content/about.ru.md --\n---\ntitle: А\n---\nЭто Zeynak Hajiyev, Зейнала Гаджыева, Sampel Library.\n"
    )
    #expect(
      found == [
        "Content/about.ru.md:4:5 Zeynal Hajiyev", "Content/about.ru.md:4:21 Зейнала Гаджиева",
        "Content/about.ru.md:4:39 Sample Library",
      ])
  }

  @Test func `headers, data, blocks and the configuration are held against them`() async {
    let fixture = SiteFixture.small.addingToSite("tagline: {en: By Zeynak Hajiyev, ru: А}")
      .adding(
        Self.names
          + page(
            "```quote\nwords: Asks Zeynak Hajiyev.\n```",
            header:
              "title: Of Zeynak Hajiyev\nsummary: |\n  Of Zeynak Hajiyev.\nslug: zeynak-hajiyev")
            + """
            -- Content/data/glossary.yml --
            - id: zeynak
              term: {en: Zeynak Hajiyev, ru: А}
              definition: {en: "*Zeynak* Hajiyev", ru: Зейнак Гаджиев}

            """)
    let read = await ReadSite(fixture)
    #expect(
      read.complaints.filter { $0.hasSuffix("near-name") } == [
        "Content/about.en.md:2:11 near-name", "Content/about.en.md:3:10 near-name",
        "Content/about.en.md:8:13 near-name", "Content/data/glossary.yml:2:14 near-name",
        "Content/data/glossary.yml:3:22 near-name", "Content/data/glossary.yml:3:44 near-name",
        "Content/site.yml:11:18 near-name",
      ])
  }

  @Test func `a language may lack a name, a record may lack none`() async {
    let read = await ReadSite(
      Self.names + "-- Content/data/names.yml --\n- surname: {en: Hajiyev}\n")
    #expect(read.complaints == ["Content/data/names.yml:1:3 missing-key"])
    #expect(await ReadSite(Self.names).complaints == [])
  }

  @Test func `texts that are not set are held against them too`() async {
    let off = page("Zeynak Hajiyev", header: "title: A\ntypography: off")
    #expect(await told(off) == ["Content/about.en.md:5:1 Zeynal Hajiyev"])
  }

  @Test func `any field with the role takes part`() async {
    let found = await told(
      """
      -- Templates/data/people.yml --
      fields:
        called: {type: list, of: text, role: spelling}
      -- Content/data/people.yml --
      - called: {en: [Anna Sampleton]}

      """ + page("Anna Sampelton"))
    #expect(found == ["Content/about.en.md:4:1 Anna Sampleton"])
  }

  @Test func `with other names every page is read again`() async {
    var kept = KeptPages()
    let before = SiteFixture.small.adding(Self.names + page("Zeynak Hajiyev"))
    let after = before.adding("-- Content/data/names.yml --\n- name: {en: Zeynak Hajiyev}\n")
    let first = await SiteReader.read(before.tree(), keeping: &kept)
    #expect(first.diagnostics.map(\.rule) == [.nearName])
    let file = SourceFile(
      path: "Content/data/names.yml",
      contents: .init(
        path: "Content/data/names.yml", bytes: after.files["Content/data/names.yml"] ?? []))
    let reread = await kept.reread([file])
    #expect(reread == nil)
    let second = await SiteReader.read(after.tree(), keeping: &kept)
    #expect(second.diagnostics.isEmpty)
  }

  @Test func `endings and letters of a language are data`() async throws {
    let site = try #require(await ReadSite(SiteFixture.small).site)
    let english = try #require(site.languages.first).names
    #expect(english.endings == [["", "'s"]])
    #expect(english.alike.contains(["i", "y"]))
    let read = await ReadSite(
      SiteFixture.small.adding(
        "-- Templates/strings/en.yml --\n" + (try Self.strings("names: {ends: []}"))))
    #expect(read.complaints.contains { $0.hasSuffix(" unknown-key") })
  }

  private static func strings(_ names: String) throws -> String {
    let text = try Repository.text("Templates/strings/en.yml")
    let start = try #require(text.firstRange(of: "names:\n"))
    let end = try #require(text.firstRange(of: "search:\n"))
    return text[..<start.lowerBound] + names + "\n" + text[end.lowerBound...]
  }
}
