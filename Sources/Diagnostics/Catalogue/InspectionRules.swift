/// What can be wrong with a finished page, a style sheet or a template, whoever made it.
extension Rule {
  package static let foreignRequest = Rule(
    "foreign-request",
    message: Message(
      "'{word}' makes every visitor's browser ask another host, {host}",
      "«{word}» заставляет браузер каждого посетителя обращаться к чужому серверу {host}"),
    meaning: Message(
      "Whoever runs that host learns who reads which page, and the foot of the page promises the contrary.",
      "Владелец того сервера узнает, кто и какую страницу читает, а внизу страницы обещано обратное."
    ),
    fix: Message(
      "Keep the file with the site, write a link that people follow themselves, or leave it out.",
      "Держите файл на самом сайте, поставьте ссылку, по которой переходят сами, или уберите это."))

  package static let inlineScript = Rule(
    "inline-script",
    message: Message(
      "{word} runs a script that stands in the page itself",
      "{word} выполняет скрипт, записанный прямо в странице"),
    meaning: Message(
      "The policy of the pages that Mayak makes forbids it, so that browsers do not run it; and nobody can look a script over that is in every page.",
      "Страницы, которые делает Mayak, это запрещают, и браузер его не выполнит; да и проверить скрипт, который вписан в каждую страницу, нельзя."
    ),
    fix: Message(
      "Put the script into a file of the site and name it with src, or leave it out.",
      "Вынесите скрипт в файл сайта и подключите его через src или уберите."))

  package static let deadLink = Rule(
    "dead-link",
    message: Message(
      "'{word}' leads to /{path}, and the finished site has no such file",
      "«{word}» ведёт на /{path}, а в готовом сайте такого файла нет"),
    meaning: Message(
      "Visitors would find nothing there. Links in texts are checked in the texts; this one was made by a template or stands in a finished file.",
      "Посетители ничего там не найдут. Ссылки в текстах проверяются в самих текстах; эту сделал шаблон, или она стоит в готовом файле."
    ),
    fix: Message(
      "Correct the address, or add what it leads to.",
      "Исправьте адрес или добавьте то, на что он ведёт."))

  package static let deadAnchor = Rule(
    "dead-anchor",
    message: Message(
      "'{word}' leads to the place '{anchor}', and /{path} has no such place",
      "«{word}» ведёт к месту «{anchor}», а на странице /{path} такого места нет"),
    meaning: Message(
      "The link would open the page at its top, or do nothing.",
      "Ссылка откроет начало страницы или ничего не сделает."),
    fix: Message(
      "Correct what follows '#', or give an element that id.",
      "Исправьте то, что стоит после «#», или дайте элементу такой id."))

  package static let repeatedID = Rule(
    "repeated-id",
    message: Message(
      "the id '{word}' stands in the page twice", "id «{word}» стоит на странице дважды"),
    meaning: Message(
      "Links, labels and screen readers find the first of the two only.",
      "Ссылки, подписи и программы чтения с экрана находят только первый."),
    fix: Message("Give one of them another id.", "Дайте одному из них другой id."))

  package static let pictureWithoutAlt = Rule(
    "picture-without-alt", .warning,
    message: Message(
      "{word} has no alt; say what '{path}' shows, or leave it empty where it adds nothing",
      "у {word} нет alt; напишите, что на картинке «{path}», или оставьте его пустым, если она ничего не добавляет"
    ),
    meaning: Message(
      "Whoever cannot see it is told the name of the file instead.",
      "Тому, кто её не видит, вместо этого прочитают имя файла."),
    fix: Message("Add the attribute.", "Добавьте этот атрибут."))

  package static let headingJump = Rule(
    "heading-jump", .warning,
    message: Message(
      "the heading {word} follows {before}, so that a level is left out",
      "заголовок {word} стоит после {before}: уровень пропущен"),
    meaning: Message(
      "People who hear a page go through it by its headings and look for what seems to be missing.",
      "Те, кто слушает страницу, ходят по заголовкам и будут искать пропущенное."),
    fix: Message(
      "Use the next level, and the style sheet for its size.",
      "Возьмите следующий уровень, а размер задайте в таблице стилей."))

