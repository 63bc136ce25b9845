/// What keeps a link from showing a card.
extension Rule {
  package static let noShareCards = Rule(
    "no-share-cards", .warning,
    message: Message(
      "no cards were drawn, since the program rsvg-convert is not installed: sudo apt install librsvg2-bin",
      "карточки не нарисованы: не установлена программа rsvg-convert; установите её: sudo apt install librsvg2-bin"
    ),
    meaning: Message(
      "Beside a link to a page without a photo of its own messengers show a card with its title. rsvg-convert draws them; without it the site is whole, and links show words alone.",
      "Рядом со ссылкой на страницу, у которой нет своей фотографии, мессенджеры показывают карточку с её заголовком. Рисует её rsvg-convert; без неё с сайтом всё в порядке, но у ссылок будут одни слова."
    ),
    fix: Message(
      "Install librsvg2-bin and build again, or write share_cards: false into Content/site.yml.",
      "Установите librsvg2-bin и соберите сайт ещё раз или впишите share_cards: false в Content/site.yml."
    ))

  package static let failedShareCard = Rule(
    "failed-share-card", .warning,
    message: Message(
      "cards that could not be drawn: {count}; rsvg-convert says: {reason}",
      "карточек не удалось нарисовать: {count}; rsvg-convert сообщает: {reason}"),
    meaning: Message(
      "A card is drawn from Templates/cards/page.svg.mustache, filled with the words of the page. Without it the link shows words alone.",
      "Карточка рисуется по шаблону Templates/cards/page.svg.mustache, в который вписываются слова страницы. Без неё у ссылки будут одни слова."
    ),
    fix: Message(
      "Look at your own Templates/cards/page.svg.mustache and at the drawings that it shows.",
      "Проверьте свой шаблон Templates/cards/page.svg.mustache и рисунки, которые в нём показаны."))

  package static let heavyShareCard = Rule(
    "heavy-share-card", .warning,
    message: Message(
      "cards heavier than {limit} KB: {count}, the heaviest has {size} KB; they are left out",
      "карточек тяжелее {limit} КБ: {count}, самая тяжёлая — {size} КБ; они не показываются"),
    meaning: Message(
      "Some messengers show no picture that weighs more.",
      "Картинку тяжелее этого некоторые мессенджеры не покажут."),
    fix: Message(
      "Take photos and large gradients out of Templates/cards/page.svg.mustache.",
      "Уберите из Templates/cards/page.svg.mustache фотографии и большие градиенты."))

  static let cardRules: [Rule] = [noShareCards, failedShareCard, heavyShareCard]
}
