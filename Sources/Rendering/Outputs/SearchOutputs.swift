internal import Diagnostics
internal import Reading
internal import Resolving
internal import Searching
internal import SiteModel
internal import Templating

extension OutputMaker {
  /// The page of each language on which the site is searched, and what it asks for: the words of all
  /// pages, divided by their first letters, what is shown of pages, several in a file, and their texts.
  /// A site for a disk has the page alone, which then is an index of titles.
  static let search = OutputMaker { site in
    zip(site.configuration.languages, site.searchedCounts).flatMap {
      (language: LanguageCode, pages: Int) -> [OutputEntry] in
      guard let path = site.searchPath(language) else { return [] }
      let place = Place(site.configuration.file)
      let entry = { (name: String, part: Int, render: @escaping SearchPart) in
        OutputEntry(
          path: SitePath(file: ["\(path.text)\(name)-\(part).json"]),
          identity: "index \(name) \(part) \(language)", stage: .asset, place: place,
          recipe: .render { $0.render(render, part, in: language, into: &$1) })
      }
      let page = OutputEntry(
        path: path, identity: "search \(language)", stage: .list, place: place,
        recipe: .render { $0.renderSearch(in: language, at: path, into: &$1) })
      guard site.configuration.links != .files else { return [page] }
      let shards = Shards(pages: pages)
      let files = { (size: Int) in 0..<(pages + size - 1) / size }
      return [page]
        + (0..<shards.count).map { entry("words", $0, SiteRenderer.words) }
        + files(SearchFrame.group).map { entry("pages", $0, SiteRenderer.shown) }
        + files(shards.texts).map { entry("text", $0, SiteRenderer.texts) }
    }
  }
}

/// Writes one part of what a search page asks for.
private typealias SearchPart = @Sendable (SiteRenderer, SearchFrame, Int, inout [UInt8]) -> Void

extension SiteRenderer {
  fileprivate func renderSearch(
    in language: LanguageCode, at path: SitePath, into output: inout [UInt8]
  ) {
    let versions = site.configuration.languages.compactMap { code in
      site.searchPath(code).map { (code, $0) }
    }
    let scene = scene(language, path, versions, parent: .home)
    let view = SearchView(scene, searchFrame(language))
    templates(language).search.render(
      [theme.records.record.value(of: scene), SearchRecords.page.value(of: view)], into: &output)
  }

  fileprivate func render(
    _ write: SearchPart, _ part: Int, in language: LanguageCode, into output: inout [UInt8]
  ) {
    write(self, searchFrame(language), part, &output)
  }

  fileprivate static let words: SearchPart = { renderer, frame, part, output in
    output += frame.index(by: renderer).shards[part]
  }

  /// What the search shows of some pages.
  fileprivate static let shown: SearchPart = { renderer, frame, part, output in
    guard let path = renderer.site.searchPath(frame.language.code) else { return }
    output += "{\"v\":\"\(frame.version)\",\"p\":[".utf8
    for found in frame.pages[frame.numbers(inFile: part, of: SearchFrame.group)] {
      output += (output.last == UInt8(ascii: "[") ? "{" : ",{").utf8
      let shown = [
        ("t", found.title), ("h", path.link(to: found.path)), ("s", found.section),
        ("k", frame.sort(of: found)), ("d", found.page?.header.summary),
        (
          "w",
          found.page.flatMap {
            $0.header.keywords.isEmpty ? nil : $0.header.keywords.joined(separator: ", ")
          }
        ),
      ]
      for case (let name, let text?) in shown {
        output += (output.last == UInt8(ascii: "{") ? "\"\(name)\":" : ",\"\(name)\":").utf8
        output.appendJSON(text)
      }
      output.append(UInt8(ascii: "}"))
    }
    output += "]}\n".utf8
  }

  /// The beginnings of some texts: what words are found in further on, the summary tells.
  fileprivate static let texts: SearchPart = { renderer, frame, part, output in
    output += "{\"v\":\"\(frame.version)\",\"x\":[".utf8
    let numbers = frame.numbers(inFile: part, of: frame.shards.texts)
    for number in numbers {
      if number > numbers.lowerBound { output.append(UInt8(ascii: ",")) }
      let text = frame.text(of: number, by: renderer)
      output.appendJSON(text.beginning(of: frame.shards.longestText))
    }
    output += "]}\n".utf8
  }
}
