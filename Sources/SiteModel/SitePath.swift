internal import Diagnostics

/// Where something lies in the finished site: a path below the web root. Whoever makes one of an
/// author's words has checked them; the output refuses what would lead out of its folder.
///
/// Folders hold pages (`en/news/world-day/`, or nothing for the root), files are files
/// (`assets/site.css`).
package struct SitePath: Sendable, Hashable {
  /// Without a leading `/`; a folder ends in `/`, the root is empty.
  package let text: String

  /// A folder made of parts, for a page.
  package init(folder parts: [String]) {
    var text = ""
    text.reserveCapacity(parts.reduce(0) { $0 + $1.utf8.count + 1 })
    for part in parts {
      text += part
      text += "/"
    }
    self.text = text
  }

  /// A file.
  package init(file parts: [String]) {
    text = parts.joined(separator: "/")
  }
}

extension SitePath {
  /// An address as somebody writes it from the root of the site: `/old/page/`, `/old.html`. What does
  /// not end as a page of HTML does is a folder.
  ///
  /// Nil where it does not begin with `/` or a part of it is not safe: anything but letters, digits
  /// and `-._~`, or a dot in front.
  package init?(address: String) {
    guard address.hasPrefix("/") else { return nil }
    var parts = address.dropFirst().split(separator: "/", omittingEmptySubsequences: false)
    let isFolder = parts.last?.isEmpty == true
    if isFolder { parts.removeLast() }
    for part in parts {
      guard let first = part.first, first != ".",
        part.allSatisfy({ $0.isLetter || $0.isNumber || "-._~".contains($0) })
      else { return nil }
    }
    let words = parts.map { String($0) }
    let isFile = [".html", ".htm"].contains { words.last?.lowercased().hasSuffix($0) == true }
    self = !isFolder && isFile ? SitePath(file: words) : SitePath(folder: words)
  }

  /// A folder in this folder.
  package func folder(_ name: String) -> SitePath { SitePath(folder: [text + name]) }

  /// The file that a web server reads for the path.
  package var file: String {
    text.isEmpty || text.hasSuffix("/") ? text + "index.html" : text
  }

  /// What a server shows for whatever is not there below this folder.
  package var notFound: SitePath { SitePath(file: [text + "404.html"]) }

  /// The address of another path as a page at this path writes it, percent-encoded where an address
  /// must be.
  package func link(
    to other: SitePath, anchor: String? = nil, style: LinkStyle = .folders
  ) -> String {
    var address: [UInt8] = []
    appendLink(to: other, anchor: anchor, style: style, into: &address)
    return String(decoding: address, as: UTF8.self)
  }

  /// The same, written where it belongs.
  package func appendLink(
    to other: SitePath, anchor: String? = nil, style: LinkStyle = .folders,
    into output: inout [UInt8]
  ) {
    if anchor == nil || other != self {
      switch style {
      case .folders: appendRelative(other.text, to: &output)
      case .files: appendRelative(other.file, to: &output)
      case .rooted(let base):
        output.append(contentsOf: base.utf8)
        Self.appendEncoded(other.text.utf8Span.span, to: &output)
      }
    }
    if let anchor {
      output.append(UInt8(ascii: "#"))
      Self.appendEncoded(anchor.utf8Span.span, to: &output)
    }
  }

  /// The way from here, up where the two part and down again.
  private func appendRelative(_ other: String, to address: inout [UInt8]) {
    let start = address.count
    let (dot, slash) = (UInt8(ascii: "."), UInt8(ascii: "/"))
    let here = text.utf8Span.span
    let there = other.utf8Span.span
    var shared = 0
    for index in 0..<min(here.count, there.count) {
      guard here[index] == there[index] else { break }
      if here[index] == slash { shared = index + 1 }
    }
    for index in shared..<here.count where here[index] == slash {
      address.append(dot)
      address.append(dot)
      address.append(slash)
    }
    Self.appendEncoded(there.extracting(shared..<there.count), to: &address)
    if address.count == start { address.append(contentsOf: "./".utf8) }
  }

  /// The address below a base that ends in `/`.
  package func address(below base: String) -> String {
    var address: [UInt8] = []
    appendAddress(below: base, into: &address)
    return String(decoding: address, as: UTF8.self)
  }

  /// The same, written where it belongs.
  package func appendAddress(below base: String, into output: inout [UInt8]) {
    output.append(contentsOf: base.utf8)
    Self.appendEncoded(text.utf8Span.span, to: &output)
  }

  /// RFC 3986: everything but unreserved characters, sub-delimiters, `@` and `/` as `%XX`.
  private static func appendEncoded(_ bytes: Span<UInt8>, to output: inout [UInt8]) {
    var start = 0
    for index in bytes.indices where !isPlain(bytes[index]) {
      let byte = bytes[index]
      bytes.extracting(start..<index).withUnsafeBufferPointer { output.append(contentsOf: $0) }
      output.append(UInt8(ascii: "%"))
      output.append(.hexDigit(byte >> 4))
      output.append(.hexDigit(byte & 15))
      start = index + 1
    }
    bytes.extracting(start..<bytes.count)
      .withUnsafeBufferPointer { output.append(contentsOf: $0) }
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      // `-`, `.`, `/` and the digits.
      UInt8(ascii: "-")...UInt8(ascii: "9"),
      // The sub-delimiters from `&` to `,`.
      UInt8(ascii: "&")...UInt8(ascii: ","),
      UInt8(ascii: "!"), UInt8(ascii: "$"), UInt8(ascii: ";"), UInt8(ascii: "="),
      UInt8(ascii: "@"), UInt8(ascii: "_"), UInt8(ascii: "~"):
      true
    default: false
    }
  }
}

extension SitePath: Comparable, CustomStringConvertible {
  package static func < (left: SitePath, right: SitePath) -> Bool { left.text < right.text }
  package var description: String { "/" + text }
}
