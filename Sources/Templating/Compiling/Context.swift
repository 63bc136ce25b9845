internal import Diagnostics

/// Where a node stands: whose bytes its ranges mean, what fills its slots, how far it is set in.
struct Context {
  let source: TemplateOrigin
  /// What fills the slots of this template, its callers' before its own.
  var arguments: [String: Argument] = [:]
  /// The templates that are being put into each other at this place.
  var activations: [Activation]
  /// Put before every line, and taken away from it first.
  var prefix: [UInt8] = []
  var dedent: [UInt8] = []
  /// Whether the text between the tags is text, as in strings, and not HTML.
  var escapesText = false
  /// The tag by which the outermost template came to this one.
  var caller: Place
}

/// One template on its way into another. The same one may come again only with more slots filled:
/// then there is an end to it.
struct Activation: Hashable {
  let template: String
  let filledSlots: Int
}

/// A slot's filling, with the context that it was written in: its own slots are filled by whoever
/// called that template, not by itself.
struct Argument {
  let slot: SlotNode
  private let closure: [Context]

  init(_ slot: SlotNode, in context: Context) {
    self.slot = slot
    // An array, because a struct cannot hold itself.
    closure = [context]
  }

  var context: Context { closure[0] }
}

extension Context {
  func bytes(_ range: Range<Int>) -> ArraySlice<UInt8> { source.bytes[range] }

  func place(_ range: Range<Int>) -> Place { source.place(of: range) }

  /// The white space without what the block as a whole is set in by.
  func dedented(_ range: Range<Int>) -> ArraySlice<UInt8> {
    var space = bytes(range)
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
