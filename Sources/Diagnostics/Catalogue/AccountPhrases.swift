/// What `mayak why` says of a page.
extension Phrase {
  package static let whyCommand = Phrase(
    "Says whether a page is public and why, where it is listed, and where what is said of it was written.",
    "Говорит, видна ли страница читателям и почему, где она перечислена и откуда взято сказанное о ней."
  )
  package static let pageOrTitleArgument = Phrase(
    "A file, the name of a page, an address of the site, or a title.",
    "Файл, имя страницы, адрес на сайте или заголовок.")
  package static let pageOfLanguage = Phrase("{title} ({language})", "{title} ({language})")
  package static let isPublic = Phrase("public: {address}", "видна читателям: {address}")
  package static let since = Phrase("since {day}", "с {day}")
  package static let until = Phrase("gone from {day}", "не станет с {day}")
  package static let isDraft = Phrase("not public: it is a draft", "не видна: это черновик")
  package static let isWithdrawn = Phrase(
    "not public: it was withdrawn", "не видна: она снята с сайта")
  package static let isWaiting = Phrase(
    "not public yet: it appears on {day}", "пока не видна: появится {day}")
  package static let hasEnded = Phrase(
    "no longer public: it ended on {day}", "больше не видна: её срок истёк {day}")
  package static let isSecond = Phrase(
    "not public: another file is this page in this language",
    "не видна: эта страница на этом языке уже есть в другом файле")
  package static let addressOfName = Phrase(
    "address {word}, from the name of its file", "адрес {word} — по имени файла")
  package static let addressOfSlug = Phrase(
    "address {word}, from slug", "адрес {word} — по slug")
  package static let addressOfList = Phrase("address {word}", "адрес {word}")
  package static let sectionInAddress = Phrase(
    "'{word}' in the address is the word of the section", "«{word}» в адресе — слово раздела")
  package static let oldAddress = Phrase(
    "the old address {word} leads here", "сюда ведёт прежний адрес {word}")
  package static let titleStands = Phrase("title", "заголовок")
  package static let titleOfKind = Phrase(
    "title: made by its kind from other fields", "заголовок: составлен из других полей")
  package static let tagged = Phrase("tag '{word}'", "метка «{word}»")
  package static let twinIn = Phrase("also in {language}: {file}", "есть и на {language}: {file}")
  package static let unseenTwinIn = Phrase(
    "also in {language}, not public: {file}", "есть и на {language}, не видна: {file}")
  package static let listedNowhere = Phrase(
    "listed nowhere: readers find it by its address alone",
    "нигде не перечислена: её найдут только по адресу")
  package static let inSection = Phrase(
    "listed in the section '{word}'", "перечислена в разделе «{word}»")
  package static let withTag = Phrase(
    "listed with the tag '{word}'", "перечислена с меткой «{word}»")
  package static let inMenu = Phrase("in the menu as '{word}'", "в меню: «{word}»")
  package static let inFooter = Phrase(
    "in the menu at the foot as '{word}'", "в нижнем меню: «{word}»")
  package static let onEveryPage = Phrase(
    "on every page, in '{word}'", "на каждой странице, в «{word}»")
  package static let inBlock = Phrase(
    "in a block of the page '{word}'", "в блоке страницы «{word}»")
  package static let onPage = Phrase(
    "shown by the page '{word}'", "показана на странице «{word}»")
  package static let inText = Phrase(
    "linked by the page '{word}'", "на неё ссылается страница «{word}»")
  package static let inField = Phrase(
    "named in a field of the page '{word}'", "названа в поле страницы «{word}»")
  package static let inData = Phrase(
    "named in the data of '{word}'", "названа в данных «{word}»")

  package static let isList = Phrase(
    "{word} is a list; it is always public", "{word} — список; он виден всегда")
  package static let isFile = Phrase(
    "{word} is a file, published as it is", "{word} — файл, опубликованный как есть")
  package static let noPage = Phrase(
    "there is no page '{word}'", "страницы «{word}» нет")
  package static let noPageMeant = Phrase(
    "there is no page '{word}'; did you mean '{other}'?",
    "страницы «{word}» нет; может быть, «{other}»?")
}
