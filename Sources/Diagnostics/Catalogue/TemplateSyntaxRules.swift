extension Rule {
  static let templateSyntaxRules = [
    unclosedTag, emptyTag, invalidTemplateName, invalidDelimiters, unclosedSection,
    mismatchedClosing, strayClosing, lostTag, duplicateSlot, deepTemplateNesting,
    oversizedTemplate,
  ]

  package static let unclosedTag = Rule(
    "unclosed-tag",
    message: Message(
      "'{open}' is never closed; write '{close}' after the name",
      "«{open}» не закрыто; после имени напишите «{close}»"),
    meaning: Message(
      "A tag of a template ends with the braces that mirror those it began with; without them the"
        + " rest of the file would be taken for its name.",
      "Вставка в шаблоне кончается скобками, зеркальными тем, с которых началась; без них остаток"
        + " файла сошёл бы за её имя."),
    fix: Message("Add the closing braces.", "Добавьте закрывающие скобки."))

  package static let emptyTag = Rule(
    "empty-tag",
    message: Message(
      "there is no name between '{open}' and '{close}'", "между «{open}» и «{close}» нет имени"),
    meaning: Message(
      "A tag names what is to be printed.", "Вставка называет то, что нужно напечатать."),
    fix: Message(
      "Write a name between the braces, or remove them.",
      "Напишите имя между скобками или уберите скобки."))

  package static let invalidTemplateName = Rule(
    "invalid-template-name",
    message: Message(
      "'{word}' is not a name: a name has no spaces, and something before and after every dot",
      "«{word}» — не имя: в имени нет пробелов, а до и после каждой точки что-нибудь стоит"),
    meaning: Message(
      "Templates know plain names such as title and dotted ones such as author.name; there are no"
        + " expressions or filters.",
      "Шаблоны знают простые имена вроде title и имена с точками вроде author.name; выражений и"
        + " фильтров в них нет."),
    fix: Message("Leave only the name in the tag.", "Оставьте во вставке одно имя."))

  package static let invalidDelimiters = Rule(
    "invalid-delimiters",
    message: Message(
      "'{word}' does not name two delimiters; write them as in '{example}'",
      "«{word}» не задаёт двух разделителей; напишите их так: «{example}»"),
    meaning: Message(
      "A tag with equals signs replaces the braces by two other marks, one that opens and one that"
        + " closes, with a space between them.",
      "Вставка со знаками равенства заменяет скобки двумя другими знаками: открывающим и"
        + " закрывающим, между ними — пробел."),
    fix: Message(
      "Write two marks without equals signs, or remove the tag and keep the braces.",
      "Напишите два знака без знаков равенства или уберите вставку и оставьте скобки."))

  package static let unclosedSection = Rule(
    "unclosed-section",
    message: Message(
      "'{word}' is opened and never closed; write '{close}' where it ends",
      "«{word}» открыто, но не закрыто; напишите «{close}» там, где оно кончается"),
    meaning: Message(
      "Sections, slots and parents reach from their opening tag to the closing tag of the same"
        + " name.",
      "Секции, места для вставки и шаблоны-основы тянутся от открывающей метки до закрывающей с тем"
        + " же именем."),
    fix: Message("Add the closing tag.", "Добавьте закрывающую метку."))

  package static let mismatchedClosing = Rule(
    "mismatched-closing",
    message: Message(
      "'{word}' is closed here, but '{open}' was opened last; write '{close}'",
      "здесь закрыто «{word}», хотя последним открыто «{open}»; напишите «{close}»"),
    meaning: Message(
      "What is opened last is closed first, under the same name.",
      "Что открыто последним, закрывается первым и под тем же именем."),
    fix: Message(
      "Correct the name in the closing tag, or swap the closing tags.",
      "Исправьте имя в закрывающей метке или поменяйте закрывающие метки местами."))

  package static let strayClosing = Rule(
    "stray-closing",
    message: Message(
      "'{word}' is closed here but nothing is open",
      "здесь закрыто «{word}», но ничего не открыто"),
    meaning: Message(
      "A closing tag without an opening one closes nothing.",
      "Закрывающая метка без открывающей ничего не закрывает."),
    fix: Message(
      "Remove the closing tag, or add the opening one.",
      "Уберите закрывающую метку или добавьте открывающую."))

  package static let lostTag = Rule(
    "lost-tag",
    message: Message(
      "'{word}' stands outside the slots given to '{parent}' and would not be printed;"
        + " move it into one of them",
      "«{word}» стоит вне мест, которые заполняет «{parent}», и напечатано не будет; перенесите"
        + " его в одно из них"),
    meaning: Message(
      "Between the tags of a parent only slots count; all else is dropped.",
      "Внутри шаблона-основы учитываются только места для вставки; остальное пропадает."),
    fix: Message(
      "Move the tag into a slot, or behind the closing tag of the parent.",
      "Перенесите вставку в одно из мест или за закрывающую метку шаблона-основы."))

  package static let duplicateSlot = Rule(
    "duplicate-slot",
    message: Message(
      "the slot '{word}' is filled twice", "место «{word}» заполнено дважды"),
    meaning: Message(
      "A slot holds one text; a second one would be dropped.",
      "В место для вставки помещается один текст; второй пропал бы."),
    fix: Message("Join the two, or remove one.", "Объедините оба текста или уберите один."))

  package static let deepTemplateNesting = Rule(
    "deep-template-nesting",
    message: Message(
      "more than {count} levels stand within each other here",
      "здесь вложено друг в друга больше уровней, чем разрешено: {count}"),
    meaning: Message(
      "No page needs so many levels; a mistake does.",
      "Столько уровней не нужно ни одной странице; так выглядит ошибка."),
    fix: Message(
      "Look for an opening tag that should have been a closing one.",
      "Поищите открывающую метку на месте закрывающей."))

  package static let oversizedTemplate = Rule(
    "oversized-template",
    message: Message(
      "with everything it includes, '{word}' grows beyond measure",
      "вместе со всем, что включает «{word}», получается непомерно много"),
    meaning: Message(
      "Partials that include others several times over multiply; Mayak stops before memory does.",
      "Части, которые по многу раз включают друг друга, множатся; Mayak останавливается раньше, чем"
        + " кончится память."),
    fix: Message(
      "Include each partial once, inside a section over a list.",
      "Включайте каждую часть один раз, внутри секции по списку."))
}
