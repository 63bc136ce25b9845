/// What is asked of a language while a template is filled.
package struct LanguageGrammar: Sendable {
  /// The plural category of a whole number, `one`, `few` or `other`, and that of a place in a row.
  let plural: @Sendable (Int) -> String
  let ordinal: @Sendable (Int) -> String
  /// How a number is printed.
  let number: @Sendable (Int) -> String
  /// What stands behind an element of a list of so many.
  let joint: @Sendable (_ element: Int, _ count: Int) -> String

  package init(
    plural: @escaping @Sendable (Int) -> String,
    ordinal: @escaping @Sendable (Int) -> String = { _ in "other" },
    number: @escaping @Sendable (Int) -> String = { String($0) },
    joint: @escaping @Sendable (_ element: Int, _ count: Int) -> String = { _, _ in "" }
  ) {
    self.plural = plural
    self.ordinal = ordinal
    self.number = number
    self.joint = joint
  }
}
