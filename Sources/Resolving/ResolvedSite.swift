package import Diagnostics
internal import Markdown
internal import Reading
package import SiteModel

/// A site and what was said of it.
package struct ResolvedSite: Sendable {
  package let site: Site
  package let diagnostics: [Diagnostic]
  /// The files of pages that nobody will see today.
  package let unpublished: Set<String>
  /// For the next time.
  package let keys: PageKeys
  let record: Diagnosed<AddressRecord>
  let resolution: Resolution

  /// The addresses that pages had until now and have today.
  package var addresses: AddressRecord { record.value }

  private var placed: [PlacedPage] { resolution.places.pages }
}

extension ResolvedSite {
  /// Every page of the sources, in the order of their files; made when it is asked for.
  package var known: [KnownPage] { placed.map { KnownPage($0) } }

  /// By their files, where the pages stand that this site shows, without `/` in front.
  package var shownPaths: [String: String] {
    Dictionary(
      uniqueKeysWithValues: placed.lazy.filter(\.isPublished).map {
        ($0.parsed.facts.file, $0.path.text)
      })
  }

  /// How many pages this site shows in each language.
  package var shownCounts: [LanguageCode: Int] {
    placed.lazy.filter(\.isPublished).reduce(into: [:]) {
      $0[$1.parsed.facts.name.language, default: 0] += 1
    }
  }

  /// The pages that some files make.
  package func known(from files: Set<String>) -> [KnownPage] {
    files.compactMap { keys.known($0) }.compactMap { known(by: $0) }
  }

  /// The page of a key, seen or not.
  package func known(by key: PageKey) -> KnownPage? {
    resolution.places.numbers[key].map { KnownPage(placed[$0]) }
  }

  /// A page in all its languages, itself among them.
  package func twins(of page: KnownPage) -> [KnownPage] {
    guard let group = page.group else { return [page] }
    let members = resolution.places.grouping.groups[group].members
    return site.configuration.languages.compactMap { members[$0] }.map { KnownPage(placed[$0]) }
  }

  /// Whether every page stands where it stands in another site, and is seen alike in both.
  package func hasSamePlaces(as other: ResolvedSite) -> Bool {
    resolution.places.ground === other.resolution.places.ground
  }

  /// The pages that this site shows and readers do not get.
  package var unseen: [KnownPage] {
    placed.filter { $0.isPublished && $0.ownState != .published }.map { KnownPage($0) }
  }

  /// Whether an author is shown more than readers are.
  package var holdsUnseen: Bool {
    placed.contains { Audience.author.view(of: $0.ownState) != $0.ownState }
  }
}
