internal import Diagnostics

/// Complains of links that do not say what they lead to, and of addresses with a sign that nobody
/// sees.
struct LinkWords {
  private let manuscript: Manuscript
  private(set) var complaints = Complaints()

  init(of links: Links, in events: Events, _ manuscript: Manuscript) {
    self.manuscript = manuscript
    for start in links.starts where !complaints.isEnough {
      let event = events.row[start]
      if event.kind == .link {
        let address = events.links[Int(event.number)].address
        read(address, at: event.place)
        if !address.isEmpty { read(wordsOf: start, leadingTo: address, events) }
      } else {
        read(events.pictures[Int(event.number)].address, at: event.place)
      }
    }
  }

  private mutating func read(_ address: Text, at place: Range<Int>) {
    guard let sign = InvisibleSigns.first(in: address) else { return }
    let source = Text(rebasing: manuscript.whole[place])
    let found = InvisibleSigns.first(in: source).map {
      place.lowerBound + $0.range.lowerBound..<place.lowerBound + $0.range.upperBound
    }
    complaints.append(
      manuscript.complaint(.invisibleInAddress, at: found ?? place, ["code": sign.code]))
  }

  /// Of a link that holds nothing but words; a picture is described by its own.
  private mutating func read(wordsOf start: Int, leadingTo address: Text, _ events: Events) {
    if address.holds(UInt8(ascii: "\"")) { read(quoted: address, of: start, events) }
    var count = 0
    var index = start + 1
    while events.row[index].kind != .linkEnd {
      let event = events.row[index]
      switch event.kind {
      case .text:
        if count == 0, !manuscript.options.vague.mayBegin(event.text) { return }
        count += event.text.count
      case .picture, .codeSpan: return
      case .inlineHTML where manuscript.options.trustsHTML: return
      default: break
      }
      index += 1
    }
    let vague = manuscript.options.vague
    guard count <= vague.longest else { return }
    let words = events.plainText(start..<index)
    let place = place(of: start..<index, events)
    if words.isWithoutWords {
      complaints.append(manuscript.complaint(.linkWithoutWords, at: place))
    } else if vague.holds(words) {
      complaints.append(
        manuscript.complaint(
          .vagueLink, at: self.place(of: words, in: place), ["word": Manuscript.quoted(words)]))
    }
  }

  /// No address holds quotation marks: there should be a space before a title.
  private mutating func read(quoted address: Text, of start: Int, _ events: Events) {
    let parts = String(decoding: address, as: UTF8.self)
      .split(separator: "\"", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[2].isEmpty, !parts[0].isEmpty,
      let end = events.row[start...].firstIndex(where: { $0.kind == .linkEnd })
    else { return }
    let target = "\(parts[0]) \"\(parts[1])\""
    complaints.append(
      manuscript.complaint(
        .quotedAddress, at: place(of: start..<end, events),
        ["example": "[\(Manuscript.quoted(events.plainText(start..<end)))](\(target))"]))
  }

  /// The whole link where that is known, or its address.
  private func place(of link: Range<Int>, _ events: Events) -> Range<Int> {
    let end = events.row[link.upperBound]
    return end.hasPlace ? end.place : events.row[link.lowerBound].place
  }

  private func place(of words: String, in link: Range<Int>) -> Range<Int> {
    let place = link.lowerBound + 1..<link.lowerBound + 1 + words.utf8.count
    guard place.upperBound <= link.upperBound,
      manuscript.bytes[place].elementsEqual(words.utf8)
    else { return link }
    return place
  }
}