  package static let eventHandler = Rule(
    "event-handler", .warning,
    message: Message(
      "'{word}' is a script within an attribute", "«{word}» — скрипт, записанный в атрибуте"),
    meaning: Message(
      "The policy of the pages that Mayak makes forbids it, so that browsers do not run it; and nobody finds it who looks for scripts.",
      "Страницы, которые делает Mayak, это запрещают, и браузер его не выполнит; а тот, кто ищет скрипты, его не заметит."
    ),
    fix: Message(
      "Let the page do without it, or put it into a file of the site.",
      "Обойдитесь без него или вынесите его в файл сайта."))

  package static let inlineStyle = Rule(
    "inline-style", .warning,
    message: Message(
      "{word} sets a style within the page", "{word} задаёт стиль прямо в странице"),
    meaning: Message(
      "The policy of the pages that Mayak makes forbids it, so that browsers drop the style; the dark look and print know nothing of it either.",
      "Страницы, которые делает Mayak, это запрещают, и браузер стиль отбросит; не знают о нём и тёмное оформление с печатью."
    ),
    fix: Message(
      "Give the element a class and write the style into the style sheet.",
      "Дайте элементу класс и запишите стиль в таблицу стилей."))

  package static let formInPage = Rule(
    "form-in-page", .warning,
    message: Message(
      "this page has a <form>", "на странице есть форма, <form>"),
    meaning: Message(
      "Nothing receives what is written there, and what is written there may put somebody in danger.",
      "То, что в неё впишут, никто не получит, а написанное может навредить тому, кто писал."),
    fix: Message(
      "Give a phone number, an address or a messenger instead.",
      "Дайте вместо неё телефон, адрес или мессенджер."))

  package static let frameInPage = Rule(
    "frame-in-page", .warning,
    message: Message(
      "{word} puts a page into the page", "{word} вставляет в страницу другую страницу"),
    meaning: Message(
      "What is shown there nobody has checked, it weighs much, and it is hard to leave by keyboard.",
      "Что там показано, никто не проверял, весит это много, и с клавиатуры оттуда трудно выйти."),
    fix: Message("Use a picture and a link.", "Поставьте картинку и ссылку."))

  package static let overBudget = Rule(
    "over-budget", .warning,
    message: Message(
      "'{key}' of this page takes {count} KB; the budget is {limit} KB",
      "«{key}» этой страницы занимает {count} КБ, а отведено {limit} КБ"),
    meaning: Message(
      "The site itself has set this limit in site.yml, for those with slow and costly connections.",
      "Этот предел сайт установил себе сам, в site.yml, ради тех, у кого связь медленная и дорогая."
    ),
    fix: Message(
      "Take something out, make it smaller, or raise the limit.",
      "Уберите что-нибудь, уменьшите или поднимите предел."))

  package static let tangledPage = Rule(
    "tangled-page",
    message: Message(
      "this page is too tangled to be looked at: hundreds of elements within each other, or of attributes",
      "страница слишком запутана, её не проверить: сотни вложенных элементов или атрибутов"),
    meaning: Message(
      "No browser shows such a page as it was meant, and what stands in it nobody has seen.",
      "Ни один браузер не покажет такую страницу как задумано, а что в ней, никто не видел."),
    fix: Message(
      "Close the elements that are open, or write the file anew.",
      "Закройте открытые элементы или сделайте файл заново."))

  package static let untoldFact = Rule(
    "untold-fact", .warning,
    message: Message(
      "here is {word}, and /{path} says that there is no such thing on the site",
      "здесь есть {word}, а на /{path} сказано, что такого на сайте нет"),
    meaning: Message(
      "That page promises to tell all that a visit leaves behind; whoever relies on it is told too little.",
      "Та страница обещает сказать всё, что остаётся после посещения; кто ей доверится, узнает не всё."
    ),
    fix: Message(
      "Take it out. A host that a template of the site links can be named in `also` of the block.",
      "Уберите это. Хост, на который ведёт шаблон сайта, можно назвать в поле `also` блока."))

  static let inspectionRules: [Rule] = [
    foreignRequest, inlineScript, deadLink, deadAnchor, repeatedID, pictureWithoutAlt, headingJump,
    eventHandler, inlineStyle, formInPage, frameInPage, overBudget, tangledPage, untoldFact,
  ]
}

extension Phrase {
  package static let madeHere = Phrase("the page is made from this", "страница сделана из этого")
  package static let alsoIn = Phrase(
    "the same in so many more files: {count}; {paths}",
    "то же самое в других файлах: {count}; {paths}")
}
