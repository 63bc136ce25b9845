/// What is wrong with translations that were right once.
extension Rule {
  package static let outdatedTranslation = Rule(
    "outdated-translation", comesByDay: true,
    message: Message(
      "this translation is behind {file}, in: {words}",
      "этот перевод отстал от {file}, вот в чём: {words}"),
    meaning: Message(
      "The original says something else than when the translation was confirmed, and outdated: in Content/site.yml asks that nobody leave it so.",
      "Оригинал говорит не то, что говорил, когда перевод подтвердили, а outdated: в Content/site.yml требует так не оставлять."
    ),
    fix: Message(
      "mayak translations shows the words that changed. Translate them, then confirm the page: mayak translations done FILE.",
      "Какие слова изменились, покажет mayak translations. Переведите их и подтвердите страницу: mayak translations done ФАЙЛ."
    ))

  static let translationRules: [Rule] = [outdatedTranslation]
}
