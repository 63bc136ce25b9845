/// Tables that are none, or lose what stands in them.
extension Rule {
  package static let tableAsText = Rule(
    "table-as-text", .warning,
    message: Message(
      "these bars make no table and would be printed; a table begins behind an empty line, and right below its"
        + " first row stands {example}",
      "эти черты не делают таблицы и останутся на странице; таблица начинается после пустой строки, а сразу"
        + " под её первой строкой стоит {example}"),
    meaning: Message(
      "The line of hyphens says that there is a table, and an empty line ends it.",
      "Что это таблица, говорит строка из дефисов, а пустая строка таблицу заканчивает."),
    fix: Message(
      "Add the line below the first row, or take the empty lines between the rows away; a bar that is meant is"
        + " written \\|.",
      "Добавьте эту строку под первой или уберите пустые строки внутри таблицы; саму черту пишут так: \\|."
    ))

  package static let tableRule = Rule(
    "table-rule", .warning,
    message: Message(
      "'{word}' does not fit the row above, so that there is no table; write {example}",
      "«{word}» не подходит к строке выше, и таблицы не получится; напишите {example}"),
    meaning: Message(
      "The line below the first row has as many parts as that row, each of hyphens.",
      "В строке под первой столько же частей, сколько в первой, и каждая — из дефисов."),
    fix: Message(
      "Write the line as it is shown; a bar inside of a cell is written \\|.",
      "Напишите строку, как показано; черту внутри ячейки пишут так: \\|."))

  package static let surplusCell = Rule(
    "surplus-cell", .warning,
    message: Message(
      "'{word}' stands behind the last of {count} columns and would be lost; give the first row and the one below"
        + " another column, or write a bar inside of a cell as \\|",
      "«{word}» стоит за последним столбцом (всего их {count}) и пропадёт; добавьте столбец в две первые"
        + " строки, а черту внутри ячейки пишите так: \\|"),
    meaning: Message(
      "The first row says how many columns a table has; what stands behind the last is not shown.",
      "Сколько в таблице столбцов, говорит первая строка; то, что стоит за последним, не показывается."
    ),
    fix: Message(
      "Add a column, or take the bar away.", "Добавьте столбец или уберите черту."))

  package static let barInCode = Rule(
    "bar-in-code", .warning,
    message: Message(
      "this bar divides the cell in two, also inside of code; write \\|",
      "эта черта делит ячейку надвое, даже внутри кода; напишите \\|"),
    meaning: Message(
      "A table is divided into cells before anything else is read.",
      "Таблица делится на ячейки раньше, чем читается остальное."),
    fix: Message(
      "Put a backslash before the bar; readers will not see it.",
      "Поставьте перед чертой обратную; читатели её не увидят."))

  package static let textBelowTable = Rule(
    "text-below-table", .warning,
    message: Message(
      "'{word}' would become a row of the table above; leave an empty line before it",
      "«{word}» станет строкой таблицы выше; оставьте перед этим пустую строку"),
    meaning: Message(
      "Only an empty line ends a table.", "Таблицу заканчивает только пустая строка."),
    fix: Message(
      "Put an empty line below the table; a row has bars.",
      "Поставьте под таблицей пустую строку; в строке таблицы есть черты."))

  package static let unusedDefinition = Rule(
    "unused-definition", .warning,
    message: Message(
      "nothing here links to {word}, so that readers would never see this line; to show it, write {example}",
      "ссылок на {word} здесь нет, и эту строку читатели не увидят; чтобы показать её, напишите {example}"
    ),
    meaning: Message(
      "A line of a word in square brackets and a colon only says where links of that name lead.",
      "Строка из слова в квадратных скобках и двоеточия лишь говорит, куда ведут ссылки с этим именем."
    ),
    fix: Message(
      "Put a backslash before the bracket, write the link, or delete the line.",
      "Поставьте перед скобкой обратную черту, напишите ссылку или удалите строку."))

  package static let secondDefinition = Rule(
    "second-definition", .warning,
    message: Message(
      "a line above already says where '{word}' leads, and this one has no effect; give it another name",
      "выше уже сказано, куда ведёт «{word}», и эта строка ничего не значит; дайте ей другое имя"),
    meaning: Message(
      "Of two lines with one name the first counts for all links.",
      "Из двух строк с одним именем для всех ссылок действует первая."),
    fix: Message(
      "Change the name here and at the link that is meant.",
      "Измените имя здесь и у той ссылки, которой оно нужно."))

  package static let unusedFootnote = Rule(
    "unused-footnote", .warning,
    message: Message(
      "nothing mentions the footnote '{word}', and readers would never see its text; put [^{word}] behind the"
        + " words it belongs to",
      "сноска «{word}» нигде не упомянута, и её текст читатели не увидят; поставьте [^{word}] после слов,"
        + " к которым она относится"),
    meaning: Message(
      "Only footnotes that the text mentions stand below it.",
      "Под текстом стоят только те сноски, которые в нём упомянуты."),
    fix: Message(
      "Put the mark into the text, or delete the footnote.",
      "Поставьте знак сноски в текст или удалите её."))

  package static let secondFootnote = Rule(
    "second-footnote", .warning,
    message: Message(
      "a footnote '{word}' stands above, and the text of this one would be lost; give it another name",
      "сноска «{word}» уже есть выше, и текст этой пропадёт; дайте ей другое имя"),
    meaning: Message(
      "Of two footnotes with one name the first is shown.",
      "Из двух сносок с одним именем показывается первая."),
    fix: Message(
      "Change the name here and where it is mentioned, or put both texts into one.",
      "Измените имя здесь и там, где она упомянута, или соедините оба текста."))

  static let tableMarkRules: [Rule] = [
    tableAsText, tableRule, surplusCell, barInCode, textBelowTable,
    unusedDefinition, secondDefinition, unusedFootnote, secondFootnote,
  ]
}
