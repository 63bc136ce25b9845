/// What can be wrong with YAML as such, in headers, data files, blocks and settings.
extension Rule {
  package static let missingFrontMatter = Rule(
    "missing-front-matter",
    message: Message(
      "a page begins with a header between two lines of ---",
      "страница начинается с заголовочной части между двумя строками ---"),
    meaning: Message(
      "The header holds the title and whatever else is not part of the text.",
      "В заголовочной части стоят название и всё, что не относится к самому тексту."),
    fix: Message(
      "Write --- on the first line, then title: …, then --- again, then the text.",
      "Напишите в первой строке ---, затем title: …, затем снова ---, а дальше текст."))

  package static let dashForHyphens = Rule(
    "dash-for-hyphens",
    message: Message(
      "'{word}' is what Word makes of hyphens; write three hyphens here: ---",
      "«{word}» получается из дефисов в Word; поставьте здесь три дефиса: ---"),
    meaning: Message(
      "The header stands between two lines of three hyphens; Word turns them into a dash while somebody types.",
      "Заголовочная часть стоит между двумя строками из трёх дефисов; Word при наборе превращает их в тире."
    ),
    fix: Message(
      "Write the page in an editor for plain text, not in Word.",
      "Пишите страницу в редакторе простого текста, а не в Word."))

  package static let unclosedFrontMatter = Rule(
    "unclosed-front-matter",
    message: Message(
      "the header that begins here has no end; write --- on a line of its own after it",
      "у заголовочной части, начатой здесь, нет конца; поставьте после неё отдельную строку ---"),
    meaning: Message(
      "Without its end the header would swallow the text.",
      "Без конца заголовочная часть поглотила бы весь текст."),
    fix: Message(
      "Write --- on a line of its own between header and text.",
      "Поставьте отдельную строку --- между заголовочной частью и текстом."))

  package static let unquotedColon = Rule(
    "unquoted-colon",
    message: Message(
      "a text with a colon in it is written in quotes: {cure}",
      "текст с двоеточием пишут в кавычках: {cure}"),
    meaning: Message(
      "In YAML a colon followed by a space separates a key from its value.",
      "В YAML двоеточие с пробелом отделяет ключ от значения."),
    fix: Message("Put the whole value in quotes.", "Возьмите всё значение в кавычки."))

  package static let unclosedQuote = Rule(
    "unclosed-quote",
    message: Message(
      "the quotation mark that opens here is never closed; close it: {example}",
      "открытая здесь кавычка нигде не закрыта; закройте её: {example}"),
    withoutExample: Message(
      "the quotation mark that opens here is never closed",
      "открытая здесь кавычка нигде не закрыта"),
    meaning: Message(
      "Everything after an open quotation mark would be read as one text.",
      "Всё, что идёт после незакрытой кавычки, читалось бы как один текст."),
    fix: Message(
      "Close the quotation mark; inside double quotes write \\\" for a quotation mark.",
      "Закройте кавычку; внутри двойных кавычек кавычку пишут как \\\"."))

  package static let unclosedBracket = Rule(
    "unclosed-bracket",
    message: Message(
      "the bracket that opens here is not closed, or a comma is missing",
      "открытая здесь скобка не закрыта, или пропущена запятая"),
    meaning: Message(
      "A list on one line is written [a, b], a mapping with braces.",
      "Список в одну строку пишут как [a, b], а ключи со значениями — в фигурных скобках."),
    fix: Message("Close the bracket or add the comma.", "Закройте скобку или поставьте запятую."))

  package static let missingColon = Rule(
    "missing-colon",
    message: Message(
      "'{word}' lacks a colon with a space after it: write {example}",
      "в строке «{word}» нет двоеточия с пробелом после него; пишите {example}"),
    withoutExample: Message(
      "'{word}' lacks a colon with a space after it: write key: value",
      "в строке «{word}» нет двоеточия с пробелом после него; пишите «ключ: значение»"),
    meaning: Message(
      "Every line of a header gives a value to a key.",
      "Каждая строка заголовочной части задаёт значение ключу."),
    fix: Message(
      "Write the line as key: value, or put two spaces before it if it goes on the line above.",
      "Запишите строку как «ключ: значение» или, если она продолжает предыдущую, поставьте два пробела."
    ))

