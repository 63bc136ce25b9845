internal import Diagnostics
internal import SiteModel
internal import Typography

/// Reads `Content/site.yml`.
struct ConfigurationReader {
  let file: String
  /// The address the site is built for, where it is another than that of the file.
  var address: String?
  var links = LinkStyle.folders
  /// The file that says how numbers are dialled; nil where there is none.
  var countries: SourceText?
  /// Whether every sign that setting changes is told.
  var tellsTyped = false
  /// How the words of each language are set, where the file does not say that they are not.
  var settings: [LanguageCode: SettingRules] = [:]

  /// The whole file; `values` knows the languages.
  func read(
    _ node: YAMLNode, languages: [LanguageCode], values: ValueReader,
    _ diagnostics: inout [Diagnostic]
  ) -> SiteConfiguration? {
    guard var mapping = MappingReader(node, &diagnostics) else { return nil }
    let setsWords = setsWords(mapping.take(SiteKey.typography, &diagnostics), values, &diagnostics)
    let fallback = fallback(&mapping, languages, &diagnostics)
    let localized = localized(languages, fallback, setsWords)
    let lists = SectionReader(localized: localized, values: values)
    let menus = MenuReader(localized: localized, values: values)
    _ = mapping.take(SiteKey.languages, &diagnostics)
    checkTheme(mapping.take(SiteKey.theme, &diagnostics), &diagnostics)
    let address = mapping.take(SiteKey.baseURL, &diagnostics)
    let site = SiteConfiguration(
      file: file, languages: languages, fallback: fallback,
      title: words(.title, &mapping, localized, &diagnostics) ?? Localized([:]),
      tagline: words(.tagline, &mapping, localized, &diagnostics),
      notice: words(.notice, &mapping, localized, &diagnostics),
      exit: exit(mapping.take(SiteKey.exit, &diagnostics), localized, &diagnostics),
      baseURL: baseURL(address, &diagnostics), links: links,
      timeZone: timeZone(mapping.take(SiteKey.timeZone, &diagnostics), &diagnostics),
      dialPlan: dialPlan(mapping.take(SiteKey.country, &diagnostics), values, &diagnostics),
      kind: kind(mapping.take(SiteKey.kind, &diagnostics), &diagnostics),
      sections: lists.sections(mapping.take(SiteKey.sections, &diagnostics), &diagnostics),
      menu: menus.items(mapping.take(SiteKey.menu, &diagnostics), &diagnostics),
      footer: menus.items(mapping.take(SiteKey.footer, &diagnostics), &diagnostics),
      tags: lists.tags(mapping.take(SiteKey.tags, &diagnostics), &diagnostics),
      trustsHTML: flag(mapping.take(SiteKey.trustHTML, &diagnostics), values, &diagnostics),
      levels: levels(mapping.take(SiteKey.complaints, &diagnostics), &diagnostics),
      budgets: budgets(mapping.take(SiteKey.budgets, &diagnostics), values, &diagnostics),
      announcements: announcements(&mapping, at: address, values, &diagnostics),
      hosting: hosting(&mapping, values, &diagnostics),
      sharing: sharing(&mapping, values, &diagnostics),
      addresses: addresses(&mapping, values, &diagnostics),
      outdated: OutdatedReader(values: values).policy(
        mapping.take(SiteKey.outdated, &diagnostics), &diagnostics),
      setsWords: setsWords)
    mapping.finish(&diagnostics)
    return site
  }

  /// - Parameter written: the address in the file.
  private func words(
    _ key: SiteKey, _ mapping: inout MappingReader, _ localized: LocalizedReader,
    _ diagnostics: inout [Diagnostic]
  ) -> Localized<String>? {
    mapping.take(key, &diagnostics).flatMap { localized.words($0, key: key.rawValue, &diagnostics) }
  }

