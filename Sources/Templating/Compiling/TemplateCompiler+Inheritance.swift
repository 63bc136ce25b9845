internal import Diagnostics

extension TemplateCompiler {
  /// A partial is a parent whose slots are given nothing.
  mutating func emitTemplate(
    _ name: Name, arguments: [SlotNode], indentation: Range<Int>?, in context: Context
  ) {
    guard !name.wasRefused else { return }
    let templates = library.templates
    guard let template = templates[name.word] else {
      return complain(
        .unknownPartial, name.range, in: context, ["word": name.word],
        notes: Note.suggestions(for: name.word, among: templates.keys))
    }
    checkSlots(arguments, of: name, in: context)
    var filled = context.arguments
    for slot in arguments where filled[slot.name.word] == nil {
      filled[slot.name.word] = Argument(slot: slot, context: context)
    }
    let outer = context.activation
    guard let activation = outer.adding(name.word, filledSlots: filled.count) else {
      return complain(.recursivePartial, name.range, in: context, ["word": name.word])
    }
    emit(
      template.nodes,
      in: Context(
        source: template.source, arguments: filled, activation: activation,
        prefix: context.prefix(under: indentation),
        caller: outer.outer == nil ? context.place(name.range) : context.caller))
  }

  private mutating func checkSlots(_ arguments: [SlotNode], of parent: Name, in context: Context) {
    guard !arguments.isEmpty else { return }
    let declared = library.slots(of: parent.word)
    for slot in arguments where !slot.name.wasRefused && !declared.contains(slot.name.word) {
      complain(
        .unknownSlot, slot.name.range, in: context,
        ["word": slot.name.word, "parent": parent.word],
        notes: Note.suggestions(for: slot.name.word, among: declared))
    }
  }

  mutating func emitSlot(_ slot: SlotNode, in context: Context) {
    guard let argument = context.arguments[slot.name.word] else {
      return emit(slot.content, in: context)
    }
    let content = argument.slot.content
    guard !content.isEmpty else { return }
    let own = argument.context
    let indentation = argument.slot.isBlock ? argument.slot.indentation : nil
    let inner = own.moved(
      under: context.prefix(under: slot.indentation),
      from: indentation.map { Array(own.bytes($0)) } ?? [])
    // The line of a slot that is a block is gone, and inline content brings none of its own.
    let needsLine = slot.isBlock && !argument.slot.isBlock
    if needsLine { write(inner.prefix) }
    emit(content, in: inner)
    if needsLine { write(Array("\n".utf8)) }
  }

  /// Whether the first of the nodes is an inline slot that is filled with a block.
  func startsWithBlock(_ nodes: ArraySlice<Node>, in context: Context) -> Bool {
    guard case .slot(let slot) = nodes.first else { return false }
    guard let argument = context.arguments[slot.name.word] else {
      return startsWithBlock(slot.content[...], in: context)
    }
    return argument.slot.isBlock
  }
}
