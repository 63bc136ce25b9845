/// What can be wrong with a value, measured against its schema.
extension Rule {
  package static let unknownKey = Rule(
    "unknown-key",
    message: Message("'{key}' is not a key known here", "ключ «{key}» здесь неизвестен"),
    meaning: Message(
      "A misspelt key would have no effect, and nobody would notice.",
      "Ключ с опечаткой не подействовал бы, и никто бы этого не заметил."),
    fix: Message("Correct the key or remove the line.", "Исправьте ключ или уберите строку."))

  package static let missingKey = Rule(
    "missing-key",
    message: Message("'{key}' is missing here", "здесь не хватает ключа «{key}»"),
    meaning: Message(
      "The page or record cannot do without this value.",
      "Без этого значения страница или запись не обходится."),
    fix: Message("Add a line with this key.", "Добавьте строку с этим ключом."))

  package static let emptyValue = Rule(
    "empty-value",
    message: Message(
      "nothing is written after '{key}'; write a value or remove the line '{example}'",
      "после «{key}» ничего не написано; впишите значение или уберите строку «{example}»"),
    withoutExample: Message(
      "nothing is written after '{key}', which must be there; write a value",
      "после «{key}» ничего не написано, а без этого нельзя; впишите значение"),
    meaning: Message(
      "An empty value may mean 'none' or 'forgotten'; Mayak does not guess.",
      "Пустое место может значить и «нет», и «забыли»; Mayak не гадает."),
    fix: Message(
      "Write the value, or remove the line where the key may be left out.",
      "Впишите значение или, если ключ необязателен, уберите строку."))

  package static let emptyText = Rule(
    "empty-text",
    message: Message("this text is empty", "этот текст пуст"),
    meaning: Message(
      "An empty text would leave a gap on the page.",
      "Пустой текст оставил бы на странице пустое место."),
    fix: Message("Write the text or remove the line.", "Впишите текст или уберите строку."))

  package static let expectedText = Rule(
    "expected-text",
    message: Message(
      "one value is wanted here, not a list or a mapping",
      "здесь нужно одно значение, а не список и не набор ключей"),
    meaning: Message("The field holds a single value.", "Поле содержит одно значение."),
    fix: Message("Write a single value.", "Запишите одно значение."))

  package static let expectedList = Rule(
    "expected-list",
    message: Message(
      "a list is wanted here: [one, two], or lines that begin with '- '",
      "здесь нужен список: [один, два] или строки, которые начинаются с «- »"),
    meaning: Message(
      "The field may hold several values.", "Поле может содержать несколько значений."),
    fix: Message(
      "Put the value in brackets, also where there is only one.",
      "Возьмите значение в квадратные скобки, даже если оно одно."))

  package static let expectedMapping = Rule(
    "expected-mapping",
    message: Message(
      "keys with values are wanted here, each as key: value",
      "здесь нужны ключи со значениями, каждый в виде «ключ: значение»"),
    meaning: Message(
      "The field is made of several named parts.", "Поле состоит из нескольких названных частей."),
    fix: Message(
      "Write each part on a line of its own, set in by two spaces.",
      "Запишите каждую часть отдельной строкой с отступом в два пробела."))

  package static let expectedLanguages = Rule(
    "expected-languages",
    message: Message(
      "'{key}' is written for each language: {languages}",
      "«{key}» записывают для каждого языка: {languages}"),
    meaning: Message(
      "Visitors see this text in their own language.", "Посетители видят этот текст на своём языке."
    ),
    fix: Message("Write the text in each language.", "Запишите текст на каждом языке."))

  package static let missingLanguage = Rule(
    "missing-language",
    message: Message(
      "'{key}' has no text for '{language}'", "у «{key}» нет текста для языка «{language}»"),
    meaning: Message(
      "Visitors in that language would find a gap.",
      "Посетители, читающие на этом языке, увидели бы пустое место."),
    fix: Message("Add the text in that language.", "Добавьте текст на этом языке."))

  package static let invalidDay = Rule(
    "invalid-day",
    message: Message(
      "'{word}' is not a day; write it as {example}", "«{word}» — не дата; запишите так: {example}"),
    withoutExample: Message(
      "'{word}' is not a day; write year, month and day as YYYY-MM-DD",
      "«{word}» — не дата; запишите год, месяц и день так: ГГГГ-ММ-ДД"),
    meaning: Message(
      "Days are written year, month, day, so that 03.04 cannot be misread.",
      "Даты пишут в порядке год, месяц, день, чтобы 03.04 нельзя было понять двояко."),
    fix: Message("Write the day as YYYY-MM-DD.", "Запишите дату как ГГГГ-ММ-ДД."))

