import Diagnostics
import Preview

/// What stands at the edge of a page: how many complaints there are, and behind it which.
struct Strip {
  let say: Speech
  let complaints: ComplaintMarkup
  /// So many are shown here; all of them have a page of their own.
  private static let most = 30
}

extension Strip {
  /// - Parameters:
  ///   - source: what the page is made from.
  ///   - trouble: what the world refuses, where it does.
  func content(
    _ state: PreviewState, of page: PreviewPage?, source: String?, trouble: String?
  ) -> HTML {
    let here = state.complaints.filter { $0.place.file == source }
    let first = (here + state.complaints.filter { $0.place.file != source }).prefix(Self.most)
    let rest = state.complaints.count - first.count
    let more: HTML =
      rest > 0
      ? "<p>\(say(.moreThere, ["count": "\(rest)", "word": say(.wholeSite)]))</p>" : .nothing
    let weight = trouble != nil || state.complaints.hasErrors ? "error" : "fine"
    let mark = page.flatMap { say.mark(of: $0) }
    return """
      <details>
      <summary class="\(weight)">\(mark.map { "\($0) · " } ?? "")\(Tally(state.complaints).words(in: say.language))</summary>
      <div class="panel" role="region" tabindex="0" aria-label="\(say(.preview))">
      \(Self.notices(state, trouble, say))\(origin(source))\(beside(page))<p><a href="/.mayak/">\(say(.wholeSite))</a></p>
      <ul>
      \(first.map(complaints.item))</ul>
      \(more)
      </div>
      </details>
      """
  }

  private func beside(_ page: PreviewPage?) -> HTML {
    guard let page, !page.twins.isEmpty else { return .nothing }
    return "<p>\(HTML.link(Overview.beside(page.source), say(.besideLink)))</p>\n"
  }

  private func origin(_ source: String?) -> HTML {
    source.map { "<p>\(say(.sourceFile)): \(complaints.path($0))</p>\n" } ?? .nothing
  }

  /// What is to be known before anything that is shown is believed.
  static func notices(_ state: PreviewState, _ trouble: String?, _ say: Speech) -> HTML {
    var notices = trouble.map { [$0] } ?? []
    switch state.standing {
    case .newest: break
    case .mended(let files):
      notices.append(say(.shownAsBefore, ["words": files.joined(separator: ", ")]))
    case .older: notices.append(say(.siteAsBefore))
    case .nothing: notices.append(say(.nothingYet))
    }
    return "\(notices.map { words -> HTML in "<p><strong>\(words.harmless)</strong></p>\n" })"
  }
}
