/// What the documents for translators say: to whoever fills them in.
extension Phrase {
  package static let sheetSteps = [
    Phrase(
      "Write in the right column only. Leave the left one, and the numbers in square brackets, as they are.",
      "Пишите только в правом столбце. Левый столбец и номера в квадратных скобках оставьте как есть."
    ),
    Phrase(
      "Each row is one paragraph, heading, list item or cell. Keep it one paragraph; a row must not be empty.",
      "Каждая строка таблицы — один абзац, заголовок, пункт списка или ячейка. Оставьте её одним абзацем;"
        + " пустых строк быть не должно."),
    Phrase(
      "A row marked [12 =] has not changed since the translation was confirmed. It stands there so that"
        + " you see what is around it; change it only if you must.",
      "Строка с пометкой [12 =] с тех пор, как перевод подтвердили, не изменилась. Она здесь, чтобы было видно,"
        + " что вокруг; меняйте её, только если нужно."),
    Phrase(
      "⟦1⟧ and ⟦/1⟧ stand around the words of a link: translate the words between them and keep both.",
      "⟦1⟧ и ⟦/1⟧ стоят вокруг слов ссылки: переведите слова между ними, а обе метки сохраните."),
    Phrase(
      "A code such as ⟦2: 113⟧ stands for what is the same in every language. Copy it whole.",
      "Метка вроде ⟦2: 113⟧ заменяет то, что одинаково на всех языках. Копируйте её целиком."),
    Phrase(
      "You may move codes about in their row. None may be lost or doubled. Below the original stands what"
        + " each of them is.",
      "Метки можно переставлять внутри строки. Ни одна не должна пропасть или повториться. Что они значат,"
        + " сказано под оригиналом."),
    Phrase(
      "Numbers, days and sums must stay the same. Write them as your language does: 7,000 or 7 000.",
      "Числа, даты и суммы должны остаться теми же. Пишите их так, как принято в вашем языке: 7 000, 46 %."
    ),
    Phrase(
      "Bold, italic and struck out words count. Other formatting, fonts and colours do not.",
      "Жирный шрифт, курсив и зачёркивание сохраняются. Другое оформление, шрифты и цвета не учитываются."
    ),
    Phrase(
      "Word may offer to correct quotation marks and dashes. Either is fine: the site sets them itself.",
      "Word может исправлять кавычки и тире. Это не мешает: сайт расставит их сам."),
    Phrase(
      "Save the document as .docx. Rename it if you like, and send back the documents, packed or not.",
      "Сохраните документ как .docx. Переименовать его можно. Пришлите документы обратно, в архиве или так."
    ),
  ]

  package static let sheetLine = Phrase(
    "By the last line the site knows this document again. Leave it as it is:",
    "По последней строке сайт узнаёт этот документ. Оставьте её как есть:")
  package static let sheetOriginal = Phrase("Original ({word})", "Оригинал ({word})")
  package static let sheetTranslation = Phrase("Translation ({word})", "Перевод ({word})")
  package static let sheetHeader = Phrase("Title and summary", "Название и описание")
  package static let sheetBeginning = Phrase("Beginning of the text", "Начало текста")
  package static let sheetFootnotes = Phrase("Footnotes", "Сноски")
  package static let sheetChange = Phrase("Changed:", "Изменилось:")
  package static let sheetSurplus = Phrase(
    "(only the translation has this; empty the right cell if it should go)",
    "(это есть только в переводе; очистите правую ячейку, если это лишнее)")

  package static let codeLink = Phrase("link to {word}", "ссылка на {word}")
  package static let codePicture = Phrase("picture {word}", "картинка {word}")
  package static let codeAddress = Phrase("address {word}", "адрес {word}")
  package static let codePhone = Phrase("telephone number {word}", "телефон {word}")
  package static let codeCode = Phrase("code {word}", "код {word}")
  package static let codeFootnote = Phrase("footnote {word}", "сноска {word}")
  package static let codeTag = Phrase("HTML {word}", "HTML {word}")
  package static let codeComment = Phrase("note for authors", "примечание для авторов")
  package static let codeLanguage = Phrase(
    "words in the language {word}", "слова на языке {word}")
}

