package import SiteModel

/// A page by the path of a file, as it is called and as links name it: `Content/news/x.ru.md`, `Content/news/x.md`, `Content/x/index.ru.md`.
package struct PageReference {
  /// The folder and stem that a page shares with its translations; empty for the home page.
  package let key: String
  /// Nil where it names no language of the site.
  package let language: LanguageCode?

  /// Nil when the path does not end in `.md`.
  package init?(_ path: String, languages: [LanguageCode]) {
    guard path.hasSuffix(".md") else { return nil }
    var stem = path.utf8.dropFirst("Content/".utf8.count).dropLast(".md".utf8.count)
    let code = languages.first { code in
      stem.dropLast(code.text.utf8.count).last == UInt8(ascii: ".")
        && stem.suffix(code.text.utf8.count).elementsEqual(code.text.utf8)
    }
    if let code { stem = stem.dropLast(code.text.utf8.count + 1) }
    let name = stem.suffix(while: { $0 != UInt8(ascii: "/") })
    if name.elementsEqual("index".utf8) { stem = stem.dropLast(name.count).dropLast() }
    key = String(Substring(stem))
    language = code
  }
}

extension BidirectionalCollection {
  /// The longest end of the collection whose elements all hold.
  fileprivate func suffix(while holds: (Element) -> Bool) -> SubSequence {
    self[(lastIndex { !holds($0) }.map { index(after: $0) } ?? startIndex)...]
  }
}
