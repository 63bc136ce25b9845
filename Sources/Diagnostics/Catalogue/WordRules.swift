/// Words in another language, small marks of HTML, and terms with their meanings.
extension Rule {
  package static let pageInAnotherLanguage = Rule(
    "page-in-another-language", .warning,
    message: Message(
      "this page is in another language than the name '{word}' says; name the file {example}, or translate the"
        + " text",
      "страница написана не на том языке, который указан в имени «{word}»; назовите файл {example} или"
        + " переведите текст"),
    meaning: Message(
      "A voice of the wrong language reads the whole page, and the menus lead readers to words they do not know.",
      "Всю страницу прочтёт голос чужого языка, а меню приведёт читателей к тексту, которого они не поймут."
    ),
    fix: Message(
      "Rename the file after the language of its text, or write the text in the language of its name.",
      "Переименуйте файл по языку текста или напишите текст на том языке, который указан в имени."))

  package static let blockInAnotherLanguage = Rule(
    "block-in-another-language", .warning,
    message: Message(
      "all of this quotation, list or table would be read aloud as if it were in the language of the page; write"
        + " {example} on a line of its own above it",
      "программа чтения вслух прочтёт всю эту цитату, список или таблицу на языке страницы; напишите {example}"
        + " отдельной строкой прямо над ними"),
    meaning: Message(
      "A voice of another language makes such words unintelligible, and so does a Braille display.",
      "Голос другого языка читает такие слова неразборчиво; непонятны они и на дисплее Брайля."),
    fix: Message(
      "Write the code of the language on the line directly above the block, or translate the words.",
      "Напишите код языка в строке прямо над этим местом или переведите текст."))

  package static let htmlAttribute = Rule(
    "html-attribute",
    message: Message(
      "{word}: small marks of HTML stand without attributes; write {example}",
      "{word}: такие знаки HTML пишут без атрибутов; напишите {example}"),
    meaning: Message(
      "An attribute can run a program, call another site or disguise words; only <abbr> may have a title.",
      "Атрибут может запустить программу, обратиться к чужому сайту или исказить слова; только у <abbr> может"
        + " быть title."),
    fix: Message(
      "Take out everything behind the name of the mark.",
      "Уберите всё, что стоит после имени знака."))

  package static let unclosedHTML = Rule(
    "unclosed-html",
    message: Message(
      "{word} is not closed; write {example} behind the words that it is for, in the same paragraph, emphasis or"
        + " link",
      "{word} не закрыт; напишите {example} после слов, к которым он относится, в том же абзаце, выделении или"
        + " ссылке"),
    meaning: Message(
      "A mark that is left open takes in the rest of the page.",
      "Незакрытый знак действует до конца страницы."),
    fix: Message(
      "Close the mark where it was opened, and the inner before the outer; to show the sign < itself, write \\<.",
      "Закройте знак там же, где открыли, и внутренний раньше внешнего; чтобы показать сам знак <, пишите \\<."
    ))

  package static let strayHTML = Rule(
    "stray-html",
    message: Message(
      "{word} closes nothing here; nothing of that name was opened in the same paragraph, emphasis or link",
      "{word} здесь ничего не закрывает: такого знака в том же абзаце, выделении или ссылке не открывали"
    ),
    meaning: Message(
      "A mark begins and ends in the same words; one without the other shows that something is missing.",
      "Знак начинается и кончается в одном месте; если одной половины нет, чего-то не хватает."),
    fix: Message(
      "Take it out, or open the mark before the words that it is for.",
      "Уберите его или откройте знак перед словами, к которым он относится."))

  package static let misplacedHTML = Rule(
    "misplaced-html",
    message: Message(
      "{word} may not stand here: <details> begins a line of its own, <summary> comes right below it, and the other"
        + " marks stand among the words of a paragraph",
      "{word} здесь стоять не может: <details> пишут отдельной строкой, <summary> — прямо под ней, а остальные"
        + " знаки — среди слов абзаца"),
    meaning: Message(
      "On a line of its own such a mark keeps Markdown from reading the lines below it.",
      "Если такой знак стоит отдельной строкой, разметка в строках под ним не действует."),
    fix: Message(
      "Write the mark on the same line as its words; write <details> and </details> on lines of their own.",
      "Напишите знак в одной строке с его словами, а <details> и </details> — отдельными строками.")
  )

  package static let missingSummary = Rule(
    "missing-summary",
    message: Message(
      "nobody can see what is folded away here; write <summary>words</summary> on the line below <details>",
      "не видно, что здесь свёрнуто; напишите <summary>слова</summary> в строке под <details>"),
    meaning: Message(
      "Until a reader opens it, only the summary is shown.",
      "Пока читатель не раскроет это место, видно только то, что стоит в summary."),
    fix: Message(
      "Say in <summary> in a few words what the reader finds inside.",
      "Скажите в <summary> в нескольких словах, что читатель найдёт внутри."))

  package static let textBesideTag = Rule(
    "text-beside-tag",
    message: Message(
      "'{word}' stands directly beside a line of HTML, where Markdown is not read; put an empty line between",
      "«{word}» стоит вплотную к строке HTML, и разметка здесь не действует; поставьте между ними пустую"
        + " строку"),
    meaning: Message(
      "Whatever follows such a line without an empty one belongs to the HTML.",
      "Всё, что идёт за такой строкой без пустой строки, относится к HTML."),
    fix: Message(
      "Leave an empty line behind </summary> and before </details>.",
      "Оставьте пустую строку после </summary> и перед </details>."))

  package static let markdownInSummary = Rule(
    "markdown-in-summary",
    message: Message(
      "the signs in '{word}' would be printed as they stand; write words alone in <summary>",
      "знаки в «{word}» останутся на странице как есть; пишите в <summary> только слова"),
    meaning: Message(
      "Markdown is not read in a summary.", "Разметка Markdown в summary не действует."),
    fix: Message(
      "Take out the stars, backticks and brackets.",
      "Уберите звёздочки, обратные апострофы и скобки."))

  package static let strayMeaning = Rule(
    "stray-meaning", .warning,
    message: Message(
      "this colon would be printed: the meaning of a term stands on the line directly below the term, behind"
        + " a colon and a space",
      "это двоеточие останется на странице: толкование пишут в строке прямо под словом, без пустой строки,"
        + " после двоеточия и пробела"
    ),
    meaning: Message(
      "A term and, on the next line, a colon, a space and its meaning make a list of definitions.",
      "Слово, а в следующей строке двоеточие, пробел и толкование — это список определений."),
    fix: Message(
      "Take out the empty line above it and put a space behind it; to show the colon itself, write \\: there.",
      "Уберите пустую строку над ним и поставьте после него пробел; чтобы показать само двоеточие, напишите \\:."
    ))

  package static let blockInField = Rule(
    "block-in-field",
    message: Message(
      "'{word}' is a block, and a field cannot hold one; move it to the text of the page",
      "«{word}» — это блок, а в поле для него нет места; перенесите его в текст страницы"),
    meaning: Message(
      "Its lines would be shown to readers as code.", "Его строки читатели увидели бы как код."),
    fix: Message(
      "Cut the block out of the field and put it into the text.",
      "Вырежьте блок из поля и вставьте в текст."))

  static let wordRules: [Rule] = [
    pageInAnotherLanguage, blockInAnotherLanguage, htmlAttribute, unclosedHTML, strayHTML,
    misplacedHTML,
    missingSummary, textBesideTag, markdownInSummary, strayMeaning, blockInField,
  ]
}
