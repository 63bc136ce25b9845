/// What can be wrong with the files that are one page in several languages.
extension Rule {
  package static let partedTwins = Rule(
    "parted-twins", .warning,
    message: Message(
      "this file and {other} have nearly the same name, and each lacks the other's language; was one of"
        + " them renamed?",
      "имена этого файла и {other} почти совпадают, и пары нет ни у того, ни у другого; один из"
        + " них переименовали?"),
    meaning: Message(
      "Files are one page in two languages only if their names differ in nothing but the language. Apart,"
        + " neither leads to the other, and each is missing in one language's menu.",
      "Файлы считаются одной страницей на двух языках, только если их имена различаются лишь языком."
        + " Порознь они не ссылаются друг на друга, и в меню каждого языка одной страницы нет."),
    fix: Message(
      "Give both the same name, or write translates: with the name of the other in the header of one. If"
        + " they are two pages, choose names that differ more.",
      "Дайте обоим одно имя или впишите в заголовочную часть одного translates: с именем другого. Если"
        + " это разные страницы, назовите их менее похоже."))

  package static let missingTwin = Rule(
    "missing-twin", .warning,
    message: Message(
      "there is no {file} for '{word}'; was it renamed or deleted?",
      "для «{word}» нет файла {file}; его переименовали или удалили?"),
    meaning: Message(
      "A page of which one language has no file is left out of that language's menu; a field leads its"
        + " readers to a language that they may not know, and a list or home page stands there without its text.",
      "Страницы без файла на одном из языков нет в меню этого языка; поле ведёт его читателей к языку,"
        + " которого они могут не знать, а список или главная страница остаются там без своего текста."
    ),
    fix: Message(
      "Write the file, or give it its name back. If it is not to be, take out what leads there.",
      "Напишите этот файл или верните ему имя. Если его быть не должно, уберите то, что к нему ведёт."
    ))

  package static let vanishedOriginal = Rule(
    "vanished-original",
    message: Message(
      "'{key}' would come from the original, and there is no {file}; was it renamed or deleted?",
      "«{key}» берётся из оригинала, а файла {file} нет; его переименовали или удалили?"),
    meaning: Message(
      "A translation takes what is the same in every language from its original, and this page has none.",
      "Перевод берёт из оригинала всё, что одинаково на всех языках, а у этой страницы оригинала нет."
    ),
    fix: Message(
      "Give the original its name back. If this page is the original, write original: true and what is missing here.",
      "Верните оригиналу имя. Если оригинал — эта страница, впишите сюда original: true и то, чего не хватает."
    ))

  package static let mistakenName = Rule(
    "mistaken-name", .warning,
    message: Message(
      "by its name this file is no page, so it is not published; name it {name}",
      "судя по имени, это не страница, и файл не опубликован; назовите его {name}"),
    meaning: Message(
      "Pages are called NAME.LANGUAGE.md, in small letters. Some editors add an ending of their own and hide it.",
      "Страницы называются ИМЯ.ЯЗЫК.md, строчными буквами. Некоторые редакторы дописывают своё окончание и скрывают его."
    ),
    fix: Message(
      "Rename the file; remove it if it is not needed.",
      "Переименуйте файл; если он не нужен, удалите."))

  package static let copiedPage = Rule(
    "copied-page", .warning,
    message: Message(
      "this looks like a copy of {name}, so it is not published",
      "это похоже на копию {name}, поэтому файл не опубликован"),
    meaning: Message(
      "File managers and editors leave copies beside the original; which of the two is newer nobody can tell later.",
      "Файловые менеджеры и редакторы оставляют копии рядом с оригиналом; какая новее, потом не понять."
    ),
    fix: Message(
      "Move what is new into the original, and remove the copy.",
      "Перенесите новое в оригинал, а копию удалите."))

  package static let lostPage = Rule(
    "lost-page",
    message: Message(
      "the page {name} was public, and this file is no page by its name; name it {name} again",
      "страница {name} была опубликована, а этот файл, судя по имени, не страница; верните имя {name}"
    ),
    meaning: Message(
      "The page would vanish from the site although its text is there.",
      "Страница исчезла бы с сайта, хотя её текст на месте."),
    fix: Message("Give the file its name back.", "Верните файлу прежнее имя."))

  static let twinRules: [Rule] = [
    partedTwins, missingTwin, vanishedOriginal, mistakenName, copiedPage, lostPage,
  ]
}
