internal import Diagnostics

/// Takes out the HTML that is not printed: comments always, and where the site does not trust HTML
/// everything but a few small tags; that is complained of.
struct RawHTML {
  private let manuscript: Manuscript
  private(set) var complaints: [Diagnostic] = []
  /// The names of tags that were complained of and may be closed yet.
  private var refusedTags: [String] = []
  private var nesting = TagNesting()
  private var isInPicture = false

  init(in events: inout Events, _ manuscript: Manuscript) {
    self.manuscript = manuscript
    guard manuscript.signs.contains(.tags) else { return }
    for index in events.row.indices { visit(&events.row[index]) }
    nesting.finish()
    complainOfNesting()
  }

  private mutating func visit(_ event: inout Event) {
    switch event.kind {
    case .text where manuscript.signs.contains(.comments):
      if event.hasPlace { complain(.unclosedComment, at: event.place) }
    case .text, .softBreak: break
    case .inlineHTML: if !accepts(&event) { event.kind = .nothing }
    case .html: if !accepts(block: event) { event.kind = .nothing }
    default:
      if event.kind.opens || event.kind.beginsBlock && !event.kind.isWholeBlock { nesting.enter() }
      if event.kind.closes || event.kind.endsBlock {
        nesting.leave()
        complainOfNesting()
      }
      if event.kind == .picture { isInPicture = true }
      if event.kind == .pictureEnd { isInPicture = false }
    }
  }

  private mutating func accepts(_ event: inout Event) -> Bool {
    if Comments.isComment(event.text) { return false }
    if manuscript.options.trustsHTML { return true }
    // What nobody will be told of need not be told apart.
    guard !complaints.isEnough else { return false }
    if !isInPicture, let tag = SmallTag(event.text) {
      guard accepts(tag, event.text, at: event.place) else { return false }
      event.details = tag.name == .br ? .breaksLine : tag.isEnd ? .closes : .opens
      return true
    }
    refuse(event.text, at: event.place)
    return false
  }

  private mutating func refuse(_ html: Text, at place: Range<Int>) {
    let tag = String(decoding: html, as: UTF8.self)
    if !closesRefused(tag) { complain(.rawHTML, at: place, ["word": Manuscript.quoted(tag)]) }
  }

  /// A tag among words, or in a summary.
  private mutating func accepts(_ tag: SmallTag, _ html: Text, at place: Range<Int>) -> Bool {
    guard !tag.name.isBlock else {
      let word = String(decoding: html, as: UTF8.self)
      if !closesRefused(word) { complain(.misplacedHTML, at: place, ["word": tag.quoted]) }
      return false
    }
    return take(tag, html, at: place)
  }

  /// What says too much is closed like any other.
  private mutating func take(_ tag: SmallTag, _ html: Text, at place: Range<Int>) -> Bool {
    if !tag.isPlain {
      let word = Manuscript.quoted(String(decoding: html, as: UTF8.self))
      complain(.htmlAttribute, at: place, ["word": word, "example": tag.quoted])
    }
    let fits = nesting.take(tag, at: place)
    complainOfNesting()
    return fits && tag.isPlain
  }

  private mutating func complainOfNesting() {
    for fault in nesting.takeFaults() { complain(fault.rule, at: fault.place, fault.arguments) }
  }

  /// Whether the tag ends what another began: the two are one fault.
  private mutating func closesRefused(_ tag: String) -> Bool {
    let isEnd = tag.hasPrefix("</")
    let name = tag.dropFirst(isEnd ? 2 : 1).prefix { $0.isLetter || $0.isNumber }.lowercased()
    guard isEnd else {
      refusedTags.append(name)
      return false
    }
    guard let start = refusedTags.lastIndex(of: name) else { return false }
    refusedTags.remove(at: start)
    return true
  }

  private mutating func accepts(block: Event) -> Bool {
    let range = range(of: block)
    if Comments.endsOpen(block.text) {
      let start = manuscript.bytes[range].withUnsafeBufferPointer { Comments.lastOpening(in: $0) }
      let place = start.map { range.lowerBound + $0..<range.lowerBound + $0 + 4 }
      complain(.unclosedComment, at: place ?? manuscript.restOfLine(at: range.lowerBound))
    }
    guard manuscript.options.trustsHTML || accepts(block.text, in: range) else { return false }
    return Comments.removed(from: block.text).contains { $0 > 0x20 }
  }

  /// Whether it holds nothing but what folds away with its summary, comments, and breaks.
  private mutating func accepts(_ html: Text, in range: Range<Int>) -> Bool {
    guard !complaints.isEnough else { return false }
    var source = SourcePlace(manuscript, range)
    let before = nesting
    var hasTag = false
    var isAccepted = true
    for part in HTMLParts(html) {
      switch part {
      case .comment: break
      case .tag(let text):
        let place = source.pass(text)
        guard let tag = SmallTag(text) else {
          refuse(text, at: place)
          // What is refused opens nothing.
          nesting = before
          return false
        }
        hasTag = true
        guard tag.name.isBlock || tag.name == .br || nesting.isInSummary else {
          complain(.misplacedHTML, at: place, ["word": tag.quoted])
          return false
        }
        guard take(tag, text, at: place) || !tag.isPlain else { return false }
      case .words(let text):
        guard hasTag || nesting.isInSummary else {
          complainOfHTML(in: range)
          return false
        }
        if !accepts(words: text, at: source.pass(text)) { isAccepted = false }
      }
    }
    nesting.endBlock()
    complainOfNesting()
    return isAccepted
  }

  private mutating func accepts(words text: Text, at place: Range<Int>) -> Bool {
    let isInSummary = nesting.isInSummary
    guard !isInSummary || Self.signs.contains(where: { text.holds($0) }) else { return true }
    let word = Manuscript.quoted(String(decoding: text, as: UTF8.self))
    complain(isInSummary ? .markdownInSummary : .textBesideTag, at: place, ["word": word])
    return false
  }

  /// What would be printed as it stands where Markdown is not read.
  private static let signs: [StaticString] = ["**", "__", "](", "`", "~~"]

  /// One complaint for each block: its first tag, or text that is no comment.
  private mutating func complainOfHTML(in range: Range<Int>) {
    guard let word = Comments.firstWord(in: manuscript.bytes, range) else { return }
    let rule: Rule =
      manuscript.bytes[word.lowerBound] == UInt8(ascii: "<") ? .rawHTML : .textBesideComment
    complain(rule, at: word, ["word": Manuscript.quoted(manuscript.words(word))])
  }

  /// Whether the tag is one by which other sites have their films and maps shown.
  private static func showsFilm(_ tag: String) -> Bool {
    let name = tag.dropFirst().prefix { $0.isLetter }.lowercased()
    return ["iframe", "video", "audio", "embed", "object"].contains(name)
  }

  /// cmark's own ends of such blocks are not to be relied on; the lines of their text are.
  private func range(of block: Event) -> Range<Int> {
    let text = block.text
    let count = SourceLines(text).count - (text.last == 0x0A || text.last == 0x0D ? 1 : 0)
    var line = manuscript.restOfLine(at: block.place.lowerBound)
    for _ in 1..<max(1, count) { line = manuscript.line(after: line) }
    return block.place.lowerBound..<line.upperBound
  }

  private mutating func complain(
    _ rule: Rule, at range: Range<Int>, _ arguments: [String: String] = [:]
  ) {
    let notes = arguments["word"].map(Self.showsFilm) == true ? [Note(.filmInstead)] : []
    complaints.append(manuscript.complaint(rule, at: range, arguments, notes: notes))
  }
}
