/// The bytes of a text, in the memory of its tree or of its source.
typealias Text = UnsafeBufferPointer<UInt8>

/// One step through a text: a block or a piece of markup that begins or ends, or some words.
///
/// A text is a row of these, in its order, and every pass reads that row: what is to be known of a
/// text is found by a pass, what is to be printed otherwise is changed by one. An event is valid as
/// long as the tree that it was made from.
struct Event {
  var kind: Kind
  /// What is special about it; of a heading its level, of a cell how it is aligned.
  var detail: UInt8 = 0
  /// Which it is of those in a list of `Events`, or a number that the text itself says.
  var number: Int32 = 0
  /// The words; of a language its code, of a footnote its label.
  var text = Text(start: nil, count: 0)
  /// Where it stands in the file: known of blocks, and of the others after `Places`, where needed.
  private var start: Int32 = 0
  private var end: Int32 = 0

  init(_ kind: Kind, text: Text = Text(start: nil, count: 0), number: Int32 = 0) {
    self.kind = kind
    self.text = text
    self.number = number
  }

  var place: Range<Int> {
    get { Int(start)..<Int(end) }
    set {
      start = Int32(clamping: newValue.lowerBound)
      end = Int32(clamping: newValue.upperBound)
    }
  }

  /// Whether the pass that finds places has found it.
  var hasPlace: Bool { end > 0 }
}

extension Event {
  enum Kind: UInt8 {
    /// What a pass has taken out.
    case nothing
    case quote, quoteEnd, list, listEnd, item, itemEnd, footnote, footnoteEnd
    case table, tableEnd, row, rowEnd, code, block, html, rule
    // Blocks that hold words.
    case paragraph, paragraphEnd, heading, headingEnd, cell, cellEnd
    case text, softBreak, lineBreak, codeSpan, inlineHTML, reference
    case emphasis, emphasisEnd, strong, strongEnd, strikethrough, strikethroughEnd
    case link, linkEnd, picture, pictureEnd
    /// Words in the language whose code it gives.
    case language, languageEnd
    /// Words whose order nothing around them may change.
    case isolate, isolateEnd
  }

  /// Of paragraphs and items, lists, rows and languages.
  struct Details: OptionSet {
    let rawValue: UInt8
    /// A paragraph without room around it, in a list without empty lines.
    static let tight = Details(rawValue: 1)
    static let task = Details(rawValue: 2)
    static let done = Details(rawValue: 4)
    /// A picture with a title, alone in its paragraph; both have it.
    static let figure = Details(rawValue: 8)
    /// The end of a footnote.
    static let last = Details(rawValue: 16)
    /// An item that shows its box itself, since no paragraph comes first in it.
    static let box = Details(rawValue: 16)
    /// A paragraph of which cmark does not say where it stands.
    static let lost = Details(rawValue: 32)
    static let bullets = Details(rawValue: 64)
    static let head = Details(rawValue: 128)
    /// A language that turns the direction of what it stands in.
    static let rightToLeft = Details(rawValue: 1)
    static let leftToRight = Details(rawValue: 2)
  }

  var details: Details {
    get { Details(rawValue: detail) }
    set { detail = newValue.rawValue }
  }
}

extension Event.Kind {
  var beginsBlock: Bool {
    switch self {
    case .quote, .list, .item, .footnote, .table, .row, .paragraph, .heading, .cell: true
    default: isWholeBlock
    }
  }

  var endsBlock: Bool {
    switch self {
    case .quoteEnd, .listEnd, .itemEnd, .footnoteEnd, .tableEnd, .rowEnd: true
    default: endsWords
    }
  }

  /// Whether it is a block without anything inside, and so has no end of its own.
  var isWholeBlock: Bool {
    switch self {
    case .code, .block, .html, .rule: true
    default: false
    }
  }

  var beginsWords: Bool { self == .paragraph || self == .heading || self == .cell }
  var endsWords: Bool { self == .paragraphEnd || self == .headingEnd || self == .cellEnd }

  /// Whether brackets that begin before it and end after it have not the same parent.
  var opens: Bool {
    switch self {
    case .emphasis, .strong, .strikethrough, .link, .picture: true
    default: false
    }
  }

  var closes: Bool {
    switch self {
    case .emphasisEnd, .strongEnd, .strikethroughEnd, .linkEnd, .pictureEnd: true
    default: false
    }
  }
}

/// A text as a row of events, and what some of them say more than fits into one.
struct Events {
  var row: [Event] = []
  /// By the numbers of links and of pictures, which they keep until their holes are filled.
  var links: [Target] = []
  var pictures: [Target] = []
  /// By the numbers of blocks of code.
  var fences: [Fence] = []
  /// By the numbers of references to footnotes.
  var references: [Reference] = []

  /// Where a link leads or a picture lies.
  struct Target {
    let address: Text
    let title: Text
  }

  /// A block of code.
  struct Fence {
    /// The words behind its opening signs.
    let info: Text
    let code: Text
    /// The line of its opening, counted from 0.
    let line: Int
    /// The sign of which the opening is made, and how many at least close it; nil without a fence.
    let sign: (byte: UInt8, length: Int)?
  }

  /// A byte of the text of an event.
  struct Spot {
    /// Its place in the row.
    let event: Int
    let offset: Int
  }

  struct Reference {
    /// The label of the footnote.
    let label: Text
    /// Which of the references to it this is, from 1.
    let number: Int
  }
}

extension Events {
  /// The events of each block of words, from its beginning to its end.
  func blocksOfWords(_ visit: (Range<Int>) -> Void) {
    var start = 0
    for index in row.indices {
      if row[index].kind.beginsWords { start = index }
      if row[index].kind.endsWords { visit(start..<index + 1) }
    }
  }

  /// The words between two events, without their markup; `extra` may take pieces of HTML too.
  func plainText(_ range: Range<Int>, with extra: (Event) -> Bool = { _ in false }) -> String {
    if range.count == 2, row[range.lowerBound + 1].kind == .text {
      return String(decoding: row[range.lowerBound + 1].text, as: UTF8.self)
    }
    var bytes: [UInt8] = []
    for event in row[range] {
      switch event.kind {
      case .text, .codeSpan: bytes.append(contentsOf: event.text)
      case .softBreak, .lineBreak: bytes.append(0x20)
      case .inlineHTML where extra(event): bytes.append(contentsOf: event.text)
      default: break
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
