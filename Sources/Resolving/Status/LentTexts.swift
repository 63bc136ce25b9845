internal import Reading
internal import SiteModel

extension Site {
  /// How many texts a language has of others: of `site.yml`, of the data, of the interface.
  func lentTexts(to language: LanguageCode) -> Int {
    let ofData = data.values.flatMap(\.records).reduce(0) { count, record in
      count + (record.record.lent[language]?.count ?? 0)
    }
    let ofSite = configuration.texts.count { $0.lender(to: language) != nil }
    return ofData + ofSite + lentWords(to: language)
  }

  private func lentWords(to language: LanguageCode) -> Int {
    guard let own = languages.first(where: { $0.code == language })?.text else { return 0 }
    let lenders = languages.filter { configuration.fallback[language].contains($0.code) }
    return Set(lenders.flatMap(\.text.keys)).count { own[$0] == nil }
  }
}

extension SiteConfiguration {
  /// What it says for readers.
  fileprivate var texts: [Localized<String>] {
    let links = (menu + footer).compactMap { item -> Localized<String>? in
      if case .link(let title, _) = item { title } else { nil }
    }
    return [title, tagline, notice, tags?.title].compactMap(\.self) + sections.map(\.title) + links
  }
}
