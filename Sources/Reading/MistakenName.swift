package import Diagnostics
internal import SiteModel

/// A file that is no page because of its name alone.
package struct MistakenName: Sendable {
  package let file: String
  /// The files that it could be meant to be: `Content/news/walk.ru.md`, in several languages where the
  /// name has none.
  package let meant: [String]
  /// What is said of it where no such page is there and none was ever published; nil where it may
  /// as well be the file that it is.
  package let fault: Diagnostic?
  /// Whether it is a copy where such a page is there.
  package let mayBeCopy: Bool
}

/// Finds out which page a file was meant to be whose name is not `STEM.LANGUAGE.md`.
struct NameGuess {
  private let languages: [LanguageCode]
  private let latin: Transliteration
  /// What stands between dots, or commas that were struck for them, without spaces around.
  private let parts: [Substring]

  init(_ name: String, languages: [LanguageCode], latin: Transliteration) {
    self.languages = languages
    self.latin = latin
    parts = name.split { $0 == "." || $0 == "," }.map { $0.trimmed { $0 == " " } }
  }

  /// What programs call Markdown.
  private static let endings: Set<String> = [
    "md", "markdown", "mdown", "mkd", "mkdn", "mdwn", "mdtext", "mdtxt", "mdx", "rmd", "qmd",
  ]

  private static let texts = plain.union(documents).union(["bak", "old", "orig", "tmp"])
  private static let plain: Set<String> = ["text", "txt"]
  private static let documents: Set<String> = ["doc", "docx", "odt", "rtf"]

  private var ending: String { parts.last?.lowercased() ?? "" }
  /// Whether it ends as plain text does, in which a page is written.
  var isPlain: Bool { Self.plain.contains(ending) }
  /// Whether it ends as the documents of office programs do.
  var isDocument: Bool { Self.documents.contains(ending) }

  /// The name that it was meant to have, where something in it says that it is Markdown.
  var page: String? {
    parts.indices.dropFirst().first { isMarkdown(at: $0) }.flatMap { name(before: $0) }
  }

  /// The same of a file that has no ending behind the language, or that of a text of any kind.
  var pageAsText: String? {
    guard parts.count > 1 else { return nil }
    let isText = Self.texts.contains(parts[parts.count - 1].lowercased())
    let place = parts.count - (isText ? 2 : 1)
    return place > 0 && code(parts[place]) != nil ? name(before: place + 1) : nil
  }

  /// `md`, and `md~`, `md (1)`; behind a language also what is nearly that.
  private func isMarkdown(at place: Int) -> Bool {
    let word = parts[place].prefix { $0.isLetter }
    if spellings(of: word).contains(where: Self.endings.contains) { return true }
    guard place == parts.count - 1, word.count <= 3, code(parts[place - 1]) != nil else {
      return false
    }
    return Suggestion.closest(to: String(word), among: ["md"]) != nil
  }

  private func name(before ending: Int) -> String? {
    guard ending > 1 else { return nameOfOnePart }
    for place in [ending - 1] + Array(1..<ending) {
      guard let code = code(parts[place]) ?? codeOfCopy(parts[place]) else { continue }
      return "\(parts[..<place].joined(separator: ".")).\(code).md"
    }
    return code(parts[0]).map { "\(parts[1..<ending].joined(separator: ".")).\($0).md" }
  }

  /// `walk_ru`, `walk (ru)`, `ru-walk`.
  private var nameOfOnePart: String? {
    let words = parts[0].split { !$0.isLetter && !$0.isNumber }
    guard words.count > 1, let first = words.first, let last = words.last else { return nil }
    if let code = code(last) {
      let stem = parts[0][..<last.startIndex]
      return "\(stem.trimmed { !$0.isLetter && !$0.isNumber }).\(code).md"
    }
    return code(first).map { code in
      let stem = parts[0][first.endIndex...]
      return "\(stem.trimmed { !$0.isLetter && !$0.isNumber }).\(code).md"
    }
  }

  /// The language of a code in letters of any size, or in other letters that look or sound like it.
  private func code(_ word: Substring) -> LanguageCode? {
    let spellings = spellings(of: word)
    return languages.first { spellings.contains($0.text.lowercased()) }
  }

  /// The language of `ru (1)`, `ru — copy`, `ru_1`.
  private func codeOfCopy(_ word: Substring) -> LanguageCode? {
    let letters = word.prefix { $0.isLetter || $0.isNumber }
    return letters.count < word.count ? code(letters) : nil
  }

  private func spellings(of word: Substring) -> [String] {
    let sound = Slug(reading: String(word), by: latin)?.text
    return [word.lowercased(), Suggestion.folded(String(word))] + (sound.map { [$0] } ?? [])
  }
}

extension MistakenName {
  /// A page whose name cannot stand in an address, and was public under one that this holds: `walk
  /// (1)`, `Copy of walk`.
  ///
  /// - Parameter faults: what is wrong with the page.
  init?(
    _ page: PageFacts, _ faults: [Diagnostic], published: Set<String>, among pages: [ParsedPage]
  ) {
    guard !published.isEmpty,
      faults.contains(where: { $0.rule == .unsafeSlug && $0.place == Place(page.file) })
    else { return nil }
    let stem = page.name.stem
    let folder = page.name.key.dropLast(stem.count)
    let words = stem.split { $0 == " " || $0 == "." }
    let stems = words.indices.flatMap { place in
      [words[...place].joined(separator: " "), words[place...].joined(separator: " ")]
    }
    let lost = stems.map { "Content/\(folder)\($0).\(page.name.language).md" }.first { file in
      file != page.file && published.contains(file) && !pages.contains { $0.facts.file == file }
    }
    guard let lost else { return nil }
    (file, meant, fault, mayBeCopy) = (page.file, [lost], nil, false)
  }
}

extension Diagnostic {
  /// The complaint of a name that cannot stand in an address, with the page beside it of which it is a
  /// copy by its name: `walk (1)`, `Copy of walk`.
  func naming(_ page: PageFacts, among pages: [ParsedPage]) -> Diagnostic {
    let (stem, folder) = (page.name.stem, page.name.key.dropLast(page.name.stem.count))
    let original = pages.lazy.map(\.facts).first { other in
      guard other.name.language == page.name.language, other.name.role == page.name.role,
        other.name.key == folder + other.name.stem
      else { return false }
      return stem.hasPrefix(other.name.stem + " ") || stem.hasSuffix(" " + other.name.stem)
    }
    guard let original else { return self }
    return Diagnostic(
      rule, at: place, arguments, notes: [Note(.perhapsCopy, at: Place(original.file))])
  }
}

extension Substring {
  /// Without those letters at its ends.
  fileprivate func trimmed(_ holds: (Character) -> Bool) -> Substring {
    var rest = drop(while: holds)
    while let last = rest.last, holds(last) { rest.removeLast() }
    return rest
  }
}
