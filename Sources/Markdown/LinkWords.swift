internal import Diagnostics

/// Complains of links that do not say what they lead to, and of addresses with a sign that nobody
/// sees.
struct LinkWords {
  private let manuscript: Manuscript
  private(set) var complaints = Complaints()

  init(in events: Events, _ manuscript: Manuscript) {
    self.manuscript = manuscript
    guard !events.links.isEmpty || !events.pictures.isEmpty else { return }
    var start = 0
    for index in events.row.indices where !complaints.isEnough {
      switch events.row[index].kind {
      case .link:
        start = index
        read(events.links[Int(events.row[index].number)].address, at: events.row[index].place)
      case .linkEnd: read(words: start..<index, events)
      case .picture:
        read(events.pictures[Int(events.row[index].number)].address, at: events.row[index].place)
      default: break
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
  private mutating func read(words link: Range<Int>, _ events: Events) {
    let address = events.links[Int(events.row[link.lowerBound].number)].address
    guard !address.isEmpty else { return }
    if address.holds(UInt8(ascii: "\"")) { read(quoted: address, link, events) }
    var count = 0
    for event in events.row[link].dropFirst() {
      switch event.kind {
      case .text:
        if count == 0, !manuscript.options.vague.mayBegin(event.text) { return }
        count += event.text.count
      case .picture, .codeSpan: return
      case .inlineHTML where manuscript.options.trustsHTML: return
      default: break
      }
    }
    let vague = manuscript.options.vague
    guard count <= vague.longest else { return }
    let words = events.plainText(link)
    let end = events.row[link.upperBound]
    let place = end.hasPlace ? end.place : events.row[link.lowerBound].place
    if words.isWithoutWords {
      complaints.append(manuscript.complaint(.linkWithoutWords, at: place))
    } else if vague.holds(words) {
      complaints.append(
        manuscript.complaint(
          .vagueLink, at: self.place(of: words, in: place), ["word": Manuscript.quoted(words)]))
    }
  }

  /// No address holds quotation marks: there should be a space before a title.
  private mutating func read(quoted address: Text, _ link: Range<Int>, _ events: Events) {
    let parts = String(decoding: address, as: UTF8.self)
      .split(separator: "\"", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[2].isEmpty, !parts[0].isEmpty else { return }
    let end = events.row[link.upperBound]
    let place = end.hasPlace ? end.place : events.row[link.lowerBound].place
    let target = "\(parts[0]) \"\(parts[1])\""
    complaints.append(
      manuscript.complaint(
        .quotedAddress, at: place,
        ["example": "[\(Manuscript.quoted(events.plainText(link)))](\(target))"]))
  }

  private func place(of words: String, in link: Range<Int>) -> Range<Int> {
    let place = link.lowerBound + 1..<link.lowerBound + 1 + words.utf8.count
    guard place.upperBound <= link.upperBound,
      manuscript.bytes[place].elementsEqual(words.utf8)
    else { return link }
    return place
  }
}
