/// Where something lies in the finished site: a checked path below the web root.
///
/// Folders hold pages (`en/news/world-day/`, or nothing for the root), files are files
/// (`assets/site.css`). Never absolute, never with `.` or `..` as a part.
package struct SitePath: Sendable, Hashable {
  /// Without a leading `/`; a folder ends in `/`, the root is empty.
  package let text: String

  /// A folder made of parts, for a page.
  package init(folder parts: [String]) {
    text = parts.map { $0 + "/" }.joined()
  }

  /// A file.
  package init(file parts: [String]) {
    text = parts.joined(separator: "/")
  }
}

extension SitePath {
  /// The file that a web server reads for the path.
  package var file: String {
    text.isEmpty || text.hasSuffix("/") ? text + "index.html" : text
  }

  /// The address of another path as a page at this path writes it: relative, so that the same bytes
  /// work at a domain's root and below any folder. Percent-encoded where an address must be.
  package func link(to other: SitePath, anchor: String? = nil) -> String {
    let here = text.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    let there = other.text.split(separator: "/", omittingEmptySubsequences: false)
    var shared = 0
    while shared < here.count, shared < there.count - 1, here[shared] == there[shared] {
      shared += 1
    }
    var address = String(repeating: "../", count: here.count - shared)
    address += Self.encoded(there[shared...].joined(separator: "/").utf8)
    if address.isEmpty, anchor == nil || other != self { address = "./" }
    return anchor.map { address + "#" + Self.encoded($0.utf8) } ?? address
  }

  /// The address below a base that ends in `/`.
  package func address(below base: String) -> String {
    base + Self.encoded(text.utf8)
  }

  /// RFC 3986: everything but unreserved characters, sub-delimiters, `@` and `/` as `%XX`.
  private static func encoded(_ bytes: some Sequence<UInt8>) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var output: [UInt8] = []
    for byte in bytes {
      if byte < 0x80, plain[Int(byte)] {
        output.append(byte)
      } else {
        output += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: output, as: UTF8.self)
  }

  private static let plain: [Bool] = {
    var table = [Bool](repeating: false, count: 128)
    let allowed = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~!$&'()*+,;=@/"
    for byte in allowed.utf8 { table[Int(byte)] = true }
    return table
  }()
}

extension SitePath: Comparable, CustomStringConvertible {
  package static func < (left: SitePath, right: SitePath) -> Bool { left.text < right.text }
  package var description: String { "/" + text }
}
