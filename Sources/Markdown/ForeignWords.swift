internal import Diagnostics

/// Points out words in another language that are not marked as such, by the letters they are written
/// in: in the words of a text, and in what its pictures are called.
struct ForeignWords {
  private let manuscript: Manuscript
  private let letters: ForeignLetters
  private(set) var complaints: [Diagnostic] = []
  private var run = ForeignRun()
  /// In how many spans and links of another language the pass is.
  private var muted = 0
  private var isInForeignLink = false
  private var block = 0
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
    return words.complaints
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
    case .paragraph, .heading, .cell: block = index
    case .paragraphEnd, .headingEnd, .cellEnd, .codeSpan: finish()
    case .language: mute()
    case .languageEnd: muted -= 1
    case .link:
      isInForeignLink = isForeign(index, events)
      if isInForeignLink { mute() }
    case .linkEnd:
      if isInForeignLink { muted -= 1 }
      isInForeignLink = false
    case .picture:
      finish()
      read(pictures[Int(event.number)], caption: events.pictures[Int(event.number)].title)
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
    guard run.words > 0 else { return }
    if let finding = run.finish() { complain(of: finding) }
  }

  private mutating func read(_ text: Text, of event: Int) {
    guard muted == 0, run.words > 0 || letters.canBegin(in: text) else { return }
    for finding in run.read(text, of: event, letters) { complain(of: finding) }
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
  private mutating func read(_ picture: MarkdownDocument.Picture, caption: Text) {
    guard muted == 0 else { return }
    for text in [picture.alt, String(decoding: caption, as: UTF8.self)] {
      var run = ForeignRun()
      var text = text
      let found = text.withUTF8 { run.read($0, of: block, letters) }
      for finding in found + [run.finish()].compactMap({ $0 }) {
        let code = letters.codes[finding.language]
        complain(
          finding, at: picture.range, example: "[![…](\(picture.source))]{lang=\(code)}")
      }
    }
  }

  private mutating func complain(of finding: ForeignRun.Finding) {
    let code = letters.codes[finding.language]
    let words = Manuscript.quoted(finding.parts.joined(separator: " "))
    complain(finding, at: range(of: finding), example: "[\(words)]{lang=\(code)}")
  }

  private mutating func complain(
    _ finding: ForeignRun.Finding, at place: Range<Int>, example: String
  ) {
    let words = Manuscript.quoted(finding.parts.joined(separator: " "))
    complaints.append(
      manuscript.complaint(.unmarkedLanguage, at: place, ["word": words, "example": example]))
  }

  /// From the first word to the last; where they cannot be told apart, the first line of the block.
  private mutating func range(of finding: ForeignRun.Finding) -> Range<Int> {
    places.begin(block)
    return places.place(from: finding.first, to: finding.last) ?? places.firstLine
  }
}
