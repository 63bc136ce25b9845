internal import CGumbo

/// What browsers read in the bytes of a page: its elements, as gumbo finds them by the HTML Standard.
enum Markup {
  /// Calls the function with each element in the order of the page, those that nobody wrote left out.
  ///
  /// - Returns: false, without a call, where the page is too tangled to be parsed.
  static func read(_ bytes: [UInt8], _ visit: (Element) -> Void) -> Bool {
    guard MarkupBounds.hold(bytes) else { return false }
    bytes.withUnsafeBytes { buffer in
      guard let start = buffer.baseAddress else { return }
      var options = kGumboDefaultOptions
      // Errors would keep a copy of all open elements each.
      options.max_errors = 0
      let text = start.assumingMemoryBound(to: CChar.self)
      guard let output = gumbo_parse_with_options(&options, text, buffer.count) else { return }
      defer { gumbo_destroy_output(&options, output) }
      walk(output.pointee.document, start, visit)
    }
    return true
  }

  private typealias Step = (node: UnsafeMutablePointer<GumboNode>, isTemplate: Bool)

  private static func walk(
    _ document: UnsafeMutablePointer<GumboNode>?, _ start: UnsafeRawPointer,
    _ visit: (Element) -> Void
  ) {
    var waiting: [Step] = document.map { [($0, false)] } ?? []
    while let (node, isTemplate) = waiting.popLast() {
      var isTemplate = isTemplate
      let children: GumboVector
      switch node.pointee.type {
      case GUMBO_NODE_DOCUMENT: children = node.pointee.v.document.children
      case GUMBO_NODE_ELEMENT, GUMBO_NODE_TEMPLATE:
        children = node.pointee.v.element.children
        let element = Element(node.pointee, start, isInTemplate: isTemplate)
        if let element { visit(element) }
        isTemplate = isTemplate || node.pointee.type == GUMBO_NODE_TEMPLATE
      default: continue
      }
      for index in (0..<Int(children.length)).reversed() {
        guard let child = children.data[index] else { continue }
        waiting.append((child.assumingMemoryBound(to: GumboNode.self), isTemplate))
      }
    }
  }
}

extension Markup {
  /// One element, valid as long as the page is being read.
  struct Element {
    /// In small letters.
    let name: String
    /// Whether it belongs to HTML, and not to a drawing or a formula.
    let isHTML: Bool
    /// Whether it lies in a `template`, of which nothing is shown.
    let isInTemplate: Bool
    /// Its tag.
    let range: Range<Int>
    /// The tag that ends it, where somebody wrote one.
    let end: Range<Int>?
    let attributes: [Attribute]
    private let children: GumboVector
    private let start: UnsafeRawPointer
  }

  struct Attribute {
    /// In small letters, without a prefix that says `xlink`.
    let name: String
    let range: Range<Int>
    private let text: UnsafePointer<CChar>

    /// With character references read.
    var value: String { String(cString: text) }
  }
}

extension Markup.Element {
  /// Nil for what the parser put in or copied.
  fileprivate init?(_ node: GumboNode, _ start: UnsafeRawPointer, isInTemplate: Bool) {
    let element = node.v.element
    let copied =
      GUMBO_INSERTION_RECONSTRUCTED_FORMATTING_ELEMENT.rawValue
      | GUMBO_INSERTION_ADOPTION_AGENCY_CLONED.rawValue
    guard node.parse_flags.rawValue & copied == 0, element.original_tag.length > 0,
      let tag = element.original_tag.data
    else { return nil }
    let offset = UnsafeRawPointer(tag) - start
    range = offset..<offset + element.original_tag.length
    end = element.original_end_tag.data.flatMap { tag -> Range<Int>? in
      let offset = UnsafeRawPointer(tag) - start
      let length = element.original_end_tag.length
      return length > 0 ? offset..<offset + length : nil
    }
    if element.tag == GUMBO_TAG_UNKNOWN {
      var written = element.original_tag
      gumbo_tag_from_original_text(&written)
      let bytes = UnsafeRawBufferPointer(start: written.data, count: written.length)
      name = String(decoding: bytes, as: UTF8.self).lowercased()
    } else {
      name = String(cString: gumbo_normalized_tagname(element.tag))
    }
    isHTML = element.tag_namespace == GUMBO_NAMESPACE_HTML
    self.isInTemplate = isInTemplate
    self.start = start
    children = element.children
    attributes = (0..<Int(element.attributes.length)).compactMap { index in
      element.attributes.data[index].map {
        Markup.Attribute($0.assumingMemoryBound(to: GumboAttribute.self).pointee, start)
      }
    }
  }

  subscript(name: String) -> Markup.Attribute? { attributes.first { $0.name == name } }

  /// The text right in it, and where that begins: of a script or a style all there is.
  var text: (text: String, offset: Int)? {
    for index in 0..<Int(children.length) {
      guard let child = children.data[index] else { continue }
      let node = child.assumingMemoryBound(to: GumboNode.self).pointee
      guard node.type == GUMBO_NODE_TEXT || node.type == GUMBO_NODE_CDATA,
        let text = node.v.text.text, let written = node.v.text.original_text.data
      else { continue }
      return (String(cString: text), UnsafeRawPointer(written) - start)
    }
    return nil
  }
}

extension Markup.Attribute {
  fileprivate init(_ attribute: GumboAttribute, _ start: UnsafeRawPointer) {
    let written = attribute.original_name
    let offset = written.data.map { UnsafeRawPointer($0) - start } ?? 0
    let end = attribute.original_value.data.map {
      UnsafeRawPointer($0) - start + attribute.original_value.length
    }
    range = offset..<max(offset + written.length, end ?? 0)
    let spelt = String(cString: attribute.name).lowercased()
    name = spelt.hasPrefix("xlink:") ? String(spelt.dropFirst("xlink:".count)) : spelt
    text = attribute.value
  }
}
