internal import Reading
internal import Resolving
internal import Searching
internal import SiteModel

/// What the search of a language goes by.
final class SearchFrame: Sendable {
  /// Of how many pages one file says what is shown of them.
  static let group = 8

  let language: LanguageData
  let pages: [SearchedPage]
  let shards: Shards
  /// The script of the theme that finds stems as the index does; nil where words are no more than what
  /// they begin with.
  let stemmer: SitePath?
  /// The same for as long as the numbers mean the same pages, whatever these say: files of two builds
  /// that go together have the same one.
  let version: String
  let words: CountedWords
  /// The words of the theme for what sort of page something is, by kinds; nil stands for lists.
  private let sorts: [String?: String]

  /// - Parameters:
  ///   - assets: of the theme, by the names under which templates look them up.
  ///   - sort: the words of the theme for a kind of pages, or for lists.
  init(
    _ site: Site, _ language: LanguageData, assets: [String: SitePath],
    sort: (String?) -> String?
  ) {
    self.language = language
    pages = site.searchedPages(in: language.code)
    shards = Shards(pages: pages.count)
    stemmer = language.search.stemmer.flatMap { assets["stemmer_\($0)_js"] }
    version = Self.version(of: pages)
    words = CountedWords(
      IndexMaker(language.search, isStemmed: stemmer != nil, pages: pages.count))
    sorts = Dictionary(
      uniqueKeysWithValues: Set(pages.compactMap(Self.kind(of:))).compactMap { kind in
        sort(kind).map { (kind, $0) }
      })
  }

  private static func version(of pages: [SearchedPage]) -> String {
    var number: UInt64 = 0xCBF2_9CE4_8422_2325
    for page in pages {
      for byte in page.path.text.utf8 { number = (number ^ UInt64(byte)) &* 0x100_0000_01B3 }
      number = (number ^ 0x0A) &* 0x100_0000_01B3
    }
    return String(number, radix: 36)
  }

  /// The numbers of the pages that a file tells of, of those that each tell of so many.
  func numbers(inFile file: Int, of size: Int) -> Range<Int> {
    file * size..<min((file + 1) * size, pages.count)
  }

  /// What a found page is, beside its title; nil where that says it already.
  func sort(of found: SearchedPage) -> String? { Self.kind(of: found).flatMap { sorts[$0] } }

  /// Nil for a home page, and a list that nobody wrote a text for; nil in it for another list.
  private static func kind(of found: SearchedPage) -> String?? {
    guard let page = found.page else { return nil }
    if case .home = page.facts.name.role { return nil }
    return .some(found.isList ? nil : page.facts.kind)
  }
}
