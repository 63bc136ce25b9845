extension Rule {
  static let templateSyntaxRules = [
    unclosedTag, emptyTag, invalidTemplateName, invalidDelimiters, unclosedSection,
    mismatchedClosing, strayClosing, lostTag, duplicateSlot, deepTemplateNesting,
    oversizedTemplate, multipliedLists,
  ]

  package static let unclosedTag = Rule(
    "unclosed-tag",
    message: Message(
      "'{open}' is never closed; write '{close}' after the name",
      "после «{open}» нет закрывающих скобок; после имени напишите «{close}»"),
    meaning: Message(
      "A tag in a template ends with the braces that mirror those it began with; without them the"
        + " rest of the file would be taken for its name.",
      "Тег в шаблоне кончается такими же скобками, с каких начался, только закрывающими; без них"
        + " весь остаток файла сошёл бы за имя."),
    fix: Message("Add the closing braces.", "Добавьте закрывающие скобки."))

  package static let emptyTag = Rule(
    "empty-tag",
    message: Message(
      "there is no name between '{open}' and '{close}'", "между «{open}» и «{close}» нет имени"),
    meaning: Message(
      "A tag names what is to be printed.", "Тег называет то, что нужно вывести."),
    fix: Message(
      "Write a name between the braces, or remove them.",
      "Впишите имя между скобками или уберите скобки."))

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
    fix: Message("Leave only the name in the tag.", "Оставьте в теге только имя."))

  package static let invalidDelimiters = Rule(
    "invalid-delimiters",
    message: Message(
      "'{word}' does not name two delimiters; write them as in '{example}'",
      "«{word}» не задаёт двух разделителей; напишите их так: «{example}»"),
    meaning: Message(
      "A tag with equals signs replaces the braces by two other marks, one that opens and one that"
        + " closes, with a space between them.",
      "Тег со знаками равенства заменяет скобки двумя другими знаками: открывающим и"
        + " закрывающим, между ними — пробел."),
    fix: Message(
      "Write two marks without equals signs, or remove the tag and keep the braces.",
      "Задайте два обозначения без знаков равенства или уберите тег и оставьте скобки."))

  package static let unclosedSection = Rule(
    "unclosed-section",
    message: Message(
      "'{word}' is opened and never closed; write '{close}' where it ends",
      "у «{word}» нет закрывающего тега; напишите «{close}» там, где эта часть кончается"),
    meaning: Message(
      "Sections, slots and parents reach from their opening tag to the closing tag of the same"
        + " name.",
      "Секции, места для вставки и шаблоны-основы длятся от открывающего тега до закрывающего с тем"
        + " же именем."),
    fix: Message("Add the closing tag.", "Добавьте закрывающий тег."))

  package static let mismatchedClosing = Rule(
    "mismatched-closing",
    message: Message(
      "'{word}' is closed here, but '{open}' was opened last; write '{close}'",
      "здесь закрывающий тег для «{word}», хотя последним открыт тег для «{open}»; напишите «{close}»"
    ),
    meaning: Message(
      "What is opened last is closed first, under the same name.",
      "Что открыто последним, закрывается первым и под тем же именем."),
    fix: Message(
      "Correct the name in the closing tag, or swap the closing tags.",
      "Исправьте имя в закрывающем теге или поменяйте закрывающие теги местами."))

  package static let strayClosing = Rule(
    "stray-closing",
    message: Message(
      "'{word}' is closed here but nothing is open",
      "здесь закрывающий тег для «{word}», но ничего не открыто"),
    meaning: Message(
      "A closing tag without an opening one closes nothing.",
      "Закрывающий тег без открывающего ничего не закрывает."),
    fix: Message(
      "Remove the closing tag, or add the opening one.",
      "Уберите закрывающий тег или добавьте открывающий."))

  package static let lostTag = Rule(
    "lost-tag",
    message: Message(
      "'{word}' stands outside the slots given to '{parent}' and would not be printed;"
        + " move it into one of them",
      "«{word}» стоит вне мест для вставки в «{parent}» и не попадёт на страницу; перенесите это"
        + " в одно из них"),
    meaning: Message(
      "Between the tags of a parent only slots count; all else is dropped.",
      "Между тегами шаблона-основы учитываются только места для вставки; остальное пропадает."),
    fix: Message(
      "Move the tag into a slot, or after the closing tag of the parent.",
      "Перенесите тег в одно из мест для вставки или за закрывающий тег шаблона-основы."))

  package static let duplicateSlot = Rule(
    "duplicate-slot",
    message: Message(
      "the slot '{word}' is filled twice", "место для вставки «{word}» заполнено дважды"),
    meaning: Message(
      "A slot holds one text; a second one would be dropped.",
      "В место для вставки помещается один текст; второй пропал бы."),
    fix: Message("Join the two, or remove one.", "Объедините оба текста или уберите один."))

  package static let deepTemplateNesting = Rule(
    "deep-template-nesting",
    message: Message(
      "more than {count} levels are nested in one another here",
      "здесь вложено друг в друга больше уровней, чем разрешено: {count}"),
    meaning: Message(
      "No page needs so many levels; a mistake does.",
      "Столько уровней не нужно ни одной странице; так выглядит ошибка."),
    fix: Message(
      "Look for an opening tag that should have been a closing one.",
      "Поищите открывающий тег там, где должен быть закрывающий."))

  package static let oversizedTemplate = Rule(
    "oversized-template",
    message: Message(
      "with everything it includes, '{word}' becomes far too large",
      "шаблон «{word}» со всем, что в него включено, становится слишком большим"),
    meaning: Message(
      "Partials that include others several times over multiply; Mayak stops before memory does.",
      "Шаблоны, которые по многу раз включают другие, множатся; Mayak останавливается раньше, чем"
        + " кончится память."),
    fix: Message(
      "Include each partial once, inside a section over a list.",
      "Включайте каждый шаблон один раз, внутри секции по списку."))

  package static let multipliedLists = Rule(
    "multiplied-lists",
    message: Message(
      "'{word}' repeats within a list that it is no part of; close the section of that list before it",
      "секция «{word}» повторяется внутри списка, к которому не относится; закройте секцию того "
        + "списка перед ней"),
    meaning: Message(
      "A section over a list within another list is printed whole for each of its elements. Where it"
        + " is no part of that element, each time says the same, and two lists of some kilobytes"
        + " make a page of gigabytes.",
      "Секция по списку внутри другого списка печатается целиком для каждого его элемента. Если она"
        + " к этому элементу не относится, каждый раз повторяется одно и то же, а два списка по"
        + " нескольку килобайт превращаются в страницу на гигабайты."),
    fix: Message(
      "Look for a section that is opened twice or closed too late, or print the list once, beside"
        + " the others.",
      "Поищите секцию, которая открыта дважды или закрыта слишком поздно, или напечатайте список"
        + " один раз, рядом с остальными."))
}
