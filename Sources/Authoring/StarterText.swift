internal import SiteModel

/// Chooses the languages of a text that a starter has in several: each `{en: "…", ru: "…"}` on a line
/// becomes one with the languages of the site, and in a comment the words of one language alone.
struct StarterText {
  let languages: [LanguageCode]
  /// The language in which comments speak.
  let comments: LanguageCode

  private typealias Wording = [LanguageCode: Substring]
}

extension StarterText {
  func localized(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map(localized(line:))
      .joined(separator: "\n")
  }

  private func localized(line: Substring) -> String {
    guard let open = line.firstIndex(of: "{"), let close = line.lastIndex(of: "}"),
      let wording = Self.wording(line[line.index(after: open)..<close])
    else { return String(line) }
    let rest = line[line.index(after: close)...]
    if line.hasPrefix("# ") || line.hasPrefix("  # ") {
      return "\(line[..<open])\(Self.words(of: wording, in: comments))\(rest)"
    }
    let words = languages.map { "\($0): \"\(Self.words(of: wording, in: $0))\"" }
    return "\(line[..<open]){\(words.joined(separator: ", "))}\(rest)"
  }

  private static func words(of wording: Wording, in code: LanguageCode) -> Substring {
    wording[code] ?? wording[SiteWish.base] ?? ""
  }

  /// The words by language; nil where the text is no such mapping.
  private static func wording(_ text: Substring) -> Wording? {
    var wording: Wording = [:]
    var rest = text
    while let colon = rest.firstIndex(of: ":"), let code = LanguageCode(String(rest[..<colon])) {
      rest = rest[rest.index(after: colon)...].drop { $0 == " " }
      guard rest.first == "\"", let end = rest.dropFirst().firstIndex(of: "\"") else { return nil }
      wording[code] = rest[rest.index(after: rest.startIndex)..<end]
      rest = rest[rest.index(after: end)...].drop { $0 == "," || $0 == " " }
    }
    return wording.isEmpty || !rest.isEmpty ? nil : wording
  }
}
