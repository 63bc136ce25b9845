/// What was tried when the world failed; the path follows, then a colon and the reason.
extension Phrase {
  package static let cannotRead = Phrase("cannot read", "не удалось прочитать")
  package static let cannotWrite = Phrase("cannot write", "не удалось записать")
  package static let cannotRemove = Phrase("cannot remove", "не удалось удалить")
  package static let cannotUseSource = Phrase(
    "cannot read a site from the folder", "нельзя прочитать сайт из папки")
  package static let cannotUseOutput = Phrase(
    "cannot write the site into the folder", "нельзя записать сайт в папку")
  package static let cannotBegin = Phrase(
    "cannot begin within the limit", "не удалось начать работу из-за ограничения")
  package static let cannotBeginSite = Phrase(
    "cannot begin a site in the folder", "нельзя начать сайт в папке")
  package static let cannotListen = Phrase("cannot listen at", "не удалось открыть адрес")
  package static let cannotTellTimes = Phrase(
    "cannot tell how clocks are set in the time zone",
    "не удалось узнать, как идут часы в часовом поясе")
  package static let cannotTellDay = Phrase(
    "cannot tell what day it is by the time zone", "не удалось узнать дату в часовом поясе")
  package static let cannotUseVariable = Phrase(
    "cannot use the environment variable", "нельзя использовать переменную окружения")
}

/// Why a file or folder of the source cannot be used.
/// Why changes are looked for by the clock.
extension Phrase {
  package static let changesUntold = Phrase(
    "the folder lies in {word}, where the system does not tell of every change; it is looked through twice a second",
    "папка лежит в {word}, а там система сообщает не обо всех изменениях; папка просматривается два раза в секунду"
  )
  package static let changesTooMany = Phrase(
    "the system tells of no more changes than it is set to (fs.inotify.max_user_watches); the folder is looked through twice a second",
    "система больше не сообщает об изменениях: достигнут предел (fs.inotify.max_user_watches); папка просматривается два раза в секунду"
  )
  package static let changesUnknown = Phrase(
    "this system does not tell of changes; the folder is looked through twice a second",
    "эта система не сообщает об изменениях; папка просматривается два раза в секунду")
}

extension Phrase {
  package static let noNetwork = Phrase(
    "this machine is in no network", "этот компьютер не подключён к сети")
  package static let portsInUse = Phrase(
    "this port and those behind it are in use", "этот порт и следующие за ним заняты")
  package static let noContentFolder = Phrase(
    "there is no folder 'Content' in it; a site is a folder with 'Content/site.yml': go there (cd), or"
      + " name it with --source",
    "в ней нет папки «Content»; сайт — это папка, где есть «Content/site.yml»: перейдите в неё (cd) или"
      + " укажите её через --source")
  package static let liesInSite = Phrase(
    "it lies among the texts of another site ({path}), which would take it for its own; choose a folder"
      + " outside of it",
    "она лежит среди текстов другого сайта ({path}), и он принял бы новый сайт за свои страницы; выберите"
      + " папку вне его")
  package static let linkLeadsOut = Phrase(
    "the symbolic link leads out of 'Content' and 'Templates'",
    "символическая ссылка ведёт за пределы папок «Content» и «Templates»")
  package static let linkLeadsToHidden = Phrase(
    "the symbolic link leads to something hidden, whose name begins with a dot",
    "символическая ссылка ведёт к скрытому: его имя начинается с точки")
  package static let linksMeet = Phrase(
    "symbolic links that follow one another lead to this folder twice; remove one of them",
    "символические ссылки, идущие друг за другом, ведут к этой папке дважды; уберите одну из них")
  package static let linkLeadsRound = Phrase(
    "the symbolic link leads round in a circle", "символическая ссылка ведёт по кругу")
  package static let nameHoldsControl = Phrase(
    "the name holds a control character, such as a tab or a line break; rename it",
    "в имени есть управляющий символ, например табуляция или перевод строки; переименуйте")
  package static let nameIsNotUTF8 = Phrase(
    "the name is not written in UTF-8; rename it", "имя записано не в UTF-8; переименуйте")
  package static let nameIsTaken = Phrase(
    "two files have this name, spelt with different Unicode characters; rename one",
    "это имя носят два файла, записанные разными символами Юникода; переименуйте один")
  package static let notAFile = Phrase(
    "neither a file nor a folder", "это не файл и не папка")
  package static let notInTheme = Phrase(
    "the theme has no such file", "в теме нет такого файла")
}

/// Why the output cannot be written.
extension Phrase {
  package static let outputHoldsSource = Phrase(
    "it is, holds or lies in 'Content' or 'Templates' of the source; choose another with --output",
    "она совпадает с «Content» или «Templates» сайта, лежит внутри или содержит их;"
      + " укажите другую через --output")
  package static let outputIsLocked = Phrase(
    "another run of Mayak is writing there; wait until it has finished",
    "туда сейчас пишет другой запуск Mayak; дождитесь его окончания")
  package static let outputIsForeign = Phrase(
    "it holds files and was not written by Mayak; empty it or choose another with --output",
    "в ней есть файлы, которые записал не Mayak; освободите её или укажите другую через --output")
  package static let fileIsForeign = Phrase(
    "Mayak did not write what stands there and does not overwrite it; move it away",
    "то, что там лежит, записал не Mayak, и он этого не тронет; уберите это оттуда")
  package static let linkInTheWay = Phrase(
    "it is a symbolic link, and Mayak does not write through links; move it away",
    "это символическая ссылка, а Mayak по ссылкам не пишет; уберите её оттуда")
  package static let pathIsUnsafe = Phrase(
    "no file of a site can have this path", "такого пути у файла сайта быть не может")
  package static let pathIsFileAndFolder = Phrase(
    "the site would have both a file and a folder here; rename one",
    "на сайте здесь оказались бы и файл, и папка; переименуйте что-то одно")
  package static let manifestIsDamaged = Phrase(
    "the list of what Mayak wrote is damaged at line {line}; if nothing else is kept in the output"
      + " folder, remove the folder and build again",
    "список записанного Mayak повреждён в строке {line}; если в папке сайта больше ничего нет,"
      + " удалите её и соберите сайт заново")
  package static let manifestIsUnknown = Phrase(
    "another version of Mayak wrote this list ('{header}'); build with that version, or remove the"
      + " output folder, if nothing else is kept in it, and build again",
    "этот список записала другая версия Mayak («{header}»); соберите сайт ею или, если в папке"
      + " сайта больше ничего нет, удалите её и соберите сайт заново")
}

/// Why the clock cannot be read.
extension Phrase {
  package static let zoneIsUnknown = Phrase(
    "this machine knows no such zone; correct 'time_zone' in site.yml (as in 'Europe/Warsaw'), or"
      + " install the package tzdata",
    "этой машине такой пояс неизвестен; исправьте «time_zone» в site.yml (например,"
      + " «Europe/Warsaw») или установите пакет tzdata")
  package static let notAnEpoch = Phrase(
    "'{value}' is not a number of seconds since 1970",
    "«{value}» — не число секунд с начала 1970 года")
}

/// Why nothing can be begun at a path.
extension Phrase {
  package static let somethingStandsThere = Phrase(
    "something stands there already, and Mayak does not overwrite it",
    "там уже что-то лежит, а Mayak этого не перезаписывает")
  package static let folderIsNotEmpty = Phrase(
    "it is not empty; name a new folder", "она не пуста; укажите новую папку")
  package static let siteStandsThere = Phrase(
    "there is a site in it already; 'mayak new' begins a page of it",
    "в ней уже есть сайт; страницу для него начинает «mayak new»")
}
