package import Diagnostics
internal import Reading
package import SiteModel

/// Why a page is public or not, where it is listed, and where what is said of it was written: facts,
/// without words.
package struct PageAccount: Sendable {
  /// Whether readers see it today.
  package enum Standing: Sendable {
    /// With the days between which it is, where its author wrote any.
    case published(from: Located<Day>?, until: Located<Day>?)
    case draft(Place)
    case withdrawn(Place)
    case waits(Located<Day>)
    case ended(Located<Day>)
    /// Another file has this page in this language.
    case second
  }

  package struct Twin: Sendable, Hashable {
    package let language: LanguageCode
    package let file: String
    package let isPublished: Bool
  }

  package struct Tag: Sendable, Hashable {
    package let title: String
    package let place: Place
  }

  package let file: String
  package let title: String
  package let language: LanguageCode
  package let path: SitePath
  package let standing: Standing
  /// What gives it its address: its file, or the slug in its header.
  package let address: Place
  /// The word of its section in the address, as `site.yml` has it; nil where it lies in none.
  package let section: Located<String>?
  /// Whether it is the text of a home page or of a list, which stand by themselves.
  package let isList: Bool
  /// Where its title stands; nil where its kind makes it from other fields.
  package let titlePlace: Place?
  package let tags: [Tag]
  package let aliases: [Located<SitePath>]
  /// In the other languages.
  package let twins: [Twin]
  /// Where readers come upon it.
  package let listings: [Listing]

  init(_ page: AuthoredPage, on site: Site, _ twins: [AuthoredPage], _ listings: [Listing]) {
    file = page.facts.file
    title = page.title
    language = page.language
    path = page.path
    standing = Self.standing(of: page, on: site.today)
    address = page.place
    (section, isList) = Self.section(of: page, on: site)
    titlePlace = page.values["title"].flatMap {
      $0.place == page.facts.header.place ? nil : $0.place
    }
    tags = (page.values["tags"]?.value.texts ?? []).map { tag in
      Tag(title: site.tags[tag.value]?[page.language] ?? tag.value, place: tag.place)
    }
    aliases = page.aliases
    self.twins = twins.filter { $0.language != page.language }.map {
      Twin(language: $0.language, file: $0.facts.file, isPublished: $0.isPublished)
    }
    self.listings = listings
  }

  private static func section(
    of page: AuthoredPage, on site: Site
  ) -> (word: Located<String>?, isList: Bool) {
    let word = { (folder: String) in site.configuration.section(folder)?.path[page.language] }
    switch page.facts.name.role {
    case .home: return (nil, true)
    case .sectionIndex(let folder): return (word(folder), true)
    case .page(let folder): return (folder.flatMap(word), false)
    }
  }

  private static func standing(of page: AuthoredPage, on today: Day) -> Standing {
    let day = { (key: String) in page.values[key].flatMap { $0.map(\.day) } }
    let (start, end) = (day("publish_on"), day("expires_on"))
    if page.isPublished { return .published(from: start, until: end) }
    if let withdrawn = page.values["withdrawn"] { return .withdrawn(withdrawn.place) }
    if let draft = page.values["draft"], draft.value.flag == true { return .draft(draft.place) }
    if let start, today < start.value { return .waits(start) }
    if let end, end.value <= today { return .ended(end) }
    return .second
  }
}

/// A place of the site at which readers come upon a page.
package struct Listing: Sendable, Hashable {
  package enum Kind: Sendable, Hashable, CaseIterable {
    case section, tag, menu, footer
    /// A query whose answer stands on every page.
    case everyPage
    /// A block in the text of a page, or what a page of its kind shows.
    case block, page
    /// A link in a text, in a field of a page, in a data file.
    case text, field, data
  }

  package let kind: Kind
  /// What readers or authors call it there.
  package let title: String
  /// Where an author wrote it; nil where it follows from the rest.
  package let place: Place?
}
