internal import Diagnostics

/// Finds the addresses that a style sheet makes a browser fetch.
///
/// It knows the tokens of CSS as far as they can hide or feign an address: comments, strings,
/// escapes, `url(` with and without quotes, functions that take an address as a string.
package struct StyleSheet {
  /// An address as a browser reads it, and where it stands.
  package struct Request: Sendable, Hashable {
    package let address: String
    package let range: Range<Int>
  }

  private let bytes: [UInt8]
  private var index = 0
  /// The at-rule whose words are being read, until its block or end.
  private var rule: String?
  /// The functions that are open, the innermost last; empty names for brackets alone.
  private var functions: [String] = []
  private var found: [Request] = []

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// In their order.
  package static func requests(in bytes: [UInt8]) -> [Request] {
    var sheet = StyleSheet(bytes)
    while sheet.index < bytes.count { sheet.readToken() }
    return sheet.found
  }

  /// Those that name a host; in most style sheets that is soon seen to be none.
  package static func absoluteRequests(in bytes: [UInt8]) -> [Request] {
    guard bytes.mayNameHosts else { return [] }
    return requests(in: bytes).filter { Address($0.address).isAbsolute }
  }

  /// Functions in which a string is an address.
  private static let fetching: Set<String> = [
    "url", "src", "image", "image-set", "-webkit-image-set", "cross-fade", "-webkit-cross-fade",
  ]
}

extension StyleSheet {
  private mutating func readToken() {
    switch bytes[index] {
    case UInt8(ascii: "/") where peek(1) == UInt8(ascii: "*"): skipComment()
    case UInt8(ascii: "\""), UInt8(ascii: "'"): readString()
    case UInt8(ascii: "@"):
      index += 1
      rule = takeName().lowercased()
    case UInt8(ascii: "("):
      index += 1
      functions.append("")
    case UInt8(ascii: ")"):
      index += 1
      _ = functions.popLast()
    case UInt8(ascii: ";"), UInt8(ascii: "{"), UInt8(ascii: "}"):
      index += 1
      rule = nil
      functions = []
    case let byte where Self.isName(byte): readWord()
    default: index += 1
    }
  }

  private mutating func readWord() {
    guard !skipPlainWord() else { return }
    let name = takeName().lowercased()
    guard peek(0) == UInt8(ascii: "(") else { return }
    index += 1
    functions.append(name)
    guard name == "url" else { return }
    var next = index
    while next < bytes.count, bytes[next].isBlank { next += 1 }
    guard next < bytes.count, bytes[next] != UInt8(ascii: "\""), bytes[next] != UInt8(ascii: "'")
    else { return }
    index = next
    let address = take { $0 != UInt8(ascii: ")") && !$0.isBlank }
    add(address, next..<index)
  }

  /// Nearly all words are no functions: these need not be read.
  private mutating func skipPlainWord() -> Bool {
    let bytes = bytes
    let span = bytes.span
    var end = index
    while end < span.count, Self.isName(span[end]) {
      if span[end] == UInt8(ascii: "\\") { return false }
      end += 1
    }
    if end < span.count, span[end] == UInt8(ascii: "(") { return false }
    index = end
    return true
  }

  private mutating func readString() {
    let start = index
    let quote = bytes[index]
    index += 1
    let text = take { $0 != quote && $0 != 0x0A }
    if peek(0) == quote { index += 1 }
    if rule == "import" && functions.isEmpty || Self.fetching.contains(functions.last ?? "") {
      add(text, start..<index)
    }
  }

  private mutating func add(_ address: String, _ range: Range<Int>) {
    // The name of a namespace, or of the pages that a rule is for, looks like an address and is not
    // asked for.
    if rule != "namespace", rule != "document", rule != "-moz-document" {
      found.append(Request(address: address, range: range))
    }
  }

  private mutating func skipComment() {
    index += 2
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "*"), peek(1) == UInt8(ascii: "/") {
        index += 2
        return
      }
      index += 1
    }
  }

  private mutating func takeName() -> String { take(while: Self.isName) }

  private static func isName(_ byte: UInt8) -> Bool {
    byte.isLetter || byte.isDigit || byte >= 0x80 || "-_\\".utf8.contains(byte)
  }

  /// What stands from here on, with escapes read as the letters they stand for.
  private mutating func take(while belongs: (UInt8) -> Bool) -> String {
    var text: [UInt8] = []
    while index < bytes.count, belongs(bytes[index]) {
      if bytes[index] == UInt8(ascii: "\\") {
        takeEscape(into: &text)
      } else {
        text.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  private mutating func takeEscape(into text: inout [UInt8]) {
    index += 1
    var value: UInt32 = 0
    var digits = 0
    while digits < 6, let digit = peek(0)?.hexValue {
      value = value << 4 | UInt32(digit)
      digits += 1
      index += 1
    }
    guard digits > 0 else {
      guard let byte = peek(0) else { return }
      // A line that is broken in a string goes on.
      if byte != 0x0A { text.append(byte) }
      index += 1
      return
    }
    if peek(0)?.isBlank == true { index += 1 }
    text += String(Character(Unicode.Scalar(value) ?? "\u{FFFD}")).utf8
  }

  private func peek(_ distance: Int) -> UInt8? {
    index + distance < bytes.count ? bytes[index + distance] : nil
  }
}
