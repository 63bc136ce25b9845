/// What an author has looked at and keeps: the complaints of a rule about a stretch of a file.
package struct Acceptance: Sendable, Hashable {
  package let rule: Rule
  /// UTF-8 offsets in the file of the complaint that holds this.
  package let range: Range<Int>

  package init(rule: Rule, range: Range<Int>) {
    self.rule = rule
    self.range = range
  }
}

extension [Diagnostic] {
  /// The complaints without those that an author accepted, and without the acceptances that hide one.
  /// Errors cannot be accepted, nor what nobody may keep from being said.
  package func withoutAccepted() -> [Diagnostic] {
    let acceptances = filter { $0.acceptance != nil }
    guard !acceptances.isEmpty else { return self }
    let byFile = [String: [Diagnostic]](grouping: acceptances, by: \.place.file)
    var used: Set<Diagnostic> = []
    let rest = filter { diagnostic in
      guard diagnostic.severity < .error, diagnostic.rule.canBeSilenced else { return true }
      let hiding = diagnostic.places.flatMap { place in
        byFile[place.file, default: []].filter { $0.hides(diagnostic, at: place) }
      }
      used.formUnion(hiding)
      return hiding.isEmpty
    }
    return rest.filter { !used.contains($0) }
  }
}

extension Diagnostic {
  fileprivate func hides(_ other: Diagnostic, at place: Place) -> Bool {
    guard let acceptance, acceptance.rule == other.rule else { return false }
    return acceptance.range.contains(place.range.lowerBound)
  }

  /// What it is about: its place, and that in its twin.
  fileprivate var places: [Place] {
    [place] + notes.filter(\.isTwin).compactMap(\.place).filter { !$0.isWholeFile }
  }
}
