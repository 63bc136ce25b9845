/// What only shows when the pages are put together: pairs, addresses, links, records.
extension Rule {
  package static let unsafeSlug = Rule(
    "unsafe-slug",
    message: Message(
      "'{word}' cannot stand in an address; use {example}",
      "«{word}» не годится для адреса; подойдёт {example}"),
    withoutExample: Message(
      "'{word}' cannot stand in an address; use small Latin letters, digits and hyphens",
      "«{word}» не годится для адреса; нужны строчные латинские буквы, цифры и дефисы"),
    meaning: Message(
      "Addresses are made of small Latin letters, digits and hyphens, so that they survive being sent.",
      "Адреса состоят из строчных латинских букв, цифр и дефисов: такие не портятся при пересылке."),
    fix: Message(
      "Rename the file, or write slug: in the header.",
      "Переименуйте файл или задайте slug: в заголовочной части."))

  package static let pathCollision = Rule(
    "path-collision",
    message: Message(
      "two pages or files would share the address {path}",
      "один и тот же адрес {path} достался бы двум страницам или файлам"),
    meaning: Message(
      "One of the two would silently replace the other.",
      "Одна страница незаметно заменила бы другую."),
    fix: Message(
      "Write another slug: in the header of one of them, rename its file, or take the address out of"
        + " aliases:.",
      "Задайте одной из них другой slug: в заголовочной части, переименуйте файл или уберите адрес из"
        + " aliases:."))

  package static let duplicateTranslation = Rule(
    "duplicate-translation",
    message: Message(
      "this page exists twice in the language '{language}'",
      "эта страница на языке «{language}» есть дважды"),
    meaning: Message(
      "A page has one file in each language.", "У страницы один файл на каждом языке."),
    fix: Message("Remove or rename one of the files.", "Удалите или переименуйте один из файлов."))

  package static let severalOriginals = Rule(
    "several-originals",
    message: Message(
      "another translation of this page is also marked as the original",
      "оригиналом отмечен и другой перевод этой страницы"),
    meaning: Message(
      "Shared fields are taken from one original.", "Общие поля берутся из одного оригинала."),
    fix: Message(
      "Leave original: true in one file only.", "Оставьте original: true только в одном файле."))

  package static let brokenTranslates = Rule(
    "broken-translates",
    message: Message(
      "there is no page {word} that this could translate",
      "нет страницы {word}, переводом которой мог бы быть этот файл"),
    meaning: Message(
      "translates: names the file of the original, relative to this file.",
      "translates: называет файл оригинала относительно этого файла."),
    fix: Message(
      "Correct the path, for example translates: world-day.en.md.",
      "Исправьте путь, например translates: world-day.en.md."))

  package static let loosenedVisibility = Rule(
    "loosened-visibility",
    message: Message(
      "'{key}' would show this translation at a time when its original is not shown",
      "из-за «{key}» перевод был бы виден, когда оригинал не виден"),
    meaning: Message(
      "A translation may be published later or withdrawn earlier than its original, never the other way.",
      "Перевод можно опубликовать позже или снять раньше оригинала, но не наоборот."),
    fix: Message(
      "Remove the line, or change the original.", "Уберите строку или измените оригинал."))

  package static let undescribedPicture = Rule(
    "undescribed-picture",
    message: Message(
      "the picture has no description in this language; add {cure}",
      "у картинки нет описания на этом языке; добавьте {cure}"),
    meaning: Message(
      "A screen reader says the description to those who do not see the picture.",
      "Программа чтения с экрана произносит описание тем, кто не видит картинку."),
    fix: Message(
      "Say in a few words what the picture shows.", "Скажите в нескольких словах, что на картинке.")
  )

  package static let unknownTag = Rule(
    "unknown-tag",
    message: Message("there is no tag '{word}'", "нет метки «{word}»"),
    meaning: Message(
      "Tags are listed once, with their names in each language, so that a typo cannot create a second one.",
      "Метки перечислены в одном месте, с названиями на всех языках, чтобы опечатка не создала новую."
    ),
    fix: Message(
      "Use an existing tag, or add this one to the file of tags.",
      "Выберите существующую метку или добавьте новую в файл меток."))

