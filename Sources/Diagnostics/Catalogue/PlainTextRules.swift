/// What does not come out as it was meant in titles and other fields of plain text, in values between
/// brackets, and where signs turn the direction of writing.
extension Rule {
  package static let markupInField = Rule(
    "markup-in-field", .warning,
    message: Message(
      "this is plain text, so '{word}' would be printed with all its signs; write '{example}'",
      "здесь простой текст, и «{word}» появится на странице вместе со знаками; напишите «{example}»"
    ),
    withoutExample: Message(
      "this is plain text, so '{word}' would be printed as it stands; take it out",
      "здесь простой текст, и «{word}» появится на странице как есть; уберите это"),
    meaning: Message(
      "A title stands in lists, menus, search results and messengers, where there is no bold and no link.",
      "Название стоит в списках, меню, результатах поиска и мессенджерах, где нет ни полужирного, ни ссылок."
    ),
    fix: Message(
      "Write the words alone; what is to be bold or a link belongs in the text of the page.",
      "Оставьте одни слова; полужирное и ссылки пишут в тексте страницы."))

  package static let characterByName = Rule(
    "character-by-name", .warning,
    message: Message(
      "this is plain text, not HTML, so '{word}' would be printed as it stands; write {example}",
      "здесь простой текст, а не HTML, и «{word}» появится на странице как есть; напишите {example}"
    ),
    withoutExample: Message(
      "this is plain text, not HTML, so '{word}' would be printed as it stands; write the character itself",
      "здесь простой текст, а не HTML, и «{word}» появится на странице как есть; напишите сам знак"),
    meaning: Message(
      "Names of characters between & and ; mean something in a text only, not in a title.",
      "Имена знаков между & и ; что-то значат только в тексте страницы, а не в названии."),
    fix: Message("Write the character itself.", "Напишите сам знак."))

  package static let openDirection = Rule(
    "open-direction", .warning,
    message: Message(
      "the invisible character {word} turns the direction of writing here and nothing turns it back;"
        + " take it out, or write {example} behind the words it is for",
      "невидимый знак {word} меняет здесь направление письма, и ничто не меняет его обратно; уберите"
        + " его или поставьте {example} после слов, к которым он относится"),
    meaning: Message(
      "Words, numbers and addresses behind it would be shown the wrong way round. It often comes along when a path or an address is copied.",
      "Слова, числа и адреса после него оказались бы на странице задом наперёд. Такой знак часто попадает в текст при копировании пути или адреса."
    ),
    fix: Message(
      "Delete the word together with the spaces around it and type it anew.",
      "Удалите слово вместе с пробелами вокруг и наберите заново."))

  package static let splitAtComma = Rule(
    "split-at-comma", .warning,
    message: Message(
      "between brackets a comma ends a value, so that this sentence falls into {count}; if it is one,"
        + " write {example}",
      "в квадратных скобках запятая заканчивает значение, и фраза распалась на части: {count}; если"
        + " она одна, пишите {example}"),
    meaning: Message(
      "In YAML a list between brackets is parted by commas; quotation marks keep a sentence together.",
      "В YAML список в скобках делят запятые; кавычки сохраняют фразу целой."),
    fix: Message(
      "Put the sentence in quotation marks; if there are several values, write each on a line of its own with a hyphen before it.",
      "Возьмите фразу в кавычки; если значений несколько, запишите каждое отдельной строкой с дефисом в начале."
    ))

  package static let commaInBraces = Rule(
    "comma-in-braces",
    message: Message(
      "between braces a comma ends a value, so that '{word}' stands alone; write {example}",
      "в фигурных скобках запятая заканчивает значение, и «{word}» осталось само по себе; пишите"
        + " {example}"),
    withoutExample: Message(
      "between braces each part is a key, a colon and a value; '{word}' is none of them",
      "в фигурных скобках каждая часть — это ключ, двоеточие и значение; «{word}» — ни то, ни другое"
    ),
    meaning: Message(
      "In YAML what stands between braces is parted by commas, also within a number or a sentence.",
      "В YAML всё, что стоит в фигурных скобках, делят запятые, даже внутри числа или фразы."),
    fix: Message("Put the whole value in quotation marks.", "Возьмите всё значение в кавычки."))

  package static let unquotedValue = Rule(
    "unquoted-value",
    message: Message(
      "this value needs quotation marks around all of it: {example}",
      "всё это значение нужно взять в кавычки: {example}"),
    meaning: Message(
      "In YAML quotation marks, brackets and some other signs at the beginning of a value have a meaning of their own.",
      "В YAML кавычки, скобки и некоторые другие знаки в начале значения имеют особый смысл."),
    fix: Message(
      "Copy the line as it is shown.", "Скопируйте строку так, как она показана."))

  package static let yamlSpace = Rule(
    "yaml-space",
    message: Message(
      "there is a no-break space behind the '{word}' (U+{code}), which is no space here; type a plain"
        + " one: {example}",
      "после «{word}» стоит неразрывный пробел (U+{code}), а здесь нужен обычный: {example}"),
    meaning: Message(
      "YAML knows a key by the colon and the plain space behind it.",
      "YAML узнаёт ключ по двоеточию и обычному пробелу после него."),
    fix: Message(
      "Delete the space and type it anew.", "Удалите пробел и наберите его заново."))

  package static let spaceBeforeKey = Rule(
    "space-before-key",
    message: Message(
      "a no-break space stands before '{word}' (U+{code}) and makes another key of it",
      "перед «{word}» стоит неразрывный пробел (U+{code}), и ключ получается другой"),
    meaning: Message(
      "To YAML such a space is a letter like any other, and nobody sees it.",
      "Для YAML такой пробел — такая же буква, как любая другая, а глазу он не виден."),
    fix: Message("Delete the space.", "Удалите этот пробел."))

  static let plainTextRules: [Rule] = [
    markupInField, characterByName, openDirection, splitAtComma, commaInBraces, unquotedValue,
    yamlSpace, spaceBeforeKey,
  ]
}
