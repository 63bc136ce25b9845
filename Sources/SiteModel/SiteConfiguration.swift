package import Diagnostics

/// `Content/site.yml` as values, and what the site is built for.
package final class SiteConfiguration: Sendable {
  package let file: String
  /// In the order of the file: the first is the one in which originals are looked for first.
  package let languages: [LanguageCode]
  /// Which of them lend to others.
  package let fallback: Fallback
  package let title: Localized<String>
  /// A sentence below the title; absent where the site has none.
  package let tagline: Localized<String>?
  /// A sentence that stands on every page: whose site this is, or that it is a demonstration.
  package let notice: Localized<String>?
  /// The neutral page to which the exit link leads, in each language.
  package let exit: Localized<String>?
  /// Where the site will stand: absolute, ends in `/`.
  package let baseURL: String
  /// How pages link each other; no line of the file, but what the site is built for.
  package let links: LinkStyle
  /// A name of the IANA time zone database: the zone in which a day begins and ends.
  package let timeZone: Located<String>
  /// How the numbers of the site's country are dialled; nil where it names none.
  package let dialPlan: DialPlan?
  /// The kind of the pages that lie in no section.
  package let kind: Located<String>
  package let sections: [Section]
  /// In the order in which it is shown.
  package let menu: [MenuItem]
  /// The same for the second menu.
  package let footer: [MenuItem]
  /// Nil where tags have no pages.
  package let tags: TagPages?
  /// Whether HTML in Markdown is taken as it is.
  package let trustsHTML: Bool
  /// Warnings that the site wants weighed otherwise; nil: not said at all.
  package let levels: [String: Severity?]
  /// What its pages may weigh.
  package let budgets: Budgets
  /// What it tells programs of itself.
  package let announcements: Announcements
  package let hosting: Hosting
  /// How its pages are passed on.
  package let sharing: Sharing
  /// Where its pages stand, and what is left of them.
  package let addresses: AddressChoices
  /// What becomes of translations that are behind.
  package let outdated: OutdatedPolicy
  /// Whether its words are set by the rules of their languages, where a page does not say otherwise.
  package let setsWords: Bool

  package init(
    file: String, languages: [LanguageCode], fallback: Fallback = Fallback(),
    title: Localized<String>,
    tagline: Localized<String>?, notice: Localized<String>?, exit: Localized<String>?,
    baseURL: String, links: LinkStyle, timeZone: Located<String>,
    dialPlan: DialPlan?, kind: Located<String>,
    sections: [Section], menu: [MenuItem], footer: [MenuItem], tags: TagPages?,
    trustsHTML: Bool, levels: [String: Severity?], budgets: Budgets, announcements: Announcements,
    hosting: Hosting,
    sharing: Sharing,
    addresses: AddressChoices, outdated: OutdatedPolicy, setsWords: Bool = true
  ) {
    self.file = file
    self.languages = languages
    self.fallback = fallback
    self.title = title
    self.tagline = tagline
    self.notice = notice
    self.exit = exit
    self.baseURL = baseURL
    self.links = links
    self.timeZone = timeZone
    self.dialPlan = dialPlan
    self.kind = kind
    self.sections = sections
    self.menu = menu
    self.footer = footer
    self.tags = tags
    self.trustsHTML = trustsHTML
    self.levels = levels
    self.budgets = budgets
    self.announcements = announcements
    self.hosting = hosting
    self.sharing = sharing
    self.addresses = addresses
    self.outdated = outdated
    self.setsWords = setsWords
  }
}

extension SiteConfiguration {
  /// - Parameter folder: `news`, or `campaign/tour` for a section in a section.
  package func section(_ folder: String) -> Section? {
    for index in sections.indices where sections[index].folder.value == folder {
      return sections[index]
    }
    return nil
  }
}

extension SiteConfiguration {
  /// Whether the root of the site lets a visitor choose a language: no home page stands there.
  package var hasChooser: Bool { languages.count > 1 && !addresses.firstIsUnprefixed }

  /// The folder in which all pages of a language lie; nil where they lie at the root.
  package func folder(of language: LanguageCode) -> String? {
    guard languages.count > 1, hasChooser || language != languages[0] else { return nil }
    return language.text.lowercased()
  }

  /// Whether with another configuration every page is read, placed and linked as with this one, but for
  /// what lists are called: they differ in words, menus, the order and length of lists, and weights.
  package func hasSamePlaces(as other: SiteConfiguration) -> Bool {
    file == other.file && languages == other.languages && fallback == other.fallback
      && baseURL == other.baseURL && links == other.links && timeZone.value == other.timeZone.value
      && dialPlan == other.dialPlan && kind.value == other.kind.value
      && trustsHTML == other.trustsHTML && setsWords == other.setsWords
      && announcements == other.announcements
      && hosting.isSame(as: other.hosting)
      && addresses == other.addresses && outdated == other.outdated
      && sections.elementsEqual(other.sections) { one, other in
        one.folder.value == other.folder.value && one.parent == other.parent
          && one.kind.value == other.kind.value && one.path.isSame(as: other.path, languages)
          && languages.allSatisfy { one.pagePath[$0]?.value == other.pagePath[$0]?.value }
      }
      && (tags == nil) == (other.tags == nil)
      && languages.allSatisfy { tags?.path[$0]?.value == other.tags?.path[$0]?.value }
  }
}

extension Localized<Located<String>> {
  fileprivate func isSame(as other: Self, _ languages: [LanguageCode]) -> Bool {
    languages.allSatisfy { self[$0]?.value == other[$0]?.value }
  }
}

/// The pages of tags: one for each tag in use, and one that lists them.
package struct TagPages: Sendable {
  package let title: Localized<String>
  /// Their word in addresses.
  package let path: Localized<Located<String>>
  package let perPage: Int?

  package init(title: Localized<String>, path: Localized<Located<String>>, perPage: Int?) {
    self.title = title
    self.path = path
    self.perPage = perPage
  }
}

/// A part of the site: a folder of `Content/` whose pages are of one kind and have a list page.
package struct Section: Sendable {
  /// Its folder below `Content/`: `news`, or `campaign/tour` for a section in a section.
  package let folder: Located<String>
  /// The folder of the section that holds it.
  package let parent: String?
  package let kind: Located<String>
  package let title: Localized<String>
  /// Its word in addresses.
  package let path: Localized<Located<String>>
  /// What the addresses of its pages are made of, in a language that has another way than the word of the
  /// section and that of the page.
  package let pagePath: Localized<Located<PathPattern>>
  /// In what order its list shows the pages.
  package let order: PageOrder
  /// How many pages its list shows at an address at least; nil: all.
  package let perPage: Int?

  package init(
    folder: Located<String>, parent: String?, kind: Located<String>, title: Localized<String>,
    path: Localized<Located<String>>, pagePath: Localized<Located<PathPattern>>, order: PageOrder,
    perPage: Int?
  ) {
    self.folder = folder
    self.parent = parent
    self.kind = kind
    self.title = title
    self.path = path
    self.pagePath = pagePath
    self.order = order
    self.perPage = perPage
  }
}
