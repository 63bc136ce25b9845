internal import Resolving
internal import Searching
internal import SiteModel

/// What the search of a language goes by, but for the words themselves.
final class SearchFrame: Sendable {
  /// Of how many pages one file says what is shown of them.
  static let group = 8
  /// In bytes: what words are found in further on is told by the summary.
  static let longestText = 4_500

  let language: LanguageData
  let pages: [SearchedPage]
  let shards: Shards
  /// The script of the theme that finds stems as the index does; nil where words are no more than what
  /// they begin with.
  let stemmer: SitePath?
  /// The same for as long as the numbers mean the same pages, whatever these say: files of two builds
  /// that go together have the same one.
  let version: String

  /// - Parameter assets: of the theme, by the names under which templates look them up.
  init(_ site: Site, _ language: LanguageData, assets: [String: SitePath]) {
    self.language = language
    pages = site.searchedPages(in: language.code)
    shards = Shards(pages: pages.count)
    stemmer = language.search.stemmer.flatMap { assets["stemmer_\($0)_js"] }
    version = Self.version(of: pages)
  }

  private static func version(of pages: [SearchedPage]) -> String {
    var number: UInt64 = 0xCBF2_9CE4_8422_2325
    for page in pages {
      for byte in page.path.text.utf8 { number = (number ^ UInt64(byte)) &* 0x100_0000_01B3 }
      number = (number ^ 0x0A) &* 0x100_0000_01B3
    }
    return String(number, radix: 36)
  }
}
