internal import Markdown
internal import Reading
internal import Resolving
internal import SiteModel
internal import Templating

/// Templates for the few words that Mayak itself puts into a text.
struct LabelTemplates: Sendable {
  let otherLanguage: Template
  let footnoteBack: Template
  let fileSize: Template
  let inTen: Template
  let chart: Template
  let footnotes: Template
  let alert: Template
  let table: Template

  static let languageShape = RecordShape(
    "other language",
    [
      FieldShape("code", .text, "The code of the language that the link leads to."),
      FieldShape("name", .text, "Its name in itself."),
    ])

  static let footnoteShape = RecordShape(
    "footnote",
    [
      FieldShape("number", .number, "The number of the footnote."),
      FieldShape("reference", .number, "Which of its references the link leads back to."),
    ])

  static let fileSizeShape = RecordShape(
    "file size",
    [
      FieldShape("amount", .text, "How many, as the language writes it: 1.2."),
      FieldShape("in_megabytes", .flag, "Whether these are megabytes; kilobytes otherwise."),
    ])
}

/// The compiled blocks, and the frame that they share with the page they stand in.
struct BlockTemplates: Sendable {
  let templates: [String: Template]
  let frame: Value

  static let none = BlockTemplates(templates: [:], frame: .none)
}

/// Writes a text: fills the holes of its body for the page of output that shows it.
struct BodyWriter {
  let scene: Scene

  /// The HTML of a page's text, its data blocks included.
  func html(of page: Page, blocks: BlockTemplates) -> [UInt8] {
    let facts = page.facts
    return html(page.body, links: facts.links, pictures: facts.pictures, targets: page.text) {
      block, output in
      let use = facts.blocks[block]
      guard let schema = scene.site.blocks[use.name], let template = blocks.templates[use.name]
      else { preconditionFailure("a block without a template") }
      let fields = FieldValues(scene: scene, targets: page.targets)
      let frame =
        fields.values(schema.fields, use.values)
        + QueryRecords.values(of: schema.queries, page.blocks[block], for: scene)
      template.render([blocks.frame, .record(frame)], into: &output)
    }
  }

  /// The HTML of a Markdown value; it holds no blocks.
  func html(of document: MarkdownDocument, in file: String, targets: Targets) -> [UInt8] {
    html(
      document.body, links: document.links, pictures: document.pictures,
      targets: targets.text(of: document, in: file)
    ) { _, _ in }
  }

  private func html(
    _ body: Body, links: [MarkdownDocument.Link], pictures: [MarkdownDocument.Picture],
    targets: TextTargets, block: (Int, inout [UInt8]) -> Void
  ) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(8192)
    body.write(into: &output) { hole, output in
      switch hole {
      case .linkStart(let index):
        startLink(targets.links[index], title: links[index].title, &output)
      case .linkEnd(let index):
        endLink(targets.links[index], &output)
      case .picture(let index):
        write(pictures[index], targets.pictures[index], &output)
      case .block(let index):
        block(index, &output)
      case .label(let label):
        scene.labels.write(label, numbers: scene.language.numbers, into: &output)
      }
    }
    return output
  }

  /// The size keeps the room of a picture free until it is there.
  private func write(
    _ picture: MarkdownDocument.Picture, _ shown: ShownPicture?, _ output: inout [UInt8]
  ) {
    Self.append("<img src=\"", &output)
    HTMLText.append(shown.map { scene.link(to: $0.path) } ?? "", to: &output)
    Self.append("\" alt=\"", &output)
    HTMLText.append(picture.alt, to: &output)
    title(picture.title, &output)
    if let pixels = shown?.pixels {
      Self.append("\" width=\"", &output)
      output += String(pixels.width).utf8
      Self.append("\" height=\"", &output)
      output += String(pixels.height).utf8
    }
    Self.append("\" loading=\"lazy\" decoding=\"async\">", &output)
  }

  private func startLink(
    _ target: LinkTarget?, title: String?, _ output: inout [UInt8]
  ) {
    guard let target else { return }
    Self.append("<a href=\"", &output)
    switch target {
    case .page(let path, let language, _, let anchor):
      HTMLText.append(scene.link(to: path, anchor: anchor), to: &output)
      if language != scene.language.code {
        Self.append("\" hreflang=\"", &output)
        HTMLText.append(language.text, to: &output)
      }
    case .file(let path): HTMLText.append(scene.link(to: path), to: &output)
    case .external(let address):
      HTMLText.appendDestination(address, to: &output)
      // The site that is visited must not learn from where.
      Self.append("\" rel=\"noreferrer", &output)
    }
    self.title(title, &output)
    Self.append("\">", &output)
  }

  /// A page in another language than the reader's is announced behind the link.
  private func endLink(_ target: LinkTarget?, _ output: inout [UInt8]) {
    guard target != nil else { return }
    Self.append("</a>", &output)
    guard case .page(_, let code, _, _)? = target, code != scene.language.code,
      let language = scene.site.languages.first(where: { $0.code == code })
    else { return }
    scene.labels.otherLanguage.render(
      [.record([.text(language.code.text), .text(language.name)])], into: &output)
  }

  private func title(_ title: String?, _ output: inout [UInt8]) {
    guard let title else { return }
    Self.append("\" title=\"", &output)
    HTMLText.append(title, to: &output)
  }

  private static func append(_ html: StaticString, _ output: inout [UInt8]) {
    output.append(
      contentsOf: UnsafeBufferPointer(start: html.utf8Start, count: html.utf8CodeUnitCount))
  }
}
