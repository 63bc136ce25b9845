internal import Diagnostics
internal import Rendering
internal import Templating

/// One article through the templates: a layout with slots, a menu of 8, a list of 20, 6 KB of text.
enum TemplateBenchmark {
  static let article = Benchmark(name: "template: article of 12 KB") {
    let template = compiled()
    let article = Article.sample
    var output: [UInt8] = []
    template.render([site.value(of: article), page.value(of: article)], into: &output)
    precondition((11_000...13_000).contains(output.count), "the article has another size by now")
    return {
      output.removeAll(keepingCapacity: true)
      template.render([site.value(of: article), page.value(of: article)], into: &output)
    }
  }

  fileprivate struct Link {
    let title: String
    let address: String
    let date: String
    let summary: String?
    var isCurrent = false
  }

  fileprivate struct Article {
    let title: String
    let summary: String?
    let body: [UInt8]
    let menu: [Link]
    let related: [Link]
  }
}

extension TemplateBenchmark {
  private static let link = TemplateRecord<Link>(
    "link",
    [
      .text("title", "The title.") { $0.title },
      .text("address", "Where it leads.") { $0.address },
      .text("date", "The day, as it is printed.") { $0.date },
      .optionalText("summary", "What it is about.") { $0.summary },
    ])

  private static let entry = TemplateRecord<Link>(
    "entry",
    [
      .text("title", "The title.") { $0.title },
      .text("address", "Where it leads.") { $0.address },
      .flag("current", "Whether it is the page itself.") { $0.isCurrent },
    ])

  private static let site = TemplateRecord<Article>(
    "site",
    [
      .text("name", "The name of the site.") { _ in "Maple Street & friends" },
      .list("menu", of: entry, "The menu.") { $0.menu },
    ])

  private static let page = TemplateRecord<Article>(
    "page",
    [
      .text("title", "The title.") { $0.title },
      .optionalText("summary", "What it is about.") { $0.summary },
      .html("body", "The text.") { $1 += $0.body },
      .list("related", of: link, "What else to read.") { $0.related },
    ])
}

extension TemplateBenchmark.Article {
  fileprivate static var sample: Self {
    let words = "<p>Nobody leaves home expecting to be \"sold\"; ask first &amp; go later.</p>\n"
    return Self(
      title: "Ask first, go later", summary: "What to ask before a journey & whom to call",
      body: Array(String(repeating: words, count: 6_400 / words.utf8.count).utf8),
      menu: (1...8).map {
        .init(
          title: "Section number \($0)", address: "../section-\($0)/", date: "", summary: nil,
          isCurrent: $0 == 2)
      },
      related: (1...20).map {
        .init(
          title: "A further story about the journey, the \($0)th of its kind",
          address: "../news/story-\($0)/",
          date: "\($0) March 2026",
          summary: $0 % 3 == 0
            ? nil : "A sentence or two that say what the \"story\" numbered \($0) is about.")
      })
  }
}

extension TemplateBenchmark {
  private static func compiled() -> Template {
    let sources = templates.map {
      TemplateSource(name: $0.key, file: "\($0.key).mustache", text: SourceText($0.value))
    }
    let strings = StringTable(
      file: "strings.yml",
      entries: ["related": .plain(.init("Read on", at: Place("strings.yml")))],
      grammar: LanguageGrammar { _ in "other" })
    var diagnostics: [Diagnostic] = []
    let library = TemplateLibrary(sources, diagnostics: &diagnostics)
    let templates = library.compile(
      "news", frames: [site.shape, page.shape], strings: [strings], diagnostics: &diagnostics)
    guard let template = templates?.first else { preconditionFailure("\(diagnostics)") }
    return template
  }

  private static let templates: KeyValuePairs = [
    "layout": """
    <!doctype html>
    <html lang="en">
    <head>
      <meta charset="utf-8">
      <title>{{$title}}{{name}}{{/title}}</title>
      {{#summary}}
      <meta name="description" content="{{summary}}">
      {{/summary}}
      <link rel="stylesheet" href="../../assets/style.css">
    </head>
    <body>
      <header>
        {{>menu}}
      </header>
      <main>
        {{$main}}{{/main}}
      </main>
      <footer><p>{{name}}</p></footer>
    </body>
    </html>

    """,
    "menu": """
    <nav>
      <ul>
        {{#menu}}
        <li><a href="{{address}}"{{#current}} aria-current="page"{{/current}}>{{title}}</a></li>
        {{/menu}}
      </ul>
    </nav>

    """,
    "news": """
    {{<layout}}
    {{$title}}{{title}} - {{name}}{{/title}}
    {{$main}}
    <article>
      <h1>{{title}}</h1>
      {{body}}
    </article>
    {{#related.some}}
    <h2>{{text.related}}</h2>
    <ul>
      {{#related}}
      <li>
        <a href="{{address}}">{{title}}</a> <time>{{date}}</time>
        {{#summary}}<p>{{summary}}</p>{{/summary}}
      </li>
      {{/related}}
    </ul>
    {{/related.some}}
    {{/main}}
    {{/layout}}

    """,
  ]
}
