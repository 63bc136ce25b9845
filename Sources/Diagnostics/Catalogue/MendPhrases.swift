/// What `mayak check --fix` says.
extension Phrase {
  package static let fixOption = Phrase(
    "Shows the mends that cannot be wrong and makes them when you agree.",
    "Показывает исправления, в которых нельзя ошибиться, и вносит их, если вы согласны.")
  package static let yesOption = Phrase(
    "With --fix: agrees without being asked.", "Вместе с --fix: согласиться, не дожидаясь вопроса.")
  package static let mendQuestion = Phrase(
    "Change these files ({count})? [y/n]", "Изменить эти файлы ({count})? [д/н]")
  package static let nothingToMend = Phrase(
    "there is nothing that can be mended without you", "исправить без вас ничего нельзя")
  package static let notMended = Phrase(
    "nothing was changed; --yes agrees without being asked",
    "ничего не изменено; с --yes исправления вносятся без вопроса")
  package static let checkedAgain = Phrase(
    "changed; the site is checked again", "изменено; сайт проверяется ещё раз")
}
