internal import Diagnostics

/// Takes out the HTML that is not printed: comments always, and everything where the site does not
/// trust HTML; that is complained of.
struct RawHTML {
  private let manuscript: Manuscript
  private(set) var complaints: [Diagnostic] = []
  /// The names of tags that were complained of and may be closed yet.
  private var refusedTags: [String] = []

  init(in events: inout Events, _ manuscript: Manuscript) {
    self.manuscript = manuscript
    guard manuscript.signs.contains(.tags) else { return }
    for index in events.row.indices {
      let event = events.row[index]
      switch event.kind {
      case .text where manuscript.signs.contains(.comments):
        if event.hasPlace { complain(.unclosedComment, at: event.place) }
      case .inlineHTML where !accepts(event): events.row[index].kind = .nothing
      case .html where !accepts(block: event): events.row[index].kind = .nothing
      default: break
      }
    }
  }

  private mutating func accepts(_ event: Event) -> Bool {
    if Comments.isComment(event.text) { return false }
    if manuscript.options.trustsHTML { return true }
    // What nobody will be told of need not be told apart.
    guard !complaints.isEnough else { return false }
    let tag = String(decoding: event.text, as: UTF8.self)
    if closesRefused(tag) { return false }
    complain(.rawHTML, at: event.place, ["word": Manuscript.quoted(tag)])
    return false
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
    guard manuscript.options.trustsHTML else {
      complainOfHTML(in: range)
      return false
    }
    return Comments.removed(from: block.text).contains { $0 > 0x20 }
  }

  /// One complaint for each block: its first tag, or text that is no comment.
  private mutating func complainOfHTML(in range: Range<Int>) {
    guard let word = Comments.firstWord(in: manuscript.bytes, range) else { return }
    let rule: Rule =
      manuscript.bytes[word.lowerBound] == UInt8(ascii: "<") ? .rawHTML : .textBesideComment
    complain(rule, at: word, ["word": Manuscript.quoted(manuscript.words(word))])
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
    complaints.append(manuscript.complaint(rule, at: range, arguments))
  }
}
