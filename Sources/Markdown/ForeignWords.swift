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
  /// The source of the block, how far its places are known, and how far they were where the run began.
  private var block = 0..<0
  private var known = 0
  private var runStart = 0

  static func complaints(
    about events: Events, _ pictures: [MarkdownDocument.Picture], _ manuscript: Manuscript
  ) -> [Diagnostic] {
    guard let letters = manuscript.options.foreign else { return [] }
    // Only an entity means a letter that does not stand in the source.
    let source = Text(rebasing: manuscript.whole[manuscript.range])
    guard letters.canBegin(in: source) || source.holds(UInt8(ascii: "&")) else { return [] }
    var words = ForeignWords(manuscript, letters)
    for index in events.row.indices { words.visit(index, events, pictures) }
    return words.complaints
  }

  private init(_ manuscript: Manuscript, _ letters: ForeignLetters) {
    self.manuscript = manuscript
    self.letters = letters
  }

  private mutating func visit(
    _ index: Int, _ events: Events, _ pictures: [MarkdownDocument.Picture]
  ) {
    let event = events.row[index]
    switch event.kind {
    case .text: read(event.text)
    case .paragraph, .heading, .cell:
      block = event.place
      known = block.lowerBound
    case .paragraphEnd, .headingEnd, .cellEnd, .codeSpan: finish()
    case .language: mute()
    case .languageEnd: muted -= 1
    case .link:
      isInForeignLink = isForeign(index, events)
      if isInForeignLink { mute() }
    case .linkEnd:
      if isInForeignLink { muted -= 1 }
      isInForeignLink = false
      pass(event)
    case .picture:
      finish()
      read(pictures[Int(event.number)], caption: events.pictures[Int(event.number)].title)
      muted += 1
    case .pictureEnd:
      muted -= 1
      pass(event)
    case .inlineHTML: pass(event)
    default: break
    }
  }

  /// The finder of places has gone past here.
  private mutating func pass(_ event: Event) {
    if event.hasPlace { known = max(known, event.place.upperBound) }
  }

  private mutating func mute() {
    finish()
    muted += 1
  }

  private mutating func finish() {
    guard run.words > 0 else { return }
    if let finding = run.finish() { complain(of: finding) }
  }

  private mutating func read(_ text: Text) {
    guard muted == 0, run.words > 0 || letters.canBegin(in: text) else { return }
    if run.words == 0 { runStart = known }
    for finding in run.read(text, letters) { complain(of: finding) }
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
      let found = text.withUTF8 { run.read($0, letters) }
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
  private func range(of finding: ForeignRun.Finding) -> Range<Int> {
    var ahead = InlineFinder(manuscript.bytes, in: manuscript.range)
    ahead.begin(block)
    ahead.cursor = runStart
    var place: Range<Int>?
    for part in finding.parts {
      let found = Array(part.utf8).withUnsafeBufferPointer { ahead.literal($0) }
      guard let found else { break }
      place = (place ?? found).lowerBound..<found.upperBound
    }
    return place ?? manuscript.restOfLine(at: block.lowerBound)
  }
}
