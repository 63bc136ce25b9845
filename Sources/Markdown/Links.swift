internal import Diagnostics

/// Collects the links and pictures of a text, under the numbers that its events have, and complains
/// of references to footnotes where these have no place.
struct Links {
  private(set) var links: [MarkdownDocument.Link] = []
  private(set) var pictures: [MarkdownDocument.Picture] = []
  /// The events with which they begin, in the order of the text.
  private(set) var starts: [Int] = []
  private(set) var complaints: [Diagnostic] = []

  /// Pictures that are figures are marked as such, and so are their paragraphs.
  init(of events: inout Events, _ manuscript: Manuscript) {
    defer { for address in events.addresses { add(address) } }
    guard !events.links.isEmpty || !events.pictures.isEmpty || !events.references.isEmpty else {
      return
    }
    links.reserveCapacity(events.links.count)
    starts.reserveCapacity(events.links.count + events.pictures.count)
    for index in events.row.indices {
      switch events.row[index].kind {
      case .link:
        starts.append(index)
        addLink(events.row[index], events, manuscript)
      case .picture:
        starts.append(index)
        addPicture(index, &events, manuscript)
      case .reference where !manuscript.options.allowsFootnotes:
        complain(ofReference: events.row[index], events, manuscript)
      default: break
      }
    }
  }

  private mutating func addLink(_ event: Event, _ events: Events, _ manuscript: Manuscript) {
    let target = events.links[Int(event.number)]
    links.append(
      MarkdownDocument.Link(
        destination: String(decoding: target.address, as: UTF8.self),
        title: target.title.isEmpty ? nil : String(decoding: target.title, as: UTF8.self),
        range: event.place))
    if target.address.isEmpty {
      complaints.append(manuscript.complaint(.emptyLink, at: event.place))
    }
  }

  /// An address in HTML is written with an entity where it has an ampersand.
  private mutating func add(_ address: Events.Address) {
    let written = String(decoding: address.text, as: UTF8.self).replacing("&amp;", with: "&")
    if address.isPicture {
      pictures.append(
        MarkdownDocument.Picture(
          source: written, alt: "", title: nil, range: address.place, altRange: address.place))
    } else {
      links.append(
        MarkdownDocument.Link(destination: written, title: nil, range: address.place))
    }
  }

  private mutating func complain(
    ofReference event: Event, _ events: Events, _ manuscript: Manuscript
  ) {
    let label = String(decoding: events.references[Int(event.number)].label, as: UTF8.self)
    complaints.append(
      manuscript.complaint(.footnoteInField, at: event.place, ["word": label]))
  }

  private mutating func addPicture(
    _ index: Int, _ events: inout Events, _ manuscript: Manuscript
  ) {
    let event = events.row[index]
    let target = events.pictures[Int(event.number)]
    let end = events.row[index...].firstIndex { $0.kind == .pictureEnd } ?? index
    let alt = events.plainText(index..<end) { _ in true }
    let isFigure = !target.title.isEmpty && Self.markFigure(index..<end + 1, &events)
    pictures.append(
      MarkdownDocument.Picture(
        source: String(decoding: target.address, as: UTF8.self), alt: alt,
        title: target.title.isEmpty || isFigure
          ? nil : String(decoding: target.title, as: UTF8.self),
        range: event.place,
        altRange: manuscript.place(
          of: alt, in: events.row[end].hasPlace ? events.row[end].place : event.place)))
    if alt.utf8.allSatisfy({ $0 <= 0x20 }) {
      complaints.append(manuscript.complaint(.missingAltText, at: event.place))
    }
    if target.address.isEmpty {
      complaints.append(manuscript.complaint(.emptyLink, at: event.place))
    }
  }

  /// A paragraph that holds nothing but a picture with a title is a figure, and the title is printed
  /// as its caption. The words of a task are none.
  private static func markFigure(_ picture: Range<Int>, _ events: inout Events) -> Bool {
    guard
      let start = events.row[..<picture.lowerBound].lastIndex(where: { !$0.isUnseen }),
      let end = events.row[picture.upperBound...].firstIndex(where: { !$0.isUnseen }),
      events.row[start].kind == .paragraph, events.row[end].kind == .paragraphEnd,
      !events.row[start].details.contains(.task)
    else { return false }
    for index in [start, end] { events.row[index].details.insert(.figure) }
    events.row[start].number = events.row[picture.lowerBound].number
    events.row[end].number = events.row[picture.lowerBound].number
    return true
  }
}

extension Event {
  fileprivate var isUnseen: Bool { kind == .nothing || isOfBlock }
}

extension Manuscript {
  /// The description within a picture; the whole picture where it is not read as it is written.
  fileprivate func place(of alt: String, in picture: Range<Int>) -> Range<Int> {
    let start = picture.lowerBound + 2
    let end = start + alt.utf8.count
    guard end <= picture.upperBound, bytes[start..<end].elementsEqual(alt.utf8) else {
      return picture
    }
    return start..<end
  }
}
