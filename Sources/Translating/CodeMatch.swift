internal import Markdown
internal import Reading
internal import Resolving
internal import SiteModel

/// Finds which locked markup of a translation is that of its original, and what is written of it there.
struct CodeMatch {
  private let original: String
  private let codes: [String]

  init(_ texts: TwinTexts) {
    original = texts.languages.original.text
    codes = [original, texts.languages.translation.text]
  }

  func row(
    _ number: Int, _ own: PairedPage.Spot?, _ twin: PairedPage.Spot?, _ texts: TwinTexts
  ) -> PairedPage.Row {
    let one = own.map { texts.original.units[$0.unit].rows[$0.row] }
    let other = twin.flatMap { texts.translation?.units[$0.unit].rows[$0.row] }
    let markups = one?.markups ?? []
    var known: [Int: LockedMarkup] = [:]
    var written: [Int: LockedMarkup] = [:]
    for (index, markup) in markups.enumerated() {
      known[index + 1] = markup
      written[index + 1] = markup.leading(to: adapted(markup))
    }
    let numbers = match(markups, other?.markups ?? [])
    for (index, markup) in (other?.markups ?? []).enumerated() {
      known[numbers[index]] = known[numbers[index]] ?? markup
      written[numbers[index]] = markup
    }
    return PairedPage.Row(
      number: number, original: own, twin: twin, words: one?.wording ?? Wording([]),
      translated: other.map { $0.wording.renumbered { numbers[$0 - 1] } }, markups: known,
      written: written, required: markups.count)
  }

  /// The number of each markup of the translation: that of the original's, else one behind these.
  private func match(_ own: [LockedMarkup], _ other: [LockedMarkup]) -> [Int] {
    var free = Set(own.indices)
    var numbers: [Int?] = other.map { markup in
      let found = free.sorted().first { key(of: own[$0]) == key(of: markup) }
      if let found { free.remove(found) }
      return found.map { $0 + 1 }
    }
    for (index, markup) in other.enumerated() where numbers[index] == nil && markup.isPair {
      guard let found = free.sorted().first(where: { own[$0].kind == markup.kind }) else {
        continue
      }
      free.remove(found)
      numbers[index] = found + 1
    }
    var last = own.count
    return numbers.map { number in
      if let number { return number }
      last += 1
      return last
    }
  }

  /// What is the same of it in every language.
  func key(of markup: LockedMarkup) -> String {
    switch markup.kind {
    case .phone: "phone \(markup.target.filter(\.isNumber))"
    case .link, .address, .picture:
      "\(markup.kind) \(codes.reduce(markup.target) { Self.without($1, $0) })"
    default: "\(markup.kind) \(markup.target)"
    }
  }

  /// A link to a page in the original's language leads in a translation to the page in its own.
  func adapted(_ markup: LockedMarkup) -> String {
    markup.kind == .link || markup.kind == .address ? adapted(markup.target) : markup.target
  }

  /// The same of any text that names files of pages.
  func adapted(_ text: String) -> String { Self.without(original, text) }

  private static func without(_ code: String, _ text: String) -> String {
    text.contains("://") ? text : text.replacing(".\(code).md", with: ".md")
  }
}
