internal import Diagnostics
internal import SiteModel

/// Reads `Content/site.yml`.
struct ConfigurationReader {
  let file: String

  /// The version of the theme interface that this program speaks.
  private static let themeVersion = "1"

  /// The languages alone: they must be known before anything that is written for each language.
  static func languages(_ node: YAMLNode, _ diagnostics: inout [Diagnostic]) -> [LanguageCode] {
    guard var mapping = MappingReader(node, &diagnostics) else { return [] }
    guard let list = mapping.take("languages", &diagnostics) else {
      if !mapping.has("languages") {
        diagnostics.append(Diagnostic(.missingKey, at: mapping.place, ["key": "languages"]))
      }
      return []
    }
    guard case .sequence(let items) = list.kind else {
      diagnostics.append(Diagnostic(.expectedList, at: list.place))
      return []
    }
    var codes: [LanguageCode] = []
    for item in items {
      guard let code = LanguageCode(item.scalar ?? "") else {
        diagnostics.append(
          Diagnostic(.unknownLanguageCode, at: item.place, ["code": item.scalar ?? "?"]))
        continue
      }
      if codes.contains(code) {
        diagnostics.append(Diagnostic(.duplicateKey, at: item.place, ["key": code.text]))
      } else {
        codes.append(code)
      }
    }
    if items.isEmpty {
      diagnostics.append(Diagnostic(.emptyValue, at: list.place, ["key": "languages"]))
    }
    return codes
  }

  /// The whole file; `values` knows the languages.
  func read(
    _ node: YAMLNode, languages: [LanguageCode], values: ValueReader,
    _ diagnostics: inout [Diagnostic]
  ) -> SiteConfiguration {
    var site = SiteConfiguration(file: file, languages: languages)
    guard var mapping = MappingReader(node, &diagnostics) else { return site }
    let localized = LocalizedReader(languages: languages)
    _ = mapping.take("languages", &diagnostics)
    checkTheme(mapping.require("theme", &diagnostics), &diagnostics)
    if let title = mapping.require("title", &diagnostics) {
      site.title = localized.text(title, key: "title", &diagnostics).plain(languages)
    }
    let optional = { (key: String, diagnostics: inout [Diagnostic]) -> Localized<String>? in
      mapping.take(key, &diagnostics).map { node in
        localized.text(node, key: key, &diagnostics).plain(languages)
      }
    }
    site.tagline = optional("tagline", &diagnostics)
    site.notice = optional("notice", &diagnostics)
    if let node = mapping.take("exit", &diagnostics) {
      site.exit = exit(node, localized, languages, &diagnostics)
    }
    site.baseURL = baseURL(mapping.require("base_url", &diagnostics), &diagnostics)
    site.timeZone = timeZone(mapping.require("time_zone", &diagnostics), &diagnostics)
    if let kind = mapping.take("kind", &diagnostics), let word = word(kind, &diagnostics) {
      site.kind = Located(word, at: kind.place)
    }
    site.sections = SectionReader(localized: localized, values: values)
      .sections(mapping.take("sections", &diagnostics), &diagnostics)
    site.menu = texts(mapping.take("menu", &diagnostics), values, &diagnostics)
    site.footer = texts(mapping.take("footer", &diagnostics), values, &diagnostics)
    site.tags = SectionReader(localized: localized, values: values)
      .tags(mapping.take("tags", &diagnostics), &diagnostics)
    let trust = mapping.take("trust_html", &diagnostics)
    site.trustsHTML = trust.flatMap { values.value($0, as: .flag, &diagnostics)?.flag } ?? false
    site.levels = levels(mapping.take("complaints", &diagnostics), &diagnostics)
    mapping.finish(&diagnostics)
    return site
  }

  /// A single text; nil with a complaint.
  private func word(_ node: YAMLNode, _ diagnostics: inout [Diagnostic]) -> String? {
    if node.scalar == nil { diagnostics.append(Diagnostic(.expectedText, at: node.place)) }
    return node.scalar
  }

  private func checkTheme(_ node: YAMLNode?, _ diagnostics: inout [Diagnostic]) {
    guard let node, node.scalar != Self.themeVersion else { return }
    diagnostics.append(
      Diagnostic(
        .themeVersion, at: node.place,
        ["word": node.scalar ?? "?", "version": Self.themeVersion]))
  }

