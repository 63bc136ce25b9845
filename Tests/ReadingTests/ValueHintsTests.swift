import Diagnostics
import TestSupport
import Testing

@testable import Reading

@Suite struct ValueHintsTests {
  /// What is proposed for a value of a field of the kind `page`.
  private func example(_ type: String, _ word: String) async -> String? {
    let read = await ReadSite(
      """
      -- Templates/kinds/page.yml --
      fields:
        field: {type: \(type)}
      -- Content/about.en.md --
      ---
      title: About
      field: "\(word)"
      ---
      """)
    #expect(read.diagnostics.count == 1)
    return read.diagnostics.first?.arguments["example"]
  }

  @Test(arguments: [
    ("27.07.2016", "2016-07-27"), ("27/7/2016", "2016-07-27"), ("2016/07/27", "2016-07-27"),
    ("2016-7-27", "2016-07-27"), ("27 июля 2016", "2016-07-27"),
    ("27 Июля 2016 г.", "2016-07-27"), ("27 July 2016", "2016-07-27"),
    ("July 27, 2016", "2016-07-27"), ("27 июля 2016, 10:30", "2016-07-27"),
    ("27.7.16", "2016-07-27"), ("27-Jul-2016", "2016-07-27"), ("July 27th, 2016", "2016-07-27"),
    ("27-го июля 2016 года", "2016-07-27"), ("10:30 27.07.2016", "2016-07-27"),
    ("10:30, 27 July 2016", "2016-07-27"), ("2021-02-24T13:08:33+00:00", "2021-02-24"),
    ("2021-02-24 13:08", "2021-02-24"), ("20210224", "2021-02-24"), ("2026-14-07", "2026-07-14"),
    ("2021\u{2013}02\u{2013}24", "2021-02-24"), ("07/27/2016", "2016-07-27"),
    ("03.04.2021", "2021-04-03"), ("03/04/2021", "2021-04-03 / 2021-03-04"),
    ("03-04-2021", "2021-04-03 / 2021-03-04"), ("04/04/2021", "2021-04-04"),
    ("16-07-27", "2016-07-27 / 2027-07-16"),
    ("вчера", nil), ("30.02.2016", nil), ("июль 2016", nil), ("июль 2026", nil), ("2026", nil),
    ("27 июля", nil), ("27-28 июля 2016", nil), ("27 июля — 10 августа 2016", nil),
    ("12:40 July 2016", nil), ("2026-07", nil), ("1.2.3.4", nil), ("1467590400", nil),
    ("2026-01-01 2026-02-02", nil), ("2026-11-2O", nil), ("2O26-11-20", nil),
    ("2026-1l-20", nil), ("20.11.2026г.", "2026-11-20"),
  ])
  func `a day in any notation is answered with all that it may mean, and nothing else`(
    _ word: String, _ hint: String?
  ) async {
    #expect(await example("day", word) == hint)
  }

  @Test(arguments: [
    ("2016-07-27", "2016-07-27..2016-07-27"),
    ("27.07.2016 – 10.08.2016", "2016-07-27..2016-08-10"),
    ("2016-07-27 - 2016-08-10", "2016-07-27..2016-08-10"),
    ("27.07.2016-10.08.2016", "2016-07-27..2016-08-10"),
    ("27 июля 2016 — 10 августа 2016", "2016-07-27..2016-08-10"),
    ("27 июля по 10 августа 2016", "2016-07-27..2016-08-10"),
    ("27 июля 2016", "2016-07-27..2016-07-27"), ("27-29 июля 2016", "2016-07-27..2016-07-29"),
    ("2016-07", nil), ("летом", nil), ("2016", nil),
    ("03/04/2016 - 05/04/2016", nil), ("2016-08-10..2016-07-27", nil),
  ])
  func `a period in any notation loses neither of its days`(_ word: String, _ hint: String?) async {
    #expect(await example("period", word) == hint)
  }

