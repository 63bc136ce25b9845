/// One thing that can be wrong with a site: its id, its weight and what is said about it.
///
/// Every rule stands in one of the files beside this one, with its texts in each language side by
/// side, and has a fixture in `Tests/Fixtures/Broken/` that shows its exact output.
package struct Rule: Sendable {
  /// Readable, stable, in kebab case: `broken-link`.
  package let id: String
  package let severity: Severity
  /// Whether the calendar alone can bring it about: then it stops no build, whatever the site says.
  package let comesByDay: Bool
  /// Whether a site or an author may keep it from being said.
  package let canBeSilenced: Bool
  /// What is wrong here and, where it fits in the sentence, what to write instead.
  package let message: Message
  /// The same where nothing can be proposed: what an author wrote does not say what was meant.
  package let withoutExample: Message?
  /// Why Mayak minds.
  package let meaning: Message
  /// What the author can do.
  package let fix: Message

  init(
    _ id: String, _ severity: Severity = .error, comesByDay: Bool = false,
    canBeSilenced: Bool = true, message: Message, withoutExample: Message? = nil,
    meaning: Message, fix: Message
  ) {
    self.id = id
    self.severity = severity
    self.comesByDay = comesByDay
    self.canBeSilenced = canBeSilenced
    self.message = message
    self.withoutExample = withoutExample
    self.meaning = meaning
    self.fix = fix
  }
}

extension Rule: Hashable {
  package static func == (left: Rule, right: Rule) -> Bool { left.id == right.id }
  package func hash(into hasher: inout Hasher) { hasher.combine(id) }
}

extension Rule {
  /// The whole catalogue, in the order of its files.
  package static let all = [
    fileRules, yamlRules, valueRules, chartRules, siteRules, pageRules, twinRules, addressRules,
    linkRules, markdownRules, writingRules, acceptanceRules, pictureRules, templateRules,
    inspectionRules, plainTextRules, calendarRules, translationRules, fallbackRules, eventRules,
    listMarkRules,
    tableMarkRules,
    markRules, linkWordRules, wordRules, sourceRules, withdrawalRules, cardRules,
    parityRules, letterRules, grammarRules, nameRules,
  ].flatMap { $0 }
}