/// Why something of a document that came back is not taken.
extension Phrase {
  package static let rowUnknown = Phrase(
    "the page has no such row", "такой строки на странице нет")
  package static let rowDoubled = Phrase(
    "the row stands in the document twice", "строка стоит в документе дважды")
  package static let rowLost = Phrase(
    "the row is not in the document any more: {word}", "строки больше нет в документе: {word}")
  package static let rowEmpty = Phrase("not translated: {word}", "не переведено: {word}")
  package static let rowHoldsMore = Phrase(
    "a list, table or picture stands in the cell; write one paragraph: {word}",
    "в ячейке список, таблица или картинка; напишите один абзац: {word}")
  package static let rowHasParagraphs = Phrase(
    "several paragraphs stand in the cell; write one: {word}",
    "в ячейке несколько абзацев; напишите один: {word}")
  package static let rowMisplaced = Phrase(
    "the words would stand elsewhere on the page", "слова оказались бы в другом месте страницы")
  package static let rowMisread = Phrase(
    "the words would be read otherwise on the page, perhaps for their signs or formatting: {word}",
    "на странице эти слова прочлись бы иначе, возможно, из-за знаков или оформления: {word}")
  package static let rowCannotGo = Phrase(
    "this cell cannot be left empty, since others of its row hold words",
    "эту ячейку нельзя очистить: в других ячейках её строки есть слова")
  package static let codeBroken = Phrase(
    "a code is not whole; copy it anew from the left column: {word}",
    "метка испорчена; скопируйте её заново из левого столбца: {word}")
  package static let codeLost = Phrase(
    "the code {code} is missing ({word})", "нет метки {code} ({word})")
  package static let codeDoubled = Phrase(
    "the code {code} stands there more than once, or its two parts are the wrong way round ({word})",
    "метка {code} повторяется, или две её части стоят не в том порядке ({word})")
  package static let codeUnknown = Phrase(
    "there is no code {code} in this row", "метки {code} в этой строке нет")
  package static let codesCrossed = Phrase(
    "codes that belong together are mixed up: one pair must end before the other or stand within it",
    "парные метки перепутаны: одна пара должна закончиться до другой или стоять внутри неё")

  package static let otherSite = Phrase(
    "the document belongs to another site: {word}", "документ другого сайта: {word}")
  package static let otherLanguage = Phrase(
    "the site has no language {word}", "языка {word} на сайте нет")
  package static let pageGone = Phrase(
    "the site has no page {file} any more", "страницы {file} на сайте больше нет")
  package static let originalChanged = Phrase(
    "{file} says something else than when the document was made, and the archive came without the originals"
      + " in its folder mayak; give the whole archive back, or send the page anew",
    "{file} с тех пор, как сделали документ, изменился, а в архиве нет папки mayak с оригиналами;"
      + " верните архив целиком или отправьте страницу заново")
  package static let translationChanged = Phrase(
    "{file} was changed here since the document was made; send the page anew",
    "{file} с тех пор, как сделали документ, изменили здесь; отправьте страницу заново")
  package static let translationGone = Phrase(
    "{file} is not there any more; send the page anew",
    "{file} больше нет; отправьте страницу заново")
  package static let sheetUntouched = Phrase(
    "the document came back as it was sent; if {file} needs no change, mayak translations done confirms it",
    "документ вернулся таким же, каким был; если в {file} менять нечего, его подтвердит mayak translations done"
  )
  package static let sheetNameless = Phrase(
    "this is no document of mayak translations send, or its last line is gone",
    "это не документ от mayak translations send, или в нём нет последней строки")
  package static let sheetTwice = Phrase(
    "another document in the archive is for the same page: {word}",
    "для той же страницы в архиве есть другой документ: {word}")
  package static let notDocument = Phrase(
    "this is no .docx; save it as .docx in the word processor",
    "это не .docx; сохраните документ как .docx в текстовом редакторе")
  package static let brokenDocument = Phrase(
    "the document cannot be opened: it is damaged, or something else under this name",
    "документ не открывается: он повреждён, или под этим именем что-то другое")
  package static let heavyDocument = Phrase(
    "the document is larger than any that was sent; take out what was put in",
    "документ больше любого отправленного; уберите из него лишнее")
  package static let otherFile = Phrase(
    "this is nothing that was sent", "такого файла не отправляли")
  package static let unsafePath = Phrase(
    "its name leads out of the archive", "его имя ведёт за пределы архива")
  package static let brokenArchive = Phrase(
    "neither an archive (.zip) nor a document (.docx)", "это не архив (.zip) и не документ (.docx)")
  package static let heavyArchive = Phrase(
    "the archive would unpack to far more than was sent",
    "архив распаковался бы в гораздо большее, чем отправляли")
  package static let pandocFailed = Phrase(
    "pandoc could not convert it: {word}", "pandoc не смог его преобразовать: {word}")
}

