import Diagnostics
import SiteModel
import TestSupport
import Testing

@testable import Reading

@Suite struct ConfigurationTests {
  private static let lines = [
    "theme: 1", "title: {en: Small, ru: Малый}", "base_url: https://example.org/",
    "time_zone: Europe/Minsk", "languages: [en, ru]",
  ]

  /// A site whose `site.yml` has the line in place of the one with the same key, as its last.
  private func read(_ line: String) async -> ReadSite {
    let key = String(line.prefix { $0 != ":" })
    let rest = Self.lines.filter { !$0.hasPrefix(key + ":") }
    let text = (rest + [line]).joined(separator: "\n")
    return await ReadSite(SiteFixture("-- Content/site.yml --\n\(text)\n"))
  }

  @Test func `every key has its place`() async throws {
    let read = await ReadSite(
      SiteFixture(
        """
        -- Content/site.yml --
        theme: 1
        title: {en: Small, ru: Малый}
        tagline: {en: One line, ru: Одна строка}
        notice: {en: Example, ru: Пример}
        base_url: https://example.org/mayak
        time_zone: Europe/Minsk
        languages: [ru, en]
        kind: page
        sections:
          news:
            kind: news
            title: {en: News, ru: Новости}
            path: {en: news, ru: novosti}
            order: title
        menu: [news, about.md]
        exit: {en: https://example.com/, ru: https://example.net/}
        trust_html: true
        complaints: {stray-file: error, unused-file: off}
        """))
    let site = try #require(read.site).configuration
    let (ru, en) = (LanguageCode.of("ru"), LanguageCode.of("en"))
    #expect(read.complaints == [])
    #expect(site.title[ru] == "Малый")
    #expect(site.tagline?[en] == "One line")
    #expect(site.notice?[ru] == "Пример")
    #expect(site.baseURL == "https://example.org/mayak/")
    #expect(site.timeZone.value == "Europe/Minsk")
    #expect(site.languages == [ru, en])
    #expect(site.kind.value == "page")
    #expect(site.sections.map(\.folder.value) == ["news"])
    #expect(site.sections[0].path[ru]?.value == "novosti")
    #expect(site.sections[0].title[en] == "News")
    #expect(site.sections[0].order == .title)
    #expect(
      site.menu.map { if case .own(let entry) = $0 { entry.value } else { "" } }
        == ["news", "about.md"])
    #expect(site.exit?[ru] == "https://example.net/")
    #expect(site.trustsHTML)
    #expect(site.levels == ["stray-file": .error, "unused-file": nil])
  }

  @Test func `what may be left out is left out`() async throws {
    let site = try #require(await read("theme: 1").site).configuration
    #expect(site.tagline == nil)
    #expect(site.exit == nil)
    #expect(site.sections.isEmpty && site.menu.isEmpty && site.levels.isEmpty)
    #expect(!site.trustsHTML)
    #expect(site.kind.value == "page")
  }

  @Test(arguments: [
    ("theme: 2", "theme-version"),
    ("title: Small", "expected-languages"),
    ("title: {en: Small}", "missing-language"),
    ("title: {en: Small, ru: Малый, be: Малы}", "unknown-language-code"),
    ("title: {en: Small, ru: [a]}", "expected-text"),
    ("tagline:", "empty-value"),
    ("base_url: example.org", "invalid-base-url"),
    ("base_url: https://example.org/?a", "invalid-base-url"),
    ("base_url: [a]", "invalid-base-url"),
    ("time_zone: Минск", "invalid-time-zone"),
    ("time_zone: [UTC]", "expected-text"),
    ("languages: en", "expected-list"),
    ("languages: []", "empty-value"),
    ("languages:", "empty-value"),
    ("languages: [en, ru, en]", "duplicate-key"),
    ("languages: [en, ru, русский]", "unknown-language-code"),
    ("kind: newz", "unknown-kind"),
    ("kind: [page]", "expected-text"),
    ("menu: news", "expected-list"),
    ("exit: {en: weather, ru: https://a.b}", "invalid-link"),
    ("trust_html: yes", "invalid-flag"),
    ("complaints: {stray-fil: error}", "unknown-rule"),
    ("complaints: {missing-key: off}", "error-level"),
    ("complaints: {stray-file: loud}", "invalid-choice"),
    ("titel: x", "unknown-key"),
    ("sections: [news]", "expected-mapping"),
    ("sections: {news: news}", "expected-mapping"),
    ("sections: {a: {kind: newz, title: {en: A, ru: А}, path: {en: a, ru: a}}}", "unknown-kind"),
    ("sections: {a: {kind: [x], title: {en: A, ru: А}, path: {en: a, ru: a}}}", "expected-text"),
    ("sections: {a: {kind: news, title: {en: A, ru: А}}}", "missing-key"),
    ("sections: {a: {kind: news, title: {en: A, ru: А}, path: {en: a, ru: А}}}", "unsafe-slug"),
    (
      "sections: {a: {kind: news, title: {en: A, ru: А}, path: {en: a, ru: a}, order: up}}",
      "invalid-choice"
    ),
  ])
  func `a fault is one complaint`(_ line: String, _ rule: String) async {
    let read = await read(line)
    let rules = Set(read.diagnostics.map(\.rule.id))
    #expect(rules == [rule], "\(read.complaints)")
    #expect(read.diagnostics.first?.place.file == "Content/site.yml")
    if !["missing-language", "unknown-language-code"].contains(rule) {
      #expect(read.diagnostics.count == 1, "\(read.complaints)")
    }
  }

  @Test func `a language needs its strings`() async {
    let read = await read("languages: [en, ru, pl]")
    #expect(
      read.complaints == [
        "Content/site.yml missing-strings", "Content/site.yml:2:8 missing-language",
      ])
    #expect(read.diagnostics[0].arguments["file"] == "Templates/strings/pl.yml")
  }

  @Test(arguments: ["theme", "title", "base_url", "time_zone", "languages"])
  func `a key that every site needs is missed`(_ key: String) async {
    let text = Self.lines.filter { !$0.hasPrefix(key) }.joined(separator: "\n")
    let read = await ReadSite(SiteFixture("-- Content/site.yml --\n\(text)\n"))
    #expect(read.diagnostics.map(\.rule.id) == ["missing-key"])
    #expect(read.diagnostics.first?.arguments == ["key": key])
  }

  @Test(arguments: ["", "-- Content/site.yml --\n# nothing\n"])
  func `a source without settings is no site`(_ text: String) async {
    let read = await ReadSite(SiteFixture(text))
    #expect(read.site == nil)
    #expect(read.complaints == ["Content/site.yml missing-file"])
  }

  @Test(arguments: [
    ("https://example.org", "https://example.org/"), ("http://a.b/c", "http://a.b/c/"),
    ("https://example.org/", "https://example.org/"), ("ftp://a.b/", nil), ("mailto:a@b", nil),
    ("https://a.b/#x", nil), ("https://", nil), ("", nil), ("https://a b/", nil),
    ("https://a.b//", nil), ("https://a.b//c", nil), ("https://a.b/c//d/", nil),
    ("https:///a", nil), ("https://a.b/./", nil), ("https://a.b/c/..", nil),
    ("https://a.b/%2e%2E/", nil), ("https://a.b/c%2Fd", nil), ("https://a.b/c%5cd", nil),
    ("https://a.b/%", nil), ("https://a.b/%4", nil), ("https://a.b\\c", nil),
    ("https://a.b/\\c", nil), ("https://a.b/?", nil), ("https://a.b?c", nil),
    ("https://me@a.b/", nil), ("https://me:word@a.b/", nil), ("https://a.b:/", nil),
    ("https://a.b:x/", nil), ("https://a.b:70000/", nil), ("https://.", nil),
    ("https://a..b/", nil), ("https://a.b/\"c", nil), ("https://[::1]x/", nil),
    ("https://[x]/", nil), ("https://a.b:8080", "https://a.b:8080/"),
    ("http://[::1]:80/c", "http://[::1]:80/c/"), ("http://localhost/", "http://localhost/"),
    ("https://спроси.бел/путь/", "https://спроси.бел/путь/"),
    ("https://a.b/~c/%D0%BF_1/", "https://a.b/~c/%D0%BF_1/"),
    ("https://a.b./c..d/", "https://a.b./c..d/"),
  ])
  func `the address of a site is a host and folders, and ends in a slash`(
    _ text: String, _ address: String?
  ) {
    #expect(BaseURL.normalized(text) == address)
  }

  @Test(arguments: [
    ("menu: [{title: {en: A, ru: А}, url: about.md}]", "invalid-link"),
    ("menu: [{title: {en: A, ru: А}, url: 'mailto:a@example.org'}]", "invalid-link"),
    ("menu: [{title: {en: A}, url: 'https://example.org/'}]", "missing-language"),
    ("menu: [{title: {en: A, ru: А}}]", "missing-key"),
    ("menu: [{url: 'https://example.org/', title: {en: A, ru: А}, x: y}]", "unknown-key"),
    ("menu: news", "expected-list"), ("country: XX", "unknown-country"),
    ("country: [BY]", "expected-text"),
  ])
  func `a menu leads to sites, and a country is known`(_ line: String, _ rule: String) async {
    let read = await read(line)
    #expect(read.diagnostics.map(\.rule.id) == [rule])
  }
}
