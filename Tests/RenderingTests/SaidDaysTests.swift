import TestSupport
import Testing

/// What templates can say of days, periods and lists in the grammar of the page's language.
@Suite struct SaidDaysTests {
  private func rendered(_ template: String) async -> Rendered {
    let header = "date: 2016-07-27\ndays: 2016-11-28..2016-12-11"
    return await Rendered(
      """
      -- Templates/kinds/news.yml --
      fields:
        days: {type: period, role: period}
      -- Templates/kinds/news.mustache --
      \(template)

      """ + page("news/first.en.md", header)
        + page("news/first.ru.md", "days: 2016-11-28..2016-12-11"))
  }

  @Test func `a day in every length, in the order and the case of the language`() async {
    let said = await rendered(
      "{{#date}}{{full}} | {{short}} | {{weekday}}, {{weekday_short}} | {{year}}{{/date}}")
    #expect(
      said["en/news/first/"]
        == "Wednesday, 27\u{A0}July 2016 | 27\u{A0}Jul 2016 | Wednesday, Wed | 2016\n")
    #expect(
      said["ru/novosti/first/"]
        == "среда, 27\u{A0}июля 2016\u{A0}г. | 27\u{A0}июл. 2016\u{A0}г. | среда, ср | 2016\n")
  }

  @Test func `a period with shortened months`() async {
    let said = await rendered("{{#days}}{{short}}{{/days}}")
    #expect(said["en/news/first/"] == "28 Nov – 11 Dec 2016\n")
    #expect(
      said["ru/novosti/first/"]
        == "28\u{A0}нояб.\u{A0}— 11\u{A0}дек. 2016\u{A0}г.\n")
  }

  @Test func `the elements of a list, joined`() async {
    let said = await rendered("{{#languages}}{{code}}{{languages.joint}}{{/languages}}")
    #expect(said["en/news/first/"] == "en and ru\n")
    #expect(said["ru/novosti/first/"] == "en и ru\n")
  }
}
