internal import Diagnostics
internal import Markdown
internal import Reading
internal import SiteModel

/// Holds the files of one page against one another: what one of them tells and another tells otherwise.
struct ParityCheck: Sendable {
  private let parsed: ParsedSite
  private let languages: [LanguageCode: LanguageData]
  private let codes: Set<String>

  init(_ parsed: ParsedSite) {
    self.parsed = parsed
    languages = Dictionary(parsed.languages.map { ($0.code, $0) }) { first, _ in first }
    codes = Set(parsed.configuration.languages.map(\.text))
  }

  /// What is said of a page: its original and each twin that is in the same state.
  ///
  /// - Parameter placed: by the numbers of the group.
  func complaints(about group: PageGroup, _ placed: [PlacedPage]) -> [Diagnostic] {
    guard group.members.count > 1 else { return [] }
    let original = placed[group.original]
    guard ![.withdrawn, .expired].contains(original.ownState) else { return [] }
    let twins = parsed.configuration.languages.compactMap { group.members[$0] }
      .filter { $0 != group.original && placed[$0].ownState == original.ownState }
    return twins.flatMap { compare(original.parsed.facts, placed[$0].parsed.facts) }
  }

  private func compare(_ one: PageFacts, _ other: PageFacts) -> [Diagnostic] {
    guard let first = languages[one.name.language], let second = languages[other.name.language],
      one.isRead, other.isRead
    else { return [] }
    return TwinComparison(one, other, in: (first, second), codes: codes).complaints
  }
}

extension ParityCheck {
  /// The same of every page.
  ///
  /// - Parameter earlier: of the same ground: what was said of files that are as they were is said again.
  func complaints(
    _ grouping: PageGrouping, _ placed: [PlacedPage], takingOver earlier: Resolution.Places?
  ) async -> PageComplaints {
    PageComplaints(
      await grouping.groups.concurrentMap { group in
        earlier?.said(of: group, placed) ?? complaints(about: group, placed)
      })
  }

  /// What the texts of the data say otherwise in another language.
  func complaintsOfData() -> [Diagnostic] {
    let languages = parsed.configuration.languages.compactMap { self.languages[$0] }
    guard let first = languages.first, languages.count > 1 else { return [] }
    let files = parsed.data.values.sorted { $0.file < $1.file }
    var complaints: [Diagnostic] = []
    for record in files.flatMap(\.records) {
      let values: [String: Located<FieldValue>] = record.values[first.code] ?? [:]
      for language in languages.dropFirst() {
        let comparison = WordingComparison(
          (first, language), lent: record.lent[language.code] ?? [:])
        for (key, value) in values {
          guard let other = record.values[language.code]?[key] else { continue }
          complaints += comparison.complaints(value, other)
        }
      }
    }
    return complaints
  }
}

extension PageFacts {
  fileprivate var isRead: Bool {
    if case .written = header.keys { true } else { false }
  }
}

extension Resolution.Places {
  /// What was said of a page whose files are the same, in the same state; nil where one is another.
  fileprivate func said(of group: PageGroup, _ placed: [PlacedPage]) -> [Diagnostic]? {
    guard let number = numbers[placed[group.original].key],
      let before = grouping.groupOfPage[number], grouping.groups[before].original == number,
      grouping.groups[before].members.keys == group.members.keys
    else { return nil }
    let isSame = group.members.allSatisfy { language, member in
      guard let old = grouping.groups[before].members[language] else { return false }
      return pages[old].parsed === placed[member].parsed
        && pages[old].ownState == placed[member].ownState
    }
    return isSame ? parity[before] : nil
  }
}
