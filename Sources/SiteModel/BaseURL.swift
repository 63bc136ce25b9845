internal import Diagnostics

/// The address below which a site stands.
package enum BaseURL {
  /// The address with a `/` at its end; nil when it is not an absolute `http:` or `https:` address of
  /// a host and folders alone.
  ///
  /// Query and fragment, user and password, empty folders, `.` and `..` and signs that browsers read
  /// as something else are refused: pages link from the path that stands here.
  package static func normalized(_ text: String) -> String? {
    guard let scheme = ["https://", "http://"].first(where: { text.hasPrefix($0) }) else {
      return nil
    }
    var parts = text.dropFirst(scheme.count).split(separator: "/", omittingEmptySubsequences: false)
    if parts.count > 1, parts.last?.isEmpty == true { parts.removeLast() }
    guard isHost(parts[0]), parts.dropFirst().allSatisfy(isFolder) else { return nil }
    return scheme + parts.joined(separator: "/") + "/"
  }

  /// What of a normalized address stands behind the host, from `/` to `/`.
  package static func path(of address: String) -> String {
    let parts = address.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false)
    return "/" + (parts.count > 3 ? parts[3] : "")
  }

  /// The name or number of the machine that a normalized address names.
  package static func host(of address: String) -> String {
    let parts = address.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false)
    guard parts.count > 2 else { return "" }
    return String(parts[2].hasPrefix("[") ? parts[2] : parts[2].prefix { $0 != ":" })
  }

  /// A name or the number of a machine, and a port where one is said.
  private static func isHost(_ text: Substring) -> Bool {
    if text.hasPrefix("[") {
      guard let end = text.firstIndex(of: "]") else { return false }
      let number = text[text.index(after: text.startIndex)..<end].utf8
      return !number.isEmpty
        && number.allSatisfy { $0.isHexDigit || $0 == 0x3A || $0 == 0x2E }
        && isPort(text[text.index(after: end)...])
    }
    let name = text.prefix { $0 != ":" }
    return !name.split(separator: ".", omittingEmptySubsequences: false).dropLast().contains("")
      && name.contains { $0.isLetter || $0.isNumber }
      && name.allSatisfy { $0.isLetter || $0.isNumber || "-._".contains($0) }
      && isPort(text[name.endIndex...])
  }

  private static func isPort(_ text: Substring) -> Bool {
    guard text.hasPrefix(":") else { return text.isEmpty }
    let digits = text.dropFirst()
    return digits.utf8.allSatisfy(\.isDigit) && (1...65_535).contains(Int(digits) ?? 0)
  }

  /// One folder of the path. A dot or a slash may also be written as a number behind `%`.
  private static func isFolder(_ text: Substring) -> Bool {
    let plain = text.lowercased().replacing("%2e", with: ".")
    guard !["", ".", ".."].contains(plain), !plain.contains("%2f"), !plain.contains("%5c") else {
      return false
    }
    guard text.allSatisfy({ $0.isLetter || $0.isNumber || Self.signs.contains($0) }) else {
      return false
    }
    return text.utf8.split(separator: UInt8(ascii: "%"), omittingEmptySubsequences: false)
      .dropFirst().allSatisfy { $0.count >= 2 && $0.prefix(2).allSatisfy(\.isHexDigit) }
  }

  private static let signs: Set<Character> = Set("-._~!$&'()*+,;=:@%")
}
