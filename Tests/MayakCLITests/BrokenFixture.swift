import Diagnostics
import Foundation
import TestSupport
import Testing

/// One file of `Tests/Fixtures/Broken/`: what makes the smallest site a broken one, and what is said
/// of it in each language.
///
/// A `¦` in a text is a place before the fault where more text may stand, a line that begins with
/// `¶` one that may be there or not; both are for `BrokenVariant` and are left out of the site
/// itself. Lines before the first `-- path --` that begin with `#` say how the site is built.
struct BrokenFixture: Sendable {
  /// The name of the file without its ending: `invalid-day` or `invalid-day.2`.
  let name: String
  let today: String
  /// Whether the site is checked, not built for publishing.
  let isChecking: Bool
  /// Whether it is built to be opened from a disk.
  let isOffline: Bool
  /// What becomes of its cards; nil where none are drawn.
  let pictures: StandInPictures?
  /// By path: the files that are laid over the smallest site.
  let files: [String: MarkedText]
  let expected: [MessageLanguage: String]
  /// The file up to what is expected.
  private let input: String

  init(name: String, text: String) {
    self.name = name
    let input = text.range(of: "-- expected en --\n").map { String(text[..<$0.lowerBound]) } ?? text
    self.input = input
    let head = input.split(separator: "\n").prefix { $0.hasPrefix("#") }.map(String.init)
    isChecking = head.contains("# checking")
    isOffline = head.contains("# offline")
    let day = head.first { $0.hasPrefix("# today ") }?.dropFirst("# today ".count)
    today = day.map { String($0) } ?? "2026-11-21"
    let cards = head.first { $0.hasPrefix("# cards ") }?.dropFirst("# cards ".count)
    pictures = cards.flatMap { StandInPictures(rawValue: String($0)) }
    let hasEscapes = head.contains("# escapes")
    let sections = SiteFixture.sections(of: text)
    files = sections.filter { !$0.key.hasPrefix("expected ") }
      .mapValues { MarkedText($0, hasEscapes: hasEscapes) }
    var expected: [MessageLanguage: String] = [:]
    for language in MessageLanguage.allCases {
      expected[language] = sections["expected \(language.rawValue)"]
    }
    self.expected = expected
  }

  var rule: String { String(name.prefix { $0 != "." }) }
}

extension BrokenFixture: CustomTestStringConvertible {
  var testDescription: String { name }
}

extension BrokenFixture {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Fixtures/Broken")

  /// Every fixture there is, in the order of their names.
  static let all: [BrokenFixture] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".txt") }.sorted().compactMap { file in
      guard let bytes = try? Data(contentsOf: folder.appending(path: file)) else { return nil }
      let name = String(file.dropLast(".txt".count))
      return BrokenFixture(name: name, text: String(decoding: bytes, as: UTF8.self))
    }
  }()

  /// Which are to be written anew: all, or those whose names begin with one of these words.
  static let update = ProcessInfo.processInfo.environment["UPDATE_FIXTURES"]

  static let chosen: [BrokenFixture] = {
    guard let update, update != "1" else { return all }
    let words = update.split(separator: ",")
    return all.filter { fixture in words.contains { fixture.name.hasPrefix($0) } }
  }()

  /// Writes down what is said as what is expected from now on.
  func rewrite(_ said: [MessageLanguage: String]) throws {
    var text = input
    for language in MessageLanguage.allCases {
      text += "-- expected \(language.rawValue) --\n" + said[language, default: ""]
    }
    let file = Self.folder.appending(path: "\(name).txt")
    try Data(text.utf8).write(to: file)
  }
}
