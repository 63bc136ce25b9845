/// What the keys of `Content/site.yml` say.
extension Phrase {
  /// By their names.
  package static let siteKeys: [String: Phrase] = [
    "theme": Phrase(
      "Always `1`: the version of the theme's rules.",
      "Всегда `1`: версия правил темы."),
    "title": Phrase(
      "The name of the site, in each language.",
      "Название сайта на каждом языке."),
    "tagline": Phrase(
      "A few words below the name.",
      "Несколько слов под названием."),
    "notice": Phrase(
      "A sentence at the foot of every page.",
      "Фраза внизу каждой страницы."),
    "base_url": Phrase(
      "The address at which the site stands: `https://`, the host and, where the site does not have all of it, its folders. Nothing else: no name or password, no `?`, no `#`, no `//` between the folders.",
      "Адрес, по которому стоит сайт: `https://`, имя хоста и, если сайт занимает его не целиком, папки. Больше ничего: ни имени с паролем, ни `?`, ни `#`, ни `//` между папками."
    ),
    "time_zone": Phrase(
      "Decides when a day begins: `Europe/Minsk`.",
      "Определяет, когда начинается день: `Europe/Minsk`."),
    "country": Phrase(
      "Two letters, `BY`: a number of the data such as `8 (017) …` is dialled as from abroad. `Templates/countries.yml` has the countries.",
      "Две буквы, `BY`: номер из данных вида `8 (017) …` набирается так, что позвонить можно и из-за границы. Страны перечислены в `Templates/countries.yml`."
    ),
    "languages": Phrase(
      "The languages; the first one is that of the originals.",
      "Языки сайта; первый — язык оригиналов."),
    "fallback": Phrase(
      "For a language that is written page by page, the others that lend what it lacks, the best first: `{be: [ru, en]}`. What is lent is marked with its language, and `mayak status` counts it.",
      "Для языка, страницы на котором появляются постепенно, — языки, из которых взять недостающее, сначала самый близкий: `{be: [ru, en]}`. Взятое помечено своим языком, а `mayak status` считает его."
    ),
    "exit": Phrase(
      "Where the button \"Quick exit\" leads: a harmless site, such as the weather. Three times Shift leads there too.",
      "Куда ведёт кнопка «Быстрый выход»: на безобидный сайт, например с погодой. Туда же можно уйти, трижды нажав Shift."
    ),
    "kind": Phrase(
      "The kind of the pages that lie in `Content` itself.",
      "Вид страниц, которые лежат прямо в `Content`."),
    "sections": Phrase(
      "The sections, by their folders; inside a section: sections in it.",
      "Разделы по именам папок; внутри раздела — вложенные в него."),
    "tags": Phrase(
      "Gives each tag a page: `title`, `path`, and `per_page` if you like.",
      "Даёт каждой метке страницу: `title`, `path` и, если нужно, `per_page`."),
    "menu": Phrase(
      "The menu at the top.",
      "Меню вверху."),
    "footer": Phrase(
      "The second menu, at the foot.",
      "Второе меню, внизу."),
    "trust_html": Phrase(
      "`true` accepts HTML in texts, where addresses in `href` and `src` are checked and written like those of links and pictures, drawings that are not plain, and links to files that browsers open as pages. Leave it out unless you know why.",
      "`true` разрешает HTML в текстах (адреса в `href` и `src` проверяются и записываются так же, как у ссылок и картинок), сложные рисунки и ссылки на файлы, которые браузер открывает как страницы. Не пишите этого, если не знаете зачем."
    ),
    "complaints": Phrase(
      "Weighs warnings and advice differently: `off`, `advice`, `warning` or `error`, by the name in brackets. What only the day brings about (`due-check`) never stops a build.",
      "Меняет важность предупреждений и советов: `off` (не показывать), `advice`, `warning` или `error`, по имени в скобках. То, что приносит один лишь календарь (`due-check`), сборку не останавливает никогда."
    ),
    "budgets": Phrase(
      "What a page may weigh, in KB, for `mayak check` to warn you (`over-budget`): `html` (the page alone), `css` and `js` (all its style sheets, all its scripts), `first_view` (the page with these and the pictures that load at once), `picture` (any one picture). Name those that you want: `{first_view: 200, picture: 150}`.",
      "Сколько может весить страница, в КБ; если больше, `mayak check` предупредит (`over-budget`): `html` (сама страница), `css` и `js` (все её таблицы стилей, все скрипты), `first_view` (страница вместе с ними и с картинками, которые грузятся сразу), `picture` (любая из картинок). Назовите те, что нужны: `{first_view: 200, picture: 150}`."
    ),
    "first_language": Phrase(
      "`unprefixed`: pages in the first language stand at the root, `/about/`, the others in folders of theirs, `/ru/about/`. Without the key each language has its folder, and the root lets visitors choose.",
      "`unprefixed` — страницы на первом языке стоят в корне, `/about/`, а на остальных — в своих папках, `/ru/about/`. Без ключа папка есть у каждого языка, а в корне посетитель выбирает язык."
    ),
    "expired": Phrase(
      "`notice`: where a page has expired, a short notice stands. Without the key nothing does.",
      "`notice` — там, где у страницы истёк срок, стоит короткое сообщение. Без ключа не остаётся ничего."
    ),
    "outdated": Phrase(
      "What becomes of translations that are behind: `quiet` (the usual), `notice`, `original` or `error`, also by kind and section and with days.",
      "Что делать с отставшими переводами: `quiet` (как обычно), `notice`, `original` или `error`, можно по видам и разделам и со сроком в днях."
    ),
    "typography": Phrase(
      "`off`: quotation marks, dashes and spaces stay as they are typed. Without the key they are set by the rules of each language.",
      "`off` — кавычки, тире и пробелы остаются такими, как набраны. Без ключа они расставляются по правилам каждого языка."
    ),
    "offer_language": Phrase(
      "`true`: below its text a page offers itself in the language that the browser asks for first, where it exists in it.",
      "`true` — под текстом страница предлагает саму себя на том языке, который браузер называет первым, если на нём она есть."
    ),
    "feed": Phrase(
      "How many pages a feed has at most: 20 without the key; `off`, and there are no feeds.",
      "Сколько страниц в ленте самое большее: без ключа — 20; `off` — лент нет."),
    "humans": Phrase(
      "`true` writes `/humans.txt`: the title, the words below it and the address of the site.",
      "`true` записывает `/humans.txt`: название, подзаголовок и адрес сайта."),
    "security": Phrase(
      "Whom to tell of a fault that makes the site unsafe (`security.txt`): `contact`, one address or a list, `expires`, the day from which nobody relies on it, and `policy`, a page about it.",
      "Кому сообщить об уязвимости сайта (`security.txt`): `contact` — адрес или список адресов, `expires` — день, с которого на это уже не полагаются, `policy` — страница о том, что будет с сообщением."
    ),
    "hosting": Phrase(
      "For which servers the site brings its settings: `apache`, `nginx`, `caddy`, `netlify`, one or a list.",
      "Для каких серверов сайт приносит с собой настройки: `apache`, `nginx`, `caddy`, `netlify` — один или список."
    ),
    "compress": Phrase(
      "`true` puts packed versions (`.gz`, `.br`) beside texts, which such servers send instead.",
      "`true` кладёт рядом с текстами их сжатые копии (`.gz`, `.br`): такие серверы отправляют их."),
    "share": Phrase(
      "`false`: no page has links to pass it on. One page: `share: false` in its header; a kind: the same in its schema.",
      "`false` — ни на одной странице нет ссылок «Поделиться». Для одной страницы — `share: false` в её шапке, для вида — то же в его схеме."
    ),
    "share_cards": Phrase(
      "`false`: no cards are drawn for the pages that have no picture of their own to show beside a link.",
      "`false` — для страниц, у которых нет своей картинки для показа рядом со ссылкой, не рисуются карточки."
    ),
    "search": Phrase(
      "`false` leaves the search out, and the link to it.",
      "`false` убирает поиск и ссылку на него."),
  ]

