/// What can be wrong with the address of a page, or with those that it had before.
extension Rule {
  package static let invalidAlias = Rule(
    "invalid-alias",
    message: Message(
      "'{word}' cannot be an old address; write it from the root of the site, as in /en/old/page/",
      "«{word}» не годится для прежнего адреса; запишите его от корня сайта, например /en/old/page/"
    ),
    meaning: Message(
      "An old address is made of letters, digits, hyphens, '.', '_' and '~'; no part of it begins with a dot.",
      "Прежний адрес состоит из букв, цифр, дефисов и знаков «.», «_», «~»; ни одна его часть не начинается с точки."
    ),
    fix: Message(
      "Copy what stands behind the name of the domain, without ? and # and what follows them.",
      "Скопируйте то, что стоит после имени домена, без ? и # и всего, что за ними."))

  package static let needlessAlias = Rule(
    "needless-alias",
    message: Message(
      "{path} is the address of this page already", "{path} — и так адрес этой страницы"),
    meaning: Message(
      "An old address becomes a page that leads to this one, and no page can lead to itself.",
      "По прежнему адресу будет страница, которая ведёт на эту; на саму себя страница вести не может."
    ),
    fix: Message(
      "Remove the line, or write the address that the page had before.",
      "Уберите строку или впишите адрес, который был у страницы раньше."))

  package static let longAddress = Rule(
    "long-address",
    message: Message(
      "'{word}' has {count} bytes, and no file can have a name of more than {limit}; write a shorter one",
      "у «{word}» длина в байтах {count}, а имён файлов длиннее {limit} не бывает; напишите короче"),
    meaning: Message(
      "Each part of an address is the name of a folder or file of the finished site. A Russian letter takes two bytes.",
      "Каждая часть адреса — имя папки или файла готового сайта. Русская буква занимает два байта."),
    fix: Message(
      "Shorten it: people read addresses aloud and write them down.",
      "Сократите: адреса диктуют и записывают от руки."))

  package static let vanishedAddress = Rule(
    "vanished-address",
    message: Message(
      "{address} has been a page since {day}, and nothing stands there any more",
      "по адресу {address} с {day} была страница, а теперь там ничего нет"),
    meaning: Message(
      "Others have linked this address, sent it or printed it. Content/addresses.lock keeps every address that a page had.",
      "На этот адрес ссылаются, его пересылали и печатали. Все адреса страниц хранит Content/addresses.lock."
    ),
    fix: Message(
      "Rename pages with mayak move, before or afterwards: it leads readers on and puts the links right. Or give the page its name back, write aliases: yourself, or say in Content/addresses.lock that the address is gone.",
      "Переименовывайте страницы через mayak move, сразу или задним числом: команда переведёт читателей и исправит ссылки. Или верните странице имя, впишите aliases: сами или укажите в Content/addresses.lock, что адреса больше нет (gone)."
    ))

  package static let brokenAddressLine = Rule(
    "broken-address-line",
    message: Message(
      "a line here is an address, a day and a page, as in: /en/old/page/ 2026-03-01 old/page.en.md",
      "строка здесь — это адрес, дата и страница, например: /en/old/page/ 2026-03-01 old/page.en.md"
    ),
    meaning: Message(
      "Mayak writes this file. By hand only the page is replaced, by the word gone.",
      "Этот файл пишет Mayak. Вручную в нём заменяют только страницу — словом gone."),
    fix: Message(
      "Restore the line as it was, or remove it.", "Восстановите строку или удалите её."))

  package static let windowsName = Rule(
    "windows-name", .warning,
    message: Message(
      "Windows cannot have a file or folder called '{word}', so that {path} is lost when the site is carried there on a stick; choose another name",
      "в Windows не бывает файлов и папок с именем «{word}»: если перенести туда сайт на флешке, путь {path} потеряется; выберите другое имя"
    ),
    meaning: Message(
      "Windows keeps con, prn, aux, nul, com1 to com9 and lpt1 to lpt9 for itself, whatever stands behind a dot, and takes no name that ends in a dot or a space or holds one of < > : | ? *, a quotation mark or a backslash.",
      "Имена con, prn, aux, nul, com1–com9 и lpt1–lpt9 Windows держит для себя, что бы ни стояло после точки; имя не может кончаться точкой или пробелом и содержать знаки < > : | ? *, прямую кавычку или обратную черту."
    ),
    fix: Message(
      "Rename the file, or write another slug in its header; keep the old address with aliases where the site was public.",
      "Переименуйте файл или укажите в шапке другой slug; если сайт уже опубликован, сохраните прежний адрес в aliases."
    ))

  package static let invalidPagePath = Rule(
    "invalid-page-path",
    message: Message(
      "'{word}' is no pattern for addresses; write one such as {example}",
      "«{word}» — не образец адреса; напишите, например, {example}"),
    meaning: Message(
      "It is made of folders, from / to /: of letters, digits, hyphens and the words in braces, which stand for something of the page.",
      "Образец состоит из папок, от / до /: из букв, цифр, дефисов и слов в фигурных скобках, вместо которых встанет что-то от страницы."
    ),
    fix: Message(
      "Write the folders that the addresses of the pages have had so far.",
      "Запишите папки, из которых адреса страниц состояли до сих пор."))

  package static let sharedPagePath = Rule(
    "shared-page-path",
    message: Message(
      "'{word}' would give several pages one address, since it has no word of the page; write one such as {example}",
      "по образцу «{word}» у нескольких страниц был бы один адрес: в нём нет слова самой страницы; напишите, например, {example}"
    ),
    meaning: Message(
      "Pages of the same day or section are told apart by their own word alone.",
      "Страницы одного дня или раздела различает только их собственное слово."),
    fix: Message(
      "Add the word of the page as a folder.", "Добавьте слово страницы отдельной папкой.")
  )

  package static let undatedAddress = Rule(
    "undated-address",
    message: Message(
      "the address of this page is made of its date, as in {word}, and it has none; write 'date: YYYY-MM-DD' here",
      "адрес этой страницы составлен из её даты, вот так: {word}, а даты нет; впишите сюда «date: ГГГГ-ММ-ДД»"
    ),
    meaning: Message(
      "Without a day nobody can tell where the page is to stand.",
      "Без даты не понять, где странице стоять."),
    fix: Message(
      "Write the day on which the page appeared, or take the day out of page_path in Content/site.yml.",
      "Впишите день, когда страница появилась, или уберите дату из page_path в Content/site.yml."))

  static let addressRules: [Rule] = [
    invalidAlias, needlessAlias, longAddress, vanishedAddress, brokenAddressLine, windowsName,
    invalidPagePath, sharedPagePath, undatedAddress,
  ]
}
