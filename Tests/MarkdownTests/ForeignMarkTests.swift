import Diagnostics
import Markdown
import Testing

struct ForeignMarkTests {
  @Test(arguments: [
    ("a {{< youtube abc >}} b", "{{< youtube abc >}}", "Hugo"),
    ("{{<youtube abc>}}", "{{<youtube abc>}}", "Hugo"),
    ("{{% notice tip %}}", "{{% notice tip %}}", "Hugo"),
    ("[x]({{< ref \"a.md\" >}})", "{{< ref \"a.md\" >}}", "Hugo"),
    ("{% include map.html %}", "{% include map.html %}", "Jekyll"),
    ("{% hint style=\"info\" %}", "{% hint style=\"info\" %}", "GitBook"),
    ("See {{ page.title }}.", "{{ page.title }}", "Jekyll"),
    ("{{Карточка|имя}}", "{{Карточка|имя}}", "MediaWiki"),
    ("Ask.\n{: .lead}", "{: .lead}", "kramdown"),
    ("![A](a.jpg){width=300} here", "{width=300}", "Pandoc"),
    ("[a](b){target=\"_blank\"}", "{target=\"_blank\"}", "Pandoc"),
    ("## Title {.unnumbered}", "{.unnumbered}", "Pandoc"),
    ("![A](a.jpg){:.wide}", "{:.wide}", "kramdown"),
    ("![A](a.jpg =300x200)", "=300x200", "markdown-it"),
    ("[gallery ids=\"1,2\"]", "[gallery ids=\"1,2\"]", "WordPress"),
    ("[gallery]", "[gallery]", "WordPress"),
    ("[caption id=\"a\"]x[/caption]", "[caption id=\"a\"]x[/caption]", "WordPress"),
    ("a [b]c[/b] d", "[b]c[/b]", "BBCode"),
    ("[url=https://a.example]c[/url]", "[url=https://a.example]c[/url]", "BBCode"),
    ("Read [[posters]] first", "[[posters]]", "wiki"),
    ("![[wall.jpg]]", "![[wall.jpg]]", "Obsidian"),
    ("[https://a.example the list]", "[https://a.example the list]", "wiki"),
    ("[[_TOC_]]", "[[_TOC_]]", "GitLab"), ("[TOC]", "[TOC]", "MkDocs"),
    ("{:toc}", "{:toc}", "kramdown"),
    ("!!! note\n    Text", "!!! note", "MkDocs"), ("??? tip \"A\"", "??? tip \"A\"", "MkDocs"),
    (":::note\nText\n:::", ":::note", "Docusaurus"),
    ("::: {.warning}\n\nText\n\n:::", "::: {.warning}", "Pandoc"),
    (".. note:: Text", ".. note:: Text", "Sphinx"),
    ("== Papers ==\n\nText", "== Papers ==", "MediaWiki"),
    ("h2. Papers", "h2. Papers", "Textile"), ("'''bold''' word", "'''bold'''", "MediaWiki"),
    ("a ==marked== b", "==marked==", "Obsidian"), ("%% hidden %%", "%% hidden %%", "Obsidian"),
    ("Mind :warning: this", ":warning:", "GitHub"), ("\\newpage", "\\newpage", "LaTeX"),
    ("{gallery}a{/gallery}", "{gallery}a{/gallery}", "Joomla"),
    ("Said so [@smith2020].", "[@smith2020]", "Pandoc"),
    ("*[HTML]: a language", "*[HTML]: a language", "PHP Markdown Extra"),
    ("{| class=\"wikitable\"\n! A\n|}", "{| class=\"wikitable\"", "MediaWiki"),
    ("__TOC__", "TOC", "MediaWiki"), ("export const a = 1", "export const a = 1", "Docusaurus"),
    ("=== \"Linux\"", "=== \"Linux\"", "MkDocs"), ("a^[a note] b", "^[a note]", "Pandoc"),
    ("`<b>`{=html}", "{=html}", "Pandoc"), ("%%\na note\n%%", "%%\na note\n%%", "Obsidian"),
    ("It is ||hidden|| here", "||hidden||", "Telegram"), ("{module 12}", "{module 12}", "Joomla"),
    ("#SITE_DIR# a", "#SITE_DIR#", "Bitrix"),
    ("{color:red}a{color}", "{color:red}a{color}", "Confluence"),
    ("[a|https://b.example]", "[a|https://b.example]", "Jira"),
    ("See link:a.html[b] c", "link:a.html[b]", "AsciiDoc"),
    ("image::a.jpg[b]", "image::a.jpg[b]", "AsciiDoc"), ("`a <https://b.example>`_", "_", "Sphinx"),
    ("\"a\":https://b.example/c", "\"a\":https://b.example/c", "Textile"),
    ("[[https://a.example][b]] c", "[[https://a.example][b]]", "Org"),
    ("a <%= b %>", "<%= b %>", "ERB"),

    ("\\section{a}", "\\section{a}", "LaTeX"), ("a \\textbf{b}", "\\textbf{b}", "LaTeX"),
    ("$x^2$ is", "$x^2$", "LaTeX"), ("$$\nx\n$$", "$$\nx\n$$", "LaTeX"),
    ("a ${b} c", "${b}", "JavaScript"), ("a&nbps;b", "&nbps;", "HTML"),
    ("a &laquo b", "&laquo", "HTML"),
    ("[! NOTE]\na", "[! NOTE]", "GitHub"), ("> [!NOTE]\n> h2. a", "h2. a", "Textile"),
    ("{{#if a}}b{{/if}}", "{{#if a}}", "Handlebars"),
    ("{info}\n\na\n\n{info}", "{info}", "Confluence"),
    ("[center]\n\na\n\n[/center]", "[center]", "BBCode"),
    ("{% note %}\n\na\n\n{% endnote %}", "{% note %}", "Jekyll"),
    ("{{% tip %}}\n\na\n\n{{% /tip %}}", "{{% tip %}}", "Hugo"),
    ("> {% x %}\n\n- [[a]]", "{% x %}¦[[a]]", ""), ("| a |\n|--|\n| [[b]] |", "[[b]]", ""),
  ])
  func `a mark of another system is told by its system`(
    _ text: String, _ marked: String, _ system: String
  ) {
    let parsed = Parsed(text)
    #expect(parsed.complaints == marked.split(separator: "¦").map { "foreign-mark \($0)" })
    #expect(
      parsed.printed(in: .english).allSatisfy {
        system.isEmpty || $0.lowercased().contains(system.lowercased())
      })
  }

  @Test(arguments: [
    "`{{< a >}}` `[[b]]`", "```\n:::note\n```", "\\{{ a }}", "\\[[b]]", "\\:::note",
    "[sic] […] [1] [ред.]",
    "(см. приложение)[1]", "He wrote [we was].", "{a, b} and {1}", "[words]{lang=ga}",
    "## Papers {#papers}", "10:30:15 and a: b :c", "[[1]]", "!!! Важно", "??? Кто", "... и всё",
    "a == b", "50%% of 20%%", "don''t", "a:%%b", "[see x = 5]", "[b] and [i]",
    "import of goods from abroad",
    "$5 or $10, $x$, 5$ and ^, a^b", "a || b || c", "AT&T; a&b; R&D &c", "#ABC and #DEF",
    "{b} {a|b}",
    "a link: b[c]", "video: a", "C:\\docs\\{a}", "\\<%= a %>", "a `b`, `c`. _d_", "NOTE: a",
    "a &amp;nbps; b",
    "[https://a.example, read on 1 May]", "-- so --", "a :) b :(", "[x] [ ] [X]",
  ])
  func `what is prose is left alone`(_ text: String) {
    #expect(Parsed(text).complaints == [])
  }

  @Test func `the alert that stands for a box is named`() {
    let printed = Parsed(":::danger\nText\n:::").printed(in: .english).joined()
    #expect(printed.contains("> [!CAUTION]"))
  }

  @Test func `a comment that is a command elsewhere is advice, once`() {
    let parsed = Parsed("a\n\n<!--more-->\n\nb\n\n<!-- more -->\n\n<!-- for us -->")
    #expect(parsed.complaints == ["foreign-comment <!--more-->"])
    #expect(parsed.diagnostics.first?.severity == .advice)
  }

  @Test(
    .timeLimit(.minutes(10)),
    arguments: [
      "{{", "[[a", "[a ", "{a", ":a:", "'''a ", "==a", "**a ", "[[a][", "$a", "<%", "^[", "\\a{",
      "&nbs", "\"a\":http", "||a", "[a][b", "(a)[", "a](", "`:::",
    ])
  func `a text made of nothing else is soon read`(_ piece: String) {
    let parsed = Parsed(String(repeating: piece, count: 10_000))
    #expect(parsed.diagnostics.count <= 10_000)
  }
}
