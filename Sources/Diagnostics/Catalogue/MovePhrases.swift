/// What `mayak move` says.
extension Phrase {
  package static let moveCommand = Phrase(
    "Gives a page or a folder another name or place, in every language, so that every link and every old address still leads there.",
    "Даёт странице или папке другое имя или место на всех языках — так, что все ссылки и все прежние адреса по-прежнему ведут к ней."
  )
  package static let moveSteps = Phrase(
    "It moves the files of all languages with the pictures beside them, rewrites the links to them in texts, headers, data and menus, writes addresses that were public into 'aliases', and keeps Content/addresses.lock true. It shows all that first, and overwrites nothing.",
    "Команда переносит файлы на всех языках вместе с картинками рядом с ними, переписывает ссылки на них в текстах, заголовочных частях, данных и меню, вписывает опубликованные адреса в aliases и обновляет Content/addresses.lock. Сначала всё это показывается; ничего чужого не перезаписывается."
  )
  package static let moveFromArgument = Phrase(
    "What is moved: the file or the name of a page, its address, or a folder.",
    "Что перенести: файл или имя страницы, её адрес или папка.")
  package static let moveToArgument = Phrase(
    "Where to: a name in the same folder (new-name), a path below Content (news/new-name), a folder (news/), or an address.",
    "Куда: имя в той же папке (new-name), путь внутри Content (news/new-name), папка (news/) или адрес."
  )
  package static let moveFromValue = Phrase("old", "старое")
  package static let moveToValue = Phrase("new", "новое")
  package static let agreeOption = Phrase(
    "Agrees without being asked.", "Согласиться, не дожидаясь вопроса.")

  package static let moveQuestion = Phrase(
    "Move ({count}) and change ({other}) these files? [y/n]",
    "Перенести ({count}) и изменить ({other}) эти файлы? [д/н]")
  package static let notMoved = Phrase(
    "nothing was moved; --yes agrees without being asked",
    "ничего не перенесено; с --yes всё делается без вопроса")
  package static let leadsOn = Phrase("leads on: {from} -> {to}", "ведёт дальше: {from} -> {to}")
  package static let moveDone = Phrase(
    "moved; 'mayak build' writes the site with it", "перенесено; сайт запишет «mayak build»")
  package static let moveEnded = Phrase(
    "a move that was interrupted has come to its end: {word} -> {other}",
    "прерванный перенос завершён: {word} -> {other}")
  package static let moveFaulty = Phrase(
    "nothing was moved: there the site would have the errors above",
    "ничего не перенесено: на новом месте на сайте были бы ошибки, названные выше")
  package static let moveUnread = Phrase(
    "nothing was moved: what cannot be read may have links; mend the errors above first",
    "ничего не перенесено: в том, что не удалось прочитать, могут быть ссылки; сначала исправьте названные выше ошибки"
  )
}

/// Why nothing can be moved.
extension Phrase {
  package static let nothingToMove = Phrase(
    "there is no page, folder or file called '{word}' in Content",
    "в Content нет ни страницы, ни папки, ни файла «{word}»")
  package static let nothingToMoveMeant = Phrase(
    "there is no page, folder or file called '{word}' in Content; did you mean '{other}'?",
    "в Content нет ни страницы, ни папки, ни файла «{word}»; может быть, «{other}»?")
  package static let moveToItself = Phrase(
    "'{word}' is there already", "«{word}» и так там")
  package static let moveIntoItself = Phrase(
    "the folder '{word}' cannot be moved into itself",
    "папку «{word}» нельзя перенести внутрь неё самой"
  )
  package static let moveTaken = Phrase(
    "{path} is there already, and nothing is overwritten",
    "{path} уже есть, а перезаписывать ничего нельзя")
  package static let noNameForPage = Phrase(
    "'{word}' cannot be a name here: letters, digits, '-', '_' and '.' make one, without a dot or hyphen in front; 'index', 'data' and 'static' are taken",
    "«{word}» здесь не годится для имени: оно состоит из букв, цифр и знаков «-», «_», «.», с точки или дефиса не начинается; index, data и static заняты"
  )
  package static let noPlaceAtAddress = Phrase(
    "no page can stand at {word}: an address is that of a section and a word of small Latin letters, digits and hyphens",
    "по адресу {word} страница стоять не может: адрес — это адрес раздела и слово из строчных латинских букв, цифр и дефисов"
  )
  package static let sectionLeavesParent = Phrase(
    "'{word}' holds a section of site.yml, which can get another name but no other place; write that into site.yml yourself",
    "«{word}» — раздел из site.yml или папка с ним: имя ему дать можно, а другое место — нет; это впишите в site.yml сами"
  )
  package static let noLineForAlias = Phrase(
    "{path} has no header to which a line 'aliases' could be added; write it with a key on each line",
    "в {path} нет заголовочной части, куда можно вписать строку aliases; запишите её по ключу на строке"
  )
}

/// Why files of a source cannot get other names.
extension Phrase {
  package static let fileHasGone = Phrase(
    "it is not there any more", "файла больше нет")
  package static let fileHasChanged = Phrase(
    "somebody has changed it meanwhile", "его тем временем изменили")
  package static let journalIsDamaged = Phrase(
    "this list of what was to be moved is damaged; see what is moved already, and remove it",
    "этот список переносимого повреждён; посмотрите, что уже перенесено, и удалите его")
  package static let moveIsBegun = Phrase(
    "a move in it was interrupted; this ends it: mayak move {word} {other}",
    "в ней прерван перенос; его завершит: mayak move {word} {other}")
}
