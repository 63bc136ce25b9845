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
}