  package static let brokenLink = Rule(
    "broken-link",
    message: Message("there is no file '{word}'", "нет файла «{word}»"),
    meaning: Message(
      "Links to pages and files of the site are paths relative to this file, or addresses from its root.",
      "Ссылку на страницу или файл сайта пишут как путь относительно этого файла или как адрес от корня сайта."
    ),
    fix: Message("Correct the path.", "Исправьте путь."))

  package static let unpublishedLink = Rule(
    "unpublished-link",
    message: Message(
      "'{word}' is not published, so visitors could not follow this link",
      "страница «{word}» не опубликована, и посетители не смогут открыть её по ссылке"),
    meaning: Message(
      "The page is a draft, not due yet, or withdrawn.",
      "Эта страница — черновик, ещё не вышла или уже снята."),
    fix: Message("Remove the link or publish the page.", "Уберите ссылку или опубликуйте страницу.")
  )

  package static let brokenAnchor = Rule(
    "broken-anchor",
    message: Message(
      "the page has no place called '#{word}'", "на странице нет места «#{word}»"),
    meaning: Message(
      "The part after # is the id of a heading on that page.",
      "Часть после # — это id заголовка на той странице."),
    fix: Message("Use an existing id.", "Возьмите id, который там есть."))

  package static let unsafeLink = Rule(
    "unsafe-link",
    message: Message(
      "'{word}' cannot be linked; write a path relative to this file, or an address that begins with"
        + " https: or mailto:",
      "на «{word}» ссылаться нельзя; напишите путь относительно этого файла или адрес, который"
        + " начинается с https: или mailto:"),
    meaning: Message(
      "Allowed are paths relative to this file, addresses of the site from /, https:, http:, mailto:, for"
        + " messages sms:, tg:, viber: and whatsapp:, and tel: for a number of the data.",
      "Допустимы пути относительно этого файла, адреса сайта от /, https:, http:, mailto:, для сообщений"
        + " sms:, tg:, viber: и whatsapp:, а для телефона из файла данных — tel:."),
    fix: Message(
      "Write the path relative to this file, as an editor inserts it.",
      "Запишите путь относительно этого файла, как его вставляет редактор."))

  package static let missingPicture = Rule(
    "missing-picture",
    message: Message("there is no picture '{word}'", "нет картинки «{word}»"),
    meaning: Message(
      "Pictures lie beside the text or in a folder near it; none comes from another site.",
      "Картинки лежат рядом с текстом или в соседней папке; с чужих сайтов их не берут."),
    fix: Message("Correct the path or add the file.", "Исправьте путь или добавьте файл."))

  package static let unknownRecord = Rule(
    "unknown-record",
    message: Message(
      "there is no record '{word}' in {file}", "в файле {file} нет записи «{word}»"),
    meaning: Message(
      "A block or header names records of a data file by their ids.",
      "Блок или заголовочная часть называет записи файла данных по их id."),
    fix: Message("Correct the id or add the record.", "Исправьте id или добавьте запись."))

  package static let tooManyRecords = Rule(
    "too-many-records",
    message: Message(
      "up to here the blocks of this text show {count} records and pages; {limit} are allowed",
      "до этого места блоки текста показывают записи и страницы, всего {count}; можно не больше {limit}"
    ),
    meaning: Message(
      "A block of a few bytes may show everything there is. Many such blocks make a page that no phone can open.",
      "Блок в несколько байт может показать всё, что есть на сайте. От множества таких блоков страница становится такой, что её не откроет ни один телефон."
    ),
    fix: Message(
      "Show fewer: name the records, say how many pages with count:, or give some of the blocks a page of their own.",
      "Покажите меньше: перечислите нужные записи, задайте число страниц через count: или перенесите часть блоков на другие страницы."
    ))

  package static let unknownMenuEntry = Rule(
    "unknown-menu-entry",
    message: Message(
      "'{word}' is neither a section nor a page", "«{word}» — ни раздел, ни страница"),
    meaning: Message(
      "The menu lists folders of sections and pages such as about.md.",
      "В меню перечисляют папки разделов и страницы, например about.md."),
    fix: Message("Correct the entry.", "Исправьте запись."))

