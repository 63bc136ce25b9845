/// What can be wrong with the settings of a site, its languages and its schemas.
extension Rule {
  package static let themeVersion = Rule(
    "theme-version",
    message: Message(
      "this site was written for theme interface '{word}'; this Mayak has {version}",
      "сайт написан для версии темы «{word}», а в этом Mayak версия {version}"),
    meaning: Message(
      "The number tells which names templates and schemas may use.",
      "От этого числа зависит, какие имена доступны шаблонам и схемам."),
    fix: Message(
      "Write the version this Mayak has and see in CHANGELOG.md what changed.",
      "Укажите версию этого Mayak и посмотрите в CHANGELOG.md, что изменилось."))

  package static let invalidBaseURL = Rule(
    "invalid-base-url",
    message: Message(
      "'{word}' is not the address of a site; write it as https://example.org/",
      "«{word}» — не адрес сайта; запишите так: https://example.org/"),
    meaning: Message(
      "Search engines and messengers need the full address of each page.",
      "Поисковикам и мессенджерам нужен полный адрес каждой страницы."),
    fix: Message(
      "Write the address at which the site will stand, from https:// on.",
      "Укажите адрес будущего сайта, начиная с https://."))

  package static let invalidTimeZone = Rule(
    "invalid-time-zone",
    message: Message(
      "'{word}' is not the name of a time zone; write it as CONTINENT/CITY, in English",
      "«{word}» — не название часового пояса; запишите так: КОНТИНЕНТ/ГОРОД, по-английски"),
    meaning: Message(
      "The time zone decides when a day begins, so when a page appears and when it goes.",
      "От часового пояса зависит, когда начинается день, то есть когда страница появляется и исчезает."
    ),
    fix: Message(
      "Write a name of the IANA time zone database.",
      "Укажите название из базы часовых поясов IANA."))

  package static let missingStrings = Rule(
    "missing-strings",
    message: Message(
      "the site has the language '{code}', but {file} is missing or empty",
      "у сайта есть язык «{code}», но файла {file} нет или он пуст"),
    meaning: Message(
      "That file holds the months, plurals and interface words of the language.",
      "В этом файле — месяцы, формы множественного числа и слова интерфейса."),
    fix: Message(
      "Copy the file of another language and translate it.",
      "Скопируйте файл другого языка и переведите его."))

  package static let unknownKind = Rule(
    "unknown-kind",
    message: Message("there is no kind of page '{word}'", "нет вида страниц «{word}»"),
    meaning: Message(
      "A kind is a schema in Templates/kinds/ and a template beside it.",
      "Вид страниц — это схема в Templates/kinds/ и шаблон рядом с ней."),
    fix: Message("Use one of the existing kinds.", "Выберите один из существующих видов."))

  package static let dataWithoutIDs = Rule(
    "data-without-ids",
    message: Message(
      "the records of '{word}' have no ids: no field in {file} has the role id",
      "у записей «{word}» нет id: ни у одного поля в {file} нет роли id"),
    meaning: Message(
      "A field refers to a record by its id.", "Поле ссылается на запись по её id."),
    fix: Message(
      "Give the records a text field with role: id.",
      "Добавьте записям текстовое поле с role: id."))

  package static let kindOfList = Rule(
    "kind-of-list",
    message: Message(
      "the text of a home or list page has no kind",
      "у текста главной страницы или списка не бывает вида"),
    meaning: Message(
      "Home pages and lists are drawn by templates of their own, whatever kind a header names.",
      "Главную страницу и списки рисуют отдельные шаблоны, какой бы вид ни был указан."),
    fix: Message(
      "Remove kind:, or give the page a name of its own.",
      "Уберите kind: или дайте странице собственное имя."))

  package static let invalidTitlePattern = Rule(
    "invalid-title-pattern",
    message: Message(
      "'{word}' in {file} names something that is no text field of the kind '{kind}'",
      "в «{word}» ({file}) названо то, чего нет среди текстовых полей вида «{kind}»"),
    meaning: Message(
      "The titles of such pages are made of this text and of their own fields in braces.",
      "Заголовки таких страниц составляются из этого текста и полей, взятых в фигурные скобки."),
    fix: Message(
      "Put only names of text fields of that kind in braces.",
      "Берите в фигурные скобки только имена текстовых полей этого вида."))

  package static let unknownData = Rule(
    "unknown-data",
    message: Message(
      "there is no schema for data called '{word}'", "нет схемы для данных с именем «{word}»"),
    meaning: Message(
      "What a data file may hold is said in Templates/data/.",
      "Что может быть в файле данных, сказано в Templates/data/."),
    fix: Message("Correct the name or write the schema.", "Исправьте имя или напишите схему."))