  /// Those inside a section, and of the pages of tags.
  package static let sectionKeys: [String: Phrase] = [
    "kind": Phrase(
      "The kind of its pages.",
      "Вид его страниц."),
    "title": Phrase(
      "Its name, in each language.",
      "Название на каждом языке."),
    "path": Phrase(
      "Its word in addresses, in each language, in Latin letters.",
      "Его слово в адресах на каждом языке, латинскими буквами."),
    "page_path": Phrase(
      "What the addresses of its pages are made of, for all languages or for each: `/{year}/{month}/{slug}/`. There are `{year}`, `{month}`, `{day}` (of `date`), `{section}` (the word in `path`) and `{slug}`, which must be there. Without the key: `/{section}/{slug}/`.",
      "Из чего складываются адреса его страниц, для всех языков или для каждого: `/{year}/{month}/{slug}/`. Есть `{year}`, `{month}`, `{day}` (из `date`), `{section}` (слово из `path`) и `{slug}` — он нужен всегда. Без ключа: `/{section}/{slug}/`."
    ),
    "order": Phrase(
      "How its list goes: `newest` (without the key), `oldest`, `order` (by number), `title`, `period`, `latest`.",
      "Порядок списка: `newest` — сначала новые (так и без ключа), `oldest` — сначала старые, `order` — по номерам, `title` — по названиям, `period` — по дням события, `latest` — последние события сначала."
    ),
    "per_page": Phrase(
      "How many pages one part of the list shows.",
      "Сколько страниц показывать в одной части списка."),
    "sections": Phrase(
      "Sections within, by their folders below this one.",
      "Вложенные разделы по именам папок внутри этой."),
  ]

  /// What the keys below `outdated` say, by their names.
  package static let outdatedKeys: [String: Phrase] = [
    "policy": Phrase(
      "What becomes of a translation that is behind: `quiet`, `notice`, `original` or `error`.",
      "Что будет с отставшим переводом: `quiet`, `notice`, `original` или `error`."),
    "days": Phrase(
      "How many days a translator has from `updated` of the original on.",
      "Сколько дней есть у переводчика, считая от `updated` оригинала."),
    "kinds": Phrase(
      "The same for pages of a kind, by its name.", "То же для страниц вида, по его имени."),
    "sections": Phrase(
      "The same for the pages of a section, by its folder; it counts before the kind.",
      "То же для страниц раздела, по его папке; это важнее вида."),
  ]
}
