package import Diagnostics
internal import SiteModel

extension SiteTranslations {
  /// The same for programs: how many pages of each language are in each state, then every page.
  ///
  /// - Parameter line: of a place, where it is known.
  package func record(
    shown: (String) -> String = { $0 }, line: (Place) -> Int? = { _ in nil }
  ) -> JSON {
    let totals = languages.map { code in
      JSON.Member(
        code.text,
        .record(
          TranslatedPage.StateName.allCases.map {
            JSON.Member($0.rawValue, .number(count($0, in: code)))
          }))
    }
    return .record([
      "languages": .record(totals),
      "pages": .list(pages.map { record(of: $0, shown, line) }),
      "stray": .list(strayStamps.map { .text(shown($0)) }),
    ])
  }

  private func record(
    of page: TranslatedPage, _ shown: (String) -> String, _ line: (Place) -> Int?
  ) -> JSON {
    let titles = languages.compactMap { code in
      page.titles[code].map { JSON.Member(code.text, .text($0)) }
    }
    var sections: [String] = []
    switch page.state {
    case .partial(let titles), .extra(let titles): sections = titles
    case .outdated, .missing, .unknown, .current: break
    }
    return .record([
      "state": .text(page.name.rawValue),
      "language": .text(page.language.text),
      "original": .text(shown(page.original)),
      "file": page.file.map { .text(shown($0)) },
      "titles": .record(titles),
      "updated": page.updated.map { .text($0.description) },
      "changes": .list(
        zip(page.changes, page.places).map { Self.record(of: $0, shown, line: line($1)) }),
      "sections": .list(sections.map { .text($0) }),
      "parts_in": .list(page.partsIn.map { .text(shown($0)) }),
    ])
  }

  private static func record(
    of change: TextChange, _ shown: (String) -> String, line: Int?
  ) -> JSON {
    let (part, title): (String, String?) =
      switch change.part {
      case .field(let name): ("field", name)
      case .beginning: ("beginning", nil)
      case .section(let title): ("section", title)
      case .footnotes: ("footnotes", nil)
      }
    let (manner, from, into): (String, String?, String?) =
      switch change.manner {
      case .changed: ("changed", nil, nil)
      case .renamed(let old): ("renamed", old, nil)
      case .added: ("added", nil, nil)
      case .removed(let file): ("removed", nil, file)
      }
    return .record([
      "part": .text(part),
      "title": title.map { .text($0) },
      "manner": .text(manner),
      "from": from.map { .text($0) },
      "into": into.map { .text(shown($0)) },
      "line": line.map { .number($0) },
      "words": .list(
        change.words.map { words in
          .record(["before": .text(words.before), "after": .text(words.after)])
        }),
    ])
  }
}
