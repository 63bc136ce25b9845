package import Diagnostics
package import Markdown
internal import Names
package import SiteModel
package import Templating

/// Everything that the source says, each file on its own: what Reading makes and Resolving takes.
package struct ParsedSite: Sendable {
  /// All that does not lie in single pages, templates and data. Two sites of one ground differ in these,
  /// and beside them in nothing but words of the interface and of the configuration of which no page is
  /// made (`SiteConfiguration.hasSamePlaces`). They have the same data files and the same tags.
  package final class Ground: Sendable {}

  package let ground: Ground
  package internal(set) var configuration: SiteConfiguration
  /// In the order of the configuration; a language whose file could not be read is missing, and an
  /// error was said.
  package internal(set) var languages: [LanguageData]
  /// By name: what a kind, a block, a data file may hold.
  package let kinds: [String: Schema]
  package let blocks: [String: Schema]
  /// What every page may ask for.
  package let layout: Schema
  /// By which words telephone numbers are known, in all of its languages.
  package let phoneWords: PhoneWords
  package let dataSchemas: [String: Schema]
  /// By name, also `helplines` for `Content/data/helplines.yml`; a schema may have no file.
  package internal(set) var data: [String: DataFile]
  /// The names in them, by the languages in which they are spelt so.
  let names: [LanguageCode: KnownNames]
  /// In the order of their files.
  package internal(set) var pages: [ParsedPage]
  /// Pictures and documents that pages may refer to, and files that are published as they are.
  package let files: [ContentFile]
  /// What was meant to be a page; files beside it where it does not end in `.md`.
  package let mistaken: [MistakenName]
  /// What would be a page but for an error in its place, which was said.
  package let refused: Set<String>
  /// Every address that a page had, as `Content/addresses.lock` keeps them.
  package let addresses: PublishedAddresses
  /// Templates, by name: `kinds/news` for `Templates/kinds/news.mustache`.
  package internal(set) var templates: [TemplateSource]
  /// Below `Templates/assets/`.
  package let assets: [SourceFile]
  /// What a page says whose file holds these bytes, read by the language and the kind of the page as it is.
  package let words: @Sendable (_ bytes: [UInt8], _ page: PageFacts) -> PageWords
  /// The same as a translator sees it, of bytes in a language, which may be a translation that is not there yet.
  package let units:
    @Sendable (_ bytes: [UInt8], _ page: PageFacts, _ language: LanguageCode) -> PageUnits
  /// The folder that they are published in below `assets/`, where servers let browsers keep them for
  /// ever: another one whenever one of them changes.
  package private(set) var assetMark: String?
}

extension ParsedSite {
  /// The same with assets at addresses that stay. A preview lets browsers keep nothing, and gives a page
  /// whose styles change the new ones at their address, without making it another page.
  package func keepingAssetAddresses() -> ParsedSite {
    var site = self
    site.assetMark = nil
    return site
  }
}

extension ParsedSite {
  /// The ids of all tags that pages may carry.
  package var tags: Set<String> { Set(tagIDs.map(\.value)) }

  /// The same in the order of their files.
  package var tagIDs: [Located<String>] { tagRecords.compactMap(\.record.id) }

  /// False when a file of tags could not be read, so that one may be missing.
  package var knowsAllTags: Bool {
    dataSchemas.values.allSatisfy { !$0.definesTags || data[$0.name]?.isWhole != false }
  }

  /// The records that are tags, with what describes them.
  package var tagRecords: [(record: DataRecord, schema: Schema)] {
    let files = dataSchemas.values.filter(\.definesTags).compactMap { data[$0.name] }
    return files.sorted { $0.file < $1.file }.flatMap { file in
      file.records.map { ($0, file.schema) }
    }
  }
}

/// A file that is copied, not read.
package struct ContentFile: Sendable {
  package let source: SourceFile
  /// Below the web root, for files in `Content/static/`; nil: published when a page refers to it.
  package let fixedPath: String?
}

/// The records of `Content/data/NAME.yml`.
package struct DataFile: Sendable {
  package let schema: Schema
  package let file: String
  package let records: [DataRecord]
  /// False when the file could not be read, so that a record may be missing here.
  package let isWhole: Bool
}

package final class DataRecord: Sendable {
  /// The text of the field with the role `id`; nil where the schema has none.
  package let id: Located<String>?
  package let place: Place
  /// The fields as each language words them.
  package let values: Localized<[String: Located<FieldValue>]>
  /// By language, where the values stand that it has of another one, and of which.
  package let lent: [LanguageCode: [Place: LanguageCode]]

  init(
    id: Located<String>?, place: Place, values: Localized<[String: Located<FieldValue>]>,
    lent: [LanguageCode: [Place: LanguageCode]]
  ) {
    self.id = id
    self.place = place
    self.values = values
    self.lent = lent
  }
}

/// One page in one language, as its file has it.
package final class ParsedPage: Sendable {
  package let facts: PageFacts
  package let body: Body

  init(facts: PageFacts, body: Body) {
    self.facts = facts
    self.body = body
  }

  /// A page whose file holds no proper text: it is known to be there, and nothing else.
  convenience init(unreadable file: String, _ name: PageName, kind: String) {
    let facts = PageFacts(
      file: file, name: name, kind: kind,
      header: FrontMatter(place: Place(file), keys: .unread, values: [:]), headings: [], links: [],
      pictures: [], phones: [], blocks: [])
    self.init(facts: facts, body: .empty)
  }
}

/// What the rest of the site must know of a page. It holds no source text.
package final class PageFacts: Sendable {
  package let file: String
  package let name: PageName
  /// The name of its kind; a schema of that name may be missing, and an error was said.
  package let kind: String
  package let header: FrontMatter
  package let headings: [MarkdownDocument.Heading]
  package let links: [MarkdownDocument.Link]
  package let pictures: [MarkdownDocument.Picture]
  /// The telephone numbers in its text.
  package let phones: [MarkdownDocument.Phone]
  package let blocks: [BlockUse]
  /// What its twins must tell as well.
  package let particulars: [Particular]

  init(
    file: String, name: PageName, kind: String, header: FrontMatter,
    headings: [MarkdownDocument.Heading], links: [MarkdownDocument.Link],
    pictures: [MarkdownDocument.Picture], phones: [MarkdownDocument.Phone], blocks: [BlockUse],
    particulars: [Particular] = []
  ) {
    self.file = file
    self.name = name
    self.kind = kind
    self.header = header
    self.headings = headings
    self.links = links
    self.pictures = pictures
    self.phones = phones
    self.blocks = blocks
    self.particulars = particulars
  }
}

/// A data block in a page, with what its author wrote into it.
package final class BlockUse: Sendable {
  package let name: String
  /// The word that opens the block.
  package let place: Place
  package let values: [String: Located<FieldValue>]

  init(name: String, place: Place, values: [String: Located<FieldValue>]) {
    self.name = name
    self.place = place
    self.values = values
  }
}
