internal import Diagnostics

/// One file of a finished site and what was seen in it, without its bytes.
package struct InspectedFile: Sendable {
  package enum Kind: Sendable {
    case page, styles, script, drawing, other

    /// - Parameter path: names tell what a server says a file is.
    package init(_ path: String) {
      switch path.lowercased().split(separator: ".").last {
      case "html", "htm", "xhtml", "xht", "shtml": self = .page
      case "css": self = .styles
      case "js", "mjs": self = .script
      case "svg": self = .drawing
      default: self = .other
      }
    }
  }

  /// An address in the file that leads to a file of the site.
  struct Lead: Sendable {
    let destination: Location.Destination
    let word: String
    let range: Range<Int>
    let use: Mention.Use
    /// Whether it is written as the address on a server, wherever the page is read.
    let isAbsolute: Bool
  }

  /// Below the root of the site: `en/index.html`.
  package let path: String
  package let kind: Kind
  /// In bytes.
  let size: Int
  /// The names of its places; nil for what is no page, or was not looked into.
  let anchors: Set<String>?
  let leads: [Lead]
  /// The other hosts to which links lead, with the first of each.
  let hosts: [String: Range<Int>]
  /// What it says of the whole site.
  let told: Set<String>
  package let faults: [Fault]

  /// A file of which only its name and size are known.
  package init(path: String, size: Int) {
    let arguments = ["count": "\((size + 1 << 20 - 1) >> 20)", "limit": "\(Self.longest >> 20)"]
    let isTooLong = (Kind(path) == .page || Kind(path) == .styles) && size > Self.longest
    self.init(
      path: path, size: size, anchors: nil, leads: [],
      faults: isTooLong ? [Fault(.longFile, 0..<0, arguments, likeness: [path])] : [])
  }

  private init(
    path: String, size: Int, anchors: Set<String>?, leads: [Lead],
    hosts: [String: Range<Int>] = [:], told: Set<String> = [], faults: [Fault]
  ) {
    self.path = path
    kind = Kind(path)
    self.size = size
    self.anchors = anchors
    self.leads = leads
    self.hosts = hosts
    self.told = told
    self.faults = faults
  }

  /// A page of more bytes is no page.
  private static let longest = 4 << 20

  /// Whether a file is looked into. One that is too long is complained of instead.
  package static func isRead(_ path: String, size: Int) -> Bool {
    [.page, .styles, .drawing].contains(Kind(path)) && size <= longest
  }

  /// What a browser would find in the file.
  package init(path: String, bytes: [UInt8], home: Home) {
    switch Kind(path) {
    case .page: self = Self.page(path, bytes, home)
    case .styles: self = Self.styles(path, bytes, home)
    case .drawing: self = Self.drawing(path, bytes, home)
    case .script, .other: self.init(path: path, size: bytes.count)
    }
  }
}

extension InspectedFile {
  private static func page(_ path: String, _ bytes: [UInt8], _ home: Home) -> InspectedFile {
    var reader = PageReader(home: home)
    let text = Self.readable(bytes)
    guard Markup.read(text, { reader.read($0) }) else {
      return InspectedFile(
        path: path, size: bytes.count, anchors: nil, leads: [],
        faults: [Fault(.tangledPage, 0..<0, likeness: [path])])
    }
    let isUnread = text != bytes && (reader.charset == nil || reader.charset == "utf-8")
    return InspectedFile(
      path: path, size: bytes.count, anchors: reader.names.union(reader.ids.keys),
      leads: leads(reader.mentions, Location(path, home: home, base: reader.base)),
      hosts: hosts(reader.mentions, home), told: reader.told,
      faults: reader.faults + (isUnread ? [Fault(.notUTF8, 0..<0)] : []))
  }

  /// Of a drawing only what it would do when somebody opens it by itself.
  private static func drawing(_ path: String, _ bytes: [UInt8], _ home: Home) -> InspectedFile {
    let page = page(path, bytes, home)
    let kinds: Set<Rule> = [.foreignRequest, .inlineScript, .eventHandler, .tangledPage]
    return InspectedFile(
      path: path, size: bytes.count, anchors: page.anchors, leads: page.leads,
      faults: page.faults.filter { kinds.contains($0.rule) })
  }

  /// The bytes as a parser can read them: what is no UTF-8 is in an encoding of the time before, of
  /// which each byte becomes a letter of its own. The tags are the same in all of those.
  package static func readable(_ bytes: [UInt8]) -> [UInt8] {
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes.span)
      return bytes
    } catch {
      return bytes.flatMap { $0 < 0x80 ? [$0] : [0xC0 | $0 >> 6, 0x80 | $0 & 0x3F] }
    }
  }

  private static func styles(_ path: String, _ bytes: [UInt8], _ home: Home) -> InspectedFile {
    var faults: [Fault] = []
    var mentions: [Mention] = []
    for request in StyleSheet.requests(in: bytes) {
      let word = request.address.shortened
      if let host = home.otherHost(in: request.address) {
        faults.append(Fault(.foreignRequest, request.range, ["word": word, "host": host]))
      } else if !request.address.hasPrefix("#") {
        mentions.append(
          Mention(
            address: Address(request.address), word: word, range: request.range, use: .other))
      }
    }
    return InspectedFile(
      path: path, size: bytes.count, anchors: nil,
      leads: leads(mentions, Location(path, home: home)), faults: faults)
  }

  private static func hosts(_ mentions: [Mention], _ home: Home) -> [String: Range<Int>] {
    let others = mentions.compactMap { mention -> (String, Range<Int>)? in
      guard mention.use == .link, case .absolute(let host, _) = mention.address, host != home.host
      else { return nil }
      return (host, mention.range)
    }
    return Dictionary(others) { first, _ in first }
  }

  private static func leads(_ mentions: [Mention], _ location: Location) -> [Lead] {
    mentions.compactMap { mention in
      location.destination(of: mention.address).map {
        Lead(
          destination: $0, word: mention.word, range: mention.range, use: mention.use,
          isAbsolute: mention.address.isAbsolute)
      }
    }
  }
}
