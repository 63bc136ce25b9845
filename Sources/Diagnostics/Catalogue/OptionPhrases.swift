/// What `--help` says of the commands and their options.
extension Phrase {
  package static let program = Phrase(
    "Turns Markdown in several languages into the site of a campaign.",
    "Делает из Markdown на нескольких языках сайт кампании.")
  package static let programFolders = Phrase(
    "Pages lie in Content/, the theme in Templates/, the finished site in Public/. "
      + "Nothing is written while anything is wrong.",
    "Страницы лежат в Content/, оформление — в Templates/, готовый сайт — в Public/. "
      + "Пока что-то не так, ничего не записывается.")
  package static let buildCommand = Phrase(
    "Writes the site, or nothing at all when there is an error.",
    "Записывает сайт, а если есть ошибка — не записывает ничего.")
  package static let checkCommand = Phrase(
    "Says everything that is wrong, drafts included, and writes nothing.",
    "Говорит обо всём, что не так, в том числе в черновиках, и ничего не записывает.")

  package static let auditCommand = Phrase(
    "Looks at the finished pages of any site, whatever made it, and writes nothing.",
    "Смотрит на готовые страницы любого сайта, чем бы он ни был сделан, и ничего не записывает.")
  package static let serveCommand = Phrase(
    "Shows the site in a browser while it is written, drafts included, and writes nothing.",
    "Показывает сайт в браузере, пока его пишут, вместе с черновиками, и ничего не записывает.")

  package static let initCommand = Phrase(
    "Begins a site: a small one that can be built at once.",
    "Начинает сайт: небольшой, его сразу можно собрать.")
  package static let initFolders = Phrase(
    "What no option says is asked for on a terminal. Only a new or empty folder is written to.",
    "О чём не сказано в параметрах, о том в терминале спросят. Записывается только в новую или пустую папку."
  )
  package static let newFolderArgument = Phrase(
    "The folder of the new site.", "Папка нового сайта.")
  package static let titleOption = Phrase(
    "Its title, for one language as in en=Title. May be given several times. (default: the name of the folder)",
    "Название; для одного языка — ru=Название. Можно указать несколько раз. (по умолчанию: имя папки)"
  )
  package static let siteLanguagesOption = Phrase(
    "Its languages, that of the originals first: en,ru. (default: that of the messages)",
    "Языки, первым — язык оригиналов: ru,en. (по умолчанию: язык сообщений)")
  package static let starterOption = Phrase(
    "What it is for: campaign, news or plain. (default: campaign)",
    "Для чего он: campaign — кампания, news — новости, plain — простой. (по умолчанию: campaign)")
  package static let siteAddressOption = Phrase(
    "The address at which it will stand. (default: https://example.org/)",
    "Адрес, по которому он будет стоять. (по умолчанию: https://example.org/)")

  package static let schemaCommand = Phrase(
    "Writes what editors need to complete and check site.yml, data and headers: JSON Schemas.",
    "Записывает схемы JSON Schema: по ним редактор подсказывает и проверяет site.yml, данные и заголовочные части."
  )
  package static let schemaFolders = Phrase(
    "Run it again after a change of the theme, the languages or the tags.",
    "Запускайте её снова, когда изменились тема, языки или метки.")
  package static let schemaArgument = Phrase(
    "The folder that they are written to. (default: .vscode/schemas in the source)",
    "Папка, куда их записать. (по умолчанию: .vscode/schemas рядом с Content)")

  package static let newCommand = Phrase(
    "Begins a page: a file for each language, with every key that it may have.",
    "Начинает страницу: по файлу на каждый язык, со всеми ключами, какие бывают.")
  package static let newFolders = Phrase(
    "Nothing is overwritten. The page is a draft until its line 'draft' is deleted.",
    "Ничего не перезаписывается. Страница остаётся черновиком, пока не удалена строка draft.")
  package static let kindArgument = Phrase(
    "The kind of the page, such as news.", "Вид страницы, например news.")
  package static let titleArgument = Phrase(
    "Its title, in quotation marks. It goes to the language whose letters it has.",
    "Заголовок в кавычках. Он достанется тому языку, чьими буквами написан.")
  package static let sectionOption = Phrase(
    "The folder of the section, where the kind has several; . for none.",
    "Папка раздела, если у этого вида их несколько; . — вне разделов.")
  package static let languageOption = Phrase(
    "The languages to begin it in, such as en,ru. (default: all of the site)",
    "На каких языках начать, например en,ru. (по умолчанию: на всех языках сайта)")
  package static let imageOption = Phrase(
    "A picture, which is copied beside the page.", "Картинка: она копируется к странице.")
  package static let editOption = Phrase(
    "Opens the new files in the editor that the environment variable EDITOR names.",
    "Открывает новые файлы в редакторе из переменной окружения EDITOR.")
  package static let newTodayOption = Phrase(
    "The day that new pages bear, as YYYY-MM-DD. (default: today in the site's time zone)",
    "Дата новых страниц: ГГГГ-ММ-ДД. (по умолчанию: сегодня в часовом поясе сайта)")

