/// What two languages of one page must agree in.
extension Rule {
  package static let parity = Rule(
    "parity", .warning,
    message: Message(
      "'{word}' here, but '{example}' in {file}",
      "здесь «{word}», а в {file} — «{example}»"),
    withoutExample: Message(
      "'{word}' stands here, and nothing like it in {file}",
      "«{word}» есть здесь, а в {file} ничего похожего нет"),
    meaning: Message(
      "Readers of every language are told the same: numbers, days, telephone numbers, addresses, pictures,"
        + " blocks, headings, and how long lists and tables are. Each language may write them in its own way."
        + " Where they differ, one of the two is wrong or was forgotten. Numbers in words are not looked at.",
      "Читателям на всех языках говорят одно и то же: числа, даты, телефоны, адреса, картинки, блоки,"
        + " заголовки, длина списков и таблиц. Записывать их каждый язык может по-своему. Если они"
        + " расходятся, в одном из текстов ошибка или что-то забыто. Числа, написанные словами, не сравниваются."
    ),
    fix: Message(
      "Look which one is right and correct the other. If the difference is meant, write before the block, in"
        + " either language: <!-- mayak: accept parity: the reason -->.",
      "Посмотрите, что верно, и исправьте другое. Если так и задумано, напишите перед блоком, на любом из"
        + " языков: <!-- mayak: accept parity: причина -->."))

  static let parityRules: [Rule] = [parity]
}

extension Phrase {
  package static let twinPlace = Phrase("the twin of this is here", "в паре это здесь")
  package static let twinPart = Phrase(
    "it would stand in this part", "в паре это было бы в этой части")
  package static let headingsBelow = Phrase(
    "and the headings that follow it, so many: {count}", "и заголовков следом за ним: {count}")
  package static let listLength = Phrase(
    "counted are the items of the list", "сосчитаны пункты списка")
  package static let tableSize = Phrase(
    "counted are the rows and columns of the table", "сосчитаны строки и столбцы таблицы")
}
