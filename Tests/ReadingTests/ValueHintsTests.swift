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
    ("вчера", "2026-03-01"), ("30.02.2016", "2026-03-01"), ("июль 2016", "2026-03-01"),
    ("27 июля", "2026-03-01"), ("27-28 июля 2016", "2026-03-01"),
    ("27 июля — 10 августа 2016", "2026-03-01"),
  ])
  func `a day in any notation is answered with the text to write`(
    _ word: String, _ hint: String
  ) async {
    #expect(await example("day", word) == hint)
  }

  @Test(arguments: [
    ("2016-07-27", "2016-07-27..2016-07-27"),
    ("27.07.2016 – 10.08.2016", "2016-07-27..2016-08-10"),
    ("2016-07-27 - 2016-08-10", "2016-07-27..2016-08-10"),
    ("2016-08-10..2016-07-27", "2016-07-27..2016-08-10"),
    ("27.07.2016-10.08.2016", "2016-07-27..2016-08-10"),
    ("27 июля 2016 — 10 августа 2016", "2016-07-27..2016-08-10"),
    ("27 июля по 10 августа 2016", "2016-07-27..2016-08-10"),
    ("летом", "2016-07-27..2016-08-10"),
  ])
  func `a period in any notation loses neither of its days`(_ word: String, _ hint: String) async {
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

  @Test(arguments: [("10 000", "10000"), ("1,000", "1000"), ("10 км", "10"), ("много", "10")])
  func `a number is answered with its digits`(_ word: String, _ hint: String) async {
    #expect(await example("number", word) == hint)
  }

  @Test(arguments: [
    ("27,6", "27.6"), ("1 000", "1000"), ("10\u{A0}000,5", "10000.5"), ("1,000.5", "1000.5"),
    ("1.000,5", "1000.5"), ("1.000.000", "1000000"), ("27,6 млн", "27.6"), ("5 млн", "5"),
    ("46 %", "46"), ("+5", "5"), ("\u{2212}5", "-5"), (".5", "0.5"), ("5.", "5"), ("007", "7"),
    ("00.50", "0.50"), ("1e3", "1000"), ("1.5e3", "1500"), ("1.234e2", "123.4"),
    ("около 10 000", "10000"), ("1,125", "1125 / 1.125"), ("0,125", "0.125"), ("1'000", "1000"),
    ("10-15", "27.6"), ("1/2", "27.6"), ("половина", "27.6"), ("1 2", "27.6"), ("1e99", "27.6"),
    ("1.2.3", "27.6"), ("9999999999999999999999", "27.6"), ("-1,5", "-1.5"),
  ])
  func `a decimal in any notation is answered with digits and a point`(
    _ word: String, _ hint: String
  ) async {
    #expect(await example("decimal", word) == hint)
  }

  @Test(arguments: [
    ("example.com/a", "https://example.com/a"), ("ftp://example.com", "https://example.org/"),
    ("наш сайт", "https://example.org/"),
  ])
  func `an address is answered with its scheme`(_ word: String, _ hint: String) async {
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
