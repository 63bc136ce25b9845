/// Where links lead by their addresses.
extension Rule {
  package static let machineLink = Rule(
    "machine-link", .warning,
    message: Message(
      "'{word}' leads to the machine it was copied on, and no visitor comes there",
      "«{word}» ведёт на компьютер, с которого скопировано; посетители туда не попадут"),
    meaning: Message(
      "127.0.0.1 and localhost are the names of whatever machine somebody sits at.",
      "127.0.0.1 и localhost — это тот компьютер, за которым сидит читатель, а не ваш сайт."),
    fix: Message(
      "Write the way to the file of the page, or the address of the other site.",
      "Напишите путь к файлу страницы или адрес другого сайта."))

  package static let wholeOwnAddress = Rule(
    "whole-own-address", .advice,
    message: Message(
      "'{word}' lies in this site: name its file, and the link stays right when the site moves",
      "«{word}» — это ваш же сайт: укажите файл, и ссылка не сломается при переезде"),
    meaning: Message(
      "The link works: it is written from page to page. But the address of a page may change, its file is looked up.",
      "Ссылка работает: на странице она записана относительно. Но адрес страницы может измениться, а файл найдётся всегда."
    ),
    fix: Message("Write the way to the file.", "Напишите путь к файлу."))

  package static let folderInAddress = Rule(
    "folder-in-address", .warning,
    message: Message(
      "{file} would have the same address, so this page keeps its folder in its own: {path}; a slug: in the"
        + " header gives it another",
      "такой же адрес достался бы {file}, поэтому в адресе этой страницы стоит её папка: {path}; другой"
        + " задаёт slug: в заголовочной части"),
    meaning: Message(
      "Folders below a section are left out of addresses, unless two pages are only told apart by them.",
      "Папки внутри раздела в адрес не входят, если страницы различаются и без них."),
    fix: Message(
      "Leave it so, or write slug: with a word of its own for each of the two.",
      "Оставьте так или задайте каждой из двух свой slug:."))

  package static let unknownNumber = Rule(
    "unknown-number", .warning,
    message: Message(
      "the number '{word}' is in no data file, so nobody is asked to check it; write it as data",
      "номера «{word}» нет в файлах данных, и проверить его никто не попросит; внесите его в данные"
    ),
    meaning: Message(
      "A number in a text is forgotten there. In the data it is written once, with the day it was checked,"
        + " and Mayak asks for the next check.",
      "Номер в тексте забывают. В данных он записан один раз, с датой проверки, и Mayak напомнит о"
        + " следующей."),
    fix: Message(
      "Call it, write it into the data file with the day of the call, and show it by the block of that name.",
      "Позвоните, впишите номер в файл данных с датой звонка и покажите его блоком с таким же именем."
    ))

  package static let unknownCountry = Rule(
    "unknown-country",
    message: Message(
      "{file} does not say how numbers of '{word}' are dialled",
      "в {file} не сказано, как набирают номера страны «{word}»"),
    meaning: Message(
      "country: makes 8 (017) … an address that can be dialled from abroad.",
      "По country: номер вида 8 (017) … становится ссылкой, по которой можно позвонить и из-за границы."
    ),
    fix: Message(
      "Write the two letters of a country, such as BY, or add the country to that file.",
      "Напишите код страны из двух букв, например BY, или добавьте страну в этот файл."))

  static let linkRules: [Rule] = [
    machineLink, wholeOwnAddress, folderInAddress, unknownNumber, unknownCountry,
  ]
}

extension Phrase {
  package static let filmInstead = Phrase(
    "a page asks nothing of other sites; show a picture and a link: [![what it shows](picture.jpg)](https://…)",
    "страница ничего не загружает с чужих сайтов; поставьте картинку и ссылку:"
      + " [![что на ней](картинка.jpg)](https://…)")
  package static let checkedNumbers = Phrase(
    "a number for people in need belongs, with the day it was checked, into {files}",
    "телефону помощи, вместе с датой проверки, место в {files}")
  package static let otherNumbers = Phrase(
    "that of an office or a press service may stand in {files}",
    "телефон приёмной или пресс-службы можно внести в {files}")
  package static let writeInstead = Phrase("write '{word}'", "напишите «{word}»")
}
