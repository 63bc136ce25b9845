import TestSupport
import Testing

@Suite struct ContactTests {
  /// A page with two contacts and a partner, on a site with further lines in its configuration.
  private func rendered(_ lines: String) async -> Rendered {
    var fixture = SiteFixture.small.adding(
      """
      -- Content/data/contacts.yml --
      - id: press
        name: {en: Press, ru: Пресса}
        phone: "8 (017) 222-33-44"
      - id: letters
        name: {en: Letters, ru: Письма}
        link: mailto:a@example.org
      -- Content/data/partners.yml --
      - id: library
        name: {en: Library, ru: Библиотека}
        what: {en: Gives the room., ru: Предоставляет зал.}
        form: government
        phone: "+375 17 222-33-45"

      """ + page("a.en.md", body: "```contacts\n```\n\n```partners\n```"))
    fixture.files["Content/site.yml"]? += Array("\n\(lines)\n".utf8)
    return await Rendered(fixture)
  }

  @Test func `a number is dialled by the country of the site`() async {
    let rendered = await rendered("country: BY")
    #expect(
      rendered["en/a/"].contains(
        #"<a href="tel:+375172223344" dir="ltr">8 (017) 222-33-44</a>"#))
    #expect(rendered["en/a/"].contains(#"<a href="tel:+375172223345" dir="ltr">"#))
  }

  @Test func `without one it is dialled as it is written`() async {
    let rendered = await rendered("")
    #expect(rendered["en/a/"].contains(#"<a href="tel:80172223344" dir="ltr">"#))
    #expect(rendered["en/a/"].contains(#"<a href="mailto:a@example.org""#))
  }

  @Test func `a menu leads to another site as a text does`() async {
    let rendered = await rendered(
      "menu: [news, {title: {en: Shop, ru: Лавка}, url: https://shop.example/}]")
    #expect(
      rendered["en/a/"].contains(
        #"<li><a href="https://shop.example/" rel="noreferrer">Shop</a></li>"#))
    #expect(
      rendered["ru/"].contains(
        #"<li><a href="https://shop.example/" rel="noreferrer">Лавка</a></li>"#))
    #expect(rendered["ru/"].contains(#"<li><a href="novosti/">Новости</a></li>"#))
  }
}
