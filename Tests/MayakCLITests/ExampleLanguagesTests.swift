import SiteModel
import TestSupport
import Testing

/// The example as its readers meet it in three languages, one of which has a part of the pages.
@Suite struct ExampleLanguagesTests {
  /// The pages by their paths. Those that only lead to another are no places.
  private static let pages = Task {
    try await Built.site(.folder(""), today: "2026-11-28").files
      .filter { $0.key.hasSuffix(".html") && !$0.value.contains("http-equiv=\"refresh\"") }
  }

  private func pages(in language: String) async throws -> [(path: String, html: String)] {
    try await Self.pages.value.filter { $0.key.hasPrefix(language + "/") }
      .sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  @Test func `a dozen texts stand in the third language, and pages for no more than it has`()
    async throws
  {
    let written = try Repository.files(in: "Content").filter { $0.hasSuffix(".be.md") }
    #expect(written.count >= 12)
    let count = try await pages(in: "be").count
    #expect(written.count <= count)
    #expect(try await count < pages(in: "ru").count / 2)
  }

  @Test func `pages name each other as the same in another language`() async throws {
    var named: [String: Set<String>] = [:]
    for html in try await Self.pages.value.values {
      let links = Markup(html).elements.filter { $0.name == "link" }
      guard let own = links.first(where: { $0["rel"] == "canonical" })?["href"] else { continue }
      named[own] = Set(
        links.filter { $0["rel"] == "alternate" && $0["hreflang"] != nil }
          .compactMap { $0["href"] })
    }
    let groups = named.filter { !$0.value.isEmpty }
    #expect(groups.count { $0.value.count == 3 } >= 30)
    for (own, others) in groups {
      #expect(others.contains(own), "\(own)")
      #expect(others.allSatisfy { named[$0] == others }, "\(own)")
    }
  }

  private static let letters = [
    "ru": "абвгдеёжзийклмнопрстуфхцчшщъыьэюя", "be": "абвгдеёжзійклмнопрстуўфхцчшыьэюя", "en": "",
  ]

  private static func isCyrillic(_ letter: Character) -> Bool {
    ("\u{400}"..."\u{52F}").contains(letter)
  }

  @Test(arguments: ["en", "ru", "be"])
  func `what stands in another language says so`(_ language: String) async throws {
    let own = try #require(Self.letters[language])
    for (path, html) in try await pages(in: language) {
      for piece in LabelledText.pieces(of: html) where piece.language == language {
        // The number of a law ends with a letter, in whatever language.
        let foreign = piece.text.replacing("350-З", with: "").lowercased()
          .filter { Self.isCyrillic($0) && !own.contains($0) }
        #expect(foreign == "", "\(path), \(piece.place): \(piece.text)")
      }
    }
  }

  /// Names that their users know in these letters.
  private static let names: Set = ["Telegram", "WhatsApp", "Viber"]

  @Test(arguments: ["ru", "be"])
  func `no word around a text is left in Latin letters`(_ language: String) async throws {
    for (path, html) in try await pages(in: language) {
      let start = try #require(html.firstRange(of: "<main")?.lowerBound)
      let end = try #require(html.firstRange(of: "</main>")?.lowerBound)
      for piece in LabelledText.pieces(of: String(html[..<start] + html[end...]))
      where piece.language == language && piece.text.contains(where: \.isLetter) {
        let text = piece.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(
          text.contains(where: Self.isCyrillic) || text.hasPrefix("https://")
            || Self.names.contains(text), "\(path), \(piece.place): \(text)")
      }
    }
  }
}
