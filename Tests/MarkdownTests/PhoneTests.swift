import Diagnostics
import Testing

@testable import Markdown

@Suite struct PhoneTests {
  private static let words = PhoneWords(
    dialled: ["tel", "call", "phone", "тел", "телефон", "звоните"],
    others: ["fax", "iban", "isbn", "account", "факс", "унп", "счёт", "паспорт"])

  private func phones(in text: String) -> [String] { PhoneNumbers.find(in: text, Self.words) }

  @Test(arguments: [
    "+375 00 000-00-77", "+375 (17) 222-33-44", "+375172223344", "+48 800 702 222",
    "+375.29.123.45.67",
    "8 (017) 222-33-44", "8 017 222-33-44", "8-800-555-35-35", "8 800 555 35 35", "80 17 222-33-44",
    "(017) 222-33-44", "017 222-33-44", "0800 123 456", "0 800 500 335", "222-33-44",
    "375 (17) 222-33-44", "8 10 375 17 222 33 44", "00375 17 222 33 44", "202-555-0147",
    "(202) 555-0147", "1-800-273-8255", "8\u{A0}(017)\u{A0}222\u{2011}33\u{2011}44", "17 222-33-44",
    "020 7946 0958", "8 (01777) 5-55-55", "+44 20 7946 0958", "+33 12 3456 7890",
    "0800 77 64 800",
  ])
  func `a number is known by how it is written`(_ number: String) {
    #expect(phones(in: "Write, or try \(number), at any hour.") == [number])
    #expect(phones(in: number) == [number])
    #expect(phones(in: "(\(number))").count == 1)
    #expect(phones(in: "факс \(number)") == [])
  }

  @Test func `numbers alone are found, however many`() {
    #expect(phones(in: String(repeating: "+375 17 222-33-44 ", count: 40_000)).count == 40_000)
    #expect(phones(in: "fax" + String(repeating: " ", count: 100) + "222-33-44") == [])
  }

  @Test(arguments: [
    "5-55-55", "80172223344", "2223344", "116 000", "22 33 44", "375172223344",
    "44 20 7946 0958",
  ])
  func `or by the word before it`(_ number: String) {
    #expect(phones(in: "Call \(number).") == [number])
    #expect(phones(in: "Тел.: \(number)") == [number])
    #expect(phones(in: "There were \(number) of them.") == [])
  }

  @Test(arguments: [
    "2016–2018", "2016-04-12", "12.04.2016", "01.02.2016–05.02.2016", "12-04-2016 10:30",
    "10:30–17:00",
    "1 250 000", "80 000 000 000", "+1 250 000", "0,5–0,75", "12-04/2016", "A/RES/55/25",
    "978-0-00-000000-2", "0-306-40615-2", "0 306 40615 2", "190000000", "0278000000", "0317-8471",
    "BY00 NBRB 0000 0000 0000 0000 0000", "DE89 3704 0044 0532 0130 00", "4111 1111 1111 1111",
    "0000 4351 9500 1", "MP1234567", "№ 0172-22-33-44", "https://x.by/8-017-222-33-44", "53.902345",
    "127.0.0.1", "123-45-67/2016", "108-95-2", "(2016) 222-33-44", "100 000–200 000", "20-80-100%",
    "УНП 190000000", "a8-017-222-33-44",
  ])
  func `other numbers are none`(_ text: String) { #expect(phones(in: "See \(text) here.") == []) }

  @Test func `a fax is no number to call, unless it is both`() {
    #expect(phones(in: "Факс в Минске: 8 (017) 222-33-44, 222-33-45") == [])
    #expect(phones(in: "Тел. 8 (017) 222-33-44, факс 8 (017) 222-33-45") == ["8 (017) 222-33-44"])
    #expect(phones(in: "Тел./факс 8 (017) 222-33-44") == ["8 (017) 222-33-44"])
    #expect(phones(in: "Счёт открыт. Звоните: 8 (017) 222-33-44") == ["8 (017) 222-33-44"])
  }

  @Test func `a year before it is none of it`() {
    #expect(phones(in: "In 2016 +375 17 222-33-44 was closed") == ["+375 17 222-33-44"])
    #expect(phones(in: "В 2016 (017) 222-33-44 закрыли") == ["(017) 222-33-44"])
  }

  @Test func `each is found at its place, but in code and in a link that dials it`() {
    let text = """
      # 8 (017) 222-33-44

      Call **8 (017) 222-33-45**, `8 (017) 222-33-46`, [8 (017) 222-33-47](tel:+375172223347) or
      [at night](https://x.by) +375 17 222-33-48.

          8 (017) 222-33-49
      """
    var diagnostics: [Diagnostic] = []
    let source = SourceText(text)
    let document = MarkdownDocument.parse(
      source, in: 0..<source.bytes.count, file: "a.md",
      options: MarkdownOptions(phones: Self.words), diagnostics: &diagnostics)
    #expect(
      document.phones.map(\.number) == [
        "8 (017) 222-33-44", "8 (017) 222-33-45", "+375 17 222-33-48",
      ])
    for phone in document.phones {
      #expect(String(decoding: source.bytes[phone.range], as: UTF8.self) == phone.number)
    }
  }
}
