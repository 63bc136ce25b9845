import Diagnostics
import Markdown
import SiteModel
import TestSupport
import Testing
import Typography

@testable import Reading

/// Pairs of texts, as they are typed and as they are set: `Tests/Fixtures/Typography`.
@Suite struct TypographyCorpusTests {
  fileprivate static let languages = ["ru", "en", "be", "uk", "ar"]

  @Test(arguments: languages) func `A typed text is set, and one that is set stays as it is`(
    _ code: String
  ) throws {
    let corpus = try Corpus(code)
    let wrong = corpus.pairs.flatMap { pair in
      [pair.before, pair.after].filter { corpus.set($0) != corpus.written(pair.after) }
        .map { "\($0) | \(pair.after) | \(corpus.set($0).shown)" }
    }
    #expect(wrong == [])
  }

  @Test func `There are enough of them, half in Russian`() throws {
    let counts = try Self.languages.map { try Corpus($0).pairs.count }
    #expect(counts.reduce(0, +) >= 400)
    #expect(counts[0] >= 200)
  }

  /// One text behind another, with all that opens in one and closes in none.
  @Test(arguments: ["ru", "en", "be"])
  func `What is set twice is set once, whatever stands side by side`(
    _ code: String
  ) throws {
    let corpus = try Corpus(code)
    var numbers = SeededNumbers(state: 14)
    let pieces = corpus.pairs.flatMap { $0.before.split(separator: " ").map(String.init) }
    let signs = [
      "\"", "'", "-", "--", "...", "(", ")", "—", " ", "5", "10-", "№", "%", "«", "»", "“",
    ]
    for _ in 0..<3000 {
      let count = Int.random(in: 2...12, using: &numbers)
      let text = (0..<count).map { _ in
        let piece = Bool.random(using: &numbers) ? pieces : signs
        return piece[Int.random(in: piece.indices, using: &numbers)]
          + (Bool.random(using: &numbers) ? " " : "")
      }.joined()
      let once = Typesetter.text(text, by: corpus.rules)
      try #require(Typesetter.text(once, by: corpus.rules) == once, "\(text)")
    }
  }
}

private struct Corpus {
  struct Pair {
    let before: String
    let after: String
  }

  let pairs: [Pair]
  let rules: SettingRules
  private let setting: MarkdownOptions

  init(_ code: String) throws {
    let lines = try Repository.text("Tests/Fixtures/Typography/\(code).tsv")
      .split(separator: "\n").filter { !$0.hasPrefix("# ") }
    pairs = lines.map { line in
      let parts = line.split(separator: "\t").map(Self.readable)
      return Pair(before: parts[0], after: parts[1] == "=" ? parts[0] : parts[1])
    }
    var settings: [LanguageCode: SettingRules] = [:]
    for other in TypographyCorpusTests.languages {
      let language = try #require(LanguageCode(other))
      settings[language] = try Self.rules(of: other)
    }
    let own = try #require(LanguageCode(code))
    rules = try #require(settings[own])
    var options = MarkdownOptions.plain(settings: settings)
    options.setting = rules
    setting = options
  }

  private static func rules(of code: String) throws -> SettingRules? {
    let file = "Templates/strings/\(code).yml"
    var diagnostics: [Diagnostic] = []
    let language = try #require(LanguageCode(code))
    let data = LanguageReader(code: language, file: file)
      .read(SourceText(try Repository.text(file)), &diagnostics)
    return try #require(data?.setting)
  }

  private static func readable(_ text: Substring) -> String {
    String(text).replacing("␣", with: "\u{A0}").replacing("⏎", with: "\n")
  }

  func set(_ text: String) -> Shown { Shown(text, setting) }
  func written(_ text: String) -> Shown { Shown(text, .plain()) }
}

/// What readers get of a text.
private struct Shown: Equatable {
  let body: Body
  let words: [String?]

  init(_ text: String, _ options: MarkdownOptions) {
    var diagnostics: [Diagnostic] = []
    var options = options
    if text.contains("[^") { options = options.withFootnotes }
    let source = SourceText(text)
    let document = MarkdownDocument.parse(
      source, in: 0..<source.bytes.count, file: "a.md", options: options, diagnostics: &diagnostics)
    body = document.body
    words =
      document.headings.map(\.text) + document.pictures.flatMap { [$0.alt, $0.title] }
      + document.links.flatMap { [$0.destination, $0.title] }
  }

  var shown: String {
    var output: [UInt8] = []
    body.write(into: &output) { _, output in output += "○".utf8 }
    return String(decoding: output, as: UTF8.self).replacing("\u{A0}", with: "␣") + "\(words)"
  }
}

extension MarkdownOptions {
  fileprivate var withFootnotes: MarkdownOptions {
    MarkdownOptions(
      topLevel: topLevel, setting: setting, settingOf: settingOf, isLanguage: isLanguage)
  }
}
