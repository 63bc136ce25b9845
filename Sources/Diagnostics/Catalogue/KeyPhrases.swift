/// What the keys are for that Mayak itself knows: those of every page.
extension Phrase {
  /// What authors call them, by their names: words that were written in their place.
  package static let keyWords: [String: Phrase] = [
    "title": Phrase("title, heading", "заголовок, название, заглавие"),
    "kind": Phrase("kind, type", "вид, тип"),
    "summary": Phrase("summary, description", "описание, кратко, аннотация, резюме, анонс"),
    "date": Phrase("date, day", "дата, день, число"),
    "updated": Phrase("updated, changed", "обновлено, изменено"),
    "slug": Phrase("slug, address", "адрес"),
    "tags": Phrase("tags, labels", "метки, теги, тэги, ярлыки"),
    "image": Phrase("image, picture", "картинка, фото, изображение, иллюстрация"),
    "draft": Phrase("draft", "черновик"),
    "order": Phrase("order, number", "порядок, номер"),
    "toc": Phrase("contents", "оглавление, содержание"),
    "original": Phrase("original", "оригинал"),
    "translates": Phrase("translation", "перевод"),
  ]

  /// By their names. No schema says it: they belong to the program, not to a theme.
  package static let pageKeys: [String: Phrase] = [
    "title": Phrase(
      "The title: on the page, in lists, in search results.",
      "Заголовок: на самой странице, в списках, в поиске."),
    "kind": Phrase(
      "The kind of this page, where it is not the one of its section.",
      "Вид страницы, если он не такой, как у всего раздела."),
    "summary": Phrase(
      "One or two sentences that stand below the title and in lists.",
      "Одна-две фразы под заголовком и в списках."),
    "date": Phrase(
      "The day of publication. What happened earlier has a key of its own.",
      "День публикации. Для дня самого события есть отдельный ключ."),
    "updated": Phrase(
      "The day of the last change that readers should know of.",
      "День последней правки, о которой стоит знать читателю."),
    "slug": Phrase(
      "The last word of the address, in small Latin letters, digits and hyphens. Without it: the name of the file or folder.",
      "Последнее слово адреса: строчные латинские буквы, цифры и дефис. Если его нет, берётся имя файла или папки."
    ),
    "tags": Phrase(
      "Ids of tags from `Content/data/tags.yml`.", "Id меток из файла `Content/data/tags.yml`."),
    "keywords": Phrase(
      "Further words by which the page is found: in the search and in the index of the site.",
      "Другие слова, по которым страницу найдут: в поиске и в указателе сайта."),
    "image": Phrase(
      "The picture of the page and what it shows.", "Картинка страницы и её описание."),
    "draft": Phrase(
      "`true`: nobody sees the page yet.", "`true` — страницу пока никто не видит."),
    "publish_on": Phrase("The page appears on this day.", "В этот день страница появится."),
    "expires_on": Phrase(
      "From this day on the page is gone.", "С этого дня страницы больше нет."),
    "withdrawn": Phrase(
      "The day on which the page was taken back. A notice stands in its place.",
      "День, когда страницу сняли с сайта. На её месте стоит сообщение."),
    "withdrawn_notice": Phrase(
      "`false`: not even a notice stands there.", "`false` — нет даже сообщения."),
    "order": Phrase(
      "Its place in lists that go by number: small numbers first.",
      "Место в списках, которые идут по номерам: сначала меньшие."),
    "discreet": Phrase(
      "`true`: the browser's tab and history show neither title nor summary.",
      "`true` — во вкладке и в истории браузера не видно, о чём страница."),
    "toc": Phrase(
      "`true`: a table of contents stands above the text.",
      "`true` — над текстом стоит оглавление."),
    "share": Phrase(
      "`false`: no links below the text to pass the page on.",
      "`false` — под текстом нет ссылок «Поделиться»."),
    "original": Phrase(
      "`true`: this file is the original, whatever its language.",
      "`true` — этот файл считается оригиналом, на каком бы языке он ни был."),
    "translates": Phrase(
      "The file that this one translates, where the two have different names.",
      "Файл, который здесь переведён, если имена у них разные."),
    "aliases": Phrase(
      "Addresses that the page had before: `[/en/old/]`. They lead to the new one.",
      "Прежние адреса страницы: `[/ru/old/]`. С них читатель попадёт на новый."),
    "typography": Phrase(
      "`off`: quotation marks, dashes and spaces of this page stay as they are typed.",
      "`off` — кавычки, тире и пробелы этой страницы остаются такими, как набраны."),
  ]
}

/// What stands in the header of a page that is begun.
extension Phrase {
  package static let fillIn = Phrase(
    "Write something behind each colon that has nothing behind it.",
    "Впишите что-нибудь после каждого двоеточия, за которым пусто.")
  package static let removeDraft = Phrase(
    "When the page is ready, delete this line and the next; until then nobody sees it.",
    "Когда страница готова, удалите эту строку и следующую; до того её никто не видит.")
  package static let keysOfOriginal = Phrase(
    "All other keys come from {file}.", "Остальные ключи берутся из файла {file}.")
  package static let mayAdd = Phrase(
    "What you may add: delete the # before the key.",
    "Что можно добавить: уберите # перед ключом.")
  package static let oneOf = Phrase("One of: {words}.", "Одно из слов: {words}.")
  package static let idFrom = Phrase("An id from {file}.", "Id из файла {file}.")
  package static let severalValues = Phrase(
    "In square brackets, with commas between.", "В квадратных скобках, через запятую.")
  package static let pathOfPage = Phrase(
    "The file of the page, as in a link.", "Файл страницы, как в ссылке.")
  package static let twoDays = Phrase(
    "First and last day: {example}", "Первый и последний день: {example}")
  package static let oneDay = Phrase("A day: {example}", "Дата: {example}")
}

/// Why a page cannot be begun.
extension Phrase {
  package static let noKind = Phrase(
    "there is no kind of page called '{word}'; is it one of: {known}?",
    "нет вида страниц «{word}»; может быть: {known}?")
  package static let noSection = Phrase(
    "there is no section in the folder '{word}'; is it one of: {known}?",
    "нет раздела с папкой «{word}»; может быть: {known}?")
  package static let noLanguage = Phrase(
    "the site has no language '{word}'; is it one of: {known}?",
    "на сайте нет языка «{word}»; может быть: {known}?")
  package static let manySections = Phrase(
    "pages of the kind '{kind}' may lie in several folders; choose one with --section: {words}",
    "страницы вида «{kind}» могут лежать в разных папках; выберите через --section: {words}")
  package static let noTitle = Phrase(
    "the title is empty", "заголовок пуст")
  package static let noPicture = Phrase(
    "'{word}' is not called as a picture is, such as photo.jpg",
    "«{word}» по имени не картинка, как, например, photo.jpg")
  package static let noEditor = Phrase(
    "--edit needs the name of an editor in the environment variable EDITOR; without --edit, open the"
      + " files yourself",
    "для --edit нужно имя редактора в переменной окружения EDITOR; без --edit откройте файлы сами")
}

/// What stands in the files of a site that is begun.
extension Phrase {
  package static let toTranslate = Phrase(
    "This text is still in English. Translate it, then delete this note.",
    "Этот текст ещё на английском. Переведите его и удалите это примечание.")
  package static let stringsToTranslate = Phrase(
    "The words of the pages. A line that ends in '{mark}' is still English: translate it, then delete these words.",
    "Слова на страницах. Строка, которая кончается на «{mark}», ещё английская: переведите её и удалите эту пометку."
  )
}
