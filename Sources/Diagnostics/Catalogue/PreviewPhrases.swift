/// What the preview says, in the browser and on the terminal.
extension Phrase {
  package static let preview = Phrase("Preview", "Предпросмотр")
  package static let noComplaints = Phrase("no complaints", "замечаний нет")
  package static let draftShown = Phrase("draft, not published", "черновик, не опубликован")
  package static let scheduledShown = Phrase(
    "not published before {day}", "не опубликовано, выйдет {day}")
  package static let expiredShown = Phrase(
    "no longer published since {day}", "больше не опубликовано с {day}")
  package static let withdrawnShown = Phrase("withdrawn", "снято с сайта")
  package static let draftMark = Phrase("draft", "черновик")
  package static let scheduledMark = Phrase("from {day}", "с {day}")
  package static let expiredMark = Phrase("until {day}", "до {day}")
  package static let sourceFile = Phrase("Source", "Исходный файл")
  package static let copyPath = Phrase("Copy the path", "Скопировать путь")
  package static let copied = Phrase("copied", "скопировано")
  package static let wholeSite = Phrase("About the whole site", "Обо всём сайте")
  package static let firstPage = Phrase("To the site", "На сайт")
  package static let whyMinded = Phrase("Why it matters", "Почему это важно")
  package static let whatToDo = Phrase("What to do", "Что делать")
  package static let moreThere = Phrase("{count} more: {word}", "ещё {count}: {word}")
  package static let shownAsBefore = Phrase(
    "Shown without the last edits of {words}: mend what is named below first",
    "Показано без последних правок в {words}: сначала исправьте то, что названо ниже")
  package static let siteAsBefore = Phrase(
    "The site is shown as it was before: with these errors nothing newer can be shown.",
    "Сайт показан таким, каким был раньше: с этими ошибками новее показать нельзя.")
  package static let nothingYet = Phrase(
    "Nothing can be shown yet. Mend the errors; the page then comes by itself.",
    "Показывать пока нечего. Исправьте ошибки, и страница появится сама.")
  package static let nothingHere = Phrase(
    "There is nothing at this address", "По этому адресу ничего нет")
  package static let notShownYet = Phrase(
    "The page that belongs here cannot be shown yet. Once this is mended it comes by itself:",
    "Страницу, которой здесь место, пока нельзя показать. Исправьте это, и она появится сама:")
  package static let wasHere = Phrase(
    "There was something here before a change.", "До одного из изменений здесь что-то было.")
  package static let isThereNow = Phrase("It is here now:", "Теперь это здесь:")
  package static let hostRefused = Phrase(
    "This preview is called {address}; under another name it shows nothing.",
    "Адрес этого предпросмотра: {address}. Под другим именем он ничего не показывает.")

  package static let complaintsHeading = Phrase("Complaints", "Замечания")
  package static let draftsHeading = Phrase("Drafts", "Черновики")
  package static let scheduledHeading = Phrase("To be published", "Ждут публикации")
  package static let expiringHeading = Phrase("To be taken off", "Сойдут с сайта")
  package static let besideLink = Phrase(
    "original and translation side by side", "оригинал и перевод рядом")
  package static let originalColumn = Phrase("Original", "Оригинал")
  package static let translationColumn = Phrase("Translation", "Перевод")
  package static let notYetHeading = Phrase(
    "Pages not yet in a language", "Страницы, которых ещё нет на языке")
  package static let lentHeading = Phrase(
    "Texts lent by another language", "Тексты, взятые из другого языка")
  package static let outdatedHeading = Phrase("Translations behind", "Отставшие переводы")
  package static let untranslatedHeading = Phrase("Not translated", "Не переведены")
  package static let overdueHeading = Phrase("Checks that have run out", "Срок проверки истёк")
  package static let checksHeading = Phrase("Checks that run out", "Пора проверить")
  package static let wordsHeading = Phrase(
    "Words of the pages to translate", "Слова на страницах ждут перевода")
  package static let unreadHeading = Phrase(
    "Words of the pages that no native speaker has read",
    "Слова на страницах, которых ещё не прочёл носитель языка")

  package static let servedAt = Phrase(
    "the preview is at {address} (Ctrl+C ends it)",
    "предпросмотр открыт по адресу {address} (завершить: Ctrl+C)")
  package static let servedInNetwork = Phrase(
    "for a phone in the same network: {address}", "для телефона в той же сети: {address}")
  package static let portTaken = Phrase(
    "port {word} is in use: perhaps the preview runs in another window already",
    "порт {word} занят: возможно, предпросмотр уже открыт в другом окне")
  package static let seenByWindows = Phrase("in Windows: {path}", "в Windows: {path}")
  package static let dayHasCome = Phrase("a new day: {day}", "наступил новый день: {day}")
  package static let everythingRead = Phrase("everything was read again", "всё прочитано заново")
  package static let andMore = Phrase("{words} and {count} more", "{words} и ещё {count}")
}
