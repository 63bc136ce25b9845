import Foundation
import TestSupport
import Testing

@testable import Searching

/// Stems at build time and in the browser, against Snowball's own lists and one another.
@Suite struct StemTests {
  struct Language: Sendable, CustomTestStringConvertible {
    let name: String
    let strings: String
    let testDescription: String

    /// What the strings of the language say beside the algorithm: the stems of some words, and letters
    /// that count as the same.
    func exceptions() throws -> [String: String] {
      let text = try Repository.text("Templates/strings/\(strings).yml")
      guard let start = text.firstRange(of: "\n  stems:\n") else { return [:] }
      let lines = text[start.upperBound...].prefix { $0 != "#" }
        .split(separator: "\n").prefix { $0.hasPrefix("    ") }.joined(separator: " ")
      var stems: [String: String] = [:]
      for match in lines.matches(of: #/"?([a-z]+)"?:\s+\[([^\]]*)\]/#) {
        for word in match.output.2.split(whereSeparator: { ", ".contains($0) }) {
          stems[String(word)] = String(match.output.1)
        }
      }
      return stems
    }
  }

  static let languages = [
    Language(name: "russian", strings: "ru", testDescription: "Russian"),
    Language(name: "english", strings: "en", testDescription: "English"),
  ]

  @Test(arguments: languages)
  func `the stems of the library are those of Snowball's list`(_ language: Language) throws {
    guard let pairs = SnowballList.pairs(language.name) else { return }
    let stemmer = try #require(Stemmer(language.name))
    let exceptions = try language.exceptions()
    let wrong = pairs.filter { word, stem in
      let folded = word.replacing("ё", with: "е")
      return (exceptions[folded] ?? stemmer.stem(folded)) != stem
    }
    #expect(wrong.isEmpty, "\(wrong.prefix(20))")
    print("stems of Snowball, \(language.name): \(pairs.count)")
  }

  @Test(arguments: languages)
  func `the stems in a browser are those at build time`(_ language: Language) throws {
    let engine = try ScriptEngine()
    try engine.run(try Repository.text("Templates/assets/stemmer-\(language.name).js"))
    let words = SnowballList.pairs(language.name)?.map(\.0) ?? ["жертвами", "horgony", "cases"]
    engine.give("words", words.map { $0.replacing("ё", with: "е") }.joined(separator: "\n"))
    let found = try engine.run(
      "words.split('\\n').map(mayakStemmers.\(language.name)).join('\\n')")
    let stemmer = try #require(Stemmer(language.name))
    let stems = words.map { stemmer.stem($0.replacing("ё", with: "е")) }
    #expect(
      found.split(separator: "\n", omittingEmptySubsequences: false).elementsEqual(stems) {
        String($0) == $1
      })
  }

  @Test func `an algorithm that is not there is none`() {
    #expect(Stemmer("klingon") == nil)
    #expect(Stemmer.names.contains("russian"))
  }
}

/// Where they lie: they are no part of the repository.
enum SnowballList {
  static func pairs(_ name: String) -> [(String, String)]? {
    let given = ProcessInfo.processInfo.environment["MAYAK_SPECS"]
    let folder = given ?? "\(Repository.root)/../shared/specs"
    let lists = ["voc", "output"].map { part in
      FileManager.default.contents(atPath: "\(folder)/snowball/\(name)-\(part).txt")
        .map { String(decoding: $0, as: UTF8.self).split(separator: "\n").map(String.init) }
    }
    guard let words = lists[0], let stems = lists[1] else {
      print("no lists of Snowball at \(folder)/snowball")
      return nil
    }
    return Array(zip(words, stems))
  }
}
