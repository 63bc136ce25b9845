internal import Diagnostics
internal import SiteModel

/// HTML as it is read anywhere: each address in it is whole, wherever a template, a text or a chart has
/// written it.
struct AbsoluteAddresses {
  /// Of the page from which the addresses lead: `https://example.org/en/news/first/`.
  private let page: String
  /// `https:`
  private let scheme: String
  /// `https://example.org`
  private let host: String
  /// The folders between host and page, each without its slashes.
  private let folders: [Substring]

  init(of page: SitePath, below base: String) {
    self.page = page.address(below: base)
    scheme = String(base.prefix { $0 != "/" })
    host = String(base.dropLast(BaseURL.path(of: base).count))
    folders = self.page.dropFirst(host.count).split(separator: "/")
  }

  private static let names: Set<String> = [
    "href", "src", "srcset", "poster", "cite", "data", "action", "formaction", "longdesc",
    "background", "xlink:href",
  ]

  /// What an address means on the page.
  func whole(_ address: String) -> String {
    if address.isEmpty || address.hasPrefix("#") { return page + address }
    if address.hasPrefix("//") { return scheme + address }
    if address.hasPrefix("/") { return host + address }
    guard !hasScheme(address) else { return address }
    var folders = folders
    let end = address.firstIndex { "?#".contains($0) } ?? address.endIndex
    var parts = address[..<end].split(separator: "/", omittingEmptySubsequences: false)
    // What only says "here" or "above" is a folder.
    if let last = parts.last, last == "." || last == ".." { parts.append("") }
    let name = parts.popLast() ?? ""
    for part in parts where part != "." {
      if part == ".." { _ = folders.popLast() } else { folders.append(part) }
    }
    let path = folders.map { $0 + "/" }.joined()
    return "\(host)/\(path)\(name)\(address[end...])"
  }

  private func hasScheme(_ address: String) -> Bool {
    guard let colon = address.firstIndex(of: ":"), address.first?.isLetter == true else {
      return false
    }
    return address[..<colon].utf8.allSatisfy { $0.isLetterOrDigit || "+-.".utf8.contains($0) }
  }
}

extension AbsoluteAddresses {
  /// The same HTML; outside of tags nothing is looked at.
  func applied(to html: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(html.count + html.count / 4)
    var start = 0
    var tags = TagAttributes(html)
    while let attribute = tags.next() {
      guard Self.names.contains(attribute.name) else { continue }
      output += html[start..<attribute.value.lowerBound]
      let value = String(decoding: html[attribute.value], as: UTF8.self)
      let whole = attribute.name == "srcset" ? wholeSet(value) : whole(value)
      // A value without quotation marks ends where its address does.
      output += attribute.isQuoted ? whole.utf8 : "\"\(whole)\"".utf8
      start = attribute.value.upperBound
    }
    return output + html[start...]
  }

  /// Each address of a list such as `a.png 1x, b.png 2x`.
  private func wholeSet(_ text: String) -> String {
    text.split(separator: ",").map { part in
      let words = part.split { $0.isWhitespace }
      return ([words.first.map { whole(String($0)) } ?? ""] + words.dropFirst().map { String($0) })
        .joined(separator: " ")
    }.joined(separator: ", ")
  }
}

/// The attributes of the tags in HTML, in their order.
private struct TagAttributes {
  struct Attribute {
    /// In small letters.
    let name: String
    let value: Range<Int>
    let isQuoted: Bool
  }

  private let html: [UInt8]
  private var place = 0
  private var isInTag = false

  init(_ html: [UInt8]) { self.html = html }

  mutating func next() -> Attribute? {
    while place < html.count {
      if !isInTag {
        guard openTag() else { return nil }
      }
      skip { $0.isSpace || $0 == UInt8(ascii: "/") }
      let start = place
      skip { !$0.isSpace && !"=>/".utf8.contains($0) }
      if start == place {
        // The end of the tag, or a sign that belongs to nothing.
        isInTag = place < html.count && html[place] != UInt8(ascii: ">")
        place += 1
        continue
      }
      let name = String(decoding: html[start..<place], as: UTF8.self).lowercased()
      skip(\.isSpace)
      guard place < html.count, html[place] == UInt8(ascii: "=") else { continue }
      place += 1
      skip(\.isSpace)
      return value(of: name)
    }
    return nil
  }

  /// Goes behind the name of the next tag that opens.
  private mutating func openTag() -> Bool {
    while place < html.count {
      skip { $0 != UInt8(ascii: "<") }
      place += 1
      if place < html.count, html[place].isLetter {
        skip { !$0.isSpace && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/") }
        isInTag = true
        return true
      }
    }
    return false
  }

  private mutating func value(of name: String) -> Attribute? {
    guard place < html.count else { return nil }
    let mark = html[place]
    guard mark == UInt8(ascii: "\"") || mark == UInt8(ascii: "'") else {
      let start = place
      skip { !$0.isSpace && $0 != UInt8(ascii: ">") }
      return Attribute(name: name, value: start..<place, isQuoted: false)
    }
    place += 1
    let start = place
    skip { $0 != mark }
    let value = start..<place
    place += 1
    return Attribute(name: name, value: value, isQuoted: true)
  }

  private mutating func skip(_ isSkipped: (UInt8) -> Bool) {
    while place < html.count, isSkipped(html[place]) { place += 1 }
  }
}

extension UInt8 {
  fileprivate var isSpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
}
