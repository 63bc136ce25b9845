/// Names that are spelt otherwise than where they are listed.
extension Rule {
  package static let nearName = Rule(
    "near-name", .warning,
    message: Message(
      "'{word}' is nearly the name '{example}'; write it like that, or list this spelling too",
      "«{word}» — почти «{example}» из списка имён; напишите так или внесите в список и это написание"
    ),
    meaning: Message(
      "Whoever searches for the name does not find this place, and readers take it for somebody else.",
      "Кто ищет это имя, этого места не найдёт, а читатель решит, что речь о ком-то другом."),
    fix: Message(
      "Write the name as it is listed. If somebody else is meant, or both spellings are right, add this one where the name is listed. If somebody else's words must stay as they are, put '<!-- mayak: accept near-name: why -->' above them.",
      "Напишите имя так, как в списке. Если речь о ком-то другом или верны оба написания, добавьте и это туда, где указано имя. Если чужие слова должны остаться как есть, поставьте над ними строку «<!-- mayak: accept near-name: почему -->»."
    ))

  static let nameRules: [Rule] = [nearName]
}
