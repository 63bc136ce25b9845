internal import Diagnostics
package import Markdown
package import Reading
package import SiteModel

/// The site as it will be published: every page in its place, every link with its target. Complete
/// when it exists; nothing in it is filled in later.
package struct Site: Sendable {
  package let configuration: SiteConfiguration
  package let languages: [LanguageData]
  package let kinds: [String: Schema]
  package let blocks: [String: Schema]
  package let layout: Schema
  package let data: [String: SiteData]
  /// What each tag is called, by its id.
  package let tags: [String: Localized<String>]
  /// Published pages in the order of their files, the texts of home and list pages among them.
  package let pages: [Page]
  /// Home pages, then the lists of sections and of tags, each in its parts.
  package let lists: [ListPage]
  /// The first part of each list: indices into `lists`.
  package let heads: [ListPage.Role: [LanguageCode: Int]]
  /// By language, in the order of `site.yml`.
  package let menus: [LanguageCode: [MenuEntry]]
  package let footers: [LanguageCode: [MenuEntry]]
  /// What every page in a language may show, by the names of the layout's queries.
  package let layoutAnswers: [LanguageCode: [String: QueryAnswer]]
  /// Files copied as they are.
  package let files: [PublishedFile]
  package let templates: [TemplateText]
  package let today: Day
}

/// A page that will be published.
package struct Page: Sendable {
  package let facts: PageFacts
  package let body: Body
  package let path: SitePath
  /// Where it stood before; what asks for it there is led here.
  package let aliases: [SitePath]
  /// What the header says with everything inherited and every default filled in, by key.
  package let values: [String: Located<FieldValue>]
  /// When what it is about takes place, by the field with that role.
  package let period: Period?
  /// How much of it is known.
  package let precision: Precision
  /// False where the check of what it says has run out.
  package let isCurrent: Bool
  /// This page in every language it is published in, in the order of the site's languages, itself
  /// among them; indices into `Site.pages`.
  package let translations: [Translation]
  /// Whether its text was written first in this language.
  package let isOriginal: Bool
  package let targets: Targets
  /// For each block of the text, what its queries found, by name.
  package let blocks: [[String: QueryAnswer]]
  /// What the queries of its kind found.
  package let answers: [String: QueryAnswer]
  /// The pages before and after it in the list of its section; indices into `Site.pages`.
  package let previous: Int?
  package let next: Int?
  /// Pages that share tags with it, the nearest first.
  package let related: [Int]
}

extension Page {
  package var language: LanguageCode { facts.name.language }
  package var title: String { values["title"]?.value.text ?? "" }
  package var summary: String? { values["summary"]?.value.text }
  package var date: Day? { values["date"]?.value.day }
}

package struct Translation: Sendable, Hashable {
  package let language: LanguageCode
  package let page: Int
  package let path: SitePath
}

/// A page that lists others: it stands whether or not somebody wrote a text for it.
package struct ListPage: Sendable {
  package enum Role: Sendable, Hashable {
    case home
    /// By the section's folder.
    case section(String)
    /// All tags.
    case tags
    /// The pages with a tag, by its id.
    case tag(String)
  }

  package let role: Role
  package let language: LanguageCode
  /// 0 for the first part of a list, else the number in its address.
  package let part: Int
  package let path: SitePath
  /// Its own text, in `Site.pages`.
  package let page: Int?
  /// The pages it lists, in order; none for the home page.
  package let entries: [Int]
  /// The first few pages of the whole list, for a page that shows several lists.
  package let first: [Int]
  /// The parts of the list before and after this one.
  package let preceding: SitePath?
  package let following: SitePath?
  /// How many pages the whole list has.
  package let total: Int
}

package struct MenuEntry: Sendable {
  package let title: String
  package let path: SitePath
}

/// A file and where it is published.
package struct PublishedFile: Sendable {
  package let source: SourceFile
  package let path: SitePath
}

/// Where the links and pictures of a text lead.
package struct Targets: Sendable {
  /// What an author wrote, and in which file: inherited from another folder, the same words mean
  /// something else.
  package struct Reference: Sendable, Hashable {
    let destination: String
    let file: String

    package init(_ destination: String, in file: String) {
      self.destination = destination
      self.file = file
    }
  }

  package var links: [Reference: LinkTarget] = [:]
  package var pictures: [Reference: ShownPicture] = [:]
  /// What the fields of the type `file` offer.
  package var files: [Reference: PublishedFile] = [:]

  package init() {}

  /// Where the files lie that are linked, offered or shown.
  var filePaths: [SitePath] {
    pictures.values.map(\.path) + files.values.map(\.path)
      + links.values.compactMap { if case .file(let path) = $0 { path } else { nil } }
  }
}

/// A picture as a page shows it.
package struct ShownPicture: Sendable, Hashable {
  package let path: SitePath
  package let pixels: PixelSize
}

package enum LinkTarget: Sendable, Hashable {
  /// A page or a part of one; `language` differs from the reader's where the page has no
  /// translation or another language was asked for.
  case page(SitePath, language: LanguageCode, title: String, anchor: String?)
  case file(SitePath)
  case external(String)
}

/// The records of a data file as visitors may see them.
package struct SiteData: Sendable {
  package let schema: Schema
  package let records: [SiteRecord]
  /// False when its file could not be read, so that records may be missing here.
  package let isWhole: Bool
  /// By language.
  package let targets: [LanguageCode: Targets]
  private let numbers: [String: Int]

  init(
    schema: Schema, records: [SiteRecord], isWhole: Bool, targets: [LanguageCode: Targets]
  ) {
    self.schema = schema
    self.records = records
    self.isWhole = isWhole
    self.targets = targets
    numbers = Dictionary(
      records.enumerated().compactMap { index, record in
        record.record.id.map { ($0.value, index) }
      }, uniquingKeysWith: { first, _ in first })
  }

  /// The place in the file of the record with an id.
  package func index(of id: String) -> Int? { numbers[id] }
}

package struct SiteRecord: Sendable {
  package let record: DataRecord
  /// False where the record is withheld or its last check no longer holds; true where nothing of
  /// the kind is asked of it.
  package let isCurrent: Bool
}

/// What a query found.
package enum QueryAnswer: Sendable, Hashable {
  case records([RecordReference])
  /// Indices into `Site.pages`.
  case pages([Int])
}

/// A record of a data file, by its place in the file.
package struct RecordReference: Sendable, Hashable {
  package let data: String
  package let index: Int

  package init(data: String, index: Int) {
    self.data = data
    self.index = index
  }
}

extension Site {
  /// The first part of a list.
  package func head(_ role: ListPage.Role, _ language: LanguageCode) -> ListPage? {
    heads[role]?[language].map { lists[$0] }
  }

  /// How many pages a language has: home, lists and pages, however many have a text of their own.
  package func pageCount(in language: LanguageCode) -> Int {
    let own = pages.count { page in
      if case .page = page.facts.name.role { page.language == language } else { false }
    }
    return own + lists.count { $0.language == language }
  }
}
