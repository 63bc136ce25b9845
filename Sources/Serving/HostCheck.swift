/// Which names a browser may call the preview by. A foreign page can have a name of its own lead to
/// this machine; it must not read what is shown here.
struct HostCheck {
  /// The address in the local network, where the preview listens there.
  let lan: String?
}

extension HostCheck {
  /// - Parameter host: the name with its port, or without.
  func allows(_ host: String) -> Bool {
    let name = Self.name(of: host)
    return ["127.0.0.1", "localhost", "[::1]"].contains(name) || (lan != nil && name == lan)
  }

  private static func name(of host: String) -> String {
    let host = host.lowercased()
    guard let colon = host.lastIndex(of: ":"), !host.hasSuffix("]") else { return host }
    let port = host[host.index(after: colon)...]
    return port.utf8.allSatisfy { (0x30...0x39).contains($0) } ? String(host[..<colon]) : host
  }
}
