internal import Diagnostics
internal import SiteModel

extension LanguageReader {
  /// The alphabet, and how its letters are written in Latin ones.
  func letters(
    _ mapping: inout MappingReader, _ diagnostics: inout [Diagnostic]
  ) -> (alphabet: [LetterGroup], latin: [Character: String]) {
    let node = mapping.require("alphabet", &diagnostics)
    let alphabet = alphabet(node, &diagnostics)
    let before = diagnostics.count
    let latin = latin(mapping.take("latin", &diagnostics), &diagnostics)
    if let node, diagnostics.count == before {
      tell(Collation(alphabet: alphabet).letters, lackingIn: latin, node, &diagnostics)
    }
    return (alphabet, latin)
  }

  private func alphabet(
    _ node: YAMLNode?, _ diagnostics: inout [Diagnostic]
  ) -> [LetterGroup] {
    guard let node, let text = text(node, &diagnostics) else { return [] }
    var scanner = AlphabetScanner()
    for index in text.indices where !scanner.read(text[index]) {
      diagnostics.append(
        Diagnostic(
          .invalidAlphabet, at: place(of: index, in: text, node), ["word": String(text[index])]))
      return scanner.groups
    }
    if scanner.isOpen, let index = text.lastIndex(of: "(") {
      diagnostics.append(
        Diagnostic(.invalidAlphabet, at: place(of: index, in: text, node), ["word": "("]))
    }
    return scanner.groups
  }

  /// The whole text where what stands in the file is not that, letter by letter.
  private func place(of index: String.Index, in text: String, _ node: YAMLNode) -> Place {
    guard node.place.range.count == text.utf8.count else { return node.place }
    let start = node.place.range.lowerBound + text.utf8.distance(from: text.startIndex, to: index)
    return Place(node.place.file, start..<start + text[index].utf8.count)
  }

  private func latin(
    _ node: YAMLNode?, _ diagnostics: inout [Diagnostic]
  ) -> [Character: String] {
    guard let node, let mapping = MappingReader(node, &diagnostics) else { return [:] }
    var table: [Character: String] = [:]
    mapping.each(&diagnostics) { entry, diagnostics in
      guard entry.key.count == 1, let letter = entry.key.first else {
        diagnostics.append(Diagnostic(.invalidLetter, at: entry.keyPlace, ["word": entry.key]))
        return
      }
      if let latin = entry.value.scalar {
        table[letter] = latin
      } else {
        diagnostics.append(Diagnostic(.expectedText, at: entry.value.place))
      }
    }
    return table
  }

  /// Whoever forgets the table, or a letter of it, has addresses without those letters.
  private func tell(
    _ letters: Set<Character>, lackingIn latin: [Character: String], _ node: YAMLNode,
    _ diagnostics: inout [Diagnostic]
  ) {
    let written = Transliteration(latin)
    let lost = letters.sorted().filter {
      latin[$0] == nil && Slug(reading: String($0), by: written) == nil
    }
    guard !lost.isEmpty else { return }
    let words = lost.prefix(Self.mostLetters).map(String.init).joined(separator: ", ")
    diagnostics.append(
      Diagnostic(
        .lettersWithoutLatin, at: node.place,
        ["words": lost.count > Self.mostLetters ? words + ", …" : words]))
  }

  private static let mostLetters = 8
}

/// An alphabet, sign by sign: letters, in brackets those that count as one, and before a colon the one of
/// these that an index shows.
private struct AlphabetScanner {
  private(set) var groups: [LetterGroup] = []
  private var known: Set<Character> = []
  /// The letters since the last bracket; nil outside of brackets.
  private var open: [Character]?
  private var heading: Character?

  var isOpen: Bool { open != nil }

  /// False where the sign cannot stand there.
  mutating func read(_ sign: Character) -> Bool {
    switch sign {
    case " ": return true
    case "(":
      guard open == nil else { return false }
      open = []
    case ")":
      guard let letters = open, !letters.isEmpty, heading.map(letters.contains) ?? true else {
        return false
      }
      groups.append(LetterGroup(letters, heading: heading))
      (open, heading) = (nil, nil)
    case ":":
      guard let letters = open, letters.count == 1, heading == nil else { return false }
      heading = letters[0]
      known.remove(letters[0])
      open = []
    default:
      guard sign.lowercased() == String(sign), known.insert(sign).inserted else { return false }
      if open == nil { groups.append(LetterGroup([sign])) } else { open?.append(sign) }
    }
    return true
  }
}
