package import Diagnostics
internal import Reading
internal import SiteModel

/// The published translations of which the site wants more done than their authors being told that they are
/// behind, once the days have passed that it leaves them.
package struct BehindPages: Sendable {
  package struct Behind: Sendable, Hashable {
    package let original: PageKey
    /// Whether readers are to have the text of the original; else they are told that there is one.
    package let isReplaced: Bool
  }

  package private(set) var pages: [PageKey: Behind] = [:]
  package private(set) var complaints: [Diagnostic] = []

  /// Nothing is known to be behind.
  package init() {}

  /// - Parameter bytes: of a file of the sources; nil where there is none. It is not asked where the site
  ///   wants nothing done.
  package init<Failure: Error>(
    _ site: Site, bytes: (String) throws(Failure) -> [UInt8]?
  ) throws(Failure) {
    guard !site.configuration.outdated.isQuiet else { return }
    let published = Dictionary(
      site.pages.map { ($0.facts.file, $0) }, uniquingKeysWith: { first, _ in first })
    let wanted = AuthoredPage.groups(of: site).filter { twins in
      twins.contains { site.measure(of: $0.facts, since: nil) != .quiet }
    }
    let translations = try SiteTranslations(
      site, of: Set(wanted.joined().map(\.facts.file)), bytes: bytes)
    for page in translations.pages where page.name == .outdated {
      guard let twin = page.file.flatMap({ published[$0] }) else { continue }
      let original = published[page.original]
      switch site.measure(of: twin.facts, since: page.updated ?? original?.header.date) {
      case .quiet: break
      case .error: complaints.append(Self.complaint(about: page))
      case .notice, .original:
        let isReplaced = site.measure(of: twin.facts, since: nil) == .original
        pages[twin.key] = original.map { Behind(original: $0.key, isReplaced: isReplaced) }
      }
    }
  }

  private static func complaint(about page: TranslatedPage) -> Diagnostic {
    let words = page.changes.compactMap { change in
      switch change.part {
      case .field(let name): name
      case .section(let title): title
      case .beginning, .footnotes: nil as String?
      }
    }
    let title = page.titles[page.language] ?? page.original
    return Diagnostic(
      .outdatedTranslation, at: page.places.first ?? Place(page.original),
      ["file": page.original, "words": words.isEmpty ? title : words.joined(separator: ", ")])
  }
}

extension Site {
  /// What becomes of a translation today.
  ///
  /// - Parameter day: on which its original was changed; nil: as if that were long ago.
  fileprivate func measure(of facts: PageFacts, since day: Day?) -> OutdatedPolicy.Measure {
    let section: String? =
      switch facts.name.role {
      case .home: nil
      case .sectionIndex(let folder): folder
      case .page(let folder): folder
      }
    let choice = configuration.outdated.choice(ofKind: facts.kind, in: section)
    guard let day, today.ordinal < day.ordinal + choice.days else { return choice.measure }
    return .quiet
  }
}
