/// What is wrong with days, as against one another and against today.
extension Rule {
  package static let futureDay = Rule(
    "future-day", .warning,
    message: Message(
      "{day} is still to come, and the page is shown already; if it is to appear on that day, add"
        + " publish_on: {day}",
      "{day} ещё не наступило, а страница уже видна; если она должна появиться в этот день, добавьте"
        + " publish_on: {day}"),
    meaning: Message(
      "date is the day on which the text appears; a day to come keeps the page before all others until then.",
      "date — это день, когда появляется текст; с будущей датой страница до этого дня стоит впереди всех."
    ),
    fix: Message(
      "Write the day of today, or publish_on: with the day to come; the days of what is announced have a field of their own.",
      "Впишите сегодняшнюю дату или publish_on: с будущей; для дней того, о чём вы объявляете, есть отдельное поле."
    ))

  package static let futureChange = Rule(
    "future-change", .warning,
    message: Message(
      "nothing can have been changed on {day}, which is still to come",
      "{day} ещё не наступило, изменений в этот день быть не могло"),
    meaning: Message(
      "Readers take the day of the last change as a sign of what they may rely on.",
      "По дате последнего изменения читатели судят, чему можно верить."),
    fix: Message("Write the day of the change.", "Впишите день, когда текст изменили."))

  package static let changedTooEarly = Rule(
    "changed-too-early", .warning,
    message: Message(
      "changed on {day}, before it appeared on {other}: one of the two days is wrong",
      "изменено {day}, раньше, чем появилось ({other}): одна из двух дат неверна"),
    meaning: Message(
      "A text cannot be changed before the day on which it appears.",
      "Текст нельзя изменить раньше, чем он появился."),
    fix: Message(
      "Correct the day, or leave updated: out where nothing was changed.",
      "Исправьте дату или уберите updated:, если текст не меняли."))

  package static let neverShown = Rule(
    "never-shown", .warning,
    message: Message(
      "this page is taken off on {day} and appears on {other} at the earliest, so that nobody ever sees it",
      "страница снимается {day}, а появится не раньше {other}, и её никто не увидит"),
    meaning: Message(
      "A page is gone from the day of expires_on on.",
      "Начиная с дня expires_on страницы нет на сайте."),
    fix: Message("Correct one of the two days.", "Исправьте одну из двух дат."))

  package static let farYear = Rule(
    "far-year", .warning,
    message: Message(
      "the year {year} is far off; are its digits in the right order?",
      "до {year} года далеко; все ли цифры на своих местах?"),
    meaning: Message(
      "A mistyped year puts a page before all others for centuries, or behind them all.",
      "Из-за опечатки в годе страница на века встаёт впереди всех или позади всех."),
    fix: Message("Correct the year.", "Исправьте год."))

  package static let endedPage = Rule(
    "ended-page", .warning, comesByDay: true,
    message: Message(
      "the page '{word}' has ended, so that what leads to it from here is left out",
      "срок страницы «{word}» истёк, и то, что ведёт на неё отсюда, на сайте не показано"),
    meaning: Message(
      "A button must not lead to what is no longer there, and the calendar must not keep a site from being built.",
      "Кнопка не должна вести туда, чего уже нет, а календарь не должен мешать сборке сайта."),
    fix: Message(
      "Name another page here, or take the entry out.",
      "Назовите здесь другую страницу или уберите запись."))

  package static let endingPage = Rule(
    "ending-page", .warning, comesByDay: true,
    message: Message(
      "days until the page '{word}' ends, and what leads to it from here goes with it: {count}",
      "дней до конца срока страницы «{word}», вместе с которой исчезнет то, что ведёт на неё отсюда: {count}"
    ),
    meaning: Message(
      "The site says a month ahead that a button will have nowhere to lead.",
      "Сайт за месяц предупреждает, что кнопке станет некуда вести."),
    fix: Message(
      "Name another page in time, or move the day in expires_on.",
      "Заранее назовите другую страницу или перенесите день в expires_on."))

  package static let expiredContact = Rule(
    "expired-contact", .warning, comesByDay: true,
    message: Message(
      "security.txt ran out on {day}, and nobody relies on it any more",
      "срок security.txt истёк {day}, и на него уже не полагаются"),
    meaning: Message(
      "Whoever has found a fault in the site takes an old contact for one that nobody reads.",
      "Тот, кто нашёл уязвимость, решит, что по старому адресу уже никто не ответит."),
    fix: Message(
      "See whether the contact is still right, and write a day within the next year in expires.",
      "Проверьте, верен ли ещё адрес, и впишите в expires день не дальше года вперёд."))

  package static let allOverdue = Rule(
    "all-overdue", .warning, comesByDay: true, canBeSilenced: false,
    message: Message(
      "every check in {file} that counts here has run out: what it holds is shown as not checked, and no"
        + " number can be dialled but those marked as emergency",
      "в файле {file} истёк срок всех проверок, на которые можно было положиться: всё это помечено на"
        + " сайте как непроверенное, и набрать можно только номера с пометкой экстренных"),
    meaning: Message(
      "A page that promises help is left without any until somebody checks a number.",
      "Страница, которая обещает помощь, остаётся без неё, пока кто-нибудь не проверит номер."),
    fix: Message(
      "Check the numbers today and write the day of the check. This cannot be switched off.",
      "Проверьте номера сегодня и впишите дату проверки. Отключить это замечание нельзя."))

  package static let overdueNumber = Rule(
    "overdue-number", .warning, comesByDay: true,
    message: Message(
      "the check of the number in '{word}' has run out, so its link is printed as plain words",
      "срок проверки номера в «{word}» истёк, поэтому ссылка показана обычным текстом"),
    meaning: Message(
      "A number that may be dead must not be dialled from any page.",
      "Номер, который может не работать, нельзя набирать ни с одной страницы."),
    fix: Message(
      "Check the number and write the day of the check into the data.",
      "Проверьте номер и впишите дату проверки в данные."))

  package static let loudRule = Rule(
    "loud-rule", .warning,
    message: Message(
      "'{word}' is always said, with its own weight; this line changes nothing",
      "«{word}» сообщается всегда и со своей важностью; эта строка ничего не меняет"),
    meaning: Message(
      "What would leave readers without help is not for a setting to hide.",
      "То, из-за чего читатели останутся без помощи, настройкой не скрыть."),
    fix: Message("Remove the line.", "Уберите строку."))

  static let calendarRules: [Rule] = [
    futureDay, futureChange, changedTooEarly, neverShown, farYear, endedPage, endingPage,
    expiredContact, allOverdue,
    overdueNumber, loudRule,
  ]
}

extension Phrase {
  package static let announcedIn = Phrase(
    "the days of what a page announces belong in '{key}'",
    "дни того, о чём страница объявляет, пишут в «{key}»")
}
