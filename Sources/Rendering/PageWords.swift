internal import Diagnostics
internal import Markdown
internal import Reading
internal import Resolving
internal import Searching
internal import SiteModel
internal import Templating

/// What a page says in words, for whoever searches the site: its text with the blocks in it, and the
/// fields of its kind that are written in each language.
struct PageWords: Sendable {
  let renderer: SiteRenderer
  let page: Page

  var text: PlainText {
    var html: [UInt8] = []
    writeText(into: &html)
    for field in renderer.site.kinds[page.facts.kind]?.fields ?? [] where !field.isShared {
      guard let value = page.values[field.name]?.value else { continue }
      write(value, of: field.type, into: &html)
    }
    return PlainText(html)
  }

  /// Links, pictures and the words that Mayak puts in say nothing of the page.
  private func writeText(into html: inout [UInt8]) {
    let frame = page.facts.blocks.isEmpty ? nil : blockFrame
    page.body.write(into: &html) { hole, output in
      guard case .block(let number) = hole, let frame else { return }
      let index = Int(number)
      let use = page.facts.blocks[index]
      guard let schema = renderer.site.blocks[use.name],
        let template = frame.blocks.templates[use.name]
      else { preconditionFailure("a block without a template") }
      let own = SchemaRecords.value(
        of: schema, use.values, page.targets, page.blocks[index], for: frame.scene)
      template.render([frame.blocks.frame, own], into: &output)
    }
  }

  private var blockFrame: (scene: Scene, blocks: BlockTemplates) {
    let scene = renderer.scene(page.language, page.path, [(page.language, page.path)])
    let templates = renderer.templates(page.language)
    let frame = renderer.theme.records.record.value(of: scene)
    return (scene, BlockTemplates(templates: templates.blocks, frame: frame))
  }

  private func write(_ value: FieldValue, of type: FieldType, into html: inout [UInt8]) {
    switch (value, type) {
    case (.text(let text), .text):
      html += "<p>".utf8
      HTMLText.append(text, to: &html)
      html += "</p>".utf8
    case (.markdown(let document), _): document.body.write(into: &html) { _, _ in }
    case (.list(let values), .list(let element)):
      for value in values { write(value.value, of: element, into: &html) }
    case (.record(let values), .record(let fields)):
      for field in fields where !field.isShared {
        guard let value = values[field.name]?.value else { continue }
        write(value, of: field.type, into: &html)
      }
    default: break
    }
  }
}
