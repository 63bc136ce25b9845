/// Signs that authors of other systems are used to, or that miss by one what Markdown asks for: they
/// would be printed as they stand.
extension Rule {
  package static let foreignMark = Rule(
    "foreign-mark", .warning,
    message: Message(
      "'{word}' is a mark of {system} and means nothing here, so that readers would see it as it stands",
      "«{word}» — знак из {system}; здесь он ничего не значит, и читатели увидят его как есть"),
    meaning: Message(
      "Every system has marks of its own beside Markdown, and none knows those of another.",
      "У каждой системы кроме Markdown есть свои знаки, и чужих не знает ни одна."),
    fix: Message(
      "Write it in Mayak's way, or take it out; to show the mark itself, put it in backticks.",
      "Напишите то же так, как принято в Mayak, или уберите; чтобы показать сам знак, возьмите его в"
        + " обратные апострофы."))

  package static let foreignComment = Rule(
    "foreign-comment", .advice,
    message: Message(
      "'{word}' does something in {system} only; here it is a comment like any other",
      "«{word}» действует только в {system}; здесь это обычный комментарий"),
    meaning: Message(
      "Comments are for authors and change nothing on the page.",
      "Комментарии предназначены авторам и на странице ничего не меняют."),
    fix: Message(
      "Take the comment out, and write what it did in Mayak's way.",
      "Уберите комментарий и напишите то же так, как принято в Mayak."))

  package static let headingWithoutSpace = Rule(
    "heading-without-space", .warning,
    message: Message(
      "this is no heading, and its signs would be printed; write {example}",
      "это не заголовок, и знаки останутся на странице; напишите {example}"),
    meaning: Message(
      "A heading begins with one to six signs # and a space behind them.",
      "Заголовок начинается со знаков #, от одного до шести, и пробела после них."),
    fix: Message(
      "Put a space behind the signs; a line that shall begin with # itself begins with \\#.",
      "Поставьте пробел после знаков; строка, которая и должна начинаться с #, пишется с \\#."))

  package static let specialSpace = Rule(
    "special-space", .warning,
    message: Message(
      "'{word}' would be printed: beside it stands {code}, a no-break space or another sign that is no"
        + " space for Markdown; type an ordinary space",
      "«{word}» останется на странице: рядом стоит {code} — неразрывный пробел или другой знак, который"
        + " для Markdown не пробел; поставьте обычный пробел"),
    meaning: Message(
      "Word processors and some keyboards put in spaces that look the same and begin nothing.",
      "Текстовые редакторы и некоторые клавиатуры ставят пробелы, которые выглядят так же, но ничего"
        + " не начинают."),
    fix: Message(
      "Delete what stands beside the signs and press the space bar.",
      "Удалите то, что стоит рядом со знаками, и нажмите пробел."))

  package static let looseMark = Rule(
    "loose-mark", .warning,
    message: Message(
      "'{word}' would be printed, and the words are not emphasised as they were meant to be; write"
        + " {example}",
      "«{word}» останется на странице, и слова не будут выделены как задумано; напишите {example}"),
    meaning: Message(
      "Signs of emphasis stand close to their words, have a space or a sign outside, and end in the same"
        + " paragraph.",
      "Знаки выделения стоят вплотную к словам, снаружи у них пробел или знак препинания, и кончаются они"
        + " в том же абзаце."),
    fix: Message(
      "Move the space, close the emphasis, or put a backslash before signs that are meant.",
      "Переставьте пробел, закройте выделение или поставьте перед нужными знаками обратную черту."))

  package static let quotesForFence = Rule(
    "quotes-for-fence", .warning,
    message: Message(
      "'{word}' begins nothing: blocks and code stand between two lines of three backticks; write"
        + " {example}",
      "«{word}» ничего не начинает: блоки и код стоят между двумя строками из трёх обратных апострофов;"
        + " напишите {example}"),
    meaning: Message(
      "Apostrophes and quotation marks look like backticks, and word processors put them in their place.",
      "Апострофы и кавычки похожи на обратные апострофы, и текстовые редакторы заменяют одни другими."
    ),
    fix: Message(
      "Write three backticks, the sign on the key left of the digit 1, on both lines.",
      "Поставьте в обеих строках три обратных апострофа: этот знак на клавише слева от цифры 1."))

  package static let garbledLink = Rule(
    "garbled-link", .warning,
    message: Message(
      "this is no link, and its brackets would be printed; write {example}",
      "это не ссылка, и скобки останутся на странице; напишите {example}"),
    meaning: Message(
      "A link is its words in square brackets and, right behind them, its address in round ones.",
      "Ссылка — это слова в квадратных скобках и сразу за ними адрес в круглых."),
    fix: Message(
      "Write the link as shown; to show the brackets themselves, begin with a backslash.",
      "Напишите ссылку как показано; чтобы показать сами скобки, начните с обратной черты."))

  package static let unknownLabel = Rule(
    "unknown-label", .warning,
    message: Message(
      "nothing in this text says where [{word}] leads, so that the brackets would be printed; write"
        + " {example}, or add a line [{word}]: and the address",
      "в этом тексте не сказано, куда ведёт [{word}], и скобки останутся на странице; напишите {example}"
        + " или добавьте строку [{word}]: и адрес"),
    meaning: Message(
      "The second brackets of such a link name a line of the same text that holds the address.",
      "Вторые скобки такой ссылки называют строку того же текста, в которой стоит адрес."),
    fix: Message(
      "Correct the name in the brackets, or write the address itself in round ones.",
      "Исправьте название в скобках или напишите сам адрес в круглых."))

  package static let footnoteWithoutColon = Rule(
    "footnote-without-colon",
    message: Message(
      "this is no footnote, for lack of a colon; write {example}",
      "это не сноска: не хватает двоеточия; напишите {example}"),
    meaning: Message(
      "The text of a footnote begins with its mark and a colon, and the mark in the text leads to it.",
      "Текст сноски начинается с её знака и двоеточия, и к нему ведёт знак в тексте."),
    fix: Message(
      "Put the colon right behind the bracket, and a space behind the colon.",
      "Поставьте двоеточие сразу после скобки, а после двоеточия пробел."))

  package static let spacedFootnote = Rule(
    "spaced-footnote", .warning,
    message: Message(
      "the name of a footnote has no spaces, so that '{word}' would be printed; write {example}, also before"
        + " the text of the footnote",
      "в имени сноски нет пробелов, и «{word}» останется на странице; напишите {example}, и перед текстом"
        + " сноски тоже"),
    meaning: Message(
      "Readers see a number in place of the name; it is only there to find the text.",
      "Читатели вместо имени видят номер; имя нужно, только чтобы найти текст сноски."),
    fix: Message(
      "Write one word or a number in both places.", "Напишите в обоих местах одно слово или номер.")
  )

  static let markRules: [Rule] = [
    footnoteWithoutColon, spacedFootnote, foreignMark, foreignComment, headingWithoutSpace,
    specialSpace, looseMark, quotesForFence,
    garbledLink, unknownLabel,
  ]
}
