internal import Diagnostics
internal import SiteModel

/// HTML as it is read anywhere: each address in it is whole, wherever a template, a text or a chart has
/// written it.
struct AbsoluteAddresses {
  /// Of the page from which the addresses lead, a folder: `https://example.org/en/news/first/`.
  private let page: [UInt8]
  /// How many bytes of it are `https:`.
  private let scheme: Int
  /// How many bytes of it are `https://example.org`.
  private let host: Int

  init(of page: SitePath, below base: String) {
    self.page = Array(page.address(below: base).utf8)
    scheme = base.utf8.prefix { $0 != UInt8(ascii: "/") }.count
    host = base.utf8.count - BaseURL.path(of: base).utf8.count
  }

  /// Appends what an address means on the page.
  func append(_ address: ArraySlice<UInt8>, to output: inout [UInt8]) {
    switch address.first {
    case nil, UInt8(ascii: "#"):
      output += page
      output += address
    case UInt8(ascii: "/"):
      let namesHost = address.dropFirst().first == UInt8(ascii: "/")
      output += page[..<(namesHost ? scheme : host)]
      output += address
    default:
      if hasScheme(address) { output += address } else { appendRelative(address, to: &output) }
    }
  }

  private func hasScheme(_ address: ArraySlice<UInt8>) -> Bool {
    guard address.first?.isLetter == true else { return false }
    let end = address.firstIndex { !$0.isLetterOrDigit && !"+-.".utf8.contains($0) }
    return end.map { address[$0] == UInt8(ascii: ":") } ?? false
  }

  private func appendRelative(_ address: ArraySlice<UInt8>, to output: inout [UInt8]) {
    // Nothing leads above the slash behind the host.
    let root = output.count + host + 1
    output += page
    let end =
      address.firstIndex { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") } ?? address.endIndex
    var start = address.startIndex
    while start <= end {
      let slash = address[start..<end].firstIndex(of: UInt8(ascii: "/"))
      let part = address[start..<(slash ?? end)]
      if part.elementsEqual("..".utf8) {
        Self.leaveFolder(below: root, &output)
      } else if !part.elementsEqual(".".utf8) {
        output += part
        if slash != nil { output.append(UInt8(ascii: "/")) }
      }
      start = (slash ?? end) + 1
    }
    output += address[end...]
  }

  /// Goes up to the folder around.
  private static func leaveFolder(below root: Int, _ output: inout [UInt8]) {
    guard output.count > root else { return }
    repeat { output.removeLast() } while output.count > root && output.last != UInt8(ascii: "/")
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
      guard let form = Self.form(of: html[attribute.name]) else { continue }
      output += html[start..<attribute.value.lowerBound]
      // A value without quotation marks ends where its address does.
      if !attribute.isQuoted { output.append(UInt8(ascii: "\"")) }
      switch form {
      case .address: append(html[attribute.value], to: &output)
      case .set: appendSet(html[attribute.value], to: &output)
      }
      if !attribute.isQuoted { output.append(UInt8(ascii: "\"")) }
      start = attribute.value.upperBound
    }
    return output + html[start...]
  }

  /// What stands in an attribute.
  private enum Form {
    case address
    /// Such as `a.png 1x, b.png 2x`.
    case set
  }

  private static let forms: [(name: [UInt8], form: Form)] =
    [
      "href", "src", "poster", "cite", "data", "action", "formaction", "longdesc", "background",
      "xlink:href",
    ].map { (Array($0.utf8), .address) } + [(Array("srcset".utf8), .set)]

  /// Nil for an attribute that holds no address.
  private static func form(of name: ArraySlice<UInt8>) -> Form? {
    forms.first { form in
      form.name.count == name.count
        && form.name.elementsEqual(name) { $0 == $1 || $0.isLetter && $0 == $1 | 0x20 }
    }?.form
  }

  private func appendSet(_ set: ArraySlice<UInt8>, to output: inout [UInt8]) {
    for (number, part) in set.split(separator: UInt8(ascii: ",")).enumerated() {
      if number > 0 { output += ", ".utf8 }
      let words = part.split(whereSeparator: \.isSpace)
      append(words.first ?? [], to: &output)
      for word in words.dropFirst() {
        output.append(UInt8(ascii: " "))
        output += word
      }
    }
  }
}

/// The attributes of the tags in HTML, in their order.
private struct TagAttributes {
  struct Attribute {
    let name: Range<Int>
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
      skip { !$0.isSpace && $0 != UInt8(ascii: "=") && !$0.endsTagOrPart }
      if start == place {
        // The end of the tag, or a sign that belongs to nothing.
        isInTag = place < html.count && html[place] != UInt8(ascii: ">")
        place += 1
        continue
      }
      let name = start..<place
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
        skip { !$0.isSpace && !$0.endsTagOrPart }
        isInTag = true
        return true
      }
    }
    return false
  }

  private mutating func value(of name: Range<Int>) -> Attribute? {
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

  @inline(__always)
  private mutating func skip(_ isSkipped: (UInt8) -> Bool) {
    while place < html.count, isSkipped(html[place]) { place += 1 }
  }
}

extension UInt8 {
  fileprivate var isSpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
  fileprivate var endsTagOrPart: Bool { self == UInt8(ascii: ">") || self == UInt8(ascii: "/") }
}
