import Testing

@testable import Markdown

@Suite struct QuantityTests {
  private static let english = NumberWords(
    decimal: ".", group: ",",
    scales: [("thousand", 3), ("million", 6), ("billion", 9), ("bn", 9)],
    months: months(
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December"))
  private static let russian = NumberWords(
    decimal: ",", group: "\u{A0}",
    scales: [("тыс", 3), ("тысяч", 3), ("млн", 6), ("миллион", 6), ("млрд", 9), ("миллиард", 9)],
    months: months(
      "января", "февраля", "марта", "апреля", "мая мае", "июня", "июля июле", "августа", "сентября",
      "октября", "ноября", "декабря"))

  private static func months(_ names: String...) -> [[String]] {
    names.map { $0.split(separator: " ").map(String.init) }
  }

  @Test(arguments: [
    ("7000 pupils", "7 000 учеников"), ("7,000 pupils", "7\u{A0}000 учеников"),
    ("7,000", "7\u{202F}000"), ("7,000", "7\u{2009}000"), ("46% of them", "46 % из них"),
    ("1.5 million", "1,5 млн"), ("1.5 million", "1 500 000"), ("1.50", "1,5"),
    ("1.2 million people", "1 млн 200 тыс. человек"), ("1.5bn", "1,5 миллиарда"),
    ("a 7-million grant", "7-миллионный грант"), ("15–20 thousand", "15–20 тыс. рублей"),
    ("15,000 to 20,000", "от 15 тысяч до 20 000"), ("the 27th of them", "27-я из них"),
    ("in the 1990s", "в 1990-е"), ("27 July 2016", "27 июля 2016 года"),
    ("July 27, 2016", "27 июля 2016 г."), ("27 July 2016", "27.07.2016"),
    ("2016-07-27", "27 июля 2016"), ("27th of July 2016", "27-го июля 2016"),
    ("27/07/2016", "27.07.2016"), ("27–29 July 2016", "27–29 июля 2016"),
    ("July 27–29, 2016", "27–29 июля 2016"), ("in May 2016", "в мае 2016 г."),
    ("2016–2018", "2016-2018"), ("+375 17 123-45-67", "+375 (17) 123-45-67"),
    ("8-801-100-8-801", "8-801-100-8-801"), ("from 18:30", "с 18.30"),
    ("07:00", "7.00"), ("7,000", "7.000"), ("1,250,500", "1 250 500"), ("05/2028", "05.2028"),
    ("٢٥ and ٧٬٥٠٠ or ۴٫۵", "25, 7500, 4,5"),
    ("version 1.2.3", "версия 1.2.3"), ("1, 2, 3", "1,2,3"),
    ("in 2016.", "в 2016,"),
    ("49.6 million (2021)", "49,6 млн (2021)"), ("10 of 25 million", "10 из 25 миллионов"),
  ])
  func `each language writes the same in its own way`(_ english: String, _ russian: String) {
    let (one, other) = (
      Self.english.quantities(in: english), Self.russian.quantities(in: russian)
    )
    #expect(!one.isEmpty)
    #expect(one == other)
  }

  @Test(arguments: [
    ("7000 pupils", "8 000 учеников"), ("7,500", "7 000"), ("7,500", "7,500"), ("46%", "64 %"),
    ("1.5 million", "1,5 млрд"), ("1.5 million", "15 млн"), ("27 July 2016", "28 июля 2016"),
    ("27 July 2016", "27 июня 2016"), ("27 July 2016", "27 июля 2017"), ("May 2016", "июнь 2016"),
    ("+375 17 123-45-67", "+375 17 123-45-76"), ("15–20", "15–25"), ("from 18:30", "с 19.30"),
    ("4.5 points", "45 баллов"), ("2016-07-27", "26.07.2016"), ("$1,200", "1 100 долларов"),
  ])
  func `and what is another is another`(_ english: String, _ russian: String) {
    #expect(Self.english.quantities(in: english) != Self.russian.quantities(in: russian))
  }

  @Test func `words that only look like months are none`() {
    let day = Quantity(day: 5, month: 5)
    #expect(Self.english.quantities(in: "5 may come") != [day])
    #expect(Self.english.quantities(in: "5 May") == [day])
    #expect(Self.english.quantities(in: "12 Maybe").first?.kind == .number)
  }

  @Test(arguments: ["", "no digit", "7", "7 ", "+7", "(7", "1.", "1,", "1:", "9\u{A0}", "7-", "7–"])
  func `a text may end anywhere`(_ text: String) {
    #expect(Self.russian.quantities(in: text).count == (text.contains { $0.isNumber } ? 1 : 0))
  }
}
