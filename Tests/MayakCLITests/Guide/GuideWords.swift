/// What the tables of the authors' guide say in its own language, beside the sentences of the schemas.
struct GuideWords {
  let key, holds, needed, written, meaning: String
  let yes, no, then: String
  /// Where a value is written: in a page's original, in each of its files, in a record of data.
  let original, eachFile, once, eachLanguage, eachWording: String
  let needs, makesTitle, noKeys: String
  let list, texts, records, record, choice, reference: String
  /// By the word that a schema uses.
  let types: [String: String]
  /// The words of choices that do not explain themselves in the language of the guide.
  let choices: [String: String]
  /// What the keys that every page knows hold, where their type does not say it.
  let commonTypes: [String: String]

  static func of(_ language: String) -> GuideWords { language == "ru" ? russian : english }

  static let english = GuideWords(
    key: "Key", holds: "What you write", needed: "Required", written: "Where",
    meaning: "What it is for",
    yes: "yes", no: "no", then: "then",
    original: "in the original", eachFile: "in each language", once: "once",
    eachLanguage: "for each language", eachWording: "its words for each language",
    needs: "Required among the common keys:",
    makesTitle: "You may leave out `title`: the page takes its title from its other keys.",
    noKeys: "There are no keys of its own.",
    list: "list of:", texts: "list of texts",
    records: "list; each entry has the keys in the rows below",
    record: "several keys (the rows below)", choice: "one of the words",
    reference: "an id from",
    types: [
      "text": "text", "markdown": "text, with links and emphasis", "day": "day: `2016-07-27`",
      "period": "first and last day: `2016-07-27..2016-08-10`",
      "moment": "day and time: `2016-07-27 10:30`", "time": "time of day: `18:30`",
      "yes/no": "`true` or `false`",
      "number": "whole number", "decimal": "number: `4.5`",
      "link": "full address: `https://example.org/`", "picture": "picture: `file` and `alt`",
      "page": "a page of the site, as in a link", "file": "a file of the site, as in a link",
      "chart": "chart: see [below](#chart)",
    ],
    choices: [:],
    commonTypes: [
      "kind": "the name of a [kind](#kinds)", "slug": "a word", "tags": "list of ids",
      "translates": "a file, as in a link", "aliases": "list of addresses",
    ])

  static let russian = GuideWords(
    key: "Ключ", holds: "Что написать", needed: "Обязателен", written: "Где пишут",
    meaning: "Для чего нужен",
    yes: "да", no: "нет", then: "тогда",
    original: "в оригинале", eachFile: "на каждом языке", once: "один раз",
    eachLanguage: "для каждого языка", eachWording: "слова — для каждого языка",
    needs: "Обязательные общие ключи:",
    makesTitle: "Ключ `title` можно не писать: заголовок составляется из других ключей.",
    noKeys: "Собственных ключей нет.",
    list: "список:", texts: "список строк",
    records: "список; в каждом пункте — ключи из строк ниже",
    record: "несколько ключей (строки ниже)", choice: "одно из слов",
    reference: "id из файла",
    types: [
      "text": "текст", "markdown": "текст, можно со ссылками и выделением",
      "day": "дата: `2016-07-27`", "period": "первый и последний день: `2016-07-27..2016-08-10`",
      "moment": "дата и время: `2016-07-27 10:30`", "time": "время суток: `18:30`",
      "yes/no": "`true` (да) или `false` (нет)",
      "number": "целое число", "decimal": "число: `4.5`",
      "link": "полный адрес: `https://example.org/`", "picture": "картинка: `file` и `alt`",
      "page": "страница сайта, как в ссылке", "file": "файл сайта, как в ссылке",
      "chart": "диаграмма, см. [ниже](#chart)",
    ],
    choices: [
      "conference": "пресс-конференция, конференция", "briefing": "брифинг", "camp": "лагерь",
      "observance": "памятная дата", "dialogue": "диалог", "session": "сессия",
      "day": "день", "month": "месяц", "year": "год",
      "organiser": "организатор", "host": "принимающая сторона", "co-host": "соорганизатор",
      "funder": "донор", "implementer": "исполнитель", "participant": "участник",
      "media": "СМИ", "coordinator": "координатор",
      "before": "до отъезда", "travel": "в пути", "there": "на месте",
      "back": "после возвращения", "online": "в интернете",
      "off": "выключить", "on": "включить",
      "upcoming": "ещё не началось", "now": "идёт сегодня", "coming": "ещё не закончилось",
      "past": "закончилось",
      "newest": "сначала новые", "oldest": "сначала старые", "order": "по номеру",
      "title": "по названию", "period": "по дням события", "latest": "последние события сначала",
      "draft": "проект", "adopted": "принят", "estimate": "оценка", "reported": "подсчёт",
      "un": "система ООН", "government": "государство", "states": "группа государств",
      "society": "общественная организация",
      "business": "бизнес",
      "planned": "состоится", "moved": "перенесено", "postponed": "отложено",
      "cancelled": "отменено",
      "announced": "объявлен", "running": "идёт", "ended": "завершён",
    ],
    commonTypes: [
      "kind": "название [вида](#kinds)", "slug": "слово", "tags": "список id",
      "translates": "файл, как в ссылке", "aliases": "список адресов",
    ])
}
