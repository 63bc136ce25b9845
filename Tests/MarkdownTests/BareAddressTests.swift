import Markdown
import Testing

/// Where a text holds nothing but addresses of links in brackets, bare ones are not looked for.
struct BareAddressTests {
  @Test(arguments: [
    "[a](https://b.c) https://d.e",
    "[a](https://b.c)[f](g) https://d.e",
    "[https://d.e](https://b.c) https://d.e",
    "\\[a](https://d.e)",
    "[b][a](https://d.e)\n\n[a]: f",
    "`[a`](https://d.e)",
    "<b title=\"[a\">](https://d.e)",
    "[b](c '[a'](https://d.e)",
    "[b](<c [a>](https://d.e)",
    "[a\n\nb](https://d.e)",
    "|[a|b](https://d.e)|\n|-|-|",
    "[a [f](g) b](https://d.e)",
    "[a](b https://d.e)",
    "[a] (https://d.e)",
  ])
  func `an address that is no part of a link in brackets is a link itself`(_ text: String) {
    #expect(Parsed(text).document.links.last?.destination == "https://d.e")
  }

  @Test(arguments: [
    "[a](https://d.e)", "*[a*](https://d.e)", "[a & b](https://d.e/_c_)",
    "[a](mailto:b@d.e) [c](www.d.e)", "> [ы](https://d.e)\n- [ ](https://d.e)",
  ])
  func `the address of a link in brackets is no link once more`(_ text: String) {
    let addresses = Parsed(text).document.links.map(\.destination)
    #expect(addresses.count == text.ranges(of: "d.e").count)
  }
}
