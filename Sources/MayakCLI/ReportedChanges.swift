import Diagnostics
import SiteModel
import Workspace

/// What a writing brings to readers: by the titles of pages, the languages of one page on one line.
struct ReportedChanges {
  let summary: WriteSummary
  /// Those of the site, in their order.
  let languages: [String]
  let isPlan: Bool
  let isWhole: Bool
  let language: MessageLanguage

  /// So many pages of one fate are named, and the rest counted.
  static let most = 10
}

extension ReportedChanges {
  /// A line for each page below one for its fate; none where nothing happened to pages.
  var lines: [String] {
    let groups = Dictionary(grouping: summary.pages, by: \.fate)
    var lines = PageChange.Fate.allCases.flatMap { fate -> [String] in
      let pages = pages(of: groups[fate, default: []])
      return section(heading(fate), pages, .morePages)
    }
    if isPlan { lines += section(.otherFiles, otherFiles, .moreFiles) + cards }
    return lines
  }

  private func section(_ heading: Phrase, _ lines: [String], _ more: CountedPhrase) -> [String] {
    guard !lines.isEmpty else { return [] }
    let shown = isWhole ? lines : Array(lines.prefix(Self.most))
    let rest = lines.count - shown.count
    return [word(heading)] + shown.map { "  \($0)" }
      + (rest > 0 ? ["  " + more.filled(rest, in: language)] : [])
  }

  private func heading(_ fate: PageChange.Fate) -> Phrase {
    switch fate {
    case .new: isPlan ? .willBecomePublic : .becamePublic
    case .changed: isPlan ? .pagesWillChange : .pagesChanged
    case .vanished: isPlan ? .willVanish : .vanished
    }
  }

  /// One line for each page: its title in the reader's language, where it has one, and its languages.
  private func pages(of changes: [PageChange]) -> [String] {
    var order: [String] = []
    let groups = changes.reduce(into: [String: [PageChange]]()) { groups, change in
      if groups[change.page] == nil { order.append(change.page) }
      groups[change.page, default: []].append(change)
    }
    return order.compactMap { groups[$0] }.map { twins in
      let sorted = twins.sorted { place(of: $0.language) < place(of: $1.language) }
      let own = sorted.first { $0.language == language.rawValue } ?? sorted[0]
      let title = own.title.isEmpty ? own.page : own.title
      guard languages.count > 1 else { return title }
      return "\(title) (\(sorted.map(\.language).joined(separator: ", ")))"
    }
  }

  private func place(of code: String) -> Int { languages.firstIndex(of: code) ?? languages.count }

  /// What a plan would touch beside pages, by its path.
  private var otherFiles: [String] {
    let named = Set(summary.titled).union(summary.derived)
    let fates = [
      (Phrase.new, summary.new), (.changed, summary.changed), (.removed, summary.removed),
    ]
    return fates.flatMap { phrase, paths in
      paths.filter { !named.contains($0) }.map { "\(word(phrase)): \($0)" }
    }
  }

  /// Cards are files by the hundred that nobody wrote: they are counted.
  private var cards: [String] {
    let derived = Set(summary.derived)
    let counts = [summary.new, summary.changed, summary.removed].map { paths in
      "\(paths.count(where: derived.contains))"
    }
    guard counts.contains(where: { $0 != "0" }) else { return [] }
    return [
      Phrase.plannedCards.text.filled(
        ["new": counts[0], "changed": counts[1], "removed": counts[2]], in: language)
    ]
  }

  private func word(_ phrase: Phrase) -> String { phrase.text.filled([:], in: language) }
}
