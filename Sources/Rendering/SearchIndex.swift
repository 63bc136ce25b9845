internal import Resolving
internal import Searching
internal import SiteModel
internal import Templating

extension SiteRenderer {
  func searchFrame(_ code: LanguageCode) -> SearchFrame {
    guard let search = searches[code] else {
      preconditionFailure("a search in a language that the site does not have")
    }
    return search.frame {
      guard let language = site.languages.first(where: { $0.code == code }) else {
        preconditionFailure("a search in a language without its strings")
      }
      return SearchFrame(site, language, assets: theme.interface.assets) { kind in
        let kinds = theme.interface.schemas.kinds.keys.sorted()
        let label = templates(code).labels.kind.rendered([LabelTemplates.kind(kind, of: kinds)])
        let text = PlainText(label).text
        return text.isEmpty ? nil : text
      }
    }
  }
}

extension SearchFrame {
  /// The words of all pages.
  func index(by renderer: SiteRenderer) -> WordIndex {
    words.index(shards, version: version, pages: pages.count) { number, maker in
      add(number, writtenText(of: number, by: renderer), to: &maker, renderer)
    }
  }

  /// The text of a page, whose words are counted while it is there.
  func text(of number: Int, by renderer: SiteRenderer) -> PlainText {
    let text = writtenText(of: number, by: renderer)
    words.count(number) { add(number, text, to: &$0, renderer) }
    return text
  }

  private func writtenText(of number: Int, by renderer: SiteRenderer) -> PlainText {
    pages[number].page.map { PageWords(renderer: renderer, page: $0).text } ?? PlainText([])
  }

  private func add(
    _ number: Int, _ text: PlainText, to maker: inout IndexMaker, _ renderer: SiteRenderer
  ) {
    maker.add(pages[number].title, as: .title)
    guard let page = pages[number].page else { return }
    for keyword in page.header.keywords { maker.add(keyword, as: .keyword) }
    for tag in page.header.tags {
      if let name = renderer.site.tags[tag]?[page.language] { maker.add(name, as: .tag) }
    }
    if let summary = page.header.summary { maker.add(summary, as: .summary) }
    text.bytes.withUnsafeBufferPointer { bytes in
      maker.add(bytes, as: .text)
      for heading in text.headings {
        maker.add(UnsafeBufferPointer(rebasing: bytes[heading]), as: .heading)
      }
    }
  }
}

extension IndexMaker {
  /// - Parameter isStemmed: whether the script of the search page can find stems as well.
  init(_ words: SearchWords, isStemmed: Bool, pages: Int) {
    let stems = words.stems.flatMap { stem, words in words.map { ($0, stem) } }
    self.init(
      Folding(
        same: Dictionary(
          words.same.map { ($0.letter, $0.other) }, uniquingKeysWith: { first, _ in first })),
      isStemmed ? words.stemmer.flatMap { Stemmer($0) } : nil,
      stems: isStemmed ? Dictionary(stems, uniquingKeysWith: { first, _ in first }) : [:],
      pages: pages)
  }
}
