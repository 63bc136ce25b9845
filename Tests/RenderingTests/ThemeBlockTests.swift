import TestSupport
import Testing

/// What the data blocks of the default theme show.
@Suite struct ThemeBlockTests {
  /// The page `a.en.md` with the block in its text, beside these data files.
  private func rendered(_ block: String, data: String = "") async -> String {
    await Rendered(data + page("a.en.md", body: "```\(block)\n```"))["en/a/"]
  }

  @Test func `steps are an ordered list of what to do and how`() async {
    let html = await rendered(
      """
      steps
      steps:
        - {title: Ask <first>, text: "Ask *twice*."}
        - title: Go
      """)
    #expect(
      html.contains(
        """
        <ol class="steps">
        <li>
        <p class="name">Ask &lt;first&gt;</p>
        <p>Ask <em>twice</em>.</p>

        </li>
        <li>
        <p class="name">Go</p>
        </li>
        </ol>
        """))
  }

  @Test
  func `a checklist is a list without anything that could lose its state, and says its caveat`()
    async
  {
    let html = await rendered("checklist\nitems: [Who pays]\ncaveat: Doubt is enough.")
    #expect(html.contains("<ul class=\"checklist\">\n<li>Who pays</li>\n</ul>"))
    #expect(html.contains("<p class=\"caveat\"><b>Note:</b> Doubt is enough.</p>"))
    #expect(!html.contains("<input"))
  }

  @Test func `a banner has its lines one below the other, and leads to the one thing to do`() async
  {
    let html = await rendered(
      "banner\nlines: [Ask, before you go]\npage: a.md\naction: {text: How, page: a.md}")
    #expect(
      html.contains(
        #"<p class="slogan"><a href="./"><span>Ask</span> <span>before you go</span> </a></p>"#))
    #expect(html.contains(#"<p><a class="action" href="./">How</a></p>"#))
  }

  @Test func `a door leads to a page and may say what is behind it`() async {
    let html = await rendered(
      """
      doors
      items:
        - {title: I was offered a job, text: Check <it>., page: a.md}
        - {title: I am worried, page: a.md}
      """)
    #expect(
      html.contains(
        """
        <ul class="doors">
        <li>
        <p class="name"><a href="./">I was offered a job</a></p>
        <p>Check &lt;it&gt;.</p>
        </li>
        <li>
        <p class="name"><a href="./">I am worried</a></p>
        </li>
        </ul>
        """))
  }

  @Test func `a term of the glossary has an address and names the words it replaces`() async {
    let html = await rendered(
      "glossary",
      data: """
        -- Content/data/glossary.yml --
        - id: recruiter
          term: {en: recruiter, ru: вербовщик}
          definition: {en: Who *recruits*., ru: Тот}
          instead: {en: agent, ru: агент}
          source: {en: A law, ru: Закон}

        """)
    #expect(html.contains(#"<dt id="term-recruiter"><dfn>recruiter</dfn></dt>"#))
    #expect(html.contains("<p>Who <em>recruits</em>.</p>"))
    #expect(html.contains("Say this instead of: <bdi>agent</bdi>"))
    #expect(html.contains("Source: <bdi>A law</bdi>"))
  }

  @Test func `partners are shown in the order that is asked for, with their form in words`() async {
    let html = await rendered(
      "partners\nshow: [circle, library]",
      data: """
        -- Content/data/partners.yml --
        - id: library
          name: {en: Library, ru: Библиотека}
          short: {en: L, ru: Б}
          what: {en: Reads., ru: Читает.}
          form: government
          link: https://library.example/
        - id: circle
          name: {en: Circle, ru: Кружок}
          what: {en: Meets., ru: Собирается.}
          form: society

        """)
    #expect(
      html.contains(
        "<p class=\"name\"><bdi>Circle</bdi></p>\n<p class=\"small\">public association</p>"))
    #expect(
      html.contains(
        #"<a href="https://library.example/" rel="noreferrer" dir="auto">Library</a> (<bdi>L</bdi>)</p>"#
      ))
    let order = html.split(separator: "\n").filter { $0.hasPrefix("<p class=\"name\">") }
    #expect(order.first?.contains("Circle") == true)
  }

  @Test func `a document says its symbol, who adopted it and when, or that it is a draft`() async {
    let html = await rendered(
      "documents",
      data: """
        -- Content/data/documents.yml --
        - id: rules
          title: {en: Rules, ru: Правила}
          official_title: {en: Rules of reading, ru: Правила чтения}
          body: {en: Library, ru: Библиотека}
          symbol: L/1
          adopted: 2016-01-04
          status: adopted
          what: {en: How., ru: Как.}
        - id: plan
          title: {en: Plan, ru: План}
          body: {en: Circle, ru: Кружок}
          status: draft
          what: {en: What., ru: Что.}

        """)
    #expect(html.contains(#"<cite dir="auto">Rules of reading</cite>"#))
    #expect(html.contains("<dt>Symbol</dt><dd><bdi>L/1</bdi></dd>"))
    #expect(html.contains("<dt>Body</dt><dd><bdi>Library</bdi></dd>"))
    #expect(
      html.contains(
        "<dt>Adopted on</dt><dd><time datetime=\"2016-01-04\" dir=\"auto\">4\u{A0}January 2016</time></dd>"
      ))
    #expect(html.contains("<dt>Status</dt><dd>draft</dd>"))
  }

  @Test func `a file to take away says its format and size within the link`() async {
    let html = await rendered(
      "downloads\nfiles:\n  - {file: static/poster.pdf, title: Poster, about: For a wall.}",
      data: "-- Content/static/poster.pdf --\nP\n")
    #expect(
      html.contains(
        "<a href=\"../../poster.pdf\"><bdi>Poster</bdi> (<bdi>PDF</bdi>, <bdi>1\u{A0}KB</bdi>)</a>")
    )
    #expect(html.contains("<p>For a wall.</p>"))
  }

  private let people = """
    -- Content/data/people.yml --
    - id: reader
      name: {en: A. Reader, ru: А. Читатель}

    """

  @Test
  func `a quotation names the speaker, the role on that day, the day and that it is translated`()
    async
  {
    let html = await rendered(
      """
      quote
      words: Whoever <reads>, asks.
      person: reader
      role: librarian
      date: 2016-07-11
      original: ru
      translated: true
      source: A newspaper
      link: https://news.example/
      """, data: people)
    #expect(
      html.contains(
        "<blockquote>\n<p>Whoever &lt;reads&gt;, asks.</p>\n</blockquote>\n<figcaption>"))
    #expect(
      html.contains(
        """
        <b dir="auto">A. Reader</b>
        <span dir="auto">librarian</span>
        <time datetime="2016-07-11" dir="auto">
        """))
    #expect(html.contains("<span class=\"mark\">Translation</span>"))
    #expect(
      html.contains(
        #"<cite dir="auto"><a href="https://news.example/" rel="noreferrer">A newspaper</a></cite>"#
      ))
  }

  @Test func `a quotation in another language says which, for whoever reads it aloud`() async {
    let html = await rendered("quote\nwords: Кто читает?\nspeaker: A guest\noriginal: ru")
    #expect(html.contains(#"<blockquote lang="ru" dir="auto">"#))
    #expect(html.contains(#"<b dir="auto">A guest</b>"#))
    #expect(!html.contains("Translation"))
  }

  @Test func `a project says who carries it out and how far it has come`() async {
    let html = await rendered(
      "projects",
      data: """
        -- Content/data/partners.yml --
        - id: library
          name: {en: Library, ru: Библиотека}
          what: {en: Reads., ru: Читает.}
          form: government
        -- Content/data/projects.yml --
        - id: shelves
          title: {en: Shelves, ru: Полки}
          implementer: library
          partners: [library]
          status: running
          what: {en: Builds., ru: Строит.}

        """)
    #expect(html.contains("<dt>Status</dt><dd>running</dd>"))
    #expect(html.contains("<dt>Carried out by</dt><dd><bdi>Library</bdi></dd>"))
    #expect(html.contains("<dt>Partners</dt><dd><bdi>Library</bdi></dd>"))
  }

  @Test func `a list without a match says so`() async {
    #expect(await rendered("list\nwhen: now").contains("<p>There is nothing here yet.</p>"))
    let found = await rendered("list\nsection: news\ncount: 1")
    #expect(found.contains(#"<p class="name"><a href="../news/first/">The first</a></p>"#))
  }
}