  package static let noSuchDay = Rule(
    "no-such-day",
    message: Message(
      "there is no day {word} in any calendar; look at the month and the day",
      "такой даты, {word}, нет ни в одном календаре; проверьте месяц и число"),
    meaning: Message(
      "The day is written as it should be, but no month has so many days, or no year so many months.",
      "Дата записана верно, но столько дней нет в этом месяце или столько месяцев нет в году."),
    fix: Message("Write the day that was meant.", "Впишите день, который имели в виду."))

  package static let invalidPeriod = Rule(
    "invalid-period",
    message: Message(
      "'{word}' is not a period; write it as {example}",
      "«{word}» — не период; запишите так: {example}"),
    withoutExample: Message(
      "'{word}' is not a period; write its first and its last day as YYYY-MM-DD..YYYY-MM-DD",
      "«{word}» — не период; запишите первый и последний день так: ГГГГ-ММ-ДД..ГГГГ-ММ-ДД"),
    meaning: Message(
      "A period is its first day, two dots and its last day, which is not before the first.",
      "Период — это первый день, две точки и последний день, не раньше первого."),
    fix: Message(
      "Write both days as YYYY-MM-DD with .. between them.",
      "Запишите оба дня как ГГГГ-ММ-ДД и поставьте между ними две точки."))

  package static let invalidMoment = Rule(
    "invalid-moment",
    message: Message(
      "'{word}' is not a day and time; write it as {example}",
      "«{word}» — не дата со временем; запишите так: {example}"),
    withoutExample: Message(
      "'{word}' is not a day and time; write both as YYYY-MM-DD HH:MM",
      "«{word}» — не дата со временем; запишите то и другое так: ГГГГ-ММ-ДД ЧЧ:ММ"),
    meaning: Message(
      "A moment is a day and a time of that day in the time zone of the site.",
      "Момент — это дата и время суток в часовом поясе сайта."),
    fix: Message("Write it as YYYY-MM-DD HH:MM.", "Запишите как ГГГГ-ММ-ДД ЧЧ:ММ."))

  package static let invalidTime = Rule(
    "invalid-time",
    message: Message(
      "'{word}' is not a time of day; write it as {example}",
      "«{word}» — не время суток; запишите так: {example}"),
    withoutExample: Message(
      "'{word}' is not a time of day; write it as HH:MM",
      "«{word}» — не время суток; запишите его так: ЧЧ:ММ"),
    meaning: Message(
      "A time of day is its hour from 00 to 23 and its minute, in the time zone of the site.",
      "Время суток — это час от 00 до 23 и минуты, в часовом поясе сайта."),
    fix: Message("Write it as HH:MM: 18:30.", "Запишите как ЧЧ:ММ: 18:30."))

  package static let invalidFlag = Rule(
    "invalid-flag",
    message: Message(
      "'{word}' is neither true nor false; write {example}",
      "«{word}» — ни true, ни false; напишите {example}"),
    meaning: Message(
      "A page must not be published because a yes was spelt in another way.",
      "Страница не должна попасть на сайт из-за того, что «да» написали по-другому."),
    fix: Message("Write true or false.", "Напишите true или false."))

  package static let invalidNumber = Rule(
    "invalid-number",
    message: Message(
      "'{word}' is not a whole number; write it as {example}",
      "«{word}» — не целое число; запишите так: {example}"),
    withoutExample: Message(
      "'{word}' is not a whole number; write it with digits alone",
      "«{word}» — не целое число; запишите его одними цифрами"),
    meaning: Message("The field holds a whole number.", "Поле содержит целое число."),
    fix: Message("Write digits only.", "Запишите только цифры."))

  package static let numberTooLarge = Rule(
    "number-too-large",
    message: Message(
      "'{word}' is larger than any number that is counted with here",
      "«{word}» больше любого числа, с которым здесь считают"),
    meaning: Message(
      "A number has at most eighteen digits.", "В числе не больше восемнадцати цифр."),
    fix: Message(
      "Write the number that is meant, or remove the line.",
      "Запишите нужное число или уберите строку."))