  package static let hiddenByHash = Rule(
    "hidden-by-hash",
    message: Message(
      "everything from # on is a comment and would not be shown; put the whole text in quotes",
      "всё, начиная с #, — комментарий и не будет показано; возьмите весь текст в кавычки"),
    meaning: Message(
      "In YAML a # with a space before it begins a comment.",
      "В YAML знак # после пробела начинает комментарий."),
    fix: Message(
      "Put the text in quotes; a real comment stands on a line of its own.",
      "Возьмите текст в кавычки; настоящий комментарий пишут отдельной строкой."))

  package static let yamlTab = Rule(
    "yaml-tab",
    message: Message(
      "there is a tab here; use spaces",
      "здесь стоит табуляция; ставьте пробелы"),
    meaning: Message(
      "YAML does not allow tabs at the beginning of a line.",
      "YAML не допускает табуляции в отступах."),
    fix: Message("Replace the tab with two spaces.", "Замените табуляцию двумя пробелами."))

  package static let yamlCharacter = Rule(
    "yaml-character",
    message: Message(
      "a value that begins with '{word}' is written in quotes: {example}",
      "значение, которое начинается с «{word}», пишут в кавычках: {example}"),
    withoutExample: Message(
      "a value that begins with '{word}' is written in quotes",
      "значение, которое начинается с «{word}», пишут в кавычках"),
    meaning: Message(
      "Some signs have a meaning of their own in YAML at the beginning of a value.",
      "Некоторые знаки в начале значения имеют в YAML особый смысл."),
    fix: Message("Put the value in quotes.", "Возьмите значение в кавычки."))

  package static let brokenYAML = Rule(
    "broken-yaml",
    message: Message(
      "this does not fit what stands above it; look at its quotes, its brackets, the spaces at the"
        + " beginning of the line and the colon in the line above (libyaml: {problem})",
      "это не согласуется с тем, что стоит выше; проверьте кавычки, скобки, отступ в начале строки и"
        + " двоеточие в строке выше (libyaml: {problem})"),
    meaning: Message(
      "The text cannot be read as keys and values.",
      "Текст нельзя прочитать как ключи и значения."),
    fix: Message(
      "Look at quotes, colons and the spaces at the beginning of the lines here.",
      "Проверьте в этом месте кавычки, двоеточия и отступы строк."))

  package static let yamlFeature = Rule(
    "yaml-feature",
    message: Message(
      "'{word}' is a YAML feature that Mayak does not accept; write the value out",
      "«{word}» — приём YAML, который Mayak не принимает; запишите значение полностью"),
    meaning: Message(
      "Anchors, aliases, tags and several documents in one file make a text hard to check.",
      "Якоря, ссылки на них, теги и несколько документов в одном файле мешают проверять текст."),
    fix: Message("Write the value where it is used.", "Запишите значение там, где оно нужно."))

  package static let deepYAML = Rule(
    "deep-yaml",
    message: Message(
      "lists and mappings are nested too deeply here",
      "здесь списки и пары вложены друг в друга слишком глубоко"),
    meaning: Message(
      "No field of a site is nested so deeply; the text is damaged.",
      "Такой глубины нет ни у одного поля сайта; текст повреждён."),
    fix: Message("Correct the brackets or the indentation.", "Исправьте скобки или отступы."))

  package static let duplicateKey = Rule(
    "duplicate-key",
    message: Message(
      "'{key}' is written twice", "ключ «{key}» написан дважды"),
    meaning: Message(
      "Mayak would have to guess which of the two values is meant.",
      "Mayak пришлось бы гадать, какое из двух значений нужное."),
    fix: Message("Remove one of them.", "Уберите лишний."))

  static let yamlRules: [Rule] = [
    missingFrontMatter, dashForHyphens, unclosedFrontMatter, unquotedColon, unclosedQuote,
    unclosedBracket,
    missingColon, hiddenByHash, yamlTab, yamlCharacter, brokenYAML, yamlFeature, deepYAML,
    duplicateKey,
  ]
}
