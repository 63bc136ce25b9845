/// What only shows when the pages are put together: pairs, addresses, links, records.
extension Rule {
  package static let unsafeSlug = Rule(
    "unsafe-slug",
    message: Message(
      "'{word}' cannot stand in an address; use {example}",
      "«{word}» не годится для адреса; подойдёт {example}"),
    meaning: Message(
      "Addresses are made of small Latin letters, digits and hyphens, so that they survive being sent.",
      "Адреса состоят из строчных латинских букв, цифр и дефисов: такие не портятся при пересылке."),
    fix: Message(
      "Rename the file, or write slug: in the header.",
      "Переименуйте файл или задайте slug: в заголовочной части."))

  package static let pathCollision = Rule(
    "path-collision",
    message: Message(
      "two things would stand at the address {path}", "по адресу {path} оказались бы две вещи"),
    meaning: Message(
      "One of the two would silently replace the other.", "Одна молча заменила бы другую."),
    fix: Message("Give one of them another slug.", "Дайте одной из них другой slug."))

  package static let duplicateTranslation = Rule(
    "duplicate-translation",
    message: Message(
      "this page is there twice in the language '{language}'",
      "эта страница на языке «{language}» есть дважды"),
    meaning: Message(
      "A page has one file in each language.", "У страницы один файл на каждом языке."),
    fix: Message("Remove or rename one of the files.", "Удалите или переименуйте один из файлов."))

  package static let severalOriginals = Rule(
    "several-originals",
    message: Message(
      "another translation of this page is called the original too",
      "оригиналом назван и другой перевод этой страницы"),
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

  package static let unknownTag = Rule(
    "unknown-tag",
    message: Message("there is no tag '{word}'", "нет метки «{word}»"),
    meaning: Message(
      "Tags are listed once, with their names in each language, so that they cannot fork by a typo.",
      "Метки перечислены в одном месте, с названиями на всех языках, чтобы опечатка не создала новую."
    ),
    fix: Message(
      "Take a tag there is, or add it to the file of tags.",
      "Выберите существующую метку или добавьте новую в файл меток."))

  package static let brokenLink = Rule(
    "broken-link",
    message: Message("there is no file '{word}'", "нет файла «{word}»"),
    meaning: Message(
      "Links to pages and files of the site are paths relative to this file.",
      "Ссылки на страницы и файлы сайта — это пути относительно этого файла."),
    fix: Message("Correct the path.", "Исправьте путь."))

  package static let unpublishedLink = Rule(
    "unpublished-link",
    message: Message(
      "'{word}' is not published, so visitors could not follow this link",
      "страница «{word}» не опубликована, и посетители не смогут перейти по ссылке"),
    meaning: Message(
      "The page is a draft, not due yet, or withdrawn.",
      "Страница — черновик, её срок ещё не настал или она снята."),
    fix: Message("Remove the link or publish the page.", "Уберите ссылку или опубликуйте страницу.")
  )

  package static let brokenAnchor = Rule(
    "broken-anchor",
    message: Message(
      "the page has no place called '#{word}'", "на странице нет места «#{word}»"),
    meaning: Message(
      "The part after # is the id of a heading on that page.",
      "Часть после # — это id заголовка на той странице."),
    fix: Message("Take an id there is.", "Возьмите существующий id."))

  package static let unsafeLink = Rule(
    "unsafe-link",
    message: Message(
      "'{word}' cannot be linked; write a path relative to this file, or an address that begins with"
        + " https:, mailto: or tel:",
      "на «{word}» ссылаться нельзя; напишите путь относительно этого файла или адрес, который"
        + " начинается с https:, mailto: или tel:"),
    meaning: Message(
      "Allowed are https:, http:, mailto: and tel:, and paths relative to this file, not from /.",
      "Допустимы https:, http:, mailto:, tel: и пути относительно этого файла, но не от /."),
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
      "A block calls records of a data file by their ids.",
      "Блок вызывает записи файла данных по их id."),
    fix: Message("Correct the id or add the record.", "Исправьте id или добавьте запись."))

  package static let unknownMenuEntry = Rule(
    "unknown-menu-entry",
    message: Message(
      "'{word}' is neither a section nor a page", "«{word}» — ни раздел, ни страница"),
    meaning: Message(
      "The menu lists folders of sections and pages such as about.md.",
      "В меню перечисляют папки разделов и страницы, например about.md."),
    fix: Message("Correct the entry.", "Исправьте запись."))

  package static let overdueCheck = Rule(
    "overdue-check", .warning,
    message: Message(
      "last checked on {day}, and a check holds for {count} days: shown as not checked",
      "последняя проверка — {day}, срок действия в днях: {count}; показано как непроверенное"),
    meaning: Message(
      "A number that nobody checks may be dead or belong to somebody else.",
      "Номер, который никто не проверяет, может не работать или принадлежать другим."),
    fix: Message(
      "Check it, then write the day and the evidence.",
      "Проверьте, затем впишите дату и чем это подтверждено."))

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

  package static let nothingCurrent = Rule(
    "nothing-current",
    message: Message(
      "every record of {file} that would stand here is unchecked or withheld",
      "все записи файла {file}, которые встали бы здесь, не проверены или скрыты"),
    meaning: Message(
      "A page that promises help must not be left without any.",
      "Страница, которая обещает помощь, не должна остаться совсем без неё."),
    fix: Message("Check at least one of them.", "Проверьте хотя бы одну из них."))

  static let pageRules: [Rule] = [
    unsafeSlug, pathCollision, duplicateTranslation, severalOriginals, brokenTranslates,
    loosenedVisibility, unknownTag, brokenLink, unpublishedLink, brokenAnchor, unsafeLink,
    missingPicture, unknownRecord, unknownMenuEntry, overdueCheck, futureCheck,
    nothingCurrent,
  ]
}
