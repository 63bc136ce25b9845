/// What authors have looked at and keep: `<!-- mayak: accept RULE: reason -->`.
extension Rule {
  package static let invalidAcceptance = Rule(
    "invalid-acceptance",
    message: Message(
      "'{word}' is nothing that can be said to Mayak; write <!-- mayak: accept NAME: reason -->",
      "«{word}» — не указание для Mayak; пишите <!-- mayak: accept ИМЯ: причина -->"),
    meaning: Message(
      "A comment that begins with mayak: accepts a complaint by its name, and says why.",
      "Комментарий, который начинается с mayak:, принимает замечание по имени и говорит почему."),
    fix: Message(
      "Copy the name from the brackets at the end of the complaint and write the reason behind a colon.",
      "Скопируйте имя из скобок в конце замечания и напишите причину после двоеточия."))

  package static let unusedAcceptance = Rule(
    "unused-acceptance", .warning,
    message: Message(
      "nothing here is called {word} any more; take this comment out",
      "замечания {word} здесь больше нет; уберите этот комментарий"),
    meaning: Message(
      "A comment that accepts what is not there would hide the next mistake of its kind.",
      "Комментарий, который принимает то, чего нет, скрыл бы следующую ошибку того же рода."),
    fix: Message(
      "Delete the comment, or move it to directly above the block that it speaks of.",
      "Удалите комментарий или поставьте его прямо над тем местом, о котором он говорит."))

  static let acceptanceRules: [Rule] = [invalidAcceptance, unusedAcceptance]
}
