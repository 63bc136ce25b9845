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
      "{{", "[[a", "[a ", "{a", ":a:", "'''a ", "==a", "**a ", "[a][b", "(a)[", "a](", "`:::",
    ])
  func `a text made of nothing else is soon read`(_ piece: String) {
    let parsed = Parsed(String(repeating: piece, count: 10_000))
    #expect(parsed.diagnostics.count <= 10_000)
  }
}
