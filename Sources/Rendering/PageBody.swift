internal import Markdown
internal import Reading
internal import Resolving
internal import SiteModel
internal import Templating

/// The compiled blocks, and the frame that they share with the page they stand in.
struct BlockTemplates: Sendable {
  let templates: [String: Template]
  let frame: Value
}

/// The text of a page with its data blocks, which writes itself into the page that shows it.
struct PageBody: Sendable {
  let scene: Scene
  let page: Page
  let blocks: BlockTemplates

  /// Absent where the page has no text.
  var value: Value {
    page.body.isEmpty ? .none : .written(isEmpty: false) { write(into: &$0) }
  }

  func write(into output: inout [UInt8]) {
    let facts = page.facts
    BodyWriter(scene: scene).write(
      page.body, links: facts.links, pictures: facts.pictures, targets: page.text, into: &output
    ) { block, output in
      let use = facts.blocks[block]
      guard let schema = scene.site.blocks[use.name], let template = blocks.templates[use.name]
      else { preconditionFailure("a block without a template") }
      let own = SchemaRecords.value(
        of: schema, use.values, page.targets, page.blocks[block], for: scene)
      template.render([blocks.frame, own], into: &output)
    }
  }
}