  package static let portOption = Phrase(
    "The port; the next free one where it is in use. (default: 8000)",
    "Порт; если он занят, берётся следующий свободный. (по умолчанию: 8000)")
  package static let lanOption = Phrase(
    "Shows the site in the local network too, for a phone.",
    "Показывает сайт и в локальной сети — для телефона.")
  package static let noOpenOption = Phrase(
    "Opens no browser.", "Не открывает браузер.")
  package static let followOption = Phrase(
    "The browser goes to the page that was saved.",
    "Браузер переходит на страницу, которую сохранили.")
  package static let asPublishedOption = Phrase(
    "Hides drafts and what is not yet to be published.",
    "Прячет черновики и то, что ещё не пора публиковать.")
  package static let previewDayOption = Phrase(
    "The day the site is shown for, as YYYY-MM-DD. (default: today in the site's time zone)",
    "День, на который показывается сайт: ГГГГ-ММ-ДД. (по умолчанию: сегодня в часовом поясе сайта)")
  package static let finishedFolder = Phrase(
    "The folder of the finished site.", "Папка готового сайта.")
  package static let ownAddressOption = Phrase(
    "The address at which the site stands, so that what it asks from there is its own.",
    "Адрес, по которому стоит сайт: обращения к нему не считаются чужими.")
  package static let sourceOption = Phrase(
    "The folder that holds Content and Templates. (default: this one)",
    "Папка, в которой лежат Content и Templates. (по умолчанию: эта)")
  package static let outputOption = Phrase(
    "The folder the site is written to. (default: Public in the source)",
    "Папка, в которую записывается сайт. (по умолчанию: Public рядом с Content)")
  package static let baseURLOption = Phrase(
    "The address of the site, instead of the one in site.yml.",
    "Адрес сайта вместо указанного в site.yml.")
  package static let todayOption = Phrase(
    "The day the site is built for, as YYYY-MM-DD. (default: today in the site's time zone)",
    "День, на который собирается сайт: ГГГГ-ММ-ДД. (по умолчанию: сегодня в часовом поясе сайта)")
  package static let offlineOption = Phrase(
    "The pages link files, so that the site opens from a disk, without a web server.",
    "Ссылки ведут на файлы, и сайт открывается с диска, без веб-сервера.")
  package static let strictOption = Phrase(
    "Warnings count as errors.", "Предупреждения считаются ошибками.")
  package static let allOption = Phrase(
    "Prints every complaint, not the weightiest fifty.",
    "Показывает все замечания, а не полсотни самых важных.")
  package static let onlyOption = Phrase(
    "Prints the complaints of one name alone, and all of them.",
    "Показывает замечания с одним именем, зато все.")
  package static let messagesOption = Phrase(
    "The language of messages, en or ru. (default: that of the environment)",
    "Язык сообщений: en или ru. (по умолчанию: язык системы)")
  package static let formatOption = Phrase(
    "How complaints are written: text for people; json, sarif, github for programs. (default: text)",
    "Как записать замечания: text — для людей; json, sarif, github — для программ. (по умолчанию: text)"
  )
  package static let colorOption = Phrase(
    "Colours in the text: auto, always or never. (default: auto, on a terminal only)",
    "Цвета в тексте: auto, always или never. (по умолчанию: auto, только в терминале)")
  package static let planOption = Phrase(
    "Only names the files that would be new, changed or removed.",
    "Только называет файлы, которые появятся, изменятся или исчезнут.")
  package static let frozenOption = Phrase(
    "Leaves Content/addresses.lock as it is and says which lines it lacks.",
    "Оставляет Content/addresses.lock как есть и называет недостающие строки.")

  package static let folderValue = Phrase("dir", "папка")
  package static let addressValue = Phrase("url", "адрес")
  package static let dayValue = Phrase("date", "дата")
  package static let numberValue = Phrase("number", "число")
  package static let nameValue = Phrase("name", "имя")
  package static let codeValue = Phrase("code", "код")

  package static let fileValue = Phrase("file", "файл")
  package static let kindValue = Phrase("kind", "вид")
  package static let titleValue = Phrase("title", "заголовок")

  package static let noStarter = Phrase(
    "'{word}' is not one of: campaign, news, plain",
    "«{word}» не подходит, есть: campaign, news, plain")
  package static let noCodes = Phrase(
    "'{word}' is no code of a language, or several with commas: en,ru",
    "«{word}» — не код языка и не несколько через запятую: en,ru")
  package static let noAddress = Phrase(
    "'{word}' is not an address such as https://example.org/",
    "«{word}» — не адрес вида https://example.org/")
  package static let noDay = Phrase(
    "'{word}' is no day there is; write it as YYYY-MM-DD",
    "«{word}» — такого дня нет; пишите ГГГГ-ММ-ДД")
  package static let noComplaint = Phrase(
    "there is no complaint called '{word}'; mayak explain lists them",
    "нет замечания с именем «{word}»; все имена перечисляет mayak explain")
  package static let noneOf = Phrase(
    "'{word}' is not one of: {words}", "«{word}» не подходит, есть: {words}")
}