  package static let invalidName = Rule(
    "invalid-name",
    message: Message(
      "'{word}' cannot be a name; use small Latin letters, digits and _",
      "«{word}» не годится для имени; используйте строчные латинские буквы, цифры и _"),
    meaning: Message(
      "Templates call fields and queries by these names.",
      "По этим именам шаблоны обращаются к полям и запросам."),
    fix: Message("Choose another name.", "Выберите другое имя."))

  package static let reservedName = Rule(
    "reserved-name",
    message: Message(
      "templates know '{key}' already; choose another name",
      "имя «{key}» в шаблонах уже занято; выберите другое"),
    meaning: Message(
      "A name that means two things would hide one of them. To ask for a common key such as date, list it under 'requires'.",
      "Имя с двумя значениями скрыло бы одно из них. Чтобы сделать обязательным общий ключ, например date, впишите его в requires."
    ),
    fix: Message(
      "Choose another name; where the name is a role and the field means just that, give it the role.",
      "Выберите другое имя; если это имя роли и поле значит именно это, укажите роль."))

  package static let wrongRole = Rule(
    "wrong-role",
    message: Message(
      "the role '{word}' is for a field of the type {type}",
      "роль «{word}» бывает только у поля типа {type}"),
    meaning: Message(
      "A role tells Mayak what to do with a value, and it can do that with one type only.",
      "Роль говорит, что Mayak делает со значением, и для этого годится только один тип."),
    fix: Message("Change the type or remove the role.", "Измените тип или уберите роль."))

  package static let unknownRule = Rule(
    "unknown-rule",
    message: Message("there is no complaint called '{word}'", "нет замечания с именем «{word}»"),
    meaning: Message(
      "The name stands in brackets at the end of each complaint.",
      "Имя стоит в квадратных скобках в конце каждого замечания."),
    fix: Message("Copy the name from the complaint.", "Скопируйте имя из замечания."))

  package static let errorLevel = Rule(
    "error-level",
    message: Message(
      "'{word}' is an error, and errors cannot be switched off",
      "«{word}» — ошибка, а ошибки отключить нельзя"),
    meaning: Message(
      "Only the level of warnings may be changed.",
      "Изменить уровень можно только у предупреждений."),
    fix: Message("Remove the line and mend the error.", "Уберите строку и исправьте саму ошибку."))

  package static let wrongCount = Rule(
    "wrong-count",
    message: Message(
      "'{key}' lists {count}, and there must be {expected}",
      "в списке «{key}» значений {count}, а должно быть {expected}"),
    meaning: Message(
      "A year has twelve months, quotation marks come in four, and a keyboard has 33 keys for letters.",
      "В году двенадцать месяцев, кавычек нужно четыре, а клавиш для букв на клавиатуре 33."),
    fix: Message("Correct the list.", "Исправьте список."))

  package static let invalidPlural = Rule(
    "invalid-plural",
    message: Message(
      "'{word}' is not a plural condition; write it as n % 10 = 1 and n % 100 != 11",
      "«{word}» — не условие множественного числа; пример: n % 10 = 1 and n % 100 != 11"),
    meaning: Message(
      "Plural conditions are written as in Unicode CLDR.",
      "Условия множественного числа пишут так, как в Unicode CLDR."),
    fix: Message(
      "Copy the condition from the CLDR plural rules.", "Скопируйте условие из правил CLDR."))

  package static let invalidDatePattern = Rule(
    "invalid-date-pattern",
    message: Message(
      "'{word}' has a name in braces that is not a part of a date",
      "в образце «{word}» в фигурных скобках стоит не часть даты"),
    meaning: Message(
      "Only parts of a date may stand in braces.",
      "В фигурных скобках могут стоять только части даты."),
    fix: Message("Use the names of the parts of a date.", "Используйте имена частей даты."))

  package static let invalidLetter = Rule(
    "invalid-letter",
    message: Message(
      "'{word}' is not one letter; write letter by letter, as in ж: zh",
      "«{word}» — не одна буква; пишите по одной букве, например ж: zh"),
    meaning: Message(
      "The table says letter by letter how words are written in addresses.",
      "Таблица побуквенно задаёт, как слова пишутся в адресах."),
    fix: Message(
      "Write one small letter, a colon and Latin letters.",
      "Запишите одну строчную букву, двоеточие и латинские буквы."))

  static let siteRules: [Rule] = [
    themeVersion, invalidBaseURL, invalidTimeZone, missingStrings, unknownKind, unknownData,
    dataWithoutIDs, kindOfList, invalidTitlePattern,
    invalidName, reservedName, wrongRole, unknownRule, errorLevel, wrongCount, invalidPlural,
    invalidDatePattern, invalidLetter,
  ]
}