  package static let overdueCheck = Rule(
    "overdue-check", .warning, comesByDay: true,
    message: Message(
      "last checked on {day}, and a check holds for {count} days: shown as not checked",
      "последняя проверка — {day}, и её срок (дней: {count}) истёк; на сайте помечено как непроверенное"
    ),
    meaning: Message(
      "What nobody checks may no longer be true: a number may be dead or belong to somebody else.",
      "То, что никто не проверяет, могло устареть: номер может не работать или принадлежать другим."
    ),
    fix: Message(
      "Check it again, then write the day of the check and what confirms it.",
      "Проверьте ещё раз, затем впишите дату проверки и то, чем это подтверждено."))

  package static let futureCheck = Rule(
    "future-check",
    message: Message(
      "{day} is still to come, so nothing can have been checked on it",
      "дата {day} ещё не наступила, проверка в этот день невозможна"),
    meaning: Message(
      "A mistyped year would let an unchecked number stand for years.",
      "Из-за опечатки в годе непроверенный номер оставался бы на сайте годами."),
    fix: Message(
      "Write the day on which somebody really checked.",
      "Впишите день, когда номер действительно проверили."))

  package static let dueCheck = Rule(
    "due-check", .warning, comesByDay: true,
    message: Message(
      "days until this check runs out and the page says so: {count}",
      "дней до конца срока проверки, после которого на сайте появится пометка: {count}"),
    meaning: Message(
      "The site says a month ahead that something must be checked again.",
      "Сайт за месяц предупреждает, что пора проверить снова."),
    fix: Message(
      "Check it, then write the day and the evidence.",
      "Проверьте, затем впишите дату и чем это подтверждено."))

  package static let withheldNumber = Rule(
    "withheld-number",
    message: Message(
      "'{word}' would dial a number that the data withhold",
      "ссылка «{word}» набрала бы номер, который в данных скрыт"),
    meaning: Message(
      "A number that may be dead must not be dialled from any page.",
      "Номер, который может не работать, нельзя набирать ни с одной страницы."),
    fix: Message(
      "Use the block of help numbers, or check the number.",
      "Используйте блок с телефонами помощи или проверьте номер."))

  package static let expiredLink = Rule(
    "expired-link", .warning, comesByDay: true,
    message: Message(
      "the page '{word}' has expired, so its link is printed as plain words",
      "срок страницы «{word}» истёк, поэтому ссылка показана обычным текстом"),
    meaning: Message(
      "An expiry comes by itself and must not keep the site from being built.",
      "Срок истекает сам собой и не должен мешать сборке сайта."),
    fix: Message("Remove the link.", "Уберите ссылку."))

  package static let mixedTranslation = Rule(
    "mixed-translation",
    message: Message(
      "a page of the kind '{kind}' cannot be the translation of {word}, whose kind is '{other}'",
      "страница вида «{kind}» не может быть переводом {word}: там вид «{other}»"),
    meaning: Message(
      "A translation inherits the fields of its original, so that both must be of one kind.",
      "Перевод наследует поля оригинала, поэтому вид у них должен быть один."),
    fix: Message(
      "Write the same kind: in both, move the file into the section of its original, or remove translates:.",
      "Укажите в обоих файлах один kind:, перенесите файл в раздел оригинала или уберите translates:."
    ))

  package static let nothingCurrent = Rule(
    "nothing-current",
    message: Message(
      "{file} has no record for this place that is checked and not withheld",
      "в файле {file} нет для этого места ни одной проверенной и открытой записи"),
    meaning: Message(
      "A page that promises help must not be left without any.",
      "Страница, которая обещает помощь, не должна остаться совсем без неё."),
    fix: Message(
      "Check at least one of them and write the day of the check.",
      "Проверьте хотя бы одну из них и впишите дату проверки."))

  static let pageRules: [Rule] = [
    unsafeSlug, pathCollision, duplicateTranslation, severalOriginals, brokenTranslates,
    loosenedVisibility, undescribedPicture,
    unknownTag, brokenLink, unpublishedLink, brokenAnchor, unsafeLink,
    missingPicture, unknownRecord, tooManyRecords, unknownMenuEntry, overdueCheck, dueCheck,
    futureCheck,
    withheldNumber, expiredLink,
    mixedTranslation,
    nothingCurrent,
  ]
}
