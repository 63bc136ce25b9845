internal import Markdown
internal import Reading
internal import Resolving
internal import SiteModel
internal import Templating

/// Writes a text: fills the holes of its body for the page of output that shows it.
struct BodyWriter {
  let scene: Scene

  /// Appends the HTML of a Markdown value; it holds no blocks.
  func write(
    _ document: MarkdownDocument, in file: String, _ targets: Targets, into output: inout [UInt8]
  ) {
    write(
      document.body, links: document.links, pictures: document.pictures,
      targets: targets.text(of: document, in: file), into: &output
    ) { _, _ in }
  }

  /// Appends the HTML of a text; a block is given to the closure by its number.
  func write(
    _ body: Body, links: [MarkdownDocument.Link], pictures: [MarkdownDocument.Picture],
    targets: TextTargets, into output: inout [UInt8], block: (Int, inout [UInt8]) -> Void
  ) {
    body.write(into: &output) { hole, output in
      switch hole {
      case .linkStart(let index):
        startLink(targets.links[Int(index)], title: links[Int(index)].title, &output)
      case .linkEnd(let index):
        endLink(targets.links[Int(index)], &output)
      case .picture(let index):
        write(pictures[Int(index)], targets.pictures[Int(index)], &output)
      case .linkAddress(let index): address(targets.links[Int(index)], &output)
      case .pictureAddress(let index):
        if let shown = targets.pictures[Int(index)] {
          scene.writeLink(to: shown.path, into: &output)
        }
      case .block(let index):
        block(Int(index), &output)
      case .label(let label):
        scene.labels.write(label, numbers: scene.language.numbers, into: &output)
      }
    }
  }

  /// The size keeps the room of a picture free until it is there.
  private func write(
    _ picture: MarkdownDocument.Picture, _ shown: ShownPicture?, _ output: inout [UInt8]
  ) {
    output.append("<img src=\"")
    if let shown { scene.writeLink(to: shown.path, into: &output) }
    output.append("\" alt=\"")
    HTMLText.append(picture.alt, to: &output)
    title(picture.title, &output)
    if let pixels = shown?.pixels {
      output.append("\" width=\"")
      output += String(pixels.width).utf8
      output.append("\" height=\"")
      output += String(pixels.height).utf8
    }
    output.append("\" loading=\"lazy\" decoding=\"async\">")
  }

  private func startLink(
    _ target: LinkTarget?, title: String?, _ output: inout [UInt8]
  ) {
    guard let target else { return }
    output.append("<a href=\"")
    switch target {
    case .page(let path, let language, _, let anchor):
      scene.writeLink(to: path, anchor: anchor, into: &output)
      if language != scene.language.code {
        output.append("\" hreflang=\"")
        HTMLText.append(language.text, to: &output)
      }
    case .file(let path): scene.writeLink(to: path, into: &output)
    case .external(let address):
      HTMLText.appendDestination(address, to: &output)
      // The site that is visited must not learn from where.
      output.append("\" rel=\"noreferrer")
    }
    self.title(title, &output)
    output.append("\">")
  }

  /// Where the link of trusted HTML leads; nowhere, where its target is hidden.
  private func address(_ target: LinkTarget?, _ output: inout [UInt8]) {
    switch target {
    case .page(let path, _, _, let anchor): scene.writeLink(to: path, anchor: anchor, into: &output)
    case .file(let path): scene.writeLink(to: path, into: &output)
    case .external(let address): HTMLText.appendDestination(address, to: &output)
    case nil: output.append("#")
    }
  }

  /// A page in another language than the reader's is announced behind the link.
  private func endLink(_ target: LinkTarget?, _ output: inout [UInt8]) {
    guard target != nil else { return }
    output.append("</a>")
    guard case .page(_, let code, _, _)? = target, let language = scene.otherLanguage(code)
    else { return }
    scene.labels.otherLanguage.render(
      [LabelTemplates.language.value(of: language)], into: &output)
  }

  private func title(_ title: String?, _ output: inout [UInt8]) {
    guard let title else { return }
    output.append("\" title=\"")
    HTMLText.append(title, to: &output)
  }
}
