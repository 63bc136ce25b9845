package import Diagnostics

/// How much each complaint weighs for this site, on this day and for what the command is to do.
package struct Weighing {
  /// By the ids of rules, what `complaints:` of the site says; nil where it wants nothing said.
  private let levels: [String: Severity?]
  private let purpose: SiteBuild.Purpose
  /// The files of pages that nobody sees: what is wrong with them harms nobody.
  private let unpublished: Set<String>

  /// - Parameters:
  ///   - levels: what the site says of the weights, by the ids of rules.
  ///   - unpublished: the files of pages that nobody sees today.
  package init(
    levels: [String: Severity?], purpose: SiteBuild.Purpose, unpublished: Set<String>
  ) {
    self.levels = levels
    self.purpose = purpose
    self.unpublished = unpublished
  }
}

extension Weighing {
  /// The complaints as the site wants them weighed, without those that it wants not to be said and
  /// those that an author accepted where they arise.
  package func weigh(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    diagnostics.compactMap { diagnostic in
      let rule = diagnostic.rule
      let level = rule.canBeSilenced ? levels[rule.id, default: diagnostic.severity] : rule.severity
      guard let level else { return nil }
      return diagnostic.weighing(min(level, most(of: diagnostic)))
    }.withoutAccepted()
  }

  private func most(of diagnostic: Diagnostic) -> Severity {
    if purpose == .checking { return .error }
    let isHarmless =
      diagnostic.rule.comesByDay || unpublished.contains(diagnostic.place.file)
      || purpose == .showing && Self.gaps.contains(diagnostic.rule)
    return isHarmless ? .warning : .error
  }

  /// What leaves something out of a site and lets all else of it be shown.
  private static let gaps: Set<Rule> = [
    .brokenLink, .brokenAnchor, .unpublishedLink, .unsafeLink, .withheldNumber, .invalidFile,
    .missingPicture, .unreadablePicture, .unknownTag, .unknownMenuEntry, .brokenTranslates,
    .duplicateTranslation, .severalOriginals, .vanishedAddress, .lostPage, .pathCollision,
    .futureCheck, .nothingCurrent, .unsafeSVG, .uncheckedSVG, .untrustedHTML,
  ]
}
