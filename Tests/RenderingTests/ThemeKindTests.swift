import TestSupport
import Testing

/// What the kinds of page of the default theme show.
@Suite struct ThemeKindTests {
  /// The small site with one more section for pages of the kind.
  private func rendered(_ kind: String, _ files: String, today: String = "2026-11-21") async
    -> Rendered
  {
    await Rendered(
      """
      -- Content/site.yml --
      theme: 1
      title: {en: Small, ru: Малый}
      base_url: https://example.org/
      time_zone: UTC
      languages: [en, ru]
      sections:
        news:
          kind: news
          title: {en: News, ru: Новости}
          path: {en: news, ru: novosti}
        own:
          kind: \(kind)
          title: {en: Own, ru: Свои}
          path: {en: own, ru: svoi}

      """ + files, today: today)
  }

  @Test func `a slogan is the heading of its page, and its one action a link`() async {
    let html = await rendered(
      "slogan",
      page(
        "own/ask.en.md",
        """
        summary: Who asks, knows.
        slogan: [Ask, before you go]
        action: {text: How to ask, page: ../news/first.md}
        why: Questions *cost* nothing.
        hashtag: AskFirst
        """))["en/own/ask/"]
    #expect(html.contains(#"<h1 class="slogan"><span>Ask</span> <span>before you go</span> </h1>"#))
    #expect(html.contains(#"<a class="action" href="../../news/first/">How to ask</a>"#))
    #expect(html.contains("<h2>Why it matters</h2>\n<p>Questions <em>cost</em> nothing.</p>"))
    #expect(html.contains(##"<b dir="auto">#AskFirst</b>"##))
    #expect(!html.contains("What to do"))
  }

  @Test func `a slogan without figures of its own shows none of the site's`() async {
    let facts = """
      -- Content/data/facts.yml --
      - id: ilo
        value: {en: 27.6 million, ru: "27,6 млн"}
        measure: {en: people, ru: человек}
        period: {en: "2021", ru: "2021"}
        publisher: {en: ILO, ru: МОТ}
        year: 2022
        caveat: {en: An estimate., ru: Это оценка.}
        kind: estimate

      """
    let header = "summary: Who asks, knows.\nslogan: [Ask]\naction: {text: How, page: ../index.md}"
    let without = await rendered("slogan", facts + page("own/ask.en.md", header))["en/own/ask/"]
    #expect(!without.contains("The figures"))
    let with = await rendered("slogan", facts + page("own/ask.en.md", header + "\nfacts: [ilo]"))[
      "en/own/ask/"]
    #expect(with.contains("<h2>The figures</h2>"))
    #expect(with.contains("27.6\u{A0}million"))
  }

  private let data = """
    -- Content/data/partners.yml --
    - id: library
      name: {en: Library, ru: Библиотека}
      what: {en: Reads., ru: Читает.}
      form: government
    -- Content/data/people.yml --
    - id: reader
      name: {en: A. Reader, ru: А. Читатель}

    """

  @Test func `an event says what it is, when, where, by whom, and who was what then`() async {
    let html = await rendered(
      "event",
      data
        + page(
          "own/camp.en.md",
          """
          summary: Five days.
          form: camp
          period: 2016-07-11..2016-07-15
          place: Gomel
          edition: 2
          organisers:
            - organisation: library
            - {organisation: library, role: co-host}
          people: [{person: reader, role: Librarian}]
          """))["en/own/camp/"]
    #expect(html.contains("<dt>Kind of event</dt><dd>camp</dd>"))
    #expect(
      html.contains(
        "<dt>Took place</dt><dd><time datetime=\"2016-07-11\" dir=\"auto\">11–15 July 2016</time></dd>"
      ))
    #expect(html.contains("<dt>Place</dt><dd><bdi>Gomel</bdi></dd>"))
    #expect(
      html.contains(
        """
        <dt>Organisations</dt><dd><bdi>Library</bdi> (organiser)</dd>\
        <dd><bdi>Library</bdi> (co-host)</dd>
        """))
    #expect(html.contains("<dt>People</dt><dd><bdi>A. Reader</bdi>, <bdi>Librarian</bdi></dd>"))
    #expect(!html.contains("<h2>Documents</h2>"))
  }

  @Test(arguments: [
    ("day", #"<time datetime="2017-02-03" dir="auto">3–20 February 2017</time>"#),
    ("month", #"<time datetime="2017-02" dir="auto">February 2017</time>"#),
    ("year", #"<time datetime="2017" dir="auto">2017</time>"#),
  ])
  func `an event prints no more of its days than is known`(_ precision: String, _ time: String)
    async
  {
    let html = await rendered(
      "event",
      page(
        "own/camp.en.md",
        """
        summary: Five days.
        form: camp
        period: 2017-02-03..2017-02-20
        precision: \(precision)
        place: Gomel
        """))["en/own/camp/"]
    #expect(html.contains(time))
  }

  /// Two stops of one installation, one of them made up.
  private func toured(_ today: String) async -> Rendered {
    await rendered(
      "stop",
      """
      -- Content/cubes.en.md --
      ---
      kind: installation
      title: Cubes
      summary: They tour.
      faces: [{title: Ask, role: slogan, text: Ask *first*.}]
      ---
      -- Content/own/gomel.en.md --
      ---
      city: Gomel
      period: 2016-11-28..2016-12-11
      venue: Station
      installation: ../cubes.md
      ---
      -- Content/own/brest.en.md --
      ---
      city: Brest
      period: 2016-12-28..2017-01-05
      installation: ../cubes.md
      sample: true
      ---

      """, today: today)
  }

  @Test func `a stop is called after its town and leads to what is shown there`() async {
    let html = await toured("2016-12-01")["en/own/gomel/"]
    #expect(html.contains("<h1>Stop: Gomel</h1>"))
    #expect(html.contains("<dt>Now</dt>"))
    #expect(html.contains(#"<a href="../../cubes/">Cubes</a>"#))
    #expect(!html.contains("Sample data"))
  }

  @Test func `an installation shows its faces and its stops in the order of time`() async {
    let html = await toured("2016-12-20")["en/cubes/"]
    #expect(
      html.contains("<h3>Ask</h3>\n<p class=\"small\">slogan</p>\n<p>Ask <em>first</em>.</p>"))
    let stops = html.split(separator: "\n").filter { $0.contains("Stop: ") }
    #expect(stops.count == 2)
    #expect(stops.first?.contains("Gomel") == true)
    #expect(stops.last?.contains(#"<span class="mark">Sample data</span>"#) == true)
    #expect(html.contains(#"Past: <time datetime="2016-11-28" dir="auto">"#))
    #expect(html.contains(#"Upcoming: <time datetime="2016-12-28" dir="auto">"#))
  }
}
