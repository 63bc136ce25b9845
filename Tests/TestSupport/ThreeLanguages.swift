extension SiteFixture {
  /// A site in English and Russian to which somebody has begun to write a third language: three pages.
  ///
  /// - Parameters:
  ///   - fallback: a line of `site.yml`.
  ///   - strings: the words of the interface in the third language.
  package static func threeLanguages(
    fallback: String = "fallback: {qab: [ru, en]}", strings: String = ThirdLanguage.strings()
  ) -> SiteFixture {
    SiteFixture(
      """
      -- Content/site.yml --
      theme: 1
      title: {en: Ask first, ru: Сначала спроси}
      tagline: {en: A tagline, ru: Девиз}
      notice: {en: A notice., ru: Примечание.}
      base_url: https://example.org/
      time_zone: UTC
      languages: [en, ru, qab]
      \(fallback)
      sections:
        news:
          kind: news
          title: {en: News, ru: Новости}
          path: {en: news, ru: novosti}
        help:
          kind: help
          title: {en: Get help, ru: Помощь, qab: \(ThirdLanguage.words("help"))}
          path: {en: help, ru: pomoshch, qab: shvela}
        events:
          kind: event
          title: {en: Events, ru: События}
          path: {en: events, ru: sobytiya}
          order: latest
      tags:
        title: {en: Tags, ru: Метки}
        path: {en: tags, ru: metki}
      menu: [news, help, events, about.md]
      footer: [{title: {en: A shop, ru: Магазин}, url: https://shop.example/}]
      -- Templates/strings/qab.yml --
      \(strings)
      -- Content/data/tags.yml --
      - id: online
        name: {en: Online, ru: В сети}
      - id: travel
        name: {en: Travel, ru: Поездка}
      -- Content/data/helplines.yml --
      - id: desk
        number: "+375 00 000-00-01"
        country: {en: Belarus, ru: Беларусь}
        name: {en: Duty desk, ru: Дежурный стол, qab: \(ThirdLanguage.words("desk"))}
        purpose: {en: In danger., ru: Когда грозит опасность.}
        hours: {en: round the clock, ru: круглосуточно}
        on_every_page: true
        checked_on: 2026-11-20
        check_every: 30
        evidence: a letter
      -- Content/data/facts.yml --
      - id: share
        value: {en: two in three, ru: двое из троих}
        measure: {en: of those asked, ru: из опрошенных}
        period: {en: last year, ru: прошлый год}
        publisher: {en: A library, ru: Библиотека}
        year: 2026
        caveat: {en: Few were asked., ru: Опросили немногих.}
        kind: reported
        chart:
          form: bars
          title: {en: Who asked, ru: Кто спросил}
          points:
            - {label: {en: Adults, ru: Взрослые}, value: 4}
            - {label: {en: Children, ru: Дети}, value: 2}
      -- Content/data/glossary.yml --
      - id: contract
        term: {en: Contract, ru: Договор}
        definition: {en: "An *agreement*, see [about us](../about.md).", ru: "Это *соглашение*, см. [о нас](../about.md)."}
      \(pages)
      """)
  }

  /// - Parameters:
  ///   - about: what the page about those who ask is called.
  ///   - calling: what the page itself is called.
  private static func blocks(_ about: String, _ calling: String) -> String {
    """
    ```helplines
    ```

    ```facts
    ```

    ```glossary
    ```

    ```list
    section: events
    ```

    ```doors
    items:
      - {page: ../about.md, title: "\(about)"}
      - {page: calling.md, title: "\(calling)"}
    ```
    """
  }

  private static let pages = """
    -- Content/index.en.md --
    ---
    title: Home
    ---
    Welcome.
    -- Content/index.ru.md --
    ---
    title: Главная
    ---
    Добро пожаловать.
    -- Content/about.en.md --
    ---
    title: About us
    summary: Who we are.
    ---
    We ask.
    -- Content/about.ru.md --
    ---
    title: Контакты
    summary: Кто мы.
    ---
    Мы спрашиваем.
    -- Content/news/first.en.md --
    ---
    title: The first
    summary: What happened first.
    date: 2026-07-27
    tags: [online]
    ---
    [About us](../about.md).
    -- Content/news/first.ru.md --
    ---
    title: Первая
    summary: Что было сначала.
    ---
    [О нас](../about.md).
    -- Content/news/first.qab.md --
    ---
    title: \(ThirdLanguage.words("The first"))
    summary: \(ThirdLanguage.words("What happened first"))
    ---
    [\(ThirdLanguage.words("about us"))](../about.md).
    -- Content/news/second.en.md --
    ---
    title: The second
    summary: What happened then.
    date: 2026-07-28
    tags: [travel]
    ---
    Text.
    -- Content/news/second.ru.md --
    ---
    title: Вторая
    summary: Что было потом.
    ---
    Текст.
    -- Content/help/calling.en.md --
    ---
    title: Calling
    ---
    \(blocks("About us", "Calling"))
    -- Content/help/calling.ru.md --
    ---
    title: Звонок
    ---
    \(blocks("О нас", "Звонок"))
    -- Content/help/calling.qab.md --
    ---
    title: \(ThirdLanguage.words("Calling"))
    ---
    \(blocks(ThirdLanguage.words("About us"), ThirdLanguage.words("Calling")))
    -- Content/press.qab.md --
    ---
    title: \(ThirdLanguage.words("Press"))
    summary: \(ThirdLanguage.words("For the press"))
    ---
    \(ThirdLanguage.words("Write to us"))
    -- Content/press.en.md --
    ---
    title: Press
    summary: For the press.
    ---
    Write to us.
    -- Content/press.ru.md --
    ---
    title: Прессе
    summary: Для прессы.
    ---
    Пишите нам.
    -- Content/events/fair.en.md --
    ---
    title: A fair
    summary: In the library.
    form: dialogue
    period: 2026-12-01..2026-12-01
    place: Library
    ---
    Come.
    -- Content/events/fair.ru.md --
    ---
    title: Ярмарка
    summary: В библиотеке.
    place: Библиотека
    ---
    Приходите.
    """
}
