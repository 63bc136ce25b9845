internal import Diagnostics

/// Advises of comments that other systems take for commands and that do nothing here.
enum ForeignComments {
  static func complaints(about events: Events, _ manuscript: Manuscript) -> [Diagnostic] {
    guard manuscript.signs.contains(.comments) else { return [] }
    var complaints: [Diagnostic] = []
    var told: Set<String> = []
    for event in events.row where event.kind == .inlineHTML || event.kind == .html {
      for comment in Comments.all(in: event.text) {
        let inner = String(decoding: comment.dropFirst(4).dropLast(3), as: UTF8.self)
        let word = inner.split { $0.isWhitespace }.first.map(String.init) ?? ""
        // A page of an export holds hundreds of them.
        guard let mark = mark(word), told.insert(mark.system).inserted else { continue }
        let place =
          event.kind == .html ? manuscript.restOfLine(at: event.place.lowerBound) : event.place
        complaints.append(
          manuscript.complaint(
            .foreignComment, at: place,
            ["word": "<!--\(Manuscript.quoted(inner))-->", "system": mark.system],
            notes: [mark.cure]))
      }
    }
    return complaints
  }

  private static func mark(_ word: String) -> (system: String, cure: Note)? {
    switch word.lowercased() {
    case "more": ("WordPress, Hugo", Note(.insteadSummary))
    case "truncate": ("Docusaurus", Note(.insteadSummary))
    case "excerpt", "endexcerpt": ("Jekyll", Note(.insteadSummary))
    case "nextpage", "pagebreak": ("WordPress", Note(.insteadNothing))
    case "break": ("Drupal", Note(.insteadSummary))
    case "toc": ("Doctoc", Note(.insteadContents))
    case let word where word.hasPrefix("kg-card"): ("Ghost", Note(.insteadNothing))
    case let word where word.hasPrefix("_") && word.hasSuffix(":"): ("Marp", Note(.insteadNothing))
    case let word where word.hasPrefix("wp:"): ("WordPress", Note(.insteadNothing))
    default: nil
    }
  }
}
