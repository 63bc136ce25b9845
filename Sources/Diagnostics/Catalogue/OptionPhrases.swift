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
  package static let planOption = Phrase(
    "Only names the files that would be new, changed or removed.",
    "Только называет файлы, которые появятся, изменятся или исчезнут.")
  package static let frozenOption = Phrase(
    "Leaves Content/addresses.lock as it is and says which lines it lacks.",
    "Оставляет Content/addresses.lock как есть и называет недостающие строки.")

  package static let folderValue = Phrase("dir", "папка")
  package static let addressValue = Phrase("url", "адрес")
  package static let dayValue = Phrase("date", "дата")
  package static let nameValue = Phrase("name", "имя")
  package static let codeValue = Phrase("code", "код")

  package static let noAddress = Phrase(
    "'{word}' is not an address such as https://example.org/",
    "«{word}» — не адрес вида https://example.org/")
  package static let noDay = Phrase(
    "'{word}' is no day there is; write it as YYYY-MM-DD",
    "«{word}» — такого дня нет; пишите ГГГГ-ММ-ДД")
  package static let noComplaint = Phrase(
    "there is no complaint called '{word}'", "нет замечания с именем «{word}»")
  package static let noMessages = Phrase(
    "'{word}' is not one of: en, ru", "«{word}» не подходит, есть: en, ru")
}
