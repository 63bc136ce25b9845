/// A piece of a text that rules of typography speak of: a word, a number, a space, a sign.
struct Token {
  var kind: Kind
  /// What takes its place in the text as it is set.
  var mark = Mark.none
  var flags: Flags = []
  /// What the word does to the spaces beside it.
  var roles: WordRoles = []
  let start: Int32
  var end: Int32

  enum Kind: UInt8 {
    case word, number
    /// Where a line may break, and where it may not or must.
    case space, heldSpace, lineBreak
    /// Something that is no text: code, a picture, words in another language.
    case object
    /// `"`, `'` and all others.
    case quote, apostrophe, curly
    /// A row of hyphens, a dash of the en or the em, a row of full stops.
    case hyphens, dash, dots
    case open, close
    case sign
  }

  struct Flags: OptionSet {
    let rawValue: UInt8
    /// A space that does not break is put in before it.
    static let spaced = Flags(rawValue: 1)
    /// Part of a code, a telephone number or a date, or meant as it is written.
    static let fixed = Flags(rawValue: 2)
    /// A space where the source has the end of a line.
    static let endsLine = Flags(rawValue: 4)
    /// A mark of quotation that opens.
    static let opens = Flags(rawValue: 8)
    /// A number that is the name of something: a sign or a shortened word before it.
    static let names = Flags(rawValue: 16)
    /// A word that does nothing to the spaces beside it: in no list, and neither an initial nor a
    /// Roman number.
    static let plain = Flags(rawValue: 32)
  }

  var range: Range<Int> { Int(start)..<Int(end) }
  var count: Int { Int(end - start) }
  var isSpace: Bool { kind == .space || kind == .heldSpace }
  var isFree: Bool { mark == .none && !flags.contains(.fixed) }
  /// Whether it is a dash, by how it is written or by what takes its place.
  var isDash: Bool { kind == .dash || mark == .dash || mark == .emDash || mark == .enDash }
}

/// What is put in place of what an author typed.
enum Mark: UInt8 {
  case none
  /// Nothing stands there any more.
  case nothing
  case noBreakSpace
  /// What the language has between words.
  case dash
  case enDash, emDash, minus, ellipsis, apostrophe, times
  case outerOpen, outerClose, innerOpen, innerClose
}

/// Which signs a text holds: what cannot apply to it is not gone through.
struct Signs: OptionSet {
  let rawValue: UInt8
  static let quotes = Signs(rawValue: 1)
  static let dashes = Signs(rawValue: 2)
  static let dots = Signs(rawValue: 4)
  static let numbers = Signs(rawValue: 8)
  /// An `x` between numbers.
  static let times = Signs(rawValue: 16)
  /// A word that is not plain, or a sign to which a space may hold.
  static let holding = Signs(rawValue: 32)
}