  package static let numberTooSmall = Rule(
    "number-too-small",
    message: Message(
      "'{word}' is too small; the least that may stand here is {limit}",
      "«{word}» — слишком мало; наименьшее значение здесь {limit}"),
    meaning: Message(
      "A list of no pages would show nothing.",
      "Список, в котором нет страниц, ничего не покажет."),
    fix: Message(
      "Write a greater number, or remove the line.",
      "Запишите большее число или уберите строку."))

  package static let backwardPeriod = Rule(
    "backward-period",
    message: Message(
      "the period '{word}' ends before it begins; one of the two days is wrong, or they have changed places",
      "период «{word}» заканчивается раньше, чем начинается: неверен один из дней, или они поменялись местами"
    ),
    meaning: Message(
      "A period is its first day, two dots and its last day; at the turn of a year it is easily the year that is wrong.",
      "Период — это первый день, две точки и последний день; на рубеже годов чаще всего неверен год."
    ),
    fix: Message("Look at both days and both years.", "Проверьте оба дня и оба года."))

  package static let invalidChoice = Rule(
    "invalid-choice",
    message: Message(
      "'{word}' is not one of the choices", "«{word}» нет среди допустимых значений"),
    meaning: Message(
      "The field takes only the words that its schema lists.",
      "Поле принимает только слова, перечисленные в его схеме."),
    fix: Message("Use one of the words that are allowed.", "Выберите одно из допустимых слов."))

  package static let invalidFile = Rule(
    "invalid-file",
    message: Message(
      "'{word}' is not a file that this site could publish; write the path of a file in Content",
      "«{word}» — не файл, который этот сайт может опубликовать; укажите путь к файлу в Content"),
    meaning: Message(
      "This field offers a file that lies beside the texts, so that it is published with them and its size is known.",
      "Это поле предлагает файл, который лежит рядом с текстами: он публикуется вместе с ними, и его размер известен."
    ),
    fix: Message(
      "Put the file into Content and write its path relative to this file, such as poster.pdf; for an address use a field of the type link.",
      "Положите файл в Content и укажите путь к нему относительно этого файла, например poster.pdf; для адресов есть поля типа link."
    ))

  package static let invalidLink = Rule(
    "invalid-link",
    message: Message(
      "'{word}' is not an address; write it as {example}",
      "«{word}» — не адрес; запишите так: {example}"),
    withoutExample: Message(
      "'{word}' is not an address; write it whole, from https://, mailto: or tel: on",
      "«{word}» — не адрес; запишите его целиком, начиная с https://, mailto: или tel:"),
    meaning: Message(
      "A link out of the site begins with https://, http:// or mailto:.",
      "Внешняя ссылка начинается с https://, http:// или mailto:."),
    fix: Message(
      "Copy the whole address from the browser.", "Скопируйте адрес из браузера целиком."))

  package static let invalidPhone = Rule(
    "invalid-phone",
    message: Message(
      "'{word}' is not one telephone number: digits, spaces, hyphens and brackets, and + in front",
      "«{word}» — не один номер телефона: допустимы цифры, пробелы, дефисы, скобки и + в начале"),
    meaning: Message(
      "From this text the phone dials; anything else in it would make another number.",
      "Отсюда телефон набирает номер; лишний знак превратил бы его в другой."),
    fix: Message(
      "Write one number and nothing else; an extension belongs in the description.",
      "Запишите только один номер; добавочный укажите в описании."))

  package static let duplicateID = Rule(
    "duplicate-id",
    message: Message("two records have the id '{word}'", "у двух записей одинаковый id «{word}»"),
    meaning: Message(
      "A record is referred to by its id, so each record needs an id of its own.",
      "На запись ссылаются по её id, поэтому у каждой записи он должен быть свой."),
    fix: Message("Give one of them another id.", "Дайте одной из них другой id."))

  static let valueRules: [Rule] = [
    unknownKey, missingKey, emptyValue, emptyText, expectedText, expectedList, expectedMapping,
    expectedLanguages, missingLanguage, invalidDay, noSuchDay, invalidPeriod, invalidMoment,
    invalidTime,
    invalidFlag,
    invalidNumber, numberTooLarge, numberTooSmall, backwardPeriod, invalidChoice, invalidLink,
    invalidFile, invalidPhone, duplicateID,
  ]
}