/// What `mayak translations send` and `receive` say.
extension Phrase {
  package static let sendCommand = Phrase(
    "Packs what has to be translated as documents for a word processor.",
    "Собирает то, что нужно перевести, в документы для текстового редактора.")
  package static let sendSteps = Phrase(
    "One .docx for each page, in two columns, in a zip archive: only what is missing, or says something else"
      + " than when the translation was confirmed. It needs the program pandoc. mayak translations receive"
      + " takes the archive back.",
    "По документу .docx в два столбца на страницу, всё в архиве zip: только то, чего нет, или то, в чём"
      + " оригинал изменился с тех пор, как перевод подтвердили. Нужна программа pandoc. Обратно архив"
      + " принимает mayak translations receive.")
  package static let sendLanguageArgument = Phrase(
    "The language to translate into.", "Язык, на который переводят.")
  package static let sendOutputOption = Phrase(
    "Where the archive is written; without it to translations-LANG.zip in this folder.",
    "Куда записать архив; без этого — translations-КОД.zip в этой папке.")
  package static let languageUnknown = Phrase(
    "the site has no language {word}; it has: {words}", "языка {word} на сайте нет; есть: {words}")
  package static let nothingToSend = Phrase(
    "There is nothing to send: nothing is missing in {word}, and nothing that was confirmed is outdated.",
    "Отправлять нечего: на языке {word} всё есть, и ничто из подтверждённого не отстало.")
  package static let cannotRun = Phrase("cannot run", "не удалось запустить")
  package static let pandocMissing = Phrase(
    "the program pandoc is needed to make and read documents; install it (Debian, Ubuntu: apt install pandoc)",
    "для документов нужна программа pandoc; установите её (Debian, Ubuntu: apt install pandoc)")
  package static let archiveStands = Phrase(
    "something stands there already; name another file with --output, or delete it",
    "там уже что-то есть; назовите другой файл с --output или удалите этот")
  package static let sent = Phrase(
    "{path}: send this file to the translator", "{path}: отправьте этот файл переводчику")
  package static let makingDocuments = Phrase(
    "Making documents: {count} of {total}", "Документы: {count} из {total}")
  package static let readingDocuments = Phrase(
    "Reading documents: {count} of {total}", "Чтение документов: {count} из {total}")

  package static let receiveCommand = Phrase(
    "Takes translated documents back into the site.", "Принимает переведённые документы на сайт.")
  package static let receiveSteps = Phrase(
    "A translation is taken whole or not at all: when every row is translated, every code is there once,"
      + " the numbers agree with the original and the site has no new fault. What is taken is shown, written"
      + " after you agree, and confirmed; what is not is told with its row, and its files stay as they are.",
    "Перевод принимается целиком или никак: когда переведены все строки, все метки на месте, числа совпадают"
      + " с оригиналом и на сайте нет новых ошибок. Принятое будет показано, после вашего согласия записано и"
      + " подтверждено; о непринятом сказано, в какой строке дело, и файлы остаются как были.")
  package static let receiveArgument = Phrase(
    "The archive that came back, or a single document.", "Вернувшийся архив или один документ.")
  package static let receiveQuestion = Phrase(
    "Write these translations ({count})? [y/n]", "Записать эти переводы ({count})? [д/н]")
  package static let notReceived = Phrase(
    "nothing was written; --yes writes without asking",
    "ничего не записано; --yes записывает, не спрашивая")
  package static let refusedSheet = Phrase("not taken: {path}", "не принято: {path}")
  package static let refusedRow = Phrase("row {count}: {word}", "строка {count}: {word}")
  package static let received = Phrase(
    "written and confirmed: {path}", "записан и подтверждён: {path}")
  package static let receivedLate = Phrase(
    "{path}: the original has changed since it was sent; mayak translations says in what",
    "{path}: оригинал с тех пор изменился; в чём — скажет mayak translations")
  package static let nothingReceived = Phrase(
    "No document could be taken.", "Ни одного документа принять не удалось.")
  package static let emptyParcel = Phrase(
    "There is no document in it.", "В нём нет ни одного документа.")
}

extension CountedPhrase {
  package static let sentPages = CountedPhrase(
    ("{count} document packed.", "{count} documents packed."),
    ("Собран {count} документ.", "Собрано {count} документа.", "Собрано {count} документов."))
}
