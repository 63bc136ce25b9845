/// Finds in trusted HTML the addresses of pages and files: they are checked and written as those of
/// Markdown are. An anchor alone may be the HTML's own.
struct TrustedAddresses {
  private let manuscript: Manuscript
  private var addresses: [Events.Address] = []
  private var links: Int
  private var pictures: Int

  static func find(in events: inout Events, _ manuscript: Manuscript) {
    guard manuscript.options.trustsHTML, manuscript.signs.contains(.tags) else { return }
    var found = TrustedAddresses(events, manuscript)
    for index in events.row.indices {
      let event = events.row[index]
      guard event.kind == .html || event.kind == .inlineHTML else { continue }
      let before = found.addresses.count
      found.read(event)
      if found.addresses.count > before { events.row[index].number = Int32(before + 1) }
    }
    events.addresses = found.addresses
  }

  private init(_ events: Events, _ manuscript: Manuscript) {
    self.manuscript = manuscript
    links = events.links.count
    pictures = events.pictures.count
  }

  private mutating func read(_ event: Event) {
    let start = event.place.lowerBound
    var place = SourcePlace(manuscript, start..<max(start, manuscript.range.upperBound))
    /// The element whose content is no HTML.
    var raw: String?
    for case .tag(let tag) in HTMLParts(event.text) {
      let name = String(
        decoding: tag.dropFirst().prefix { !$0.isBlank && $0 != 0x3E }, as: UTF8.self
      )
      .lowercased()
      if let element = raw {
        if name == "/" + element { raw = nil }
        continue
      }
      if name == "script" || name == "style" || name == "textarea" { raw = name }
      for (attribute, value) in HTMLAttributes(tag) {
        guard attribute == "href" || attribute == "src", !value.isEmpty,
          value.first != UInt8(ascii: "#")
        else { continue }
        add(value, isPicture: name == "img" && attribute == "src", at: place.pass(value))
      }
    }
  }

  private mutating func add(_ value: Text, isPicture: Bool, at place: Range<Int>) {
    addresses.append(
      Events.Address(
        text: value, isPicture: isPicture, number: isPicture ? pictures : links, place: place))
    if isPicture { pictures += 1 } else { links += 1 }
  }
}

/// The attributes of a tag that have a value, with their names in small letters.
struct HTMLAttributes: Sequence, IteratorProtocol {
  private var rest: Slice<Text>

  init(_ tag: Text) {
    rest = tag.dropFirst().drop { !$0.isBlank }
  }

  mutating func next() -> (name: String, value: Text)? {
    while true {
      rest = rest.drop { $0.isBlank || $0 == UInt8(ascii: "/") }
      let name = rest.prefix { !$0.isBlank && !"=>".utf8.contains($0) }
      guard !name.isEmpty else { return nil }
      rest = rest[name.endIndex...].drop(while: \.isBlank)
      guard rest.first == UInt8(ascii: "=") else { continue }
      rest = rest.dropFirst().drop(while: \.isBlank)
      let quote = rest.first.flatMap { $0 == 0x22 || $0 == 0x27 ? $0 : nil }
      if quote != nil { rest = rest.dropFirst() }
      let value = rest.prefix { byte in
        quote.map { byte != $0 } ?? (!byte.isBlank && byte != UInt8(ascii: ">"))
      }
      rest = rest[value.endIndex...].dropFirst(quote == nil ? 0 : 1)
      return (String(decoding: name, as: UTF8.self).lowercased(), Text(rebasing: value))
    }
  }
}
