internal import Diagnostics
internal import Markdown
internal import SiteModel
internal import Templating

/// Pages as they were read before, by file, each with what it was made from: as long as that is the
/// same, a page is taken as it is and not read again.
package struct KeptPages: Sendable {
  let ground: Ground?
  /// In the order of their files.
  private(set) var pages: [Kept]
  private var numbers: [String: Int]
  /// The places of pages of which something was said.
  private var faulty: Set<Int>
  let parsers: [LanguageCode: PageParser]
  /// The site that they are part of, and what was said of it beside them; nil where it could not be
  /// understood.
  var site: ParsedSite?
  private(set) var complaints: [Diagnostic] = []
  /// For other texts of what was read.
  private(set) var surroundings: Surroundings?

  /// A page that was read.
  struct Kept: Sendable {
    /// What it was made from; nil where that is not kept.
    let job: PageJob?
    let page: Diagnosed<ParsedPage>

    /// Whether the name of its file cannot stand in an address: whether it is a page at all is then told
    /// by the others.
    var isMisnamed: Bool {
      let file = Place(page.value.facts.file)
      return page.diagnostics.contains { $0.rule == .unsafeSlug && $0.place == file }
    }
  }

  /// No page was read before.
  package init() {
    self.init([], on: nil, by: [:])
  }

  init(_ read: [Kept], on ground: Ground?, by parsers: [LanguageCode: PageParser]) {
    self.ground = ground
    self.parsers = parsers
    pages = read
    numbers = Self.numbers(of: read)
    faulty = Self.faulty(of: read)
  }

  /// By file, the place of each page among all.
  private static func numbers(of pages: [Kept]) -> [String: Int] {
    Dictionary(uniqueKeysWithValues: pages.enumerated().map { ($1.page.value.facts.file, $0) })
  }

  /// Puts pages in their places, and takes those of some files out.
  ///
  /// - Returns: whether other pages are there than before.
  mutating func put(_ read: [Kept], without gone: Set<String>) -> Bool {
    var new: [Kept] = []
    for kept in read {
      if let number = numbers[kept.page.value.facts.file] {
        pages[number] = kept
        faulty.remove(number)
        if !kept.page.diagnostics.isEmpty { faulty.insert(number) }
      } else {
        new.append(kept)
      }
    }
    guard !new.isEmpty || !gone.isEmpty else { return false }
    pages.removeAll { gone.contains($0.page.value.facts.file) }
    pages = (pages + new).sorted { $0.page.value.facts.file < $1.page.value.facts.file }
    numbers = Self.numbers(of: pages)
    faulty = Self.faulty(of: pages)
    return true
  }

  /// What was said of pages, in their order.
  var pageComplaints: [Diagnostic] {
    let read = faulty.sorted().map { pages[$0] }
    return Self.complaints(about: read, among: site?.pages ?? [])
  }

  var holdsMisnamed: Bool { faulty.contains { pages[$0].isMisnamed } }

  private static func faulty(of pages: [Kept]) -> Set<Int> {
    Set(pages.indices.filter { !pages[$0].page.diagnostics.isEmpty })
  }
}

extension KeptPages {
  /// What beside its own file a page is read by: the words of the languages, and the files that say
  /// what headers and blocks may hold.
  struct Ground: Sendable {
    let languages: [LanguageCode]
    let trustsHTML: Bool
    let setsWords: Bool
    /// Of the languages whose files could be read.
    let rules: [LanguageData]
    let names: ContentNameReader
    let layout: SourceText?
    /// By name.
    let kinds: [String: SourceText?]
    let blocks: [String: SourceText?]
    /// The data whose names its words are held against, each with its schema.
    let named: [String: [SourceText?]]
  }

  /// The pages that are read on this ground as they were before: none where the languages, or the
  /// names that a page can choose among, are others; else those whose kind and blocks are as they
  /// were.
  func standing(on new: Ground) -> KeptPages {
    guard let ground, ground.languages == new.languages, ground.trustsHTML == new.trustsHTML,
      ground.setsWords == new.setsWords,
      ground.rules.elementsEqual(new.rules, by: { $0.hasSameRules(as: $1) }),
      ground.layout == new.layout, ground.kinds.keys == new.kinds.keys,
      ground.blocks.keys == new.blocks.keys, ground.named == new.named
    else { return KeptPages() }
    let kinds = new.kinds.filter { ground.kinds[$0.key] != $0.value }
    let blocks = new.blocks.filter { ground.blocks[$0.key] != $0.value }
    guard !kinds.isEmpty || !blocks.isEmpty else { return self }
    let standing = pages.filter { kept in
      let facts = kept.page.value.facts
      return kinds[facts.kind] == nil && facts.blocks.allSatisfy { blocks[$0.name] == nil }
    }
    return KeptPages(standing, on: new, by: parsers)
  }

  /// The page that comes of this job.
  func page(of job: PageJob) -> Diagnosed<ParsedPage>? {
    numbers[job.file].flatMap { pages[$0].job == job ? pages[$0].page : nil }
  }

  /// The place of a page among all, by its file.
  func number(of file: String) -> Int? { numbers[file] }

  /// Whether names of files mean the same as when these pages were read.
  func knows(_ names: ContentNameReader) -> Bool { ground?.names == names }

  /// What the name of a file says, where it is a page.
  func name(of file: String) -> PageName? { numbers[file].flatMap { pages[$0].job?.name } }

  /// Notes what the pages are part of.
  mutating func complete(
    _ site: ParsedSite, besides complaints: [Diagnostic],
    in surroundings: Surroundings
  ) {
    self.site = site
    self.complaints = complaints
    self.surroundings = surroundings
  }

  /// What was said of pages.
  static func complaints(about read: [Kept], among pages: [ParsedPage]) -> [Diagnostic] {
    read.lazy.filter { !$0.page.diagnostics.isEmpty }.flatMap { kept in
      kept.page.diagnostics.map { fault in
        fault.rule == .unsafeSlug ? fault.naming(kept.page.value.facts, among: pages) : fault
      }
    }
  }
}

extension ContentNameReader: Equatable {
  /// Whether both read the same in every name.
  static func == (one: ContentNameReader, other: ContentNameReader) -> Bool {
    one.languages == other.languages && one.sections == other.sections && one.latin == other.latin
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
    var diagnostics = source.diagnostics
    let page = parser.parse(text, file: file, name: name, kind: kind, &diagnostics)
    return Diagnosed(page, diagnostics)
  }

  /// The page that is known to be there, and nothing else.
  func unread(_ diagnostics: [Diagnostic]) -> Diagnosed<ParsedPage> {
    Diagnosed(ParsedPage(unreadable: file, name, kind: kind), diagnostics)
  }
}
