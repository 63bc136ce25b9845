internal import Diagnostics

/// What an address in a page or a style sheet is to a browser, by the rules of the URL Standard that
/// tell a host from a path.
enum Address: Equatable {
  /// Of a scheme that names no host of the web: `mailto`, `data`, `javascript`.
  case other(scheme: String, rest: String)
  /// Host in small letters, without user and the port that goes without saying.
  case absolute(host: String, rest: String)
  /// What is read from the page it stands in, or from the root.
  case relative(String)
}

extension Address {
  private static let web: Set<String> = ["http", "https", "ws", "wss", "ftp"]

  init(_ text: String) {
    let bytes = Self.cleaned(text)
    if let (scheme, rest) = Self.scheme(of: bytes) {
      if Self.web.contains(scheme) {
        self = Self.absolute(rest)
      } else {
        self = .other(scheme: scheme, rest: String(decoding: rest, as: UTF8.self))
      }
    } else if bytes.prefix(2).count == 2, bytes.prefix(2).allSatisfy(\.isSlash) {
      self = Self.absolute(bytes)
    } else {
      self = .relative(String(decoding: bytes, as: UTF8.self))
    }
  }

  var isAbsolute: Bool { if case .absolute = self { true } else { false } }

  /// Browsers pass over blanks at the ends, and over tabs and line breaks anywhere.
  private static func cleaned(_ text: String) -> ArraySlice<UInt8> {
    let bytes = text.utf8.filter { $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }
    guard let first = bytes.firstIndex(where: { $0 > 0x20 }),
      let last = bytes.lastIndex(where: { $0 > 0x20 })
    else { return [] }
    return bytes[first...last]
  }

  private static func scheme(
    of bytes: ArraySlice<UInt8>
  ) -> (name: String, rest: ArraySlice<UInt8>)? {
    guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")), let first = bytes.first,
      first.isLetter,
      bytes[..<colon].allSatisfy({ $0.isLetter || $0.isDigit || "+-.".utf8.contains($0) })
    else { return nil }
    return (String(decoding: bytes[..<colon], as: UTF8.self).lowercased(), bytes[(colon + 1)...])
  }

  private static func absolute(_ bytes: ArraySlice<UInt8>) -> Address {
    let bytes = bytes.drop(while: \.isSlash)
    let end = bytes.firstIndex { $0.isSlash || $0 == 0x3F || $0 == 0x23 } ?? bytes.endIndex
    let user = bytes[..<end].lastIndex(of: UInt8(ascii: "@")).map { $0 + 1 } ?? bytes.startIndex
    var host = String(decoding: bytes[user..<end], as: UTF8.self).lowercased()
    for port in [":80", ":443"] where host.hasSuffix(port) { host.removeLast(port.count) }
    return .absolute(host: host, rest: String(decoding: bytes[end...], as: UTF8.self))
  }
}

/// Where a site will stand: what is read from there asks no other host.
package struct Home: Sendable, Hashable {
  /// Nil where nobody said.
  let host: String?
  /// From `/` to `/`.
  let path: String

  /// - Parameter address: an absolute address; nil where only the files are known.
  package init(_ address: String? = nil) {
    guard let address, case .absolute(let host, let rest) = Address(address) else {
      (host, path) = (nil, "/")
      return
    }
    self.host = host
    path = rest.hasSuffix("/") ? rest : rest + "/"
  }

  /// The host that a browser would ask for this address, if it is another than the site's.
  package func otherHost(in address: String) -> String? {
    guard case .absolute(let host, _) = Address(address), host != self.host else { return nil }
    return host
  }
}

extension [UInt8] {
  /// Whether a style sheet of these bytes can hold an absolute address: it takes two slashes, an escape,
  /// or `http:` and the like.
  var mayNameHosts: Bool {
    let bytes = span
    for index in bytes.indices.dropFirst(2) {
      switch bytes[index] {
      case UInt8(ascii: "\\"): return true
      case UInt8(ascii: "/") where bytes[index - 1] == UInt8(ascii: "/"): return true
      case UInt8(ascii: ":"):
        let end = (bytes[index - 2] | 0x20, bytes[index - 1] | 0x20)
        if end == (0x74, 0x70) || end == (0x70, 0x73) { return true }
      default: continue
      }
    }
    return false
  }
}

extension UInt8 {
  var isSlash: Bool { self == UInt8(ascii: "/") || self == UInt8(ascii: "\\") }
  /// A blank of HTML and CSS.
  var isBlank: Bool { self == 0x20 || (0x09...0x0D).contains(self) && self != 0x0B }
}
