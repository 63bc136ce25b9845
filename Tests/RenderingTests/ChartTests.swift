import TestSupport
import Testing

@Suite struct ChartTests {
  private func rendered(_ chart: String) async -> Rendered {
    await Rendered(
      """
      -- Content/data/facts.yml --
      - id: one
        value: {en: A, ru: Б}
        measure: {en: A, ru: Б}
        period: {en: A, ru: Б}
        publisher: {en: A, ru: Б}
        year: 2016
        caveat: {en: A, ru: Б}
        kind: reported
        chart:
          title: {en: Who asked, ru: Кто спрашивал}
      \(chart)

      """ + page("a.en.md", body: "```facts\n```") + page("a.ru.md", body: "```facts\n```"))
  }

  @Test func `a chart is a picture with a name and a table beside it`() async {
    let rendered = await rendered(
      """
          form: bars
          unit: {en: "%", ru: "%"}
          points:
            - {label: {en: Boys, ru: Юноши}, value: 46.5}
            - {label: {en: Girls, ru: Девушки}, value: 10, printed: {en: about 10%, ru: около 10 %}}
      """)
    let english = rendered["en/a/"]
    #expect(
      english.contains(
        #"role="img" aria-label="Who asked. Bar chart. Boys: 46.5%. Girls: about 10%.""#))
    #expect(english.contains(#"<th scope="row"><bdi>Boys</bdi></th><td><bdi>46.5%</bdi></td>"#))
    #expect(english.contains("<caption>Who asked</caption>"))
    let russian = rendered["ru/a/"]
    #expect(
      russian.contains(
        "aria-label=\"Кто спрашивал. Столбчатая диаграмма. Юноши: 46,5\u{A0}%. "
          + "Девушки: около 10\u{A0}%.\""))
    #expect(russian.contains("<td><bdi>46,5\u{A0}%</bdi></td>"))
  }

  @Test func `a line has years, which no mark divides`() async {
    let rendered = await rendered(
      """
          form: line
          points: [{year: 2016, value: 1000}, {year: 2018, value: 6}, {year: 2020, value: 10}]
      """)
    let page = rendered["en/a/"]
    #expect(page.contains(#"<th scope="row"><bdi>2016</bdi></th><td><bdi>1,000</bdi></td>"#))
    #expect(page.contains(#"<th scope="col">Year</th>"#))
    #expect(page.contains("Line chart over years. 2016: 1,000. 2018: 6."))
  }

  @Test(arguments: [
    ("38", "about 4 in 10", "примерно 4\u{A0}из\u{A0}10"), ("40", "4 in 10", "4\u{A0}из\u{A0}10"),
    ("40.0", "4 in 10", "4\u{A0}из\u{A0}10"), ("0", "0 in 10", "0\u{A0}из\u{A0}10"),
    ("4.9", "fewer than 1 in 10", "меньше чем 1\u{A0}из\u{A0}10"),
    ("95", "more than 9 in 10", "больше чем 9\u{A0}из\u{A0}10"),
    ("100", "10 in 10", "10\u{A0}из\u{A0}10"),
  ])
  func `a share is said as so many of ten`(
    _ share: String, _ english: String, _ russian: String
  ) async {
    let rendered = await rendered(
      """
          form: share
          points: [{label: {en: Girls, ru: Девушки}, value: \(share)}]
      """)
    #expect(rendered["en/a/"].contains("<bdi>Girls</bdi>: <bdi>\(share)%</bdi>, \(english)</p>"))
    let printed = share.replacing(".", with: ",")
    #expect(
      rendered["ru/a/"].contains("<bdi>Девушки</bdi>: <bdi>\(printed)\u{A0}%</bdi>, \(russian)</p>")
    )
  }

  @Test func `a decimal reads as its language writes it`() async {
    let rendered = await Rendered(
      """
      -- Templates/blocks/size.yml --
      fields: {n: {type: decimal, required: true}}
      -- Templates/blocks/size.mustache --
      <p class="size">{{n}}</p>

      """ + page("a.en.md", body: "```size\nn: 12000.50\n```")
        + page("a.ru.md", body: "```size\nn: 12000.50\n```"))
    #expect(rendered["en/a/"].contains("<p class=\"size\">12,000.50</p>"))
    #expect(rendered["ru/a/"].contains("<p class=\"size\">12\u{A0}000,50</p>"))
  }
}
