import Diagnostics
import TestSupport
import Testing

@testable import Resolving

@Suite struct KnownNumberTests {
  private static let data = """
    -- Content/data/helplines.yml --
    - id: a
      number: "8 (017) 222-33-44"
      country: {en: B, ru: Б}
      name: {en: N, ru: Н}
      purpose: {en: P, ru: П}
      checked_on: 2026-11-20
      check_every: 365
      evidence: E
    - id: b
      number: "8 (017) 222-33-45"
      country: {en: B, ru: Б}
      name: {en: N, ru: Н}
      purpose: {en: P, ru: П}
      callable: false
      checked_on: 2026-11-20
      check_every: 365
      evidence: E
    -- Content/data/contacts.yml --
    - id: c
      name: {en: N, ru: Н}
      phone: +375 17 222-33-46

    """

  private func complaints(_ body: String, _ header: String = "") async -> [String] {
    let resolved = await Resolved(Self.data + page("x.en.md", header, body: body))
    return resolved.diagnostics.map { "\($0.rule.id) \($0.severity)" }
  }

  @Test(arguments: [
    "Call +375 17 222 33 44.", "Call 8 (017) 222-33-46.", "[x](tel:+375172223346)",
    "[x](tel:80172223344)", "Not 8 (017) 222-33-45.", "[x](sms:+375172223344?body=1)",
    "[x](viber://chat?number=%2B375172223344)", "[x](tg://resolve?domain=x)",
  ])
  func `a number of the data may stand in a text`(_ text: String) async {
    #expect(await complaints(text) == [])
  }

  @Test(arguments: ["Call +375 17 222-33-47.", "[x](tel:+375172223347)", "[x](sms:+375172223347)"])
  func `one of none is a warning where people need help, else advice`(_ text: String) async {
    #expect(await complaints(text) == ["unknown-number advice"])
    #expect(await complaints(text, "kind: help") == ["unknown-number warning"])
  }

  @Test func `so it is in a header`() async {
    #expect(
      await complaints("", "summary: Call 8 (017) 222-33-47, 8 (017) 222-33-48")
        == ["unknown-number advice", "unknown-number advice"])
  }

  @Test(arguments: [
    "[x](tel:+375172223345)", "[x](sms:+375172223345)", "[x](viber://chat?number=%2B375172223345)",
    "[x](whatsapp://send?phone=375172223345)",
  ])
  func `what the data withhold is not dialled in any way`(_ text: String) async {
    #expect(await complaints(text) == ["withheld-number error"])
  }
}