  private func announcements(
    _ mapping: inout MappingReader, at written: YAMLNode?, _ values: ValueReader,
    _ diagnostics: inout [Diagnostic]
  ) -> Announcements {
    let reader = AnnouncementReader(values: values)
    let address = BaseURL.normalized(written?.scalar ?? "") ?? self.address ?? ""
    return Announcements(
      feedSize: reader.feedSize(mapping.take(SiteKey.feed, &diagnostics), &diagnostics),
      tellsHumans: flag(mapping.take(SiteKey.humans, &diagnostics), values, &diagnostics),
      offersSearch: flag(
        mapping.take(SiteKey.search, &diagnostics), values, &diagnostics, without: true),
      offersLanguage: flag(mapping.take(SiteKey.offerLanguage, &diagnostics), values, &diagnostics),
      security: reader.security(mapping.take(SiteKey.security, &diagnostics), &diagnostics),
      host: BaseURL.host(of: address))
  }

  private func hosting(
    _ mapping: inout MappingReader, _ values: ValueReader, _ diagnostics: inout [Diagnostic]
  ) -> Hosting {
    let asked = mapping.take(SiteKey.hosting, &diagnostics)
    return Hosting(
      servers: HostingReader().servers(asked, &diagnostics), place: asked?.place ?? Place(file),
      compresses: flag(mapping.take(SiteKey.compress, &diagnostics), values, &diagnostics))
  }

  private func sharing(
    _ mapping: inout MappingReader, _ values: ValueReader, _ diagnostics: inout [Diagnostic]
  ) -> Sharing {
    let links = mapping.take(SiteKey.share, &diagnostics)
    let cards = mapping.take(SiteKey.shareCards, &diagnostics)
    return Sharing(
      hasLinks: flag(links, values, &diagnostics, without: true),
      hasCards: flag(cards, values, &diagnostics, without: true))
  }

  private func addresses(
    _ mapping: inout MappingReader, _ values: ValueReader, _ diagnostics: inout [Diagnostic]
  ) -> AddressChoices {
    let prefix = mapping.take(SiteKey.firstLanguage, &diagnostics)
    let expired = mapping.take(SiteKey.expired, &diagnostics)
    return AddressChoices(
      firstIsUnprefixed: prefix.flatMap {
        values.value($0, as: .choice(AddressChoices.prefixes), &diagnostics)?.choice
      } == AddressChoices.unprefixed,
      keepsNoticeOfExpired: expired.flatMap {
        values.value($0, as: .choice(AddressChoices.traces), &diagnostics)?.choice
      } == AddressChoices.notice)
  }

  private func setsWords(
    _ node: YAMLNode?, _ values: ValueReader, _ diagnostics: inout [Diagnostic]
  ) -> Bool {
    node.flatMap { values.value($0, as: .choice(SettingChoice.words), &diagnostics)?.choice }
      .map(SettingChoice.isOn) ?? true
  }

  private func kind(_ node: YAMLNode?, _ diagnostics: inout [Diagnostic]) -> Located<String> {
    node.flatMap { node in word(node, &diagnostics).map { Located($0, at: node.place) } }
      ?? Located("page", at: Place(file))
  }

  private func dialPlan(
    _ node: YAMLNode?, _ values: ValueReader, _ diagnostics: inout [Diagnostic]
  ) -> DialPlan? {
    guard let node, let country = word(node, &diagnostics) else { return nil }
    return CountryReader(values: values)
      .plan(of: Located(country, at: node.place), in: countries, &diagnostics)
  }

  /// - Parameter usual: what holds where nothing, or no such word, is written.
  private func flag(
    _ node: YAMLNode?, _ values: ValueReader, _ diagnostics: inout [Diagnostic],
    without usual: Bool = false
  ) -> Bool {
    node.flatMap { values.value($0, as: .flag, &diagnostics)?.flag } ?? usual
  }

  /// A single text; nil with a complaint.
  private func word(_ node: YAMLNode, _ diagnostics: inout [Diagnostic]) -> String? {
    if node.scalar == nil { diagnostics.append(Diagnostic(.expectedText, at: node.place)) }
    return node.scalar
  }

