package import Diagnostics
package import Markdown
package import Reading
package import SiteModel

/// A page that will be published.
package final class Page: Sendable {
  package let key: PageKey
  package let facts: PageFacts
  package let body: Body
  package let path: SitePath
  /// What gives it its address: its file, or the slug in its header.
  package let place: Place
  /// Where it stood before; what asks for it there is led here.
  package let aliases: [Located<SitePath>]
  /// What the header says with everything inherited and every default filled in, by key.
  package let values: [String: Located<FieldValue>]
  package let header: PageHeader
  /// When what it is about takes place, by the field with that role.
  package let period: Period?
  /// How much of it is known.
  package let precision: Precision
  /// False where the check of what it says has run out.
  package let isCurrent: Bool
  /// Whether its text was written first in this language.
  package let isOriginal: Bool
  /// The key of the page that it translates, itself where it is the original.
  package let originalKey: String
  /// Where the links and pictures of its text lead.
  package let text: TextTargets
  /// Where the values of its header and of its blocks lead.
  package let targets: Targets
  /// For each block of the text, what its queries found, by name.
  package let blocks: [[String: QueryAnswer]]
  /// What the queries of its kind found.
  package let answers: [String: QueryAnswer]
  /// This page in every language it is published in, in the order of the site's languages, itself
  /// among them.
  package let translations: [Translation]
  /// The pages before and after it in the list of its section.
  package let previous: PageKey?
  package let next: PageKey?
  /// The same in all its languages, seen or not.
  let group: Int?
  /// Pages that share tags with it, the nearest first.
  package let related: [PageKey]

  init(
    _ linked: LinkedPage, isOriginal: Bool, blocks: [[String: QueryAnswer]],
    answers: [String: QueryAnswer], translations: [Translation],
    neighbours: (previous: PageKey?, next: PageKey?), related: [PageKey]
  ) {
    let placed = linked.placed
    key = placed.key
    facts = placed.parsed.facts
    body = placed.parsed.body
    group = placed.group
    path = placed.path
    place = placed.place
    aliases = placed.aliases
    values = placed.values
    header = placed.header
    period = placed.period
    precision = placed.precision
    isCurrent = placed.isCurrent
    originalKey = placed.originalKey
    text = linked.text
    targets = linked.targets
    self.isOriginal = isOriginal
    self.blocks = blocks
    self.answers = answers
    self.translations = translations
    (previous, next) = neighbours
    self.related = related
  }
}

extension Page {
  package var language: LanguageCode { facts.name.language }
  package var title: String { header.title }
  /// The ids of the headings in its text.
  package var headings: Set<String> { Set(facts.headings.compactMap(\.id)) }
}

package struct Translation: Sendable, Hashable {
  package let language: LanguageCode
  package let page: PageKey
  package let path: SitePath
}

/// A page that is a draft, not due yet, expired or withdrawn.
package struct HiddenPage: Sendable {
  /// What it is called and which language it is in.
  package let name: PageName
  /// The key of the page that it translates, itself where it is the original.
  package let original: String
  /// What stands in its place; nil: nothing.
  package let notice: Notice?
  /// The file that makes it, or the slug in its header.
  package let place: Place
  /// Nil for the text of a home page or a list, which stands without it.
  package let path: SitePath?
  package let aliases: [Located<SitePath>]
}

extension HiddenPage {
  /// What tells readers that a page has gone, and nothing of it.
  package enum Notice: Sendable, Hashable {
    case withdrawn, expired
  }

  /// Nil for a page that is seen, and for a second file of one page in one language.
  init?(_ page: PlacedPage, _ choices: AddressChoices) {
    guard !page.isPublished, page.group != nil else { return nil }
    name = page.parsed.facts.name
    original = page.originalKey
    notice =
      switch page.state {
      case .withdrawn where page.values["withdrawn_notice"]?.value.flag != false: .withdrawn
      case .expired where choices.keepsNoticeOfExpired: .expired
      default: nil
      }
    place = page.place
    aliases = page.aliases
    if case .page = page.parsed.facts.name.role { path = page.path } else { path = nil }
  }
}
