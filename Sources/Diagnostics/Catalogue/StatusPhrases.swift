/// What `mayak status` and the preview say of what is due.
extension CountedPhrase {
  package static let checksOverdue = CountedPhrase(
    ("{count} check has run out", "{count} checks have run out"),
    (
      "Истёк срок {count} проверки", "Истёк срок {count} проверок", "Истёк срок {count} проверок"
    ))
  package static let checksDue = CountedPhrase(
    (
      "{count} check runs out within {days} days", "{count} checks run out within {days} days"
    ),
    (
      "В ближайшие {days} дней истекает срок {count} проверки",
      "В ближайшие {days} дней истекает срок {count} проверок",
      "В ближайшие {days} дней истекает срок {count} проверок"
    ))
  package static let pagesEnding = CountedPhrase(
    (
      "{count} page will be gone within {days} days",
      "{count} pages will be gone within {days} days"
    ),
    (
      "В ближайшие {days} дней исчезнет {count} страница",
      "В ближайшие {days} дней исчезнут {count} страницы",
      "В ближайшие {days} дней исчезнет {count} страниц"
    ))
  package static let pagesComing = CountedPhrase(
    (
      "{count} page will appear within {days} days", "{count} pages will appear within {days} days"
    ),
    (
      "В ближайшие {days} дней появится {count} страница",
      "В ближайшие {days} дней появятся {count} страницы",
      "В ближайшие {days} дней появится {count} страниц"
    ))
  package static let pagesUntranslated = CountedPhrase(
    ("{count} page lacks a language", "{count} pages lack a language"),
    (
      "У {count} страницы нет перевода", "У {count} страниц нет перевода",
      "У {count} страниц нет перевода"
    ))
  package static let pagesNotYet = CountedPhrase(
    (
      "{count} page has no version yet in a language written page by page",
      "{count} pages have no version yet in a language written page by page"
    ),
    (
      "{count} страницы ещё нет на языке, который пополняется постепенно",
      "{count} страниц ещё нет на языке, который пополняется постепенно",
      "{count} страниц ещё нет на языке, который пополняется постепенно"
    ))
  package static let textsLent = CountedPhrase(
    (
      "{count} text of the site and its data is lent by another language",
      "{count} texts of the site and its data are lent by another language"
    ),
    (
      "{count} текст сайта и данных взят из другого языка",
      "{count} текста сайта и данных взяты из другого языка",
      "{count} текстов сайта и данных взято из другого языка"
    ))
  package static let linesUntranslated = CountedPhrase(
    (
      "Words of the pages: {count} line to translate",
      "Words of the pages: {count} lines to translate"
    ),
    (
      "Слова на страницах: осталось перевести {count} строку",
      "Слова на страницах: осталось перевести {count} строки",
      "Слова на страницах: осталось перевести {count} строк"
    ))
  package static let wordsUnread = CountedPhrase(
    (
      "No native speaker has read the words of the pages in {count} language",
      "No native speaker has read the words of the pages in {count} languages"
    ),
    (
      "Слова на страницах ещё не прочёл носитель: {count} язык",
      "Слова на страницах ещё не прочёл носитель: {count} языка",
      "Слова на страницах ещё не прочёл носитель: {count} языков"
    ))
  package static let drafts = CountedPhrase(
    ("{count} draft", "{count} drafts"),
    ("{count} черновик", "{count} черновика", "{count} черновиков"))
  package static let moreThings = CountedPhrase(
    ("and {count} more", "and {count} more"),
    ("и ещё {count}", "и ещё {count}", "и ещё {count}"))
  package static let errorsStand = CountedPhrase(
    (
      "{count} error keeps the site from being built; mayak check tells what it is",
      "{count} errors keep the site from being built; mayak check tells what they are"
    ),
    (
      "{count} ошибка мешает собрать сайт; какая, скажет mayak check",
      "{count} ошибки мешают собрать сайт; какие, скажет mayak check",
      "{count} ошибок мешают собрать сайт; какие, скажет mayak check"
    ))
}

extension Phrase {
  package static let sinceDay = Phrase("{title}: since {day}", "{title}: с {day}")
  package static let untilDay = Phrase("{title}: holds until {day}", "{title}: действует до {day}")
  package static let fromDay = Phrase("{title}: gone from {day}", "{title}: не станет с {day}")
  package static let onDay = Phrase("{title}: on {day}", "{title}: {day}")
  package static let withoutLanguages = Phrase(
    "{title}: not in {languages}", "{title}: нет на {languages}")
  package static let behindInLanguages = Phrase(
    "{title}: outdated in {languages}", "{title}: отстал перевод на {languages}")
  package static let linesLeft = Phrase("{title}: {count}", "{title}: {count}")
  package static let plainly = Phrase("{title}", "{title}")
  package static let nothingDue = Phrase(
    "Nothing is due, and nothing waits.", "Срочных дел нет, и ничто не ждёт.")
  package static let publishedVersion = Phrase(
    "What readers see is the version of {day}.", "Читатели видят версию от {day}.")

  package static let statusCommand = Phrase(
    "Says what is due: checks, pages that come and go, translations, drafts.",
    "Говорит, что пора сделать: проверки, страницы, которые появятся и исчезнут, переводы, черновики."
  )
  package static let jsonOption = Phrase(
    "For programs: one line of JSON.", "Для программ: одна строка JSON.")
  package static let exitCodeOption = Phrase(
    "Ends with 1 where a check has run out or an error stands, for a timetable.",
    "Завершается с кодом 1, если срок проверки истёк или есть ошибка: для расписания.")
  package static let everythingOption = Phrase(
    "Names everything, not as much as a screen holds.",
    "Называет всё, а не столько, сколько умещается на экране.")
}

/// What `mayak` says without a command.
extension Phrase {
  package static let noSiteHere = Phrase(
    "There is no site here: a site is a folder with Content/site.yml in it. If you have one, go there"
      + " first (cd).",
    "Здесь нет сайта: сайт — это папка, в которой есть Content/site.yml. Если он у вас уже есть,"
      + " сначала перейдите туда (cd).")
  package static let siteIsAbove = Phrase(
    "This is a folder within a site. Go to the site first: cd {path}",
    "Это папка внутри сайта. Сначала перейдите в сам сайт: cd {path}")
  package static let unreadableHere = Phrase(
    "This site cannot be read; mayak check tells why.",
    "Этот сайт не удалось прочитать; почему, скажет mayak check.")
  package static let initToBegin = Phrase(
    "mayak init my-site          begins one", "mayak init moy-sayt         начать новый сайт")
  package static let newEveryDay = Phrase(
    "mayak new news \"Title\"      begins a page",
    "mayak new news \"Заголовок\"  начать страницу")
  package static let serveEveryDay = Phrase(
    "mayak serve                 shows the site while you write",
    "mayak serve                 показывать сайт, пока вы пишете")
  package static let buildEveryDay = Phrase(
    "mayak build                 writes the site for its readers",
    "mayak build                 записать сайт для читателей")
  package static let helpWithAll = Phrase(
    "mayak --help                names all commands",
    "mayak --help                перечислить все команды")
}
