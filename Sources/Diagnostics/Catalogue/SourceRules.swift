/// What can be wrong with what a site rests on.
extension Rule {
  package static let frontPageSource = Rule(
    "front-page-source", .warning,
    message: Message(
      "'{word}' is the front page of a site, where nobody finds what this rests on; write the address of the document itself, or leave the address out",
      "«{word}» — главная страница сайта, на ней не найти того, о чём идёт речь; укажите адрес самого документа или уберите адрес"
    ),
    meaning: Message(
      "A source is there to be looked up. A front page shows something else every day, and whoever wants to check a figure has to search for it.",
      "Источник нужен, чтобы по нему можно было проверить. На главной странице каждый день что-то новое, и тому, кто захочет сверить цифру, придётся её искать."
    ),
    fix: Message(
      "Open the document and copy its address. Where it cannot be found on the web, say who published it, what it is called and when, without an address.",
      "Откройте документ и скопируйте его адрес. Если в интернете его нет, напишите без адреса, кто его выпустил, как он называется и когда вышел."
    ))

  static let sourceRules: [Rule] = [frontPageSource]
}
