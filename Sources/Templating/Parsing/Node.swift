internal import Diagnostics

/// One template as it was written: parsed once, compiled for as many shapes as there are.
struct ParsedTemplate: Sendable {
  let source: TemplateOrigin
  let nodes: [Node]
}

/// The bytes of a template and where they stand for its author.
///
/// A class, since all that a template is put into keeps it: one count instead of several.
final class TemplateOrigin: Sendable {
  let bytes: [UInt8]
  let place: Place
  /// Whether offsets in `bytes` are offsets in the file, counted from the start of `place`.
  let isExact: Bool

  init(bytes: [UInt8], place: Place, isExact: Bool) {
    self.bytes = bytes
    self.place = place
    self.isExact = isExact
  }

  /// Where the author finds a range of the template.
  func place(of range: Range<Int>) -> Place {
    guard isExact else { return place }
    let start = place.range.lowerBound
    return Place(place.file, start + range.lowerBound..<start + range.upperBound)
  }
}

/// A part of a template. Ranges are of the template's own bytes.
indirect enum Node: Sendable {
  /// The white space at the start of a line that is not blank: where indentation is put in or left
  /// out when the line moves to another template.
  case lineStart(Range<Int>)
  case text(Range<Int>)
  case name(Name, escaped: Bool)
  case section(Name, isInverted: Bool, [Node])
  /// Indentation is nil where text stands on the same line.
  case partial(Name, indentation: Range<Int>?)
  case parent(Name, indentation: Range<Int>?, arguments: [SlotNode])
  case slot(SlotNode)
}

/// `{{$name}}...{{/name}}`: a slot with its default, or what is put into one.
struct SlotNode: Sendable {
  let name: Name
  /// Whether the content starts on a line of its own.
  let isBlock: Bool
  /// How far the content is set in: the first line of a block, or the line that an inline slot
  /// begins; nil where something stands before it.
  let indentation: Range<Int>?
  let content: [Node]
}

/// A name as it was written, with its parts between dots.
///
/// A class, since a template is walked once for every kind and language: one count for each step.
final class Name: Sendable {
  struct Part: Sendable {
    let word: String
    let range: Range<Int>
  }

  let word: String
  let range: Range<Int>
  /// Empty for the name `.`, and for one that was complained of when it was parsed.
  let parts: [Part]
  /// The key of a string of the interface: what follows the reserved word `text` and a dot.
  let stringKey: String?

  init(word: String, range: Range<Int>, parts: [Part]) {
    self.word = word
    self.range = range
    self.parts = parts
    let isString = parts.count > 1 && parts[0].word == "text"
    stringKey = isString ? parts[1...].map(\.word).joined(separator: ".") : nil
  }

  var isImplicit: Bool { word == "." }
  var wasRefused: Bool { parts.isEmpty && !isImplicit }
}
