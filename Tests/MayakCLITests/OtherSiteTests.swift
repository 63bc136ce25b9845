import TestSupport
import Testing
import Workspace

/// A site for another cause, in a language that Mayak never heard of.
@Suite struct OtherSiteTests {
  @Test func `a site of its own language, section, kind and block needs no change of the program`()
    async throws
  {
    let built = try await Built.site(Self.site)
    #expect(built.rules == [])
    let page = try #require(built.files["qaa/korlam/otter/index.html"])
    #expect(page.contains(#"<html lang="qaa" dir="rtl">"#))
    #expect(page.contains(#"<time datetime="2026-03-05">᱕ van-Trim ᱒᱐᱒᱖</time>"#))
    #expect(page.contains(#"<p class="river">Sel</p>"#))
    #expect(page.contains(#"<p class="spotted">᱒ ottim</p>"#))
    #expect(page.contains(#"<h2 id="zhem-2">"#))
    #expect(page.contains(#"<a href="../../../en/rivers/otter/" hreflang="en">"#))
    let list = try #require(built.files["qaa/korlam/index.html"])
    #expect(list.contains(#"<p class="count">᱑ korla</p>"#))
  }

  @Test func `its output holds no word of the example's campaign`() async throws {
    let built = try await Built.site(Self.site)
    #expect(built.files.count == 30)
    for (path, html) in built.files {
      let text = html.lowercased()
      for word in [
        "traffick", "торговл", "belarus", "беларус", "минск", "minsk", "iom", "slogan", "campaign",
      ] {
        #expect(!text.contains(word), "\(path) says \(word)")
      }
    }
  }

  private static let site = SiteFixture(
    """
    -- Content/site.yml --
    theme: 1
    title: {en: River watch, qaa: Korlam zhe}
    base_url: https://rivers.example/
    time_zone: UTC
    languages: [en, qaa]
    sections:
      rivers:
        kind: sighting
        title: {en: Sightings, qaa: Korlam}
        path: {en: rivers, qaa: korlam}
        order: newest
    menu: [rivers]
    complaints: {parity: off}
    -- Content/rivers/otter.en.md --
    ---
    title: An otter
    date: 2026-03-05
    river: Sel
    ---
    ```spotted
    animals: 2
    ```
    -- Content/rivers/otter.qaa.md --
    ---
    title: Ottim
    ---
    ## Жem

    <!-- mayak: accept equal-headings: the second of one name gets an id of its own -->
    ## Жem

    [An](otter.en.md)

    ```spotted
    animals: 2
    ```
    -- Templates/kinds/sighting.yml --
    requires: [date]
    fields:
      river: {type: text, required: true, shared: true}
    -- Templates/kinds/sighting.mustache --
    {{<layout}}
    {{$main}}
    <h1>{{title}}</h1>
    {{#date}}<time datetime="{{iso}}">{{long}}</time>{{/date}}
    <p class="river">{{river}}</p>
    {{#content}}{{content}}{{/content}}
    {{/main}}
    {{/layout}}
    -- Templates/blocks/spotted.yml --
    fields:
      animals: {type: number, required: true}
    -- Templates/blocks/spotted.mustache --
    <p class="spotted">{{text.spotted}}</p>
    -- Templates/strings/en.yml --
    \(strings(name: "English", spotted: "otters", articles: "sightings"))
    -- Templates/strings/qaa.yml --
    \(strings(name: "Korlamat", spotted: "ottim", articles: "korla", direction: "rtl", digits: "᱐᱑᱒᱓᱔᱕᱖᱗᱘᱙"))
    """)

  /// A language file with every key the theme uses.
  private static func strings(
    name: String, spotted: String, articles: String, direction: String = "ltr",
    digits: String = "0123456789"
  ) -> String {
    let months = (1...12).map { $0 == 3 ? "van-Trim" : "month\($0)" }.joined(separator: ", ")
    return """
      name: \(name)
      direction: \(direction)
      words: {yes: [ja], no: [nej]}
      dates:
        months_in_date: [\(months)]
        months_alone: [\(months)]
        months_short: [\(months)]
        weekdays: [a, b, c, d, e, f, g]
        weekdays_short: [a, b, c, d, e, f, g]
        full: "{weekday} {day} {month} {year}"
        months_within_year: "{first_month} - {last_month} {year}"
        day: "{day} {month} {year}"
        month: "{month} {year}"
        within_month: "{first_day}-{last_day} {month} {year}"
        within_year: "{first_day} {first_month} - {last_day} {last_month} {year}"
        range: "{first} - {last}"
      numbers: {decimal: ".", group: ",", group_from: 4, percent: ["", "%"], digits: \(digits)}
      lists: {pair: ", ", start: ", ", middle: ", ", end: ", "}
      plurals: {one: n = 1}
      quotes: ["<", ">", "<", ">"]
      alphabet: a b c
      latin: {ж: zh}
      text:
      \(words.map { "  \($0): \($0.replacing("_", with: " "))" }.joined(separator: "\n"))
      \(counts.map { "  \($0.key): {by: \($0.by), one: one, other: many}" }.joined(separator: "\n"))
        spotted: {by: animals, one: "{{animals}} one", other: "{{animals}} \(spotted)"}
        articles_here: {by: total, one: "{{total}} \(articles)", other: "many \(articles)"}
      """
  }

  /// The keys of the theme's own strings: those that stand alone, and those that count something.
  private static let keys: (words: [String], counts: [(key: String, by: String)]) = {
    let file = EmbeddedTheme.ofThisProgram.files["Templates/strings/en.yml"] ?? []
    let lines = String(decoding: file, as: UTF8.self).split(separator: "\n")
    let text = lines.drop { $0 != "text:" }.dropFirst().map(String.init)
    var words: [String] = []
    var counts: [(key: String, by: String)] = []
    for line in text {
      let parts = line.split(separator: ":", maxSplits: 1).map(String.init)
      let key = parts[0].trimmingPrefix("  ")
      if line.hasPrefix("    by:") {
        counts.append((words.removeLast(), parts[1].replacing(" ", with: "")))
      } else if line.hasPrefix("  "), !line.hasPrefix("   ") {
        words.append(String(key))
      }
    }
    return (words, counts.filter { $0.key != "articles_here" })
  }()

  private static var words: [String] { keys.words }
  private static var counts: [(key: String, by: String)] { keys.counts }
}
