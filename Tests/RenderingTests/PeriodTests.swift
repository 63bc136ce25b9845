import TestSupport
import Testing

@Suite struct PeriodTests {
  @Test(arguments: [
    ("day", "5–10 July 2016", "2016-07-05"), ("month", "July 2016", "2016-07"),
    ("year", "2016", "2016"),
  ])
  func `a period is printed no more exactly than it is known, in lists too`(
    _ precision: String, _ text: String, _ machine: String
  ) async {
    let rendered = await Rendered(
      """
      -- Templates/kinds/news.yml --
      fields:
        days: {type: period, role: period}
        known: {type: choice, choices: [day, month, year], role: precision}
      -- Templates/kinds/news.mustache --
      {{#period}}{{first}} {{long}}{{/period}}
      -- Templates/section.mustache --
      {{#entries}}{{#period}}{{first}} {{long}}{{/period}}{{/entries}}

      """
        + page("news/first.en.md", "days: 2016-07-05..2016-07-10\nknown: \(precision)"))
    #expect(rendered["en/news/first/"] == "\(machine) \(text)\n")
    #expect(rendered["en/news/"] == "\(machine) \(text)\n")
  }

  @Test func `the field with the role means the period wherever it is named`() async {
    let rendered = await Rendered(
      """
      -- Templates/kinds/news.yml --
      fields:
        days: {type: period, role: period}
        other: {type: period}
        known: {type: choice, choices: [day, month, year], role: precision}
      -- Templates/kinds/news.mustache --
      {{#days}}{{first}} {{long}}{{/days}} {{#other}}{{long}}{{/other}}
      -- Templates/kinds/page.yml --
      queries: {found: {pages: {kind: news}}}
      -- Templates/kinds/page.mustache --
      {{#found}}{{#days}}{{long}}{{/days}} {{#period}}{{long}}{{/period}}{{/found}}

      """ + page("a.en.md")
        + page(
          "news/first.en.md",
          "days: 2016-07-05..2016-07-10\nother: 2016-07-05..2016-07-10\nknown: month"))
    #expect(rendered["en/news/first/"] == "2016-07 July 2016 5–10 July 2016\n")
    #expect(rendered["en/a/"] == "July 2016 July 2016\n")
  }

  @Test func `a field called period is the period of a card in a query, and is there once`() async {
    let rendered = await Rendered(
      """
      -- Templates/kinds/news.yml --
      fields:
        period: {type: period, role: period}
        known: {type: choice, choices: [day, month, year], role: precision}
      -- Templates/kinds/news.mustache --
      {{#period}}{{long}}{{/period}}
      -- Templates/kinds/page.yml --
      queries: {found: {pages: {kind: news}}}
      -- Templates/kinds/page.mustache --
      {{#found}}{{#period}}{{long}}{{/period}}{{/found}}

      """ + page("a.en.md")
        + page("news/first.en.md", "period: 2016-07-05..2016-07-10\nknown: year"))
    #expect(rendered["en/news/first/"] == "2016\n")
    #expect(rendered["en/a/"] == "2016\n")
  }

  @Test func `the period of a record of a data file is printed no more exactly than it is known`()
    async
  {
    let rendered = await Rendered(
      """
      -- Templates/data/places.yml --
      fields:
        id: {type: text, required: true, shared: true, role: id}
        days: {type: period, role: period}
        known: {type: choice, choices: [day, month, year], role: precision}
      -- Content/data/places.yml --
      - {id: a, days: 2016-07-05..2016-07-10, known: month}
      -- Templates/kinds/page.yml --
      queries: {places: {data: places}}
      -- Templates/kinds/page.mustache --
      {{#places}}{{#days}}{{first}} {{long}}{{/days}}{{/places}}

      """ + page("a.en.md"))
    #expect(rendered["en/a/"] == "2016-07 July 2016\n")
  }

  @Test func `news shows the days of its event on its card, beside the day of publication`() async {
    let rendered = await Rendered(
      page(
        "news/first.en.md", "summary: s\ndate: 2016-07-27\nevent_period: 2016-07-05..2016-07-10"))
    let card = rendered["en/news/"]
    #expect(card.contains("27\u{A0}July 2016"))
    #expect(card.contains("2016-07-05") && card.contains("5–10 July 2016"))
  }
}
