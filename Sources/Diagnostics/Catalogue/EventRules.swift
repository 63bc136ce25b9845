/// What is wrong with the times and the state of an event.
extension Rule {
  package static let endsTooEarly = Rule(
    "ends-too-early",
    message: Message(
      "it begins at {other} and would end at {word} on the same day",
      "начало в {other}, а конец — в {word} того же дня"),
    meaning: Message(
      "The time in 'ends' belongs to the last day of the period and must lie behind the beginning.",
      "Время конца относится к последнему дню периода и должно быть позже начала."),
    fix: Message(
      "Correct one of the two times, or the last day where it ends after midnight.",
      "Исправьте одно из двух времён — или последний день, если событие кончается после полуночи."))

  package static let unsaidChange = Rule(
    "unsaid-change", .warning,
    message: Message(
      "'{word}' is a change, and no 'updated' says when it was made: calendars that know the event already may keep what they have",
      "«{word}» — это изменение, но когда его внесли, не сказано: нет updated. Календари, в которых событие уже есть, могут его не заметить"
    ),
    meaning: Message(
      "Calendars take a change for newer than what they have by the day in 'updated'.",
      "По дню в updated календари узнают, что изменение новее того, что у них есть."),
    fix: Message(
      "Write the day of the change: updated: YYYY-MM-DD.",
      "Впишите день изменения: updated: ГГГГ-ММ-ДД."))

  static let eventRules: [Rule] = [endsTooEarly, unsaidChange]
}
