import TestSupport
import Testing

/// What programs are told of figures.
@Suite struct FigureTests {
  private static let site = """
    -- Content/data/facts.yml --
    - id: one
      value: {en: 5, ru: 5}
      measure: {en: "</cases>", ru: случаев}
      period: {en: "2016", ru: 2016 г.}
      publisher: {en: Police, ru: Милиция}
      year: 2017
      source: https://police.example/report
      caveat: {en: Known ones., ru: Известные.}
      kind: reported

    """

  private static let block = "```facts\n```"
  private static let data = "\"@type\":\"Dataset\""

  @Test func `a figure says what is counted, for what time and who says so`() async {
    let rendered = await Rendered(
      Self.site + page("news/a.en.md", "summary: s\ndate: 2016-07-27", body: Self.block))
    let told = [
      #"{"@type":"Dataset","name":"\u003C/cases>","description":"Known ones.","inLanguage":"en","#,
      #""variableMeasured":{"@type":"PropertyValue","name":"\u003C/cases>","value":"5"},"#,
      #""temporalCoverage":"2016","publisher":{"@type":"Organization","name":"Police"},"#,
      #""isBasedOn":"https://police.example/report"}"#,
    ]
    #expect(rendered["en/news/a/"].contains(told.joined()))
  }

  @Test func `neither a discreet page nor a feed tells programs of figures`() async {
    let pages =
      page("news/a.en.md", "summary: s\ndate: 2016-07-27\ndiscreet: true", body: Self.block)
      + page("news/b.en.md", "summary: s\ndate: 2016-07-28", body: Self.block)
    let rendered = await Rendered(Self.site + pages)
    #expect(rendered["en/news/a/"].contains("Known ones."))
    #expect(!rendered["en/news/a/"].contains(Self.data))
    #expect(rendered["en/news/b/"].contains(Self.data))
    #expect(rendered.files["en/feed.xml"]?.contains("Known ones.") == true)
    #expect(rendered.files["en/feed.xml"]?.contains("Dataset") == false)
  }
}
