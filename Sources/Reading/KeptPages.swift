internal import Diagnostics
internal import SiteModel

/// Pages as they were read before, by file, each with what it was made from: as long as that is the
/// same, a page is taken as it is and not read again.
package struct KeptPages: Sendable {
  private let ground: Ground?
  private let pages: [String: Kept]

  /// A page that was read.
  struct Kept: Sendable {
    /// What it was made from; nil where that is not kept.
    let job: PageJob?
    let page: Diagnosed<ParsedPage>
  }

  /// No page was read before.
  package init() {
    ground = nil
    pages = [:]
  }

  init(_ read: [Kept], on ground: Ground) {
    self.ground = ground
    pages = Dictionary(uniqueKeysWithValues: read.map { ($0.page.value.facts.file, $0) })
  }
}

extension KeptPages {
  /// What beside its own file a page is read by: the words of the languages, and the files that say
  /// what headers and blocks may hold.
  struct Ground: Sendable {
    let languages: [LanguageCode]
    let trustsHTML: Bool
    /// In the order of the languages.
    let strings: [SourceText?]
    let layout: SourceText?
    /// By name.
    let kinds: [String: SourceText?]
    let blocks: [String: SourceText?]
  }

  /// The pages that are read on this ground as they were before: none where the languages, or the
  /// names that a page can choose among, are others; else those whose kind and blocks are as they
  /// were.
  func standing(on new: Ground) -> KeptPages {
    guard let ground, ground.languages == new.languages, ground.trustsHTML == new.trustsHTML,
      ground.strings == new.strings, ground.layout == new.layout,
      ground.kinds.keys == new.kinds.keys,
      ground.blocks.keys == new.blocks.keys
    else { return KeptPages() }
    let kinds = new.kinds.filter { ground.kinds[$0.key] != $0.value }
    let blocks = new.blocks.filter { ground.blocks[$0.key] != $0.value }
    return KeptPages(
      ground: new,
      pages: pages.filter { _, kept in
        let facts = kept.page.value.facts
        return kinds[facts.kind] == nil && facts.blocks.allSatisfy { blocks[$0.name] == nil }
      })
  }

  /// The page that comes of this job.
  func page(of job: PageJob) -> Diagnosed<ParsedPage>? {
    pages[job.file].flatMap { $0.job == job ? $0.page : nil }
  }

  private init(ground: Ground, pages: [String: Kept]) {
    self.ground = ground
    self.pages = pages
  }
}

/// One page to read.
struct PageJob: Sendable, Equatable {
  let contents: SourceFile.Contents
  let file: String
  let name: PageName
  /// That of the section it lies in.
  let kind: String
}

extension PageJob {
  func page(by parser: PageParser) -> Diagnosed<ParsedPage> {
    let source = TextFiles.text(of: contents, in: file)
    guard let text = source.value else { return unread(source.diagnostics) }
    var diagnostics: [Diagnostic] = []
    let page = parser.parse(text, file: file, name: name, kind: kind, &diagnostics)
    return Diagnosed(page, diagnostics)
  }

  /// The page that is known to be there, and nothing else.
  func unread(_ diagnostics: [Diagnostic]) -> Diagnosed<ParsedPage> {
    Diagnosed(ParsedPage(unreadable: file, name, kind: kind), diagnostics)
  }
}
