extension Rule {
  package static let unusedTemplate = Rule(
    "unused-template", .warning,
    message: Message(
      "nothing uses the template '{word}'", "шаблон «{word}» нигде не используется"),
    meaning: Message(
      "A template with a misspelt name replaces nothing, and nobody notices.",
      "Шаблон с опечаткой в имени ничего не заменяет, и этого никто не замечает."),
    fix: Message(
      "Correct the name, include it as a part, or remove the file.",
      "Исправьте имя, подключите шаблон как часть другого или удалите файл."))

  static let templateRules: [Rule] = templateSyntaxRules + templateNameRules
}

extension Rule {
  private static let templateNameRules = [
    unusedTemplate,
    unknownName, unguardedName, unprintableList, unprintableRecord, unprintableFlag,
    unknownPartial, unknownSlot, recursivePartial, missingString, uncountableString,
    missingTemplate, blankTemplate,
  ]

  package static let unknownName = Rule(
    "unknown-name",
    message: Message(
      "'{word}' is not a name this template knows", "шаблон не знает имени «{word}»"),
    meaning: Message(
      "Every name in a template is checked before a page is made, so that a misspelt one cannot"
        + " leave a hole in a page.",
      "Каждое имя в шаблоне проверяется до сборки страниц, чтобы опечатка не оставила на странице"
        + " пустого места."),
    fix: Message(
      "Use one of the names there are; what a kind of page adds is declared in its schema.",
      "Возьмите одно из имеющихся имён; то, что добавляет вид страниц, объявлено в его схеме."))

  package static let unguardedName = Rule(
    "unguarded-name",
    message: Message(
      "'{word}' may be absent; use it between '{open}' and '{close}'",
      "«{word}» может отсутствовать; используйте это имя между «{open}» и «{close}»"),
    meaning: Message(
      "What not every page has is printed only inside its own section, so that no page shows an"
        + " empty heading or a broken sentence.",
      "То, что есть не у каждой страницы, выводится только внутри своей секции, чтобы нигде не"
        + " появилось пустого заголовка или оборванной фразы."),
    fix: Message(
      "Put the section around everything that makes no sense without the value.",
      "Заключите в секцию всё, что без этого значения теряет смысл."))

  package static let unprintableList = Rule(
    "unprintable-list",
    message: Message(
      "'{word}' is a list; write what to print for each item between '{open}' and '{close}'",
      "«{word}» — список; что выводить для каждого пункта, напишите между «{open}» и «{close}»"),
    meaning: Message(
      "A list has no text of its own; a section over it repeats for every item.",
      "У списка нет собственного текста; секция по нему повторяется для каждого пункта."),
    fix: Message(
      "Write a section over the list; a dot stands for an item that is plain text.",
      "Напишите секцию по списку; пункт, который просто текст, обозначается точкой."))

  package static let unprintableRecord = Rule(
    "unprintable-record",
    message: Message(
      "'{word}' has several parts; print one of them by its name after a dot",
      "«{word}» состоит из частей; выведите одну из них: после точки напишите её имя"),
    meaning: Message(
      "A record itself has no text; its parts have.",
      "У самой записи текста нет; он есть у её частей."),
    fix: Message(
      "Add a dot and the name of the part.", "Добавьте точку и имя части."))

  package static let unprintableFlag = Rule(
    "unprintable-flag",
    message: Message(
      "'{word}' is only yes or no; write what to print between '{open}' and '{close}'",
      "«{word}» — только «да» или «нет»; что выводить, напишите между «{open}» и «{close}»"),
    meaning: Message(
      "A flag decides whether something is printed; it has no text of its own.",
      "От признака зависит, выводить ли что-нибудь; своего текста у него нет."),
    fix: Message(
      "Write a section over the flag.", "Напишите секцию по этому признаку."))

  package static let unknownPartial = Rule(
    "unknown-partial",
    message: Message("there is no template '{word}'", "шаблона «{word}» нет"),
    meaning: Message(
      "A partial or parent that is missing would leave out a part of every page.",
      "Без вложенного шаблона или шаблона-основы на каждой странице пропал бы кусок."),
    fix: Message(
      "Name a template by its path below the folder of templates, without its ending.",
      "Назовите шаблон его путём внутри папки шаблонов, без расширения."))

  package static let unknownSlot = Rule(
    "unknown-slot",
    message: Message(
      "'{parent}' has no slot '{word}'", "в шаблоне «{parent}» нет места для вставки «{word}»"),
    meaning: Message(
      "What is put into a slot that the parent does not have is printed nowhere.",
      "То, для чего в шаблоне-основе нет места, не попадёт ни на одну страницу."),
    fix: Message(
      "Use one of the slots of the parent, or add the slot there.",
      "Возьмите одно из мест для вставки, которые есть в шаблоне-основе, или добавьте туда новое."))

  package static let recursivePartial = Rule(
    "recursive-partial",
    message: Message(
      "'{word}' includes itself, directly or by way of others",
      "шаблон «{word}» включает сам себя — прямо или через другие"),
    meaning: Message(
      "Templates are put into one another before a page is made; one that includes itself would never"
        + " end.",
      "Шаблоны вкладываются друг в друга до сборки страниц; тот, что содержит сам себя, никогда бы"
        + " не кончился."),
    fix: Message(
      "Write out as many levels as the site has, each as a section over its own list.",
      "Выпишите столько уровней, сколько есть на сайте, каждый — секцией по своему списку."))

  package static let missingString = Rule(
    "missing-string",
    message: Message(
      "there is no '{word}' in {file}; add this key there",
      "ключа «{word}» нет в {file}; добавьте его туда"),
    meaning: Message(
      "The words of the interface stand in one file per language, so that no page speaks two"
        + " languages at once.",
      "Слова интерфейса собраны в одном файле для каждого языка, чтобы на странице не смешивались"
        + " два языка."),
    fix: Message(
      "Add the key with its text in that language, or correct the name in the template.",
      "Добавьте ключ с текстом на этом языке или исправьте имя в шаблоне."))

  package static let uncountableString = Rule(
    "uncountable-string",
    message: Message(
      "the string '{word}' depends on the number '{count}', and there is no such number here",
      "строка «{word}» зависит от числа «{count}», а такого числа здесь нет"),
    meaning: Message(
      "A string with plural forms needs a number to choose the form.",
      "Если у строки есть формы множественного числа, нужно число, чтобы выбрать форму."),
    fix: Message(
      "Use the string where the number is known, or name another number in the file of strings.",
      "Используйте строку там, где число известно, или назовите в файле строк другое число."))

  package static let missingTemplate = Rule(
    "missing-template",
    message: Message(
      "pages need the template '{word}', and there is none",
      "страницам нужен шаблон «{word}», а его нет"),
    meaning: Message(
      "A page is made by the template of its kind.",
      "Страницу собирает шаблон её вида."),
    fix: Message(
      "Add the template, or remove the kind that asks for it.",
      "Добавьте шаблон или уберите вид страниц, которому он нужен."))

  package static let blankTemplate = Rule(
    "blank-template",
    message: Message(
      "the template '{word}' prints nothing, so that its pages would be empty",
      "шаблон «{word}» ничего не выводит, и его страницы были бы пустыми"),
    meaning: Message(
      "A file that was emptied or not yet written would publish white pages without help numbers.",
      "Из-за пустого файла посетители увидели бы белые страницы без телефонов помощи."),
    fix: Message(
      "Write the template, or remove the file: then the one of the theme is used.",
      "Напишите шаблон или удалите файл: тогда будет взят шаблон темы."))
}
