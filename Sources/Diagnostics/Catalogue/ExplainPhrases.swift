/// What `mayak explain` and `docs/complaints` say beside the catalogue.
extension Phrase {
  package static let explainCommand = Phrase(
    "Says what a complaint means and what to do; without a name, which complaints there are.",
    "Объясняет, что значит замечание и что делать; без имени перечисляет все замечания.")
  package static let ruleArgument = Phrase(
    "The name in the brackets at the end of a complaint.",
    "Имя из скобок в конце замечания.")

  package static let errorsTitle = Phrase("Errors", "Ошибки")
  package static let warningsTitle = Phrase("Warnings", "Предупреждения")
  package static let adviceTitle = Phrase("Advice", "Советы")

  package static let errorWeighs = Phrase(
    "An error: the site is not written until it is mended.",
    "Ошибка: пока её не исправят, сайт не записывается.")
  package static let warningWeighs = Phrase(
    "A warning: the site is written, but something is likely lost.",
    "Предупреждение: сайт записывается, но что-то, скорее всего, теряется.")
  package static let dayWeighs = Phrase(
    "A warning that the calendar brings about: it never stops a build.",
    "Предупреждение, которое приносит календарь: сборку оно не останавливает никогда.")
  package static let adviceWeighs = Phrase(
    "Advice: a matter of style or doubt.", "Совет: дело вкуса или сомнения.")
  package static let forExample = Phrase("For example:", "Например:")
  package static let cure = Phrase("What to do:", "Что делать:")
  package static let accepting = Phrase(
    "Where it is right as it is, put above the block: <!-- mayak: accept {word}: your reason -->\n"
      + "For the whole site, in Content/site.yml: complaints: {line}",
    "Если всё так и должно быть, поставьте над этим местом: <!-- mayak: accept {word}: ваша причина -->\n"
      + "Для всего сайта — в Content/site.yml: complaints: {line}")
  package static let noComplaintMeant = Phrase(
    "there is no complaint called '{word}'; did you mean '{other}'?",
    "нет замечания с именем «{word}»; может быть, «{other}»?")
}
