internal import Diagnostics

/// Points out words in another language that are not marked as such, by the letters they are written
/// in: in the words of a text, and in what its pictures are called.
struct ForeignWords {
  private let manuscript: Manuscript
  private let letters: ForeignLetters
  private var found: [Found] = []
  private var run = ForeignRun()
  /// In how many spans and links of another language the pass is.
  private var muted = 0
  private var isInForeignLink = false
  /// Whether a link stands in the run: a mark never goes from one link into another.
  private var holdsLink = false
  private var block = 0
  /// The words that have been counted, where that is asked.
  private var count: Int?
  private var places: WordPlaces

  static func complaints(
    about events: Events, _ pictures: [MarkdownDocument.Picture], _ manuscript: Manuscript
  ) -> [Diagnostic] {
    guard let letters = manuscript.options.foreign else { return [] }
    // Only an entity means a letter that does not stand in the source.
    let source = Text(rebasing: manuscript.whole[manuscript.range])
    guard letters.canBegin(in: source) || source.holds(UInt8(ascii: "&")) else { return [] }
    var words = ForeignWords(manuscript, letters, WordPlaces(events, manuscript))
    for index in events.row.indices { words.visit(index, events, pictures) }
    return words.found.isEmpty ? [] : words.gathered(events)
  }

  private init(_ manuscript: Manuscript, _ letters: ForeignLetters, _ places: WordPlaces) {
    self.manuscript = manuscript
    self.letters = letters
    self.places = places
  }

  private mutating func visit(
    _ index: Int, _ events: Events, _ pictures: [MarkdownDocument.Picture]
  ) {
    let event = events.row[index]
    switch event.kind {
    case .text: read(event.text, of: index)
    case let kind where kind.beginsWords: block = index
    case let kind where kind.endsWords: finish()
    case .codeSpan: finish()
    case .language: mute()
    case .languageEnd: muted -= 1
    case .link:
      if holdsLink { finish() }
      holdsLink = true
      isInForeignLink = isForeign(index, events)
      if isInForeignLink { mute() }
    case .linkEnd:
      if isInForeignLink { muted -= 1 }
      isInForeignLink = false
      if run.words == 0 { holdsLink = false }
    case .picture:
      finish()
      if count == nil {
        read(pictures[Int(event.number)], caption: events.pictures[Int(event.number)].title)
      }
      muted += 1
    case .pictureEnd: muted -= 1
    default: break
    }
  }

  private mutating func mute() {
    finish()
    muted += 1
  }

  private mutating func finish() {
    holdsLink = false
    guard run.words > 0 else { return }
    if let finding = run.finish() { add(finding) }
  }

  private mutating func read(_ text: Text, of event: Int) {
    guard muted == 0 else { return }
    if let count {
      self.count = count + ForeignWord.count(in: text, letters)
    } else if run.words > 0 || letters.canBegin(in: text) {
      for finding in run.read(text, of: event, letters) { add(finding) }
    }
  }

  /// A link to a page in that language, or a bare address.
  private func isForeign(_ link: Int, _ events: Events) -> Bool {
    let address = events.links[Int(events.row[link].number)].address
    let file = address.prefix { $0 != UInt8(ascii: "#") }
    if letters.fileEndings.contains(where: { file.suffix($0.count).elementsEqual($0) }) {
      return true
    }
    guard let end = events.row[link...].firstIndex(where: { $0.kind == .linkEnd }),
      let words = events.onlyWords(in: link..<end)
    else { return false }
    return Events.isAddress(words, of: address)
  }
}

extension ForeignWords {
  /// Words of another language, and what to write in place of them.
  private struct Found {
    let finding: ForeignRun.Finding
    let block: Int
    let place: Range<Int>
    let example: String
  }

  private mutating func read(_ picture: MarkdownDocument.Picture, caption: Text) {
    guard muted == 0 else { return }
    for text in [picture.alt, String(decoding: caption, as: UTF8.self)] {
      var run = ForeignRun()
      var text = text
      let found = text.withUTF8 { run.read($0, of: block, letters) }
      for finding in found + [run.finish()].compactMap({ $0 }) {
        let code = letters.codes[finding.language]
        self.found.append(
          Found(
            finding: finding, block: block, place: picture.range,
            example: "[![…](\(picture.source))]{lang=\(code)}"))
      }
    }
  }

  private mutating func add(_ finding: ForeignRun.Finding) {
    let code = letters.codes[finding.language]
    found.append(
      Found(
        finding: finding, block: block, place: range(of: finding),
        example: "[\(finding.quoted)]{lang=\(code)}"))
  }

  /// From the first word to the last; where they cannot be told apart, the first line of the block.
  private mutating func range(of finding: ForeignRun.Finding) -> Range<Int> {
    places.begin(block)
    return places.place(from: finding.first, to: finding.last) ?? places.firstLine
  }
}

/// One fault is one complaint, be it some words, a block or the whole page.
extension ForeignWords {
  /// With fewer words on it a page is not said to be in one language.
  private static let fewestOnPage = 12

  private mutating func gathered(_ events: Events) -> [Diagnostic] {
    if manuscript.options.allowsFootnotes, let first = found.first,
      found.count > 1 || first.finding.words >= Self.fewestOnPage,
      isForeign(events.row.indices, found[...], events)
    {
      let code = letters.codes[first.finding.language]
      let file = manuscript.file.split(separator: "/").last.map(String.init) ?? manuscript.file
      let arguments = ["word": file, "example": Self.renamed(file, code)]
      return [manuscript.complaint(.pageInAnotherLanguage, at: first.place, arguments)]
    }
    var complaints: [Diagnostic] = []
    var rest = found[...]
    for block in found.count > 1 ? events.blocksOfBlocks : [] {
      let before = rest.prefix { $0.block < block.lowerBound }
      complaints += before.map(complaint)
      rest = rest.dropFirst(before.count)
      let inside = rest.prefix { block.contains($0.block) }
      guard inside.count > 1, isForeign(block, inside, events), let first = inside.first else {
        continue
      }
      let example = "{lang=\(letters.codes[first.finding.language])}"
      complaints.append(
        manuscript.complaint(.blockInAnotherLanguage, at: first.place, ["example": example]))
      rest = rest.dropFirst(inside.count)
    }
    return complaints + rest.map(complaint)
  }

  private func complaint(_ found: Found) -> Diagnostic {
    manuscript.complaint(
      .unmarkedLanguage, at: found.place,
      ["word": found.finding.quoted, "example": found.example])
  }

  /// Whether three quarters of the words there are those that were found.
  private mutating func isForeign(
    _ range: Range<Int>, _ found: ArraySlice<Found>, _ events: Events
  ) -> Bool {
    count = 0
    for index in range { visit(index, events, []) }
    let all = count ?? 0
    count = nil
    return found.lazy.map(\.finding.words).reduce(0, +) * 4 >= all * 3
  }

  /// The name of the file with another language in it.
  private static func renamed(_ file: String, _ code: String) -> String {
    var parts = file.split(separator: ".").map(String.init)
    guard parts.count > 2 else { return file }
    parts[parts.count - 2] = code
    return parts.joined(separator: ".")
  }
}

extension ForeignRun.Finding {
  /// The words as a complaint shows them.
  fileprivate var quoted: String { Manuscript.quoted(parts.joined(separator: " ")) }
}
