import Testing

@testable import SiteModel

@Suite struct DialPlanTests {
  private static let plan = DialPlan(code: "375", trunks: ["8", "80", "0"], digits: 9...10)

  @Test(arguments: [
    ("8 (017) 222-33-44", "+375172223344"), ("80172223344", "+375172223344"),
    ("(017) 222-33-44", "+375172223344"), ("17 222 33 44", "+375172223344"),
    ("8 801 201 55 55", "+3758012015555"), ("801 201 55 55", "+3758012015555"),
    ("8 029 123-45-67", "+375291234567"), ("+375 17 222-33-44", "+375172223344"),
    ("+48 22 123 45 67", "+48221234567"), ("00 48 22 123 45 67", "+48221234567"),
    ("102", "102"), ("116 000", "116000"), ("222-33-44", "2223344"),
    ("8 (017) 222-33-44, доб. 105", "+375172223344"), ("222-33-44/45", "2223344"),
  ])
  func `a number of the country can be dialled from abroad`(_ number: String, _ dialled: String) {
    #expect(Self.plan.dial(number) == dialled)
  }

  @Test func `without a town of its own a short number stays as it is`() {
    let plan = DialPlan(code: "49", trunks: ["0"], digits: 7...11)
    #expect(plan.dial("030 1234567") == "+49301234567")
    #expect(plan.dial("1234567") == "1234567")
  }

  @Test func `where nothing is dialled before numbers at home all of them are whole`() {
    let plan = DialPlan(code: "372", trunks: [], digits: 7...8)
    #expect(plan.dial("321 2345") == "+3723212345")
    #expect(plan.dial("112") == "112")
  }

  @Test(arguments: [
    ("8-10-48-22-742-09-90", "+48227420990"), ("8 10 (375 17) 222 33 44", "+375172223344"),
    ("8 (102) 12-34-56", "+375102123456"), ("00 48 22 742 09 90", "+48227420990"),
  ])
  func `a call abroad is written as one from anywhere`(_ number: String, _ dialled: String) {
    let plan = DialPlan(code: "375", trunks: ["8"], digits: 9...10, abroad: "810")
    #expect(plan.dial(number) == dialled)
  }

  @Test(arguments: [
    ("8 (017) 222-33-44", "+375 17 222 33 44", true), ("+375172223344", "80172223344", true),
    ("112", "112", true), ("112", "+375 17 222 31 12", false), ("101", "102", false),
  ])
  func `two ways of writing a number have one key`(_ one: String, _ other: String, _ same: Bool) {
    #expect((PhoneNumber.key(one) == PhoneNumber.key(other)) == same)
  }
}
