internal import SiteModel

/// An address that means a place of this site, though it names no file: from its root, with the whole
/// address of the site before it, or as the machine showed it on which somebody looked at the site.
struct OwnAddress {
  enum Kind {
    /// `/en/help/`
    case root
    /// `https://example.org/en/help/`
    case whole
    /// `http://127.0.0.1:8000/en/help/`, which nobody else can open.
    case machine
  }

  let kind: Kind
  /// Where it leads, as a path of the site without `/` in front: `en/help/`.
  let path: String
  let anchor: String?

  /// Nil where the address leads elsewhere.
  ///
  /// - Parameter base: where the site stands, with `/` at the end.
  init?(_ address: String, base: String) {
    guard let (kind, rest) = Self.parts(of: address, base: base) else { return nil }
    self.kind = kind
    let place = rest.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    anchor = place.count > 1 ? String(place[1]) : nil
    let path = place[0].prefix { $0 != "?" }
    var names = ContentPath.decoded(String(path)).split(
      separator: "/", omittingEmptySubsequences: false)
    if names.last == "index.html" { names[names.count - 1] = "" }
    self.path = String(names.joined(separator: "/").drop { $0 == "/" })
  }

  private static func parts(of address: String, base: String) -> (Kind, Substring)? {
    let bytes = address.utf8
    if bytes.first == UInt8(ascii: "/") {
      guard !bytes.dropFirst().starts(with: "/".utf8) else { return nil }
      // A site below a folder of its host has that folder in the addresses that are copied.
      let folder = BaseURL.path(of: base)
      let isBelow = folder != "/" && address.hasPrefix(folder)
      return (.root, address.dropFirst(isBelow ? folder.count : 1))
    }
    guard bytes.first.map({ $0 | 0x20 }) == UInt8(ascii: "h"),
      let rest = withoutScheme(address[...]), let host = withoutScheme(base[...])
    else {
      return nil
    }
    // Nearly every other host is told apart by its first letter.
    guard let first = rest.utf8.first.map({ $0 | 0x20 }) else { return nil }
    if first >= 0x80 || first == host.utf8.first.map({ $0 | 0x20 }) {
      let isOwn = rest.lowercased().hasPrefix(host.lowercased())
      if isOwn { return (.whole, rest.dropFirst(host.count)) }
      if rest.lowercased() + "/" == host.lowercased() { return (.whole, "") }
    }
    return "l0[{1".utf8.contains(first) ? machine(rest) : nil
  }

  private static func withoutScheme(_ address: Substring) -> Substring? {
    for scheme in ["https://", "http://"] where address.utf8.count > scheme.utf8.count {
      let start = address.prefix(scheme.count)
      if start == scheme || start.lowercased() == scheme { return address.dropFirst(scheme.count) }
    }
    return nil
  }

  private static func machine(_ rest: Substring) -> (Kind, Substring)? {
    let host = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    let name = host.hasPrefix("[") ? host.prefix { $0 != "]" } + "]" : host.prefix { $0 != ":" }
    let isMachine =
      ["localhost", "0.0.0.0", "[::1]"].contains(name.lowercased())
      || name.hasPrefix("127.") && name.allSatisfy { $0.isNumber || $0 == "." }
    return isMachine ? (.machine, rest.dropFirst(host.count)) : nil
  }
}
