import TestSupport
import Testing

@Suite struct KindQueryTests {
  @Test func `a kind of page prints its own fields and what it asks of the data`() async {
    let rendered = await Rendered(
      """
      -- Templates/kinds/page.yml --
      fields:
        stage: {type: choice, choices: [before, on the way]}
        people: {type: list, of: {type: record, fields: {name: {type: text, required: true}}}}
        more: {type: page}
        size: {type: number}
        starts: {type: moment}
        days: {type: period}
        only: {type: list, of: text}
      queries:
        places: {data: places, pick: only}
      -- Templates/kinds/page.mustache --
      {{#stage}}{{#on_the_way}}on {{word}}{{/on_the_way}}{{/stage}}
      {{#people}}<i>{{name}}</i>{{/people}}
      {{#more}}<a href="{{href}}">{{title}}</a>{{/more}}
      {{#size}}{{size}}{{/size}}
      {{#starts}}{{starts.long}} {{starts.time}}{{/starts}}
      {{#days}}{{#now}}now{{/now}}{{#past}}past{{/past}}{{#upcoming}}upcoming{{/upcoming}}{{/days}}
      {{#places}}<b>{{name}}</b>{{/places}}
      -- Templates/data/places.yml --
      fields:
        id: {type: text, required: true, shared: true, role: id}
        name: {type: text, required: true}
      -- Content/data/places.yml --
      - {id: a, name: {en: Minsk, ru: Минск}}
      - {id: b, name: {en: Brest, ru: Брест}}

      """
        + page(
          "a.ru.md",
          """
          stage: on the way
          people: [{name: <A>}, {name: B}]
          more: news/first.md
          size: 12000
          starts: 2016-07-27 10:30
          days: 2026-11-01..2026-11-21
          only: [b]
          """))
    #expect(
      rendered["ru/a/"] == """
        on on the way
        <i>&lt;A&gt;</i><i>B</i>
        <a href="../novosti/first/">Первая</a>
        12\u{A0}000
        27\u{A0}июля 2016\u{A0}г. 10:30
        now
        <b>Брест</b>

        """)
  }

  @Test func `a page that a field names says its language where that is not the reader's`()
    async
  {
    let rendered = await Rendered(
      """
      -- Templates/kinds/page.yml --
      fields:
        more: {type: list, of: page}
      -- Templates/kinds/page.mustache --
      {{#more}}<a href="{{href}}"{{#language}} hreflang="{{code}}"{{/language}}>{{title}}</a>{{#language}}{{name}}{{/language}}{{/more}}

      """ + page("safety.en.md") + page("a.ru.md", "more: [news/first.md, safety.md]"))
    #expect(
      rendered["ru/a/"] == """
        <a href="../novosti/first/">Первая</a>\
        <a href="../../en/safety/" hreflang="en"><span lang="en">safety.en.md</span></a>English

        """)
  }

  @Test(arguments: [
    ("2026-10-31", "upcoming"), ("2026-11-01", "now"), ("2026-11-21", "now"),
    ("2026-11-22", "past"),
  ])
  func `a period is upcoming, now or past by the day of the site`(
    _ today: String, _ word: String
  ) async {
    let rendered = await Rendered(
      """
      -- Templates/kinds/page.yml --
      fields: {days: {type: period}}
      -- Templates/kinds/page.mustache --
      {{#days}}{{#now}}now{{/now}}{{#past}}past{{/past}}{{#upcoming}}upcoming{{/upcoming}}{{/days}}

      """ + page("a.ru.md", "days: 2026-11-01..2026-11-21"), today: today)
    #expect(rendered["ru/a/"] == word + "\n")
  }
}
