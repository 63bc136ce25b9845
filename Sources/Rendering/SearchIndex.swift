internal import Resolving
internal import Searching
internal import SiteModel

extension SiteRenderer {
  func searchFrame(_ code: LanguageCode) -> SearchFrame {
    search(code).frame {
      guard let language = site.languages.first(where: { $0.code == code }) else {
        preconditionFailure("a search in a language without its strings")
      }
      return SearchFrame(site, language, assets: theme.interface.assets)
    }
  }

  func words(_ frame: SearchFrame) -> WordIndex {
    search(frame.language.code).words { frame.words(by: self) }
  }

  private func search(_ code: LanguageCode) -> LanguageSearch {
    guard let search = searches[code] else {
      preconditionFailure("a search in a language that the site does not have")
    }
    return search
  }
}

extension SearchFrame {
  private var folding: Folding {
    Folding(
      same: Dictionary(
        language.search.same.map { ($0.letter, $0.other) }, uniquingKeysWith: { first, _ in first })
    )
  }

  /// The words of all pages.
  fileprivate func words(by renderer: SiteRenderer) -> WordIndex {
    let name = stemmer == nil ? nil : language.search.stemmer
    let stems = language.search.stems.flatMap { stem, words in words.map { ($0, stem) } }
    var maker = IndexMaker(
      folding, name.flatMap { Stemmer($0) },
      stems: name == nil ? [:] : Dictionary(stems, uniquingKeysWith: { first, _ in first }))
    for searched in pages {
      maker.add(searched.title, as: .title)
      if let page = searched.page { Self.add(page, renderer, to: &maker) }
      maker.endPage()
    }
    return maker.index(shards, version: version)
  }

  private static func add(
    _ page: Page, _ renderer: SiteRenderer, to maker: inout IndexMaker
  ) {
    for keyword in page.header.keywords { maker.add(keyword, as: .keyword) }
    for tag in page.header.tags {
      if let name = renderer.site.tags[tag]?[page.language] { maker.add(name, as: .tag) }
    }
    if let summary = page.header.summary { maker.add(summary, as: .summary) }
    let text = PageWords(renderer: renderer, page: page).text
    text.bytes.withUnsafeBufferPointer { bytes in
      maker.add(bytes, as: .text)
      for heading in text.headings {
        maker.add(UnsafeBufferPointer(rebasing: bytes[heading]), as: .heading)
      }
    }
  }
}
