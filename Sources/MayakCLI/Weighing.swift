import Diagnostics

/// How much each complaint weighs for this site, on this day and for what the command is to do.
struct Weighing {
  /// By the ids of rules, what `complaints:` of the site says; nil where it wants nothing said.
  let levels: [String: Severity?]
  let purpose: SiteBuild.Purpose
  /// The files of pages that nobody sees: what is wrong with them harms nobody.
  let unpublished: Set<String>
}

extension Weighing {
  /// The complaints as the site wants them weighed, without those that it wants not to be said and
  /// those that an author accepted where they arise.
  func weigh(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    diagnostics.compactMap { diagnostic in
      let rule = diagnostic.rule
      let level = rule.canBeSilenced ? levels[rule.id, default: diagnostic.severity] : rule.severity
      guard let level else { return nil }
      return diagnostic.weighing(min(level, most(of: diagnostic)))
    }.withoutAccepted()
  }

  private func most(of diagnostic: Diagnostic) -> Severity {
    guard purpose == .publishing else { return .error }
    let isHarmless = diagnostic.rule.comesByDay || unpublished.contains(diagnostic.place.file)
    return isHarmless ? .warning : .error
  }
}
