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
  /// What the keys that every page knows are for; no schema says it.
  let common: [String: String]
  /// What they hold, where their type does not say it.
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
      "moment": "day and time: `2016-07-27 10:30`", "yes/no": "`true` or `false`",
      "number": "whole number", "decimal": "number: `4.5`",
      "link": "full address: `https://example.org/`", "picture": "picture: `file` and `alt`",
      "page": "a page of the site, as in a link", "file": "a file of the site, as in a link",
      "chart": "chart: see [below](#chart)",
    ],
    choices: [:],
    common: [
      "title": "The title: on the page, in lists, in search results.",
      "kind": "The kind of this page, where it is not the one of its section.",
      "summary": "One or two sentences that stand below the title and in lists.",
      "date": "The day of publication. What happened earlier has a key of its own.",
      "updated": "The day of the last change that readers should know of.",
      "slug": "The last word of the address, in small Latin letters, digits and hyphens. "
        + "Without it: the name of the file or folder.",
      "tags": "Ids of tags from `Content/data/tags.yml`.",
      "image": "The picture of the page and what it shows.",
      "draft": "`true`: nobody sees the page yet.",
      "publish_on": "The page appears on this day.",
      "expires_on": "From this day on the page is gone.",
      "order": "Its place in lists that go by number: small numbers first.",
      "discreet": "`true`: the browser's tab and history show neither title nor summary.",
      "toc": "`true`: a table of contents stands above the text.",
      "original": "`true`: this file is the original, whatever its language.",
      "translates": "The file that this one translates, where the two have different names.",
      "aliases": "Addresses that the page had before: `[/en/old/]`. They lead to the new one.",
    ],
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
      "moment": "дата и время: `2016-07-27 10:30`", "yes/no": "`true` (да) или `false` (нет)",
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
      "upcoming": "ещё не началось", "now": "идёт сегодня", "coming": "ещё не закончилось",
      "past": "закончилось",
      "newest": "сначала новые", "oldest": "сначала старые", "order": "по номеру",
      "title": "по названию", "period": "по дням события", "latest": "последние события сначала",
      "draft": "проект", "adopted": "принят", "estimate": "оценка", "reported": "подсчёт",
      "un": "система ООН", "government": "государство", "states": "группа государств",
      "society": "общественная организация",
      "business": "бизнес",
      "announced": "объявлен", "running": "идёт", "ended": "завершён",
    ],
    common: [
      "title": "Заголовок: на самой странице, в списках, в поиске.",
      "kind": "Вид страницы, если он не такой, как у всего раздела.",
      "summary": "Одна-две фразы под заголовком и в списках.",
      "date": "День публикации. Для дня самого события есть отдельный ключ.",
      "updated": "День последней правки, о которой стоит знать читателю.",
      "slug": "Последнее слово адреса: строчные латинские буквы, цифры и дефис. "
        + "Если его нет, берётся имя файла или папки.",
      "tags": "Id меток из файла `Content/data/tags.yml`.",
      "image": "Картинка страницы и её описание.",
      "draft": "`true` — страницу пока никто не видит.",
      "publish_on": "В этот день страница появится.",
      "expires_on": "С этого дня страницы больше нет.",
      "order": "Место в списках, которые идут по номерам: сначала меньшие.",
      "discreet": "`true` — во вкладке и в истории браузера не видно, о чём страница.",
      "toc": "`true` — над текстом стоит оглавление.",
      "original": "`true` — этот файл считается оригиналом, на каком бы языке он ни был.",
      "translates": "Файл, который здесь переведён, если имена у них разные.",
      "aliases": "Прежние адреса страницы: `[/ru/old/]`. С них читатель попадёт на новый.",
    ],
    commonTypes: [
      "kind": "название [вида](#kinds)", "slug": "слово", "tags": "список id",
      "translates": "файл, как в ссылке", "aliases": "список адресов",
    ])
}
