import SiteModel
import Testing

@Suite struct PluralRuleTests {
  private func rules(_ texts: [(String, String)]) throws -> PluralRules {
    PluralRules(try texts.map { ($0.0, try #require(PluralRule($0.1))) })
  }

  @Test(arguments: [
    ("one", [1, 21, 101, 121, 1001, -1, -21]),
    ("few", [2, 3, 4, 22, 24, 102, -3]),
    ("many", [0, 5, 10, 11, 12, 13, 14, 15, 19, 20, 25, 100, 111, 112, 1011, -5, -11]),
  ])
  func `Russian numbers have three forms`(_ expected: String, _ numbers: [Int]) throws {
    let rules = try rules([
      ("one", "v = 0 and i % 10 = 1 and i % 100 != 11"),
      ("few", "v = 0 and i % 10 = 2..4 and i % 100 != 12..14"),
      ("many", "v = 0 and i % 10 = 0 or v = 0 and i % 10 = 5..9 or v = 0 and i % 100 = 11..14"),
    ])
    for number in numbers { #expect(rules.category(of: number) == expected, "\(number)") }
  }

  @Test(arguments: [(1, "one"), (0, "other"), (2, "other"), (11, "other"), (21, "other")])
  func `English numbers have two`(_ number: Int, _ expected: String) throws {
    let rules = try rules([("one", "i = 1 and v = 0")])
    #expect(rules.category(of: number) == expected)
  }

  @Test(arguments: [
    (0, "zero"), (1, "one"), (2, "two"), (3, "few"), (10, "few"), (103, "few"), (11, "many"),
    (99, "many"), (111, "many"), (100, "other"), (102, "other"),
  ])
  func `Arabic numbers have all six`(_ number: Int, _ expected: String) throws {
    let rules = try rules([
      ("zero", "n = 0"), ("one", "n = 1"), ("two", "n = 2"), ("few", "n % 100 = 3..10"),
      ("many", "n % 100 = 11..99"),
    ])
    #expect(rules.category(of: number) == expected)
  }

  @Test(arguments: [
    ("n=1", [1]), ("n = 1,3", [1, 3]), ("n = 0, 2..3 , 5", [0, 2, 3, 5]), ("n%2=0", [0, 2, 4]),
    ("n != 0..3", [4, 5]), ("n ! = 0..3", [4, 5]), ("t = 0 and n = 2", [2]), ("f != 0", []),
    ("n = 1 or n = 2 and n = 3", [1]), ("  n  =  4  ", [4]),
  ])
  func `a condition holds for its numbers alone`(_ text: String, _ numbers: [Int]) throws {
    let rule = try #require(PluralRule(text))
    #expect((0...5).filter { rule.holds(for: CountedNumber($0)) } == numbers)
  }

  @Test(arguments: [
    ("i = 1", ["1", "1.0", "1.5", "-1.25"]), ("n = 1", ["1", "1.0"]), ("n != 1", ["1.5", "-1.25"]),
    ("v = 0", ["1"]), ("v = 2", ["-1.25"]), ("w = 0", ["1", "1.0"]), ("w = 1", ["1.5"]),
    ("f = 0", ["1", "1.0"]), ("f = 25", ["-1.25"]), ("t = 5", ["1.5"]),
    ("e = 0", ["1", "1.0", "1.5", "-1.25"]),
  ])
  func `a condition asks for the digits as they are written`(_ text: String, _ numbers: [String])
    throws
  {
    let rule = try #require(PluralRule(text))
    let found = try ["1", "1.0", "1.5", "-1.25"].filter {
      rule.holds(for: CountedNumber(try #require(Decimal($0))))
    }
    #expect(found == numbers)
  }

  @Test func `noughts at the end are digits behind the point, but not significant ones`() throws {
    let rule = try #require(PluralRule("v = 3 and f = 500 and w = 1 and t = 5"))
    #expect(rule.holds(for: CountedNumber(try #require(Decimal("0.500")))))
    #expect(!rule.holds(for: CountedNumber(try #require(Decimal("0.050")))))
  }

  @Test func `the least number of all has its form too`() throws {
    #expect(try #require(PluralRule("n % 10 = 8")).holds(for: CountedNumber(Int.min)))
  }

  @Test(arguments: [
    "", "n", "n =", "= 1", "n 1", "n == 1", "n = a", "x = 1", "n % = 1", "n % 0 = 1",
    "n % 10", "n = 1 and", "and n = 1", "n = 1 or", "n = 1 or or n = 2", "n = 4..2", "n = 1..",
    "n = ..4", "n = 1...4", "n = 1.4", "n = 1..2..3", "n = 1,", "n = , 1", "n = 1,,2", "n = 1 2",
    "n = -1", "n = +1", "n % +10 = 1", "n = 1 und n = 2", "n < 5", "n = 1 @integer 1",
  ])
  func `a malformed condition is refused`(_ text: String) {
    #expect(PluralRule(text) == nil)
  }
}