  private func checkTheme(_ node: YAMLNode?, _ diagnostics: inout [Diagnostic]) {
    guard let node, node.scalar != SiteKey.themeVersion else { return }
    diagnostics.append(
      Diagnostic(
        .themeVersion, at: node.place,
        ["word": node.scalar ?? "?", "version": SiteKey.themeVersion]))
  }

  private func baseURL(_ node: YAMLNode?, _ diagnostics: inout [Diagnostic]) -> String {
    guard let node else { return address ?? "" }
    let text = node.scalar ?? ""
    let written = BaseURL.normalized(text)
    if written == nil {
      diagnostics.append(Diagnostic(.invalidBaseURL, at: node.place, ["word": text]))
    }
    return address ?? written ?? ""
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
          byte.isLetterOrDigit || "_+-".utf8.contains(byte)
        }
    }
    guard isName else {
      diagnostics.append(Diagnostic(.invalidTimeZone, at: node.place, ["word": text]))
      return Located("UTC", at: Place(file))
    }
    return Located(text, at: node.place)
  }

  private func exit(
    _ node: YAMLNode?, _ localized: LocalizedReader, _ diagnostics: inout [Diagnostic]
  ) -> Localized<String>? {
    guard let node else { return nil }
    let links = localized.text(node, key: "exit", &diagnostics)
    for link in localized.languages.compactMap({ links[$0] }) where !ExternalLink.isSafe(link.value)
    {
      diagnostics.append(
        Diagnostic(
          .invalidLink, at: link.place, ["word": link.value, "example": "https://example.org/"]))
    }
    return links.map(\.value)
  }

  private func budgets(
    _ node: YAMLNode?, _ values: ValueReader, _ diagnostics: inout [Diagnostic]
  ) -> Budgets {
    guard let node, var mapping = MappingReader(node, &diagnostics) else { return Budgets() }
    var limits: [Budgets.Part: Int] = [:]
    for part in Budgets.Part.allCases {
      let limit = mapping.take(part.rawValue, &diagnostics)
      limits[part] = limit.flatMap { values.value($0, as: .number, &diagnostics)?.number }
    }
    mapping.finish(&diagnostics)
    return Budgets(limits)
  }

  private func levels(
    _ node: YAMLNode?, _ diagnostics: inout [Diagnostic]
  ) -> [String: Severity?] {
    guard let node, let mapping = MappingReader(node, &diagnostics) else { return [:] }
    let words: [String: Severity?] = [
      "off": nil, "advice": .advice, "warning": .warning, "error": .error,
    ]
    var levels: [String: Severity?] = [:]
    mapping.each(&diagnostics) { entry, diagnostics in
      guard let rule = Rule.all.first(where: { $0.id == entry.key }) else {
        diagnostics.append(
          Diagnostic(
            .unknownRule, at: entry.keyPlace, ["word": entry.key],
            notes: Note.suggestions(for: entry.key, among: Rule.all.map(\.id))))
        return
      }
      guard rule.severity < .error else {
        diagnostics.append(Diagnostic(.errorLevel, at: entry.keyPlace, ["word": entry.key]))
        return
      }
      guard rule.canBeSilenced else {
        diagnostics.append(Diagnostic(.loudRule, at: entry.keyPlace, ["word": entry.key]))
        return
      }
      guard let level = words[entry.value.scalar ?? ""] else {
        diagnostics.append(
          Diagnostic(
            .invalidChoice, at: entry.value.place, ["word": entry.value.scalar ?? "?"],
            notes: Note.suggestions(for: entry.value.scalar ?? "", among: words.keys)))
        return
      }
      levels.updateValue(level, forKey: entry.key)
    }
    return levels
  }
}

extension MappingReader {
  /// The value of a key, which is missed where it must be there.
  fileprivate mutating func take(
    _ key: SiteKey, _ diagnostics: inout [Diagnostic]
  ) -> YAMLNode? {
    key.isRequired
      ? require(key.rawValue, &diagnostics) : take(key.rawValue, &diagnostics)
  }
}
