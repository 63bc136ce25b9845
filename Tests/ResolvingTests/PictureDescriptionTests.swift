import SiteModel
import TestSupport
import Testing

@testable import Resolving

/// What is written for those who do not see a picture, and pictures that nobody can see well.
@Suite struct PictureDescriptionTests {
  private func complaints(_ alt: String, _ file: String = "wall.jpg") async -> [String] {
    var fixture = SiteFixture.small.adding(page("about.en.md", body: "See ![\(alt)](<\(file)>)"))
    fixture.files["Content/" + file] = SamplePicture.jpeg(640, 480)
    return await Resolved(fixture).complaints
  }

  @Test(arguments: [
    ("wall.jpg", "wall.jpg"), ("Wall of posters.JPEG", "wall.jpg"), ("img/wall.webp", "wall.jpg"),
    ("photo.heic", "wall.jpg"), ("IMG_20190730_1012", "wall.jpg"), ("DSC01234", "wall.jpg"),
    ("wall-2", "wall-2.jpg"), ("wall2", "wall2.jpg"),
    ("стена-1", "стена-1.jpg"),
  ])
  func `the name of a file is no description`(_ alt: String, _ file: String) async {
    #expect(
      await complaints(alt, file) == ["Content/about.en.md:4:7 file-name-as-description"])
  }

  @Test(arguments: [
    "photo", "Photo", "Photo 1", "(фото)", "«Фото»", "фотография №2", "Image 12", "alt text",
    "Alt", "Снимок экрана", "a picture.", "IMG 20190730", "Описание фото", "…", "-",
    "Screenshot 2026-11-20 at 10.00.00", "WhatsApp Image 2026-11-20 at 10.00.00", "Скан 1",
    "scan0001",
  ])
  func `that there is a picture is no description of it`(_ alt: String) async {
    #expect(await complaints(alt) == ["Content/about.en.md:4:7 vague-description"])
  }

  @Test(arguments: [
    ("Photo of a man by a train", "wall.jpg"), ("Фото: стена с плакатами", "wall.jpg"),
    ("Wall", "wall.jpg"), ("wall", "wall.jpg"), ("COVID-19", "covid-19.jpg"), ("2016", "a.jpg"),
    ("A/RES/68/192", "a.jpg"), ("EXPO2020", "a.jpg"), ("A", "a.jpg"), ("112", "a.jpg"),
    ("Logo", "logo.jpg"), ("Изображение Девы Марии", "a.jpg"), ("Node.js", "a.jpg"),
    ("Posters on a wall", "Posters on a wall.jpg"), ("УНП ООН", "a.jpg"),
    ("Скан паспорта", "a.jpg"), ("😀", "a.jpg"),
  ])
  func `words that say something are silent`(_ alt: String, _ file: String) async {
    #expect(await complaints(alt, file) == [])
  }

  @Test func `pictures of headers and data are described as well, each language for itself`() async
  {
    var fixture = SiteFixture.small.adding(
      """
      -- Templates/data/signs.yml --
      fields: {logo: {type: picture}, words: {type: markdown}}
      -- Content/data/signs.yml --
      - logo: {file: ../wall.jpg, alt: {en: A sign, ru: картинка}}
        words: {en: "![a_b](../wall.jpg)", ru: "![знак](../wall.jpg)"}

      """ + page("about.en.md", "image: {file: wall.jpg, alt: photo}"))
    fixture.files["Content/wall.jpg"] = SamplePicture.jpeg(640, 480)
    #expect(
      await Resolved(fixture).complaints == [
        "Content/about.en.md:3:30 vague-description",
        "Content/data/signs.yml:1:51 vague-description",
        "Content/data/signs.yml:2:18 file-name-as-description",
      ])
  }

  private func complaints(showing picture: [UInt8], as file: String = "a.png", link: Bool = false)
    async -> [String]
  {
    let mark = link ? "" : "!"
    var fixture = SiteFixture.small.adding(page("about.en.md", body: "\(mark)[A](\(file))"))
    fixture.files["Content/" + file] = picture
    return await Resolved(fixture).complaints
  }

  @Test func `a picture of more dots than any page shows is told once, however heavy it is`() async
  {
    let vast = SamplePicture.png(10_000, 10_000)
    #expect(await complaints(showing: vast) == ["Content/a.png vast-picture"])
    let heavy = vast + [UInt8](repeating: 0, count: 600_000)
    #expect(await complaints(showing: heavy) == ["Content/a.png vast-picture"])
    #expect(await complaints(showing: vast, link: true) == [])
    #expect(await complaints(showing: SamplePicture.png(4000, 4000)) == [])
    let drawing = Array("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9999 9999'/>".utf8)
    #expect(await complaints(showing: drawing, as: "a.svg") == [])
  }

  @Test func `a picture that breaks off is told, shown or linked`() async {
    let cut = Array(SamplePicture.png(640, 480).dropLast(9))
    #expect(await complaints(showing: cut) == ["Content/a.png picture-cut-short"])
    #expect(await complaints(showing: cut, link: true) == ["Content/a.png picture-cut-short"])
    #expect(await complaints(showing: SamplePicture.png(640, 480)) == [])
  }
}
