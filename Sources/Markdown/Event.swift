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
    // Terms with their meanings, and all of them that follow one another.
    case term, termEnd, meaning, meaningEnd, definitions, definitionsEnd
    case text, softBreak, lineBreak, codeSpan, inlineHTML, reference
    case emphasis, emphasisEnd, strong, strongEnd, strikethrough, strikethroughEnd
    case link, linkEnd, picture, pictureEnd
    /// Words in the language whose code it gives.
    case language, languageEnd
    /// Words whose order nothing around them may change.
    case isolate, isolateEnd
  }

  /// Of paragraphs and items, lists, rows, languages and tags.
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
    /// A language that the whole block has before whose first event it stands.
    static let ofBlock = Details(rawValue: 4)
    /// What a tag does.
    static let opens = Details(rawValue: 1)
    static let closes = Details(rawValue: 2)
    static let breaksLine = Details(rawValue: 4)
  }

  var details: Details {
    get { Details(rawValue: detail) }
    set { detail = newValue.rawValue }
  }
}

extension Event {
  /// Whether brackets that begin before it and end after it have not the same parent.
  var opens: Bool { kind.opens || kind == .inlineHTML && details == .opens }
  var closes: Bool { kind.closes || kind == .inlineHTML && details == .closes }

  /// Whether it begins or ends the language of the whole block that it stands in.
  var isOfBlock: Bool {
    (kind == .language || kind == .languageEnd) && details.contains(.ofBlock)
  }
}

extension Event.Kind {
  var beginsBlock: Bool {
    switch self {
    case .quote, .list, .item, .footnote, .table, .row, .definitions: true
    default: beginsWords || isWholeBlock
    }
  }

  var endsBlock: Bool {
    switch self {
    case .quoteEnd, .listEnd, .itemEnd, .footnoteEnd, .tableEnd, .rowEnd, .definitionsEnd: true
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

  var beginsWords: Bool {
    switch self {
    case .paragraph, .heading, .cell, .term, .meaning: true
    default: false
    }
  }

  var endsWords: Bool {
    switch self {
    case .paragraphEnd, .headingEnd, .cellEnd, .termEnd, .meaningEnd: true
    default: false
    }
  }

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
  /// Those in trusted HTML; an event of it has the number of its first, counted from 1.
  var addresses: [Address] = []

  /// Where a link leads or a picture lies.
  struct Target {
    let address: Text
    let title: Text
  }

  /// Where an attribute of trusted HTML leads.
  struct Address {
    /// In the memory of the text that it stands in.
    let text: Text
    let isPicture: Bool
    /// Its number among the links or the pictures of the document.
    let number: Int
    let place: Range<Int>
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
