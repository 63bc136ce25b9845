import Diagnostics
import Markdown
import SiteModel
import Templating
import TestSupport
import Testing

@testable import Reading

/// The words that the theme brings: every language says all that any of them says.
@Suite struct ShippedWordTests {
  private static let codes = try? Repository.files(in: "Templates/strings")
    .map { String($0.dropLast(".yml".count)) }

  private func language(_ code: String) throws -> LanguageData {
    let file = "Templates/strings/\(code).yml"
    var diagnostics: [Diagnostic] = []
    let language = LanguageReader(code: try #require(LanguageCode(code)), file: file)
      .read(SourceText(try Repository.text(file)), &diagnostics)
    #expect(diagnostics.map(\.rule.id) == [])
    return try #require(language)
  }

  private func texts(_ entry: StringTable.Entry) -> [String] {
    switch entry {
    case .plain(let text): [text.value]
    case .plural(_, _, let forms): forms.values.map(\.value)
    }
  }

  @Test func `English, Russian, Belarusian, Ukrainian and Arabic are there`() {
    #expect(Self.codes == ["ar", "be", "en", "ru", "uk"])
  }

  @Test(arguments: codes ?? []) func `a language has every word, and each plural all its forms`(
    _ code: String
  ) throws {
    let (english, language) = (try language("en"), try language(code))
    #expect(english.text.keys.sorted() == language.text.keys.sorted())
    for (key, text) in language.text {
      #expect(texts(text).allSatisfy { !$0.isEmpty }, "\(key)")
      guard case .plural(let number, let isOrdinal, let forms) = text else { continue }
      let rules = isOrdinal ? language.ordinals : language.plurals
      #expect(Set(forms.keys) == Set(rules.categories), "\(key)")
      guard case .plural(number, isOrdinal, _) = english.text[key] else {
        Issue.record("\(key) is no plural in English")
        continue
      }
    }
  }

  /// What a word of the interface is filled with stands in each language; a form of a plural may do
  /// without the number.
  @Test(arguments: codes ?? []) func `a word asks for what it asks for in English`(
    _ code: String
  ) throws {
    let (english, language) = (try language("en"), try language(code))
    for (key, text) in language.text {
      let asked = try #require(english.text[key])
      guard case .plain(let own) = text, case .plain(let other) = asked else { continue }
      let names = { (text: String) in text.matches(of: /\{+[^}]*\}+/).map { String($0.0) }.sorted()
      }
      #expect(names(own.value) == names(other.value), "\(key)")
    }
  }

  /// Names of messengers, which their users know in these letters.
  private static let latinNames = ["Telegram", "WhatsApp", "Viber"]

  @Test(arguments: ["ru", "be", "uk", "ar"])
  func `no word of a language is left in Latin letters`(_ code: String) throws {
    for (key, text) in try language(code).text {
      for text in texts(text) where !Self.latinNames.contains(text) {
        let shown = text.replacing(/\{+[^}]*\}+/, with: "")
        #expect(!shown.contains(/[A-Za-z]/), "\(key): \(shown)")
      }
    }
  }

  @Test(arguments: ["ru", "be", "uk"])
  func `words are written in the letters of the language`(_ code: String) throws {
    let language = try language(code)
    for (key, text) in language.text {
      for text in texts(text) {
        let cyrillic = text.lowercased().filter { ("\u{400}"..."\u{52F}").contains($0) }
        #expect(cyrillic.allSatisfy(language.collation.letters.contains), "\(key): \(text)")
      }
    }
  }

  @Test(arguments: ["be", "uk", "ar"])
  func `what no native speaker has read says so`(_ code: String) throws {
    #expect(try language(code).unread != nil)
    #expect(try language("en").unread == nil && language("ru").unread == nil)
  }
}