  private func baseURL(_ node: YAMLNode?, _ diagnostics: inout [Diagnostic]) -> String {
    guard let node else { return "" }
    let text = node.scalar ?? ""
    guard let address = BaseURL.normalized(text) else {
      diagnostics.append(Diagnostic(.invalidBaseURL, at: node.place, ["word": text]))
      return ""
    }
    return address
  }

  private func timeZone(
    _ node: YAMLNode?, _ diagnostics: inout [Diagnostic]
  ) -> Located<String> {
    guard let node, let text = word(node, &diagnostics) else {
      return Located("UTC", at: Place(file))
    }
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    let isName = parts.allSatisfy { part in
      !part.isEmpty
        && part.utf8.allSatisfy { byte in
          (65...90).contains(byte) || (97...122).contains(byte) || (48...57).contains(byte)
            || [UInt8(ascii: "_"), UInt8(ascii: "+"), UInt8(ascii: "-")].contains(byte)
        }
    }
    guard isName else {
      diagnostics.append(Diagnostic(.invalidTimeZone, at: node.place, ["word": text]))
      return Located("UTC", at: Place(file))
    }
    return Located(text, at: node.place)
  }

  private func exit(
    _ node: YAMLNode, _ localized: LocalizedReader, _ languages: [LanguageCode],
    _ diagnostics: inout [Diagnostic]
  ) -> Localized<String> {
    let links = localized.text(node, key: "exit", &diagnostics)
    for link in languages.compactMap({ links[$0] }) where !ExternalLink.isSafe(link.value) {
      diagnostics.append(
        Diagnostic(
          .invalidLink, at: link.place, ["word": link.value, "example": "https://example.org/"]))
    }
    return links.plain(languages)
  }

  private func texts(
    _ node: YAMLNode?, _ values: ValueReader, _ diagnostics: inout [Diagnostic]
  ) -> [Located<String>] {
    let list = node.flatMap { values.value($0, as: .list(.text), &diagnostics)?.list } ?? []
    return list.compactMap { item in item.value.text.map { Located($0, at: item.place) } }
  }

  private func levels(
    _ node: YAMLNode?, _ diagnostics: inout [Diagnostic]
  ) -> [String: Severity?] {
    guard let node, let mapping = MappingReader(node, &diagnostics) else { return [:] }
    let words: [String: Severity?] = ["off": nil, "warning": .warning, "error": .error]
    var levels: [String: Severity?] = [:]
    for entry in mapping.all {
      guard let rule = Rule.all.first(where: { $0.id == entry.key }) else {
        diagnostics.append(
          Diagnostic(
            .unknownRule, at: entry.keyPlace, ["word": entry.key],
            notes: Note.suggestions(for: entry.key, among: Rule.all.map(\.id))))
        continue
      }
      guard rule.severity == .warning else {
        diagnostics.append(Diagnostic(.errorLevel, at: entry.keyPlace, ["word": entry.key]))
        continue
      }
      guard let level = words[entry.value.scalar ?? ""] else {
        diagnostics.append(
          Diagnostic(
            .invalidChoice, at: entry.value.place, ["word": entry.value.scalar ?? "?"],
            notes: Note.suggestions(for: entry.value.scalar ?? "", among: words.keys)))
        continue
      }
      levels.updateValue(level, forKey: entry.key)
    }
    return levels
  }
}

extension Localized<Located<String>> {
  /// The texts without their places.
  func plain(_ languages: [LanguageCode]) -> Localized<String> {
    var texts: [LanguageCode: String] = [:]
    for language in languages { texts[language] = self[language]?.value }
    return Localized<String>(texts)
  }
}

/// The address below which a site stands.
package enum BaseURL {
  /// The address with a `/` at its end; nil when it is not an absolute `http:` or `https:` address
  /// without query and fragment.
  package static func normalized(_ text: String) -> String? {
    guard ExternalLink.isSafe(text), text.hasPrefix("https://") || text.hasPrefix("http://"),
      !text.contains("?"), !text.contains("#")
    else { return nil }
    return text.hasSuffix("/") ? text : text + "/"
  }

  /// What of a normalized address stands behind the host, from `/` to `/`.
  package static func path(of address: String) -> String {
    let parts = address.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false)
    return "/" + (parts.count > 3 ? parts[3] : "")
  }
}
