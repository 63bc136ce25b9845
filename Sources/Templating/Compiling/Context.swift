internal import Diagnostics

/// Where a node stands: whose bytes its ranges mean, what fills its slots, how far it is set in.
///
/// A class, since every node is given one and slots keep that of their filling.
final class Context {
  let source: TemplateOrigin
  /// What fills the slots of this template, its callers' before its own.
  let arguments: [String: Argument]
  /// The innermost of the templates that are being put into each other at this place.
  let activation: Activation
  /// Put before every line, and taken away from it first.
  let prefix: [UInt8]
  let dedent: [UInt8]
  /// Whether the text between the tags is text, as in strings, and not HTML.
  let escapesText: Bool
  /// The tag by which the outermost template came to this one.
  let caller: Place

  init(
    source: TemplateOrigin, arguments: [String: Argument] = [:], activation: Activation,
    prefix: [UInt8] = [], dedent: [UInt8] = [], escapesText: Bool = false, caller: Place
  ) {
    self.source = source
    self.arguments = arguments
    self.activation = activation
    self.prefix = prefix
    self.dedent = dedent
    self.escapesText = escapesText
    self.caller = caller
  }
}

/// One template on its way into another, or a string. The same one may come again only with more slots
/// filled: then there is an end to it.
final class Activation {
  let template: String
  let outer: Activation?
  private let filledSlots: Int

  init(_ template: String, filledSlots: Int = 0, in outer: Activation? = nil) {
    self.template = template
    self.filledSlots = filledSlots
    self.outer = outer
  }

  /// One more, unless it is there already.
  func adding(_ template: String, filledSlots: Int = 0) -> Activation? {
    var next: Activation? = self
    while let known = next {
      if known.filledSlots == filledSlots, known.template == template { return nil }
      next = known.outer
    }
    return Activation(template, filledSlots: filledSlots, in: self)
  }

  /// The template that the tag names which the outermost one came by; the outermost where it is alone.
  var called: String {
    var called = self
    while let outer = called.outer, outer.outer != nil { called = outer }
    return called.template
  }
}

/// A slot's filling, with the context that it was written in: its own slots are filled by whoever
/// called that template, not by itself.
struct Argument {
  let slot: SlotNode
  let context: Context
}

extension Context {
  /// The same, set in elsewhere.
  func moved(under prefix: [UInt8], from dedent: [UInt8]) -> Context {
    Context(
      source: source, arguments: arguments, activation: activation, prefix: prefix,
      dedent: dedent, escapesText: escapesText, caller: caller)
  }

  func bytes(_ range: Range<Int>) -> ArraySlice<UInt8> { source.bytes[range] }

  func place(_ range: Range<Int>) -> Place { source.place(of: range) }

  /// The white space without what the block as a whole is set in by.
  func dedented(_ range: Range<Int>) -> ArraySlice<UInt8> {
    var space = bytes(range)
    if dedent.isEmpty { return space }
    var common = dedent[...]
    while let first = common.first, space.first == first {
      common.removeFirst()
      space.removeFirst()
    }
    return space
  }

  /// The prefix for what stands at the given white space.
  func prefix(under indentation: Range<Int>?) -> [UInt8] {
    indentation.map { prefix + dedented($0) } ?? []
  }
}
