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
  /// What is complained of and is due at the same time is told once, where it is due.
  private static let told = [Rule.dueCheck.id, Rule.overdueCheck.id]
}

extension Overview {
  func page(_ state: PreviewState, trouble: String?, home: String) -> [UInt8] {
    let status = state.status
    let others = state.complaints.filter { status == nil || !Self.told.contains($0.rule.id) }
    let rest = others.count - Self.most
    let more: HTML =
      rest > 0 ? "<p>\(say(.moreLines, ["count": "\(rest)"]))</p>" : .nothing
    return whole(
      say(.wholeSite),
      """
      \(Strip.notices(state, trouble, say))<p>\(HTML.link(home, say(.firstPage)))</p>
      \(section(.complaintsHeading, others.prefix(Self.most).map(complaints.item)))\(more)
      \(status.map { dues($0, state.pages) } ?? .nothing)
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

  /// A list for each matter, what does the most harm first.
  private func dues(_ status: SiteStatus, _ pages: [PreviewPage]) -> HTML {
    let words = StatusWords(status, in: say.language)
    let bySource = Dictionary(pages.map { ($0.source, $0) }) { first, _ in first }
    let lists = StatusItem.Matter.allCases.map { matter in
      section(
        heading(matter),
        status.items(matter).map { due in
          let file = due.place.file
          let shown = bySource[file].flatMap { $0.isShown ? address($0.address) : nil }
          return item(words.words(for: due), file, matter == .outdated ? Self.beside(file) : shown)
        })
    }
    return "\(lists)"
  }

  private func heading(_ matter: StatusItem.Matter) -> Phrase {
    switch matter {
    case .overdue: .overdueHeading
    case .due: .checksHeading
    case .ending: .expiringHeading
    case .coming: .scheduledHeading
    case .outdated: .outdatedHeading
    case .untranslated: .untranslatedHeading
    case .notYet: .notYetHeading
    case .lent: .lentHeading
    case .interface: .wordsHeading
    case .unread: .unreadHeading
    case .draft: .draftsHeading
    }
  }

  /// Where a translation is shown beside its original.
  static func beside(_ file: String) -> String {
    let path = file.dropFirst("Content/".count).utf8.map { byte in
      byte.isLetterOrDigit || "-._~/".utf8.contains(byte)
        ? String(UnicodeScalar(byte)) : "%" + String(byte, radix: 16, uppercase: true)
    }
    return Answers.beside + path.joined()
  }

  private func item(_ words: String, _ file: String, _ address: String?) -> HTML {
    let title: HTML = address.map { .link($0, words) } ?? "\(words)"
    return """
      <li><p><span dir="auto">\(title)</span></p>
      <p>\(complaints.path(file))</p></li>

      """
  }
}
