import Diagnostics
import Preview
import Resolving
import SiteModel

/// The page that lists what there is to know of the whole site.
struct Overview {
  let say: Speech
  let complaints: ComplaintMarkup
  /// Where the pages of the site stand below the host.
  let address: (String) -> String
  /// So many complaints are shown; nobody mends more before looking again.
  private static let most = 500
  private static let checks: Set<String> = ["due-check", "overdue-check", "all-overdue"]
}

extension Overview {
  func page(_ state: PreviewState, trouble: String?, home: String) -> [UInt8] {
    let pages = state.pages
    let (checks, others) = (
      state.complaints.filter { Self.checks.contains($0.rule.id) },
      state.complaints.filter { !Self.checks.contains($0.rule.id) }
    )
    let rest = others.count - Self.most
    let more: HTML =
      rest > 0 ? "<p>\(say(.moreLines, ["count": "\(rest)"]))</p>" : .nothing
    return whole(
      say(.wholeSite),
      """
      \(Strip.notices(state, trouble, say))<p>\(HTML.link(home, say(.firstPage)))</p>
      \(section(.complaintsHeading, others.prefix(Self.most).map(complaints.item)))\(more)
      \(section(.checksHeading, checks.map(complaints.item)))
      \(section(.draftsHeading, pages.filter { $0.state == .draft }.map { item($0) }))
      \(section(.scheduledHeading, scheduled(pages)))
      \(section(.expiringHeading, expiring(pages)))
      \(section(.untranslatedHeading, untranslated(pages)))
      """)
  }

  /// A page of the preview's own.
  func whole(_ title: String, _ content: HTML) -> [UInt8] {
    let language = say.language.rawValue
    let html: HTML = """
      <!doctype html>
      <html lang="\(language)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(title)</title>
      </head>
      <body class="mayak whole">
      <main>
      <h1>\(title)</h1>
      \(content)
      </main>
      </body>
      </html>

      """
    return Array(html.text.utf8)
  }

  private func section(_ heading: Phrase, _ items: [HTML]) -> HTML {
    items.isEmpty
      ? .nothing : "<section>\n<h2>\(say(heading))</h2>\n<ul>\n\(items)</ul>\n</section>\n"
  }

  private func scheduled(_ pages: [PreviewPage]) -> [HTML] {
    dated(pages.filter { $0.state == .scheduled }, by: \.publishOn)
  }

  private func expiring(_ pages: [PreviewPage]) -> [HTML] {
    dated(pages.filter { $0.state != .expired }, by: \.expiresOn)
  }

  /// The pages that have such a day, the next one first.
  private func dated(_ pages: [PreviewPage], by day: (PreviewPage) -> Day?) -> [HTML] {
    pages.compactMap { page in day(page).map { (day: $0, page: page) } }
      .sorted { $0.day < $1.day }.map { item($0.page, "\($0.day)") }
  }

  /// Each page once, whatever the number of its files.
  private func untranslated(_ pages: [PreviewPage]) -> [HTML] {
    var told: Set<String> = []
    return pages.compactMap { page in
      guard !page.missing.isEmpty, told.insert(page.source).inserted else { return nil }
      told.formUnion(page.twins.map(\.source))
      let words = page.missing.map(\.text).joined(separator: ", ")
      return item(page, say(.missingIn, ["words": words]))
    }
  }

  private func item(_ page: PreviewPage, _ words: String = "") -> HTML {
    let title: HTML =
      page.isShown ? .link(address(page.address), page.title) : "\(page.title)"
    return """
      <li><p><span lang="\(page.language.text)" dir="auto">\(title)</span> \(words)</p>
      <p>\(complaints.path(page.source))</p></li>

      """
  }
}
