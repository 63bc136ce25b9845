/// What a file of the output is where it shows a page or leads to one, as the manifest keeps it: the
/// page is found there by its name, its twins with it, though nothing else can be read any more.
package struct PageIdentity: Sendable, Hashable {
  package enum Role: String, Sendable, CaseIterable {
    case page, home, section, alias, withdrawn, expired
  }

  package let role: Role
  /// The folder and stem of its file; empty for the home page.
  package let key: String
  package let language: LanguageCode
  /// The key of the page that it translates under another name.
  package let original: String?
  /// Which of several such files it is: the address, for an old one.
  package let detail: String?

  package init(
    _ role: Role, _ key: String, _ language: LanguageCode, of original: String? = nil,
    detail: String? = nil
  ) {
    self.role = role
    self.key = key
    self.language = language
    self.original = original == key ? nil : original
    self.detail = detail
  }
}

extension PageIdentity {
  // No name of a file holds two slashes.
  private static let twin = " of //"
  private static let place = " at //"

  /// One line: `page about en`, `page o-proekte ru of //about`, `alias about en at //old/`.
  package var text: String {
    let name = key.isEmpty ? "" : " \(key)"
    let twin = original.map { Self.twin + $0 } ?? ""
    return "\(role.rawValue)\(name) \(language)\(twin)\(detail.map { Self.place + $0 } ?? "")"
  }

  /// Whether it is a list, with a text of its own or without.
  package var isList: Bool { role == .home || role == .section }

  /// Nil where the line tells of something else, or of a list behind its first part.
  package init?(_ line: String) {
    // Most lines name neither twin nor place, which their bytes tell at once.
    let isParted = line.holdsTwoSlashes
    let (named, detail) = isParted ? Self.parted(line[...], at: Self.place) : (line[...], nil)
    let (own, original) = isParted ? Self.parted(named, at: Self.twin) : (named, nil)
    guard let first = own.firstIndex(of: " "), let last = own.lastIndex(of: " "),
      let role = Role(rawValue: String(own[..<first])),
      let language = LanguageCode(String(own[own.index(after: last)...])),
      role != .home || first == last
    else { return nil }
    let key = first == last ? "" : own[own.index(after: first)..<last]
    self.init(role, String(key), language, of: original, detail: detail)
  }

  private static func parted(_ line: Substring, at mark: String) -> (Substring, String?) {
    guard let range = line.firstRange(of: mark) else { return (line, nil) }
    return (line[..<range.lowerBound], String(line[range.upperBound...]))
  }
}

extension String {
  fileprivate var holdsTwoSlashes: Bool {
    var line = self
    return line.withUTF8 { bytes in
      zip(bytes, bytes.dropFirst()).contains { $0 == UInt8(ascii: "/") && $1 == UInt8(ascii: "/") }
    }
  }
}
