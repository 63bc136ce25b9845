internal import Diagnostics

/// Reads comments such as `<!-- mayak: accept RULE: reason -->`: what its author has looked at and
/// keeps. One on lines of its own speaks of the next block, one among words of the block it is in.
struct Acceptances {
  private let manuscript: Manuscript
  private(set) var complaints = Complaints()

  init(in events: Events, _ manuscript: Manuscript) {
    self.manuscript = manuscript
    guard manuscript.signs.contains(.comments) else { return }
    var words = 0..<0
    for (index, event) in events.row.enumerated() {
      switch event.kind {
      case .paragraph, .heading, .cell: words = event.place
      case .inlineHTML: read(event.text, at: event.place, covering: words)
      case .html: read(block: index, of: events)
      default: break
      }
    }
  }

  /// A block of HTML may hold several comments.
  private mutating func read(block index: Int, of events: Events) {
    let orders = Comments.all(in: events.row[index].text).filter { Self.order(in: $0) != nil }
    guard !orders.isEmpty, complaints.takes(.warning) else { return }
    let place = manuscript.restOfLine(at: events.row[index].place.lowerBound)
    let covered = nextBlock(behind: index, of: events)
    for comment in orders { read(comment, at: place, covering: covered) }
  }

  private mutating func read(_ comment: Text, at place: Range<Int>, covering range: Range<Int>) {
    guard !complaints.isEnough, let order = Self.order(in: comment) else { return }
    let parts = order.split(separator: ":", maxSplits: 1).map(Self.trimmed)
    let words = parts.first?.split(separator: " ") ?? []
    guard words.count == 2, words[0] == "accept", parts.count == 2, !parts[1].isEmpty else {
      complaints.append(
        manuscript.complaint(.invalidAcceptance, at: place, ["word": Manuscript.quoted(order)]))
      return
    }
    let id = String(words[1])
    guard let rule = Rule.all.first(where: { $0.id == id }) else {
      complaints.append(
        manuscript.complaint(
          .unknownRule, at: place, ["word": id],
          notes: Note.suggestions(for: id, among: Rule.all.map(\.id))))
      return
    }
    guard rule.severity < .error else {
      complaints.append(manuscript.complaint(.errorLevel, at: place, ["word": id]))
      return
    }
    complaints.append(
      manuscript.complaint(
        .unusedAcceptance, at: place, ["word": id],
        accepting: Acceptance(rule: rule, range: range)))
  }

  /// What stands behind `mayak:` in a comment; nil where it is a comment for authors alone.
  private static func order(in comment: Text) -> String? {
    guard Comments.isComment(comment), comment.count >= 7 else { return nil }
    let inside = Text(rebasing: comment.dropFirst(4).dropLast(3))
    let text = trimmed(String(decoding: inside, as: UTF8.self)[...])
    guard text.hasPrefix("mayak:") else { return nil }
    return String(trimmed(text.dropFirst("mayak:".count)))
  }

  private static func trimmed(_ text: Substring) -> Substring {
    var text = text.drop { $0.isWhitespace }
    while text.last?.isWhitespace == true { text.removeLast() }
    return text
  }
}

extension Acceptances {
  /// From a comment up to the block behind the next; what a text only defines stands between blocks.
  /// Empty where none follows in the same list item or quotation.
  private func nextBlock(behind index: Int, of events: Events) -> Range<Int> {
    let row = events.row
    let start = row[index].place.lowerBound
    guard let first = row[(index + 1)...].firstIndex(where: { $0.kind != .html }) else {
      return start..<manuscript.range.upperBound
    }
    guard row[first].kind.beginsBlock else { return 0..<0 }
    let last = events.end(ofBlock: first)
    let next = row[last...].first { $0.kind.beginsBlock }.map(\.place.lowerBound)
    let end = next.flatMap { $0 > start ? $0 : nil } ?? manuscript.range.upperBound
    return start..<max(start, end)
  }
}
