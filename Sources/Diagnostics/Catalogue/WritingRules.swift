/// What Markdown would print without a word, and no author means.
extension Rule {
  package static let unknownAlert = Rule(
    "unknown-alert",
    message: Message(
      "'{word}' is no kind of alert, and the quotation would show it as it stands",
      "вида «{word}» у выделенных блоков нет, и в цитате это слово осталось бы как есть"),
    meaning: Message(
      "The word in [! ] at the start of a quotation makes it a note, a tip or a warning.",
      "Слово внутри [! ] в начале цитаты делает её примечанием, советом или предупреждением."),
    fix: Message(
      "Correct the word; to show the brackets themselves, begin with a backslash.",
      "Исправьте слово; чтобы показать сами скобки, начните с обратной черты."))

  package static let textAfterAlert = Rule(
    "text-after-alert",
    message: Message(
      "'{word}' stands behind the mark of the alert; write it on the next line, after >",
      "«{word}» стоит после знака выделенного блока; перенесите это на следующую строку, после >"),
    meaning: Message(
      "The mark has a line of its own; with anything behind it, it would be printed as text.",
      "Знак занимает отдельную строку; если за ним что-то стоит, он выйдет на странице как текст."),
    fix: Message(
      "Move the text to the next line and begin that line with >.",
      "Перенесите текст на следующую строку и начните её с >."))

  package static let emptyAlert = Rule(
    "empty-alert",
    message: Message(
      "this alert has no text; write it on the lines below, each after >",
      "в этом выделенном блоке нет текста; напишите его ниже, начиная каждую строку с >"),
    meaning: Message(
      "Readers would see a heading such as Warning and nothing below it.",
      "Читатели увидели бы заголовок вроде «Осторожно», а под ним ничего."),
    fix: Message(
      "Write the text, or remove the line.", "Напишите текст или уберите эту строку."))

  package static let invalidLanguageMark = Rule(
    "invalid-language-mark",
    message: Message(
      "'{word}' is not the code of a language; write a code such as de or pt-BR",
      "«{word}» — не код языка; напишите код, например de или pt-BR"),
    meaning: Message(
      "Programs that read pages aloud choose the voice by this code.",
      "По этому коду программа чтения вслух выбирает голос."),
    fix: Message(
      "Write the code of the language right behind lang=, without spaces and quotes.",
      "Напишите код языка сразу после lang=, без пробелов и кавычек."))

  package static let strayLanguageMark = Rule(
    "stray-language-mark",
    message: Message(
      "{word} would be printed: the words it is about must stand right before it in square brackets of"
        + " their own, or it on a line of its own above a paragraph, heading, list, quotation or table",
      "{word} останется на странице как есть: слова, к которым это относится, должны стоять прямо перед"
        + " этим в отдельных квадратных скобках или ниже отдельным абзацем, заголовком, списком, цитатой или"
        + " таблицей, если это написано отдельной строкой над ними"),
    meaning: Message(
      "Both brackets must stand in one paragraph, and both inside or both outside of emphasis and links.",
      "Обе скобки должны стоять в одном абзаце и обе внутри или обе снаружи выделения и ссылки."),
    fix: Message(
      "Put the words into square brackets, right before the mark.",
      "Возьмите слова в квадратные скобки прямо перед знаком."))

  package static let unmarkedLanguage = Rule(
    "unmarked-language", .warning,
    message: Message(
      "'{word}' would be read aloud as if it were in the language of the page; write {example}",
      "программа чтения вслух прочтёт «{word}» на языке страницы; напишите {example}"),
    meaning: Message(
      "A voice of another language makes such words unintelligible, and so does a Braille display.",
      "Голос другого языка читает такие слова неразборчиво; непонятны они и на дисплее Брайля."),
    fix: Message(
      "Put the words into brackets with the code of their language, or translate them.",
      "Возьмите слова в скобки с кодом их языка или переведите."))

  package static let secondTitle = Rule(
    "second-title",
    message: Message(
      "this would be a second title of the page; write ## {word}",
      "это был бы второй заголовок всей страницы; напишите ## {word}"),
    meaning: Message(
      "The title in the header of the page is its only heading of the first level.",
      "Заголовок первого уровня у страницы один: title из заголовочной части."),
    fix: Message(
      "Begin the headings of the text with two signs #, those below them with three.",
      "Начинайте заголовки в тексте с двух знаков #, следующие под ними — с трёх."))

  package static let unclosedFence = Rule(
    "unclosed-fence", .warning,
    message: Message(
      "nothing closes what begins here, so that it takes in all that follows; end it with a line {word}",
      "то, что начинается здесь, нигде не закрыто и захватывает весь текст ниже; закончите его"
        + " строкой {word}"),
    meaning: Message(
      "Without its last line, code or a block goes on to the end of the text, list or quotation.",
      "Без последней строки код или блок тянется до конца текста, списка или цитаты."),
    fix: Message(
      "Write the same signs on a line of their own where it shall end.",
      "Поставьте те же знаки отдельной строкой там, где это должно кончиться."))

  package static let lazyQuote = Rule(
    "lazy-quote", .warning,
    message: Message(
      "this line is taken into the quotation above; begin it with >, or leave an empty line before it",
      "эта строка войдёт в цитату выше; начните её с > или оставьте перед ней пустую строку"),
    meaning: Message(
      "Markdown ends a quotation only at an empty line; words of others would swallow your own.",
      "Цитату в Markdown заканчивает только пустая строка; иначе ваши слова станут частью чужих."),
    fix: Message(
      "Begin the line with >, or put an empty line before it.",
      "Начните строку с > или вставьте перед ней пустую строку."))

  package static let footnoteInField = Rule(
    "footnote-in-field",
    message: Message(
      "a field has no place for the footnote '{word}'; write it into the text of the page",
      "в поле нет места для сноски «{word}»; перенесите её в текст страницы"),
    meaning: Message(
      "Footnotes stand below the text of a page and are numbered there once.",
      "Сноски стоят под текстом страницы и нумеруются там один раз."),
    fix: Message(
      "Write what the footnote says in brackets, or move it into the text.",
      "Напишите то, что сказано в сноске, в скобках или перенесите её в текст."))

  package static let emptyPage = Rule(
    "empty-page", .warning,
    message: Message(
      "this page has a header and no text", "у этой страницы есть заголовочная часть, но нет текста"
    ),
    meaning: Message(
      "Readers who follow a link to it would find a title and nothing else.",
      "По ссылке на неё читатели найдут один заголовок."),
    fix: Message(
      "Write the text below the second ---, or set draft: true until there is one.",
      "Напишите текст под вторым --- или поставьте draft: true, пока его нет."))

  static let writingRules: [Rule] = [
    unknownAlert, textAfterAlert, emptyAlert, invalidLanguageMark, strayLanguageMark,
    unmarkedLanguage, secondTitle, unclosedFence, lazyQuote, footnoteInField, emptyPage,
  ]
}
