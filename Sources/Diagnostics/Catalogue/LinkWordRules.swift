/// Links and headings that stand on the page and still lead nobody anywhere.
extension Rule {
  package static let linkWithoutWords = Rule(
    "link-without-words", .warning,
    message: Message(
      "this link has no words, so that nobody can see, hear or follow it; write them between the square"
        + " brackets",
      "у этой ссылки нет слов, и её нельзя ни увидеть, ни услышать, ни открыть; напишите их в квадратных"
        + " скобках"),
    meaning: Message(
      "The words of a link are what readers see, and what is read aloud.",
      "Слова ссылки — это то, что видят читатели и что читается вслух."),
    fix: Message(
      "Write what the link leads to, or remove it.",
      "Напишите, куда ведёт ссылка, или уберите её."))

  package static let vagueLink = Rule(
    "vague-link", .advice,
    message: Message(
      "'{word}' does not say what the link leads to; write that between the square brackets",
      "«{word}» не говорит, куда ведёт ссылка; напишите это в квадратных скобках"),
    meaning: Message(
      "Who listens to a page goes from link to link and hears nothing but their words.",
      "Кто слушает страницу, переходит от ссылки к ссылке и слышит только их слова."),
    fix: Message(
      "Make a link of the words that name the thing, as in [the list of firms](firms.en.md).",
      "Сделайте ссылкой слова, которые называют саму вещь, например [список фирм](firms.ru.md)."))

  package static let invisibleInAddress = Rule(
    "invisible-in-address", .warning,
    message: Message(
      "the address holds {code}, an invisible sign that makes it another one; take it out",
      "в адресе стоит {code} — невидимый знак, из-за которого это другой адрес; уберите его"),
    meaning: Message(
      "Such signs come along when an address is copied, and the page is then not found.",
      "Такие знаки попадают в адрес при копировании, и страница тогда не находится."),
    fix: Message(
      "Delete the address at that place, sign by sign, and type it anew.",
      "Сотрите адрес в этом месте по одному знаку и наберите заново."))

  package static let quotedAddress = Rule(
    "quoted-address", .warning,
    message: Message(
      "quotation marks stand in this address, so that it leads nowhere; write {example}",
      "в этом адресе стоят кавычки, и он никуда не ведёт; напишите {example}"),
    meaning: Message(
      "Quotation marks hold the title of a link, and a space parts it from the address.",
      "В кавычках стоит название ссылки, и от адреса его отделяет пробел."),
    fix: Message(
      "Put a space before the quotation marks, or take them out.",
      "Поставьте пробел перед кавычками или уберите их."))

  package static let skippedLevel = Rule(
    "skipped-level", .warning,
    message: Message(
      "the signs {word} leave out a level, since no heading above stands one higher; write {example}",
      "знаки {word} пропускают уровень: выше нет заголовка ступенью старше; напишите {example}"),
    meaning: Message(
      "Who listens to a page goes through it by the levels of its headings, and looks for the one that is"
        + " not there.",
      "Кто слушает страницу, идёт по ней по уровням заголовков и ищет тот, которого нет."),
    fix: Message(
      "Take one sign more than the heading above at most; how large a heading looks is the theme's affair.",
      "Ставьте не больше чем на один знак больше, чем у заголовка выше; за размер отвечает оформление."
    ))

  package static let emptyHeading = Rule(
    "empty-heading", .warning,
    message: Message(
      "this heading has no words; write them, or take the line out",
      "у этого заголовка нет слов; напишите их или уберите строку"),
    meaning: Message(
      "It is announced as a heading and says nothing.",
      "Программа чтения объявляет заголовок, а в нём ничего нет."),
    fix: Message(
      "Write the words behind the signs; for a line across the page write ---.",
      "Напишите слова после знаков; для черты через всю страницу напишите ---."))

  package static let equalHeadings = Rule(
    "equal-headings", .advice,
    message: Message(
      "'{word}' is also the heading of a part before, and in a list of headings nobody can tell the two"
        + " apart; say in what they differ",
      "заголовок «{word}» уже есть у части выше, и в списке заголовков их не различить; скажите, чем они"
        + " отличаются"),
    meaning: Message(
      "A table of contents and a list of headings show the words alone.",
      "Оглавление и список заголовков показывают только слова."),
    fix: Message(
      "Add to one of the two what makes it different.",
      "Добавьте к одному из них то, что его отличает."))

  package static let headingWithoutAddress = Rule(
    "heading-without-address", .advice,
    message: Message(
      "these letters make no address, so that the heading has #{word}, which changes when another comes"
        + " before it; write {example} with a word in Latin letters in place of the dots",
      "из этих букв адрес не составить, поэтому у заголовка адрес #{word}, который изменится, когда перед"
        + " ним появится другой такой же; напишите {example} со словом латиницей вместо точек"),
    meaning: Message(
      "The address of a heading is made of Latin letters and digits; the strings of a language say how its"
        + " letters are written in them.",
      "Адрес заголовка составляют из латинских букв и цифр; как писать ими буквы языка, сказано в файле"
        + " строк этого языка."),
    fix: Message(
      "Write an address of your own in braces behind the heading.",
      "Напишите после заголовка свой адрес в фигурных скобках."))

  static let linkWordRules: [Rule] = [
    linkWithoutWords, vagueLink, invisibleInAddress, skippedLevel, emptyHeading, equalHeadings,
    headingWithoutAddress, quotedAddress,
  ]
}
