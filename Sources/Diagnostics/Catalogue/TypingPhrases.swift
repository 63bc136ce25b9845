/// What `mayak fmt` says.
extension Phrase {
  package static let fmtCommand = Phrase(
    "Writes quotation marks, dashes and spaces into the sources as the site shows them.",
    "Записывает в исходные тексты кавычки, тире и пробелы такими, какими их показывает сайт.")
  package static let fmtYesOption = Phrase(
    "Agrees without being asked.", "Согласиться, не дожидаясь вопроса.")
  package static let nothingToType = Phrase(
    "every sign stands in the sources as the site shows it",
    "в исходных текстах все знаки уже такие, какими их показывает сайт")
  package static let typed = Phrase(
    "changed; the site shows the same as before", "изменено; сайт показывает то же, что и раньше")
}

extension Rule {
  /// A sign that the site shows otherwise than it is typed. It is no fault, so that nobody is told of it
  /// and no list has it: its mend is what `mayak fmt` offers.
  static let typedSign = Rule(
    "typed-sign", .advice,
    message: Message("a sign is typed otherwise", "знак набран иначе"),
    meaning: Message("It is shown as it should be.", "На сайте он показан как надо."),
    fix: Message("Leave it, or run mayak fmt.", "Оставьте так или запустите mayak fmt."))
}

extension Diagnostic {
  /// What would have to be typed at a place for the source to read as the site does.
  package static func typed(at place: Place, _ text: String) -> Diagnostic {
    Diagnostic(.typedSign, at: place, mend: .edit(place, text))
  }

  package var isTyped: Bool { rule == .typedSign }
}
