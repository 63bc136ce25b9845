import TestSupport
import Testing

/// What makes a fence an example, and what the examples make.
@Suite struct ExampleDocumentTests {
  private let document = ExampleDocument(
    "docs/any.en.md",
    """
    `Content/site.yml`

    ```yaml
    first: 1
    ```

    ## <a id="one"></a>One

    ````markdown
    ```list
    ```
    ## Not a heading of the document
    ````

    <!-- faulty -->

    `Content/site.yml`

    ```yaml
    wrong
    ```

    ```console
    $ mayak check
    ```

    `Content/news/a/index.en.md`

    ```markdown
    ![A wall.](../wall.jpg)
    ```

    ```yaml
    lost: 1
    ```
    """)

  @Test func `a path on the line before a fence makes it that file`() {
    #expect(
      document.fences.map(\.use) == [
        .file("Content/site.yml"), .piece, .fault("Content/site.yml"), .session,
        .file("Content/news/a/index.en.md"), .text,
      ])
    #expect(document.headings == [.init(level: 2, anchor: "one")])
  }

  @Test func `a fault counts in the session after it alone`() {
    let text = { (site: [UInt8]?) in String(decoding: site ?? [], as: UTF8.self) }
    let session = document.fences[3].body.lowerBound
    #expect(text(document.site(before: session).files["Content/site.yml"]) == "wrong\n")
    #expect(text(document.site().files["Content/site.yml"]) == "first: 1\n")
    #expect(document.site(before: session).files.count == 1)
  }

  @Test func `pieces become pages, and pictures are there`() {
    #expect(
      document.site().files.keys.sorted() == [
        "Content/news/a/index.en.md", "Content/news/piece-1.en.md", "Content/news/wall.jpg",
        "Content/site.yml",
      ])
  }
}
