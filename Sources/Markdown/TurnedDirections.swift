internal import Diagnostics
internal import Platform

/// Complains of signs that turn the direction of writing and are left open: in the words of a block,
/// in the title of a link, or in a line of code. In an address `LinkWords` tells them.
enum TurnedDirections {
  static func complaints(
    about events: Events, _ links: Links, _ manuscript: Manuscript
  ) -> [Diagnostic] {
    guard canHold(manuscript) else { return [] }
    var complaints: [Diagnostic] = []
    var places: Set<Int> = []
    let complain = { (open: TurningSigns.Open, range: Range<Int>) in
      guard places.insert(range.lowerBound).inserted else { return }
      complaints.append(
        manuscript.complaint(
          .openDirection, at: range, ["word": open.name, "example": open.closing]))
    }
    events.blocksOfWords { block in
      let words = events.row[block].reduce(into: [UInt8]()) { words, event in
        if event.kind == .text || event.kind == .codeSpan { words += event.text }
      }
      let place = events.row[block.lowerBound].place
      for open in TurningSigns.leftOpen(in: words).prefix(1) {
        complain(open, written(open, in: place, manuscript))
      }
    }
    for link in links.links where !places.contains(where: link.range.contains) {
      for open in TurningSigns.leftOpen(in: Array((link.title ?? "").utf8)).prefix(1) {
        complain(open, written(open, in: link.range, manuscript))
      }
    }
    for event in events.row where event.kind == .code {
      let fence = events.fences[Int(event.number)]
      let line = manuscript.lines.range(ofLine: fence.line)
      for row in fence.code.split(separator: 0x0A) {
        for open in TurningSigns.leftOpen(in: row).prefix(1) { complain(open, line) }
      }
    }
    return complaints
  }

  /// The sign itself where it stands in the source, else what holds it: it may be written by its
  /// number.
  private static func written(
    _ open: TurningSigns.Open, in place: Range<Int>, _ manuscript: Manuscript
  ) -> Range<Int> {
    let found = TurningSigns.leftOpen(in: manuscript.bytes[place.clamped(to: manuscript.range)])
    guard let sign = found.first(where: { $0.name == open.name }) else { return place }
    return place.lowerBound + sign.range.lowerBound..<place.lowerBound + sign.range.upperBound
  }

  private static func canHold(_ manuscript: Manuscript) -> Bool {
    if manuscript.signs.contains(.references) { return true }
    return Text(rebasing: manuscript.whole[manuscript.range]).holdsTurningSign
  }
}

extension Text {
  fileprivate var holdsTurningSign: Bool {
    guard let base = baseAddress else { return false }
    var index = 0
    while index < count, let found = memchr(base + index, 0xE2, count - index) {
      index = UnsafeRawPointer(found) - UnsafeRawPointer(base)
      if index + 2 < count, TurningSigns.holds(self[index + 1], self[index + 2]) { return true }
      index += 1
    }
    return false
  }
}