  @Test(arguments: [
    ("yes", "true"), ("да", "true"), ("ДА", "true"), ("on", "true"), ("True", "true"),
    ("no", "false"), ("нет", "false"), ("FALSE", "false"), ("maybe", "true / false"),
  ])
  func `a yes or no in any language of the site is understood`(
    _ word: String, _ hint: String
  ) async {
    #expect(await example("yes/no", word) == hint)
  }

  @Test(arguments: [
    ("27.07.2016 9:05", "2016-07-27 09:05"), ("2016-07-27T10:30:00Z", "2016-07-27 10:30"),
    ("27 июля 2016, 10:30", "2016-07-27 10:30"),
    ("03/04/2016 10:30", "2016-04-03 10:30 / 2016-03-04 10:30"), ("27.07.2016", nil),
    ("10:30", nil), ("2016-07-27 25:00", nil),
  ])
  func `a day and time are answered with no time that was not written`(
    _ word: String, _ hint: String?
  ) async {
    #expect(await example("moment", word) == hint)
  }

  @Test(arguments: [
    ("10 000", "10000"), ("1,000", "1000"), ("10 км", nil), ("1 год", nil), ("6 months", nil),
    ("007", "7"), ("+5", "5"),
    ("\u{2212}5", "-5"), ("много", nil), ("год", nil), ("5-7", nil),
    ("1.5", nil), ("1,5", nil), (".5", nil), ("27 июля 2016", nil),
  ])
  func `a number is answered with its digits, or with none`(_ word: String, _ hint: String?) async {
    #expect(await example("number", word) == hint)
  }

  @Test(arguments: [
    ("27,6", "27.6"), ("1 000", "1000"), ("10\u{A0}000,5", "10000.5"), ("1,000.5", "1000.5"),
    ("1.000,5", "1000.5"), ("1.000.000", "1000000"), ("27,6 млн", "27.6"), ("5 млн", "5"),
    ("46 %", "46"), ("+5", "5"), ("\u{2212}5", "-5"), (".5", "0.5"), ("5.", "5"), ("007", "7"),
    ("00.50", "0.50"), ("1e3", "1000"), ("1.5e3", "1500"), ("1.234e2", "123.4"),
    ("около 10 000", "10000"), ("1,125", "1125 / 1.125"), ("0,125", "0.125"), ("1'000", "1000"),
    ("10-15", nil), ("1/2", nil), ("половина", nil), ("1 2", nil), ("1e99", nil),
    ("1.2.3", nil), ("9999999999999999999999", nil), ("-1,5", "-1.5"),
  ])
  func `a decimal in any notation is answered with digits and a point`(
    _ word: String, _ hint: String?
  ) async {
    #expect(await example("decimal", word) == hint)
  }

  @Test(arguments: [
    ("example.com/a", "https://example.com/a"), ("//example.com", "https://example.com"),
    ("desk@example.com", "mailto:desk@example.com"), ("ftp://example.com", nil),
    ("наш сайт", nil), ("../about.en.md", nil),
  ])
  func `an address is answered with its scheme`(_ word: String, _ hint: String?) async {
    #expect(await example("link", word) == hint)
  }

  @Test(arguments: [
    ("https://example.org/", true), ("HTTP://example.org", true), ("mailto:a@b.c", true),
    ("tel:+375", true), ("https://", false), ("tel:", false), ("javascript:x", false),
    ("data:text/html,x", false), ("//example.org", false), ("/about", false),
    ("https://a b", false), ("https://a\n", false), (" https://a", false),
  ])
  func `a link out of the site is of one of four kinds`(_ text: String, _ isSafe: Bool) {
    #expect(ExternalLink.isSafe(text) == isSafe)
  }

  @Test(arguments: [
    ("https://x", true), ("javascript:x", true), ("C:x", true), ("a/b:c", false), ("x?a:b", false),
    ("x#a:b", false), (":x", false), ("файл:x", false), ("x", false),
  ])
  func `a scheme is letters before the first colon`(_ text: String, _ hasScheme: Bool) {
    #expect(ExternalLink.hasScheme(text) == hasScheme)
  }
}
