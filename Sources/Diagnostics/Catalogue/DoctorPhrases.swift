/// What `mayak doctor` says of a machine.
extension Phrase {
  package static let doctorCommand = Phrase(
    "Says what this machine has of what Mayak uses, what each missing thing costs, and how to get it.",
    "Говорит, чего из нужного для Mayak нет на этом компьютере, чем это обернётся и как это поставить."
  )
  package static let doctorSteps = Phrase(
    "Nothing is written. It ends with 2 where something is missing without which no site can be built here.",
    "Ничего не записывается. Код завершения 2 — если не хватает того, без чего сайт здесь не собрать."
  )

  package static let versionLine = Phrase("Mayak {version}", "Mayak {version}")
  package static let themeLine = Phrase(
    "Theme: {version}, the one in the program", "Тема: {version}, встроенная в программу")
  package static let siteHere = Phrase("Site: {path}", "Сайт: {path}")
  package static let noSiteThere = Phrase(
    "Site: none in {path}", "Сайт: в папке {path} его нет")
  package static let zonesLine = Phrase(
    "Time zones: {version} ({path})", "Часовые пояса: {version} ({path})")
  package static let openFilesLine = Phrase(
    "Files open at once: {count} at most", "Открытых файлов сразу: не больше {count}")
  package static let folderLine = Phrase(
    "Folder: {path}, file system {kind}, {size} free",
    "Папка: {path}, файловая система {kind}, свободно {size}")
  package static let unknownThing = Phrase("unknown", "неизвестно")
  package static let gigabytes = Phrase("{count} GB", "{count} ГБ")
  package static let megabytes = Phrase("{count} MB", "{count} МБ")
  package static let programLine = Phrase("{name}: {version}", "{name}: {version}")
  package static let programIsThere = Phrase("{name}: is there", "{name}: есть")
  package static let programIsMissing = Phrase("{name}: missing", "{name}: нет")
  package static let installLine = Phrase(
    "To have it on Debian, Ubuntu and WSL: {command}",
    "Поставить в Debian, Ubuntu и WSL: {command}")

  package static let withoutConverter = Phrase(
    "Links to your pages show no picture in messengers, unless a page has a photo.",
    "Ссылки на ваши страницы в мессенджерах будут без картинки, если на странице нет фото.")
  package static let withoutPandoc = Phrase(
    "Documents for translators can be neither made nor read (mayak translations send, receive).",
    "Не получится ни сделать, ни прочитать документы для переводчиков (mayak translations send, receive)."
  )
  package static let withoutRsync = Phrase(
    "A site cannot be published by rsync.", "Нельзя опубликовать сайт через rsync.")
  package static let withoutShell = Phrase(
    "A site cannot be published by rsync, by SFTP, or to git by SSH.",
    "Нельзя опубликовать сайт через rsync и SFTP, а также в git по SSH.")
  package static let withoutTransfer = Phrase(
    "A site cannot be published by SFTP or FTPS.",
    "Нельзя опубликовать сайт по SFTP и FTPS.")
  package static let withoutGit = Phrase(
    "A site cannot be published to GitHub, GitLab or Codeberg.",
    "Нельзя опубликовать сайт на GitHub, GitLab и Codeberg.")
  package static let withoutCurl = Phrase(
    "Nobody looks whether the published pages really answer at their address.",
    "Некому проверить, что опубликованные страницы действительно открываются по своему адресу.")

  package static let zonesMissing = Phrase(
    "Time zones: missing. Sites can be built only for UTC, or with --today and without times of day.",
    "Часовые пояса: нет. Собрать можно только сайт в поясе UTC или с --today и без времени событий."
  )
  package static let zoneOfSiteMissing = Phrase(
    "This machine does not know the site's time zone '{word}': no build works here.",
    "Этот компьютер не знает часового пояса сайта «{word}»: собрать сайт здесь не получится.")
  package static let openFilesFew = Phrase(
    "That is little: large sites need some hundreds. Say first: ulimit -n 1024",
    "Этого мало: большому сайту нужны сотни. Сначала скажите: ulimit -n 1024")
  package static let changesLate = Phrase(
    "The system does not tell of changes here: mayak serve looks for them twice a second. A folder of"
      + " Linux itself, such as one below {path}, is quicker.",
    "Система не сообщает здесь об изменениях: mayak serve ищет их дважды в секунду. В папке самого"
      + " Linux, например внутри {path}, быстрее.")
  package static let folderClosed = Phrase(
    "You may not write here: no build works. Go to a folder of your own.",
    "Вам нельзя писать в эту папку: собрать сайт здесь не получится. Перейдите в свою папку.")
  package static let spaceIsLittle = Phrase(
    "There is hardly room: no build works. Delete something.",
    "Места почти нет: собрать сайт здесь не получится. Удалите что-нибудь.")
  package static let allIsThere = Phrase(
    "Everything that Mayak can use is there.", "Есть всё, чем Mayak умеет пользоваться.")
  package static let enoughIsThere = Phrase(
    "Sites can be built here.", "Собирать сайты здесь можно.")
  package static let notEnoughIsThere = Phrase(
    "No site can be built here as it is.", "Собрать сайт здесь пока нельзя.")
}
