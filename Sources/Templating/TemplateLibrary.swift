package import Diagnostics

/// One template as it was read.
package struct TemplateSource: Sendable, Hashable {
  /// What partials and parents call it by: `layout`, `kinds/news`.
  package let name: String
  /// The path that complaints show.
  package let file: String
  package let text: SourceText
  /// Whether it is the site's own; the theme may hold what a site has no use for.
  package let isOwn: Bool

  package init(name: String, file: String, text: SourceText, isOwn: Bool = false) {
    self.name = name
    self.file = file
    self.text = text
    self.isOwn = isOwn
  }
}

/// All templates of a site, parsed once and compiled for as many kinds and languages as there are.
package struct TemplateLibrary: Sendable {
  let templates: [String: ParsedTemplate]
  /// The slots of each template, those of the templates it is made of included.
  private let slots: [String: Set<String>]
  private let dependencies: [String: Set<String>]
  private let contents: [String: TemplateContents]

  /// Parses every template and complains of all that is wrong with their syntax.
  package init(_ sources: [TemplateSource], diagnostics: inout [Diagnostic]) {
    var templates: [String: ParsedTemplate] = [:]
    for source in sources {
      let bytes = source.text.bytes
      let origin = TemplateOrigin(
        bytes: bytes, place: Place(source.file, 0..<bytes.count), isExact: true)
      templates[source.name] = TemplateParser.parse(
        origin, from: source.text.byteOrderMarkLength, diagnostics: &diagnostics)
    }
    let contents = templates.mapValues { TemplateContents($0.nodes) }
    let dependencies = contents.mapValues { Self.reachable(from: $0.templates, contents) }
    slots = contents.reduce(into: [:]) { slots, entry in
      slots[entry.key] = dependencies[entry.key, default: []].reduce(entry.value.slots) {
        $0.union(contents[$1]?.slots ?? [])
      }
    }
    self.dependencies = dependencies
    self.contents = contents
    self.templates = templates
  }
}

extension TemplateLibrary {
  /// Compiles a template for frames, the innermost last, once for the strings of each language.
  ///
  /// What is wrong is complained of once each, branches that are never taken included, unless
  /// `diagnostics` has it already or holds enough; then there is no template in any of them.
  /// - Parameters:
  ///   - place: who asks for the template, in case there is none of that name.
  ///   - makesText: whether what it makes is text, and no markup may stand around words in it.
  package func compile(
    _ name: String, frames: [RecordShape], strings: [StringTable], askedAt place: Place? = nil,
    makesText: Bool = false, diagnostics: inout [Diagnostic]
  ) -> [Template]? {
    compile(
      name, shapes: frames.map(Shape.record), strings: strings, askedAt: place,
      makesText: makesText, diagnostics: &diagnostics)
  }

  /// The same for frames of any shape: the innermost is then what a dot stands for.
  package func compile(
    _ name: String, shapes: [Shape], strings: [StringTable], askedAt place: Place? = nil,
    makesText: Bool = false, diagnostics: inout [Diagnostic]
  ) -> [Template]? {
    guard let template = templates[name] else {
      let near = Suggestion.closest(to: name, among: templates.keys)
      diagnostics.append(
        Diagnostic(
          .missingTemplate, at: place ?? Place(name), ["word": name],
          notes: near.map { [Note(.didYouMean, ["word": $0])] } ?? []))
      return nil
    }
    var compiler = TemplateCompiler(
      library: self, strings: strings, frames: shapes, makesText: makesText, known: diagnostics)
    compiler.emit(
      template.nodes,
      in: Context(
        source: template.source, activation: Activation(name),
        caller: Place(template.source.place.file)))
    diagnostics += compiler.diagnostics
    guard !compiler.isFaulty else { return nil }
    return zip(compiler.writer.programs, strings).map { program, strings in
      Template(program, frames: shapes.count, grammar: strings.grammar)
    }
  }

  /// The templates that one is made of, at once and by way of others, itself not included; a partial
  /// that only a string of the interface uses is not among them.
  package func templates(usedBy name: String) -> Set<String> {
    dependencies[name, default: []].subtracting([name])
  }

  /// The partials and parents that a template names itself.
  package func templates(namedBy name: String) -> Set<String> { contents[name]?.templates ?? [] }

  /// The slots that stand in a template itself.
  package func slots(declaredBy name: String) -> Set<String> { contents[name]?.slots ?? [] }

  /// What of a template's bytes is printed whatever it is given. In the place of tags stand blanks, and
  /// the filler for each sign of a name that is printed there.
  package func literal(of name: String, filler: UInt8) -> [UInt8]? {
    guard let template = templates[name] else { return nil }
    var literal = LiteralText(template.source.bytes, filler: filler)
    literal.keep(template.nodes)
    return literal.bytes
  }

  func slots(of name: String) -> Set<String> { slots[name, default: []] }

  private static func reachable(
    from start: Set<String>, _ contents: [String: TemplateContents]
  ) -> Set<String> {
    var reached: Set<String> = []
    var waiting = Array(start)
    while let name = waiting.popLast() {
      guard reached.insert(name).inserted else { continue }
      waiting += contents[name]?.templates ?? []
    }
    return reached
  }
}

/// The slots that a template declares and the templates that it names.
private struct TemplateContents {
  private(set) var slots: Set<String> = []
  private(set) var templates: Set<String> = []

  init(_ nodes: [Node]) { visit(nodes) }

  private mutating func visit(_ nodes: [Node]) {
    for node in nodes {
      switch node {
      case .section(_, _, let body): visit(body)
      case .partial(let name, _): templates.insert(name.word)
      case .parent(let name, _, let arguments):
        templates.insert(name.word)
        for argument in arguments { visit(argument.content) }
      case .slot(let slot):
        slots.insert(slot.name.word)
        visit(slot.content)
      case .lineStart, .text, .name: break
      }
    }
  }
}
