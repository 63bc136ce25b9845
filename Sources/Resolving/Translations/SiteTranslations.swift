internal import Diagnostics
internal import Markdown
internal import Reading
package import SiteModel

/// What is known of every translation of a site: made of the site, of the bytes of its originals and of
/// those that were kept when somebody confirmed a translation. Neither clock nor history is asked.
package struct SiteTranslations: Sendable {
  /// Those of the site, in their order, with any page.
  package let languages: [LanguageCode]
  /// In the order of the files of their originals, then of the languages.
  package private(set) var pages: [TranslatedPage] = []
  /// Stamps of translations that are not there.
  package private(set) var strayStamps: [String] = []

  /// - Parameters:
  ///   - stamps: the paths of all stamps there are.
  ///   - wanted: which originals are asked about, by their files; all where it is nil.
  ///   - bytes: of a file of the sources; nil where there is none.
  package init<Failure: Error>(
    _ site: Site, stamps: some Sequence<String> = [], of wanted: Set<String>? = nil,
    bytes: (String) throws(Failure) -> [UInt8]?
  ) throws(Failure) {
    let groups = AuthoredPage.groups(of: site)
    let written = Set(groups.joined().map(\.language))
    languages = site.configuration.languages.filter { written.contains($0) }
    var finder = TranslationFinder(site: site)
    let known = Set(groups.joined().map { TranslationStamp.path(of: $0.facts.file) })
    strayStamps = stamps.filter { !known.contains($0) }.sorted()
    for twins in groups {
      guard let original = twins.original, original.isOffered(on: site.today),
        wanted?.contains(original.facts.file) ?? true
      else { continue }
      for code in languages where code != original.language {
        let twin = twins.first { $0.language == code }
        if twin == nil, original.isDraft { continue }
        pages.append(try finder.page(twin, code, of: original, twins, bytes))
      }
    }
    try explainSplits(finder, groups, bytes)
  }
}

extension SiteTranslations {
  package func count(_ name: TranslatedPage.StateName, in language: LanguageCode) -> Int {
    pages.count { $0.language == language && $0.name == name }
  }

  package func page(ofFile file: String) -> TranslatedPage? { pages.first { $0.file == file } }

  /// Whether anything that was confirmed is behind its original.
  package var isOutdated: Bool { pages.contains { $0.name == .outdated } }

  /// What is gone from an original may be all that another one says: then the page was split.
  private mutating func explainSplits<Failure: Error>(
    _ finder: TranslationFinder, _ groups: [[AuthoredPage]],
    _ bytes: (String) throws(Failure) -> [UInt8]?
  ) throws(Failure) {
    let behind = pages.indices.filter { pages[$0].changes.contains { $0.gone != nil } }
    guard !behind.isEmpty else { return }
    var search = SplitSearch()
    for original in groups.compactMap(\.original) {
      guard let text = try bytes(original.facts.file) else { continue }
      search.add(finder.words(text, original), of: original.facts.file, original.language)
    }
    for index in behind {
      guard let file = pages[index].file, let old = finder.stamped[file] else { continue }
      var changes = pages[index].changes
      for number in changes.indices {
        guard let gone = changes[number].gone else { continue }
        let place = search.place(
          of: old.words.passages[gone], from: pages[index].original, old.code)
        guard let place else { continue }
        changes[number].manner = .removed(into: place)
        for other in pages.indices
        where pages[other].original == place && pages[other].language == pages[index].language
          && pages[other].name != .current && !pages[other].partsIn.contains(file)
        {
          pages[other].partsIn.append(file)
        }
      }
      pages[index].state = .outdated(changes)
    }
  }
}

extension [AuthoredPage] {
  /// The one whose shared fields count for all.
  fileprivate var original: AuthoredPage? {
    first { $0.facts.header.original?.value == true } ?? first
  }
}

extension AuthoredPage {
  fileprivate var isDraft: Bool { values["draft"]?.value.flag == true }

  /// Whether anybody is to see it, today or later.
  fileprivate func isOffered(on today: Day) -> Bool {
    switch Visibility(values).state(on: today) {
    case .withdrawn, .expired: false
    case .draft, .scheduled, .published: true
    }
  }
}
