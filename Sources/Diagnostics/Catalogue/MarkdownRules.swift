extension Rule {
  package static let textAfterBlock = Rule(
    "text-after-block",
    message: Message(
      "'{word}' stands behind the name of the block; write it on a line of its own below",
      "«{word}» стоит после названия блока; напишите это отдельной строкой ниже"),
    meaning: Message(
      "What a block is to show is said between its two lines of backticks.",
      "Что должен показать блок, пишут между двумя строками с обратными апострофами."),
    fix: Message(
      "Move the text to the next line.", "Перенесите текст на следующую строку."))

  package static let linkAsText = Rule(
    "link-as-text",
    message: Message(
      "this is no link and would be printed as it stands; write [words](path), a path with spaces as <path>",
      "это не ссылка и будет показано как есть; пишите [слова](путь), путь с пробелами — в угловых скобках: <путь>"
    ),
    meaning: Message(
      "A space in an address ends it, so that Markdown takes the whole for plain text.",
      "Пробел в адресе обрывает его, и Markdown считает всё это обычным текстом."),
    fix: Message(
      "Put the path in angle brackets, as in [plan](<my plan.pdf>).",
      "Возьмите путь в угловые скобки, например [план](<мой план.pdf>)."))

  package static let unknownFootnote = Rule(
    "unknown-footnote",
    message: Message(
      "there is no footnote '{word}' on this page", "на этой странице нет сноски «{word}»"),
    meaning: Message(
      "The text of a footnote stands on a line that begins with its mark and a colon.",
      "Текст сноски пишут в строке, которая начинается с её знака и двоеточия."),
    fix: Message(
      "Add a line such as [^1]: text, or correct the mark.",
      "Добавьте строку вида [^1]: текст или исправьте знак."))

  static let markdownRules: [Rule] = [
    textAfterBlock, linkAsText, unknownFootnote,
    rawHTML, unclosedComment, textBesideComment, unknownBlock, invalidAnchor, duplicateAnchor,
    missingAltText, emptyLink, textTooLong, nestedTooDeep, tangledText, tooManyLinks,
    tooManyPieces, longDefinition,
  ]

  package static let rawHTML = Rule(
    "raw-html",
    message: Message(
      "'{word}' is HTML, which this site does not accept; write it in Markdown",
      "«{word}» — это HTML, а этот сайт его не принимает; напишите то же самое в Markdown"),
    meaning: Message(
      "HTML in a text can break the page around it and can bring in programs of strangers.",
      "HTML в тексте может сломать страницу вокруг него и принести на неё чужие программы."),
    fix: Message(
      "Write it in Markdown; only br, sub, sup, kbd, abbr, mark, del, ins, details and summary may stand as HTML."
        + " To show the sign < itself, write \\< or put the code in backticks.",
      "Напишите это в Markdown; как HTML можно писать только br, sub, sup, kbd, abbr, mark, del, ins, details и"
        + " summary. Чтобы показать сам знак <, напишите \\< или возьмите код в обратные кавычки."))

  package static let unclosedComment = Rule(
    "unclosed-comment",
    message: Message(
      "readers would see this comment, or lose the text after it; begin it with <!-- and a space,"
        + " end it with -->, and write no -- in between",
      "этот комментарий либо увидят читатели, либо он скроет текст после себя; начните его с <!-- и"
        + " пробела, закончите знаками --> и не пишите внутри --"),
    meaning: Message(
      "A comment is for authors only; one that is not ended where it should be hides or shows too"
        + " much.",
      "Комментарий предназначен только авторам; не законченный там, где нужно, он скрывает или"
        + " показывает лишнее."),
    fix: Message(
      "Write <!-- comment --> on a line of its own; to show the signs themselves, begin with a"
        + " backslash, as in \\<!-- comment.",
      "Напишите <!-- комментарий --> отдельной строкой; чтобы показать сами знаки, начните с обратной"
        + " черты: \\<!-- комментарий.")
  )

  package static let textBesideComment = Rule(
    "text-beside-comment",
    message: Message(
      "the text '{word}' on the line of a comment would be lost; put the comment on a line of its"
        + " own",
      "текст «{word}» в одной строке с комментарием пропадёт; вынесите комментарий на отдельную"
        + " строку"),
    meaning: Message(
      "What stands on the line on which a comment ends belongs to the comment, not to the text.",
      "Всё, что стоит в строке, где кончается комментарий, относится к нему, а не к тексту."),
    fix: Message(
      "End the line after -->, and leave an empty line before the text.",
      "Закончите строку после --> и оставьте перед текстом пустую строку."))

  package static let unknownBlock = Rule(
    "unknown-block",
    message: Message(
      "there is no block '{word}', and its lines would be shown as code",
      "блока «{word}» нет, и его строки вышли бы на странице как код"),
    meaning: Message(
      "The word after ``` says what the lines below are; a misspelt one would print them as code.",
      "Слово после ``` говорит, что стоит в строках ниже; из-за опечатки они вышли бы на странице как код."
    ),
    fix: Message(
      "Correct the word; for text to be shown as it stands, leave the word out.",
      "Исправьте слово; если строки нужно показать как есть, уберите его."))

  package static let invalidAnchor = Rule(
    "invalid-anchor",
    message: Message(
      "'{word}' cannot be the address of a heading; use Latin letters, digits, - and _, and begin"
        + " with a letter, as in #papers",
      "«{word}» не может быть адресом заголовка; пишите латинские буквы, цифры, - и _, начиная с"
        + " буквы, например #papers"),
    meaning: Message(
      "The word becomes part of an address that people copy, and must arrive intact everywhere;"
        + " fn- and fnref- are the footnotes' own.",
      "Слово станет частью адреса, который люди копируют, и должно везде дойти целым;"
        + " с fn- и fnref- начинаются адреса сносок."),
    fix: Message(
      "Write another word, or leave it out: the address is then made from the heading.",
      "Напишите другое слово или уберите его: тогда адрес получится из самого заголовка."))

  package static let duplicateAnchor = Rule(
    "duplicate-anchor",
    message: Message(
      "a heading above already has the address '{word}'; give this one another",
      "адрес «{word}» уже есть у заголовка выше; дайте этому другой"),
    meaning: Message(
      "A link can lead to one heading only.", "Ссылка может вести только к одному заголовку."),
    fix: Message(
      "Change one of the two words, and the links to it.",
      "Измените одно из двух слов и ссылки на него."))

  package static let missingAltText = Rule(
    "missing-alt-text",
    message: Message(
      "this picture has no description; write what it shows, as in ![A man by a train](train.jpg)",
      "у этой картинки нет описания; напишите, что на ней, например"
        + " ![Мужчина у поезда](train.jpg)"),
    meaning: Message(
      "People who cannot see the picture, or whose connection is too slow for it, get only the"
        + " description.",
      "Тем, кто не видит картинку или у кого она не загрузилась, остаётся только описание."),
    fix: Message(
      "Write between the square brackets what the picture tells the reader.",
      "Напишите в квадратных скобках, что читатель узнаёт из картинки."))

  package static let emptyLink = Rule(
    "empty-link",
    message: Message(
      "there is no address here; write it between the round brackets",
      "здесь нет адреса; впишите его в круглые скобки"),
    meaning: Message(
      "A link without an address leads nowhere, and a picture without one is not shown.",
      "Ссылка без адреса никуда не ведёт, а картинка без адреса не видна."),
    fix: Message(
      "Write the address, or remove the brackets.",
      "Впишите адрес или уберите скобки."))

  package static let textTooLong = Rule(
    "text-too-long",
    message: Message(
      "this text has {count} bytes; at most {limit} are read",
      "длина этого текста в байтах — {count}, а читается не больше {limit}"),
    meaning: Message(
      "Nobody reads a page of this length, and it would slow down every build.",
      "Страницу такой длины никто не прочтёт, а каждая сборка станет медленнее."),
    fix: Message("Split it into several pages.", "Разделите его на несколько страниц."))

  package static let nestedTooDeep = Rule(
    "nested-too-deep",
    message: Message(
      "lists, quotations or emphasis are nested deeper than {limit} levels here",
      "здесь списки, цитаты или выделения вложены друг в друга глубже допустимого: {limit}"),
    meaning: Message(
      "This happens only by mistake, and browsers cannot cope with it.",
      "Такое бывает только по ошибке, и браузеры с этим не справляются."),
    fix: Message(
      "Remove the signs at the start of the line that are not needed.",
      "Уберите лишние знаки в начале строки."))

  package static let tangledText = Rule(
    "tangled-text",
    message: Message(
      "the part of the text that ends here would take too long to read; break it up with empty"
        + " lines",
      "часть текста, которая кончается здесь, читалась бы слишком долго; разбейте её пустыми"
        + " строками"),
    meaning: Message(
      "A very long word, paragraph or table can keep the whole site from being built.",
      "Из-за очень длинного слова, абзаца или таблицы может не собраться весь сайт."),
    fix: Message(
      "Put empty lines between paragraphs, or split the table.",
      "Поставьте пустые строки между абзацами или разделите таблицу."))

  package static let tooManyPieces = Rule(
    "too-many-pieces",
    message: Message(
      "this text has more than {limit} marks and lines; divide it into several pages",
      "в этом тексте больше {limit} знаков разметки и строк; разделите его на несколько страниц"),
    meaning: Message(
      "Nobody reads such a page, and no phone can show it.",
      "Такую страницу никто не прочтёт, и ни один телефон её не покажет."),
    fix: Message(
      "Divide the text, or offer it as a file to download.",
      "Разделите текст или предложите его скачать файлом."))

  package static let tooManyLinks = Rule(
    "too-many-links",
    message: Message(
      "this text has more than {limit} links and addresses up to here; split it into several pages",
      "до этого места в тексте уже больше допустимого числа ссылок и адресов: {limit}; разделите его на"
        + " несколько страниц"),
    meaning: Message(
      "Each link takes far more room on the page and in the memory of a phone than in the text.",
      "На странице и в памяти телефона каждая ссылка занимает гораздо больше места, чем в тексте."),
    fix: Message(
      "Split the text, or take out what was put in by mistake.",
      "Разделите текст или уберите то, что попало в него по ошибке."))

  package static let longDefinition = Rule(
    "long-definition",
    message: Message(
      "the address and title of this definition have {count} bytes; repeated wherever the text may"
        + " use it, they would exceed {limit}",
      "адрес и заголовок этого определения занимают в байтах {count}; повторённые везде, где текст может"
        + " на него сослаться, они превысили бы {limit}"),
    meaning: Message(
      "What is defined once is written again at each link to it, and a page can grow a thousandfold.",
      "Определённое один раз записывается заново у каждой ссылки, и страница может вырасти в тысячу раз."
    ),
    fix: Message(
      "Shorten the address and the title, or write the long text once as a paragraph.",
      "Сократите адрес и заголовок или напишите длинный текст один раз отдельным абзацем."))
}
