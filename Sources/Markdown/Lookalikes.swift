internal import Diagnostics

/// Complains of what looks like markup and is printed as it stands: marks of other systems, headings
/// without a space, links with their brackets astray, emphasis that takes none of its words. A
/// backslash in the source says that it is meant.
struct Lookalikes {
  let manuscript: Manuscript
  private(set) var complaints = Complaints()
  var places: WordPlaces
  /// What is read: the words of a block, what it is, and what of the words has been told already.
  var text = BlockText([], 0..<0)
  var kind = Event.Kind.paragraph
  var told: [Range<Int>] = []
  /// Boxes and fences of other signs that have been told and may be closed yet.
  var openBoxes = 0
  /// The signs of emphasis that were opened in a block before and never closed in it.
  var openEmphasis: String?
  /// Footnotes that lack their colon: what mentions them need not be told too.
  var footnotesWithoutColon: Set<String> = []
  /// Names of footnotes with a space, of which one complaint is enough.
  var spacedFootnotes: Set<String> = []
  /// The names of marks that have been told and may be ended yet.
  private var openMarks: [String] = []
  var isInQuotes = false
  var isInSpacedList = false
  /// How often it may still be asked for a place before the last one: each time costs a walk.
  var questions = 2000
  /// How many signs may yet be looked at with what follows them.
  private var candidates = 50_000

  init(in events: inout Events, _ manuscript: Manuscript) {
    self.manuscript = manuscript
    places = WordPlaces(events, manuscript)
    let source = Text(rebasing: manuscript.whole[manuscript.range])
    let signs = LookalikeSigns(in: source, hasTags: manuscript.signs.contains(.tags))
    var (start, mayStand, beginsLine) = (0, false, true)
    for index in events.row.indices {
      let event = events.row[index]
      switch event.kind {
      case .text:
        mayStand = mayStand || signs.mayStand(in: event.text, beginsLine: beginsLine)
        beginsLine = false
      case .softBreak, .lineBreak: beginsLine = true
      case .nothing: break
      case _ where event.kind.beginsWords: (start, mayStand, beginsLine) = (index, false, true)
      case _ where event.kind.endsWords:
        guard !complaints.isEnough else { return }
        if mayStand { read(start..<index + 1, signs, &events) }
        readCode(start..<index + 1, events.row)
      default: beginsLine = false
      }
    }
  }

  /// What is complained of, but for mentions of footnotes that only lack their colon.
  var found: [Diagnostic] {
    guard !footnotesWithoutColon.isEmpty else { return complaints.all }
    return complaints.all.filter {
      $0.rule != .unknownFootnote || !footnotesWithoutColon.contains($0.arguments["word"] ?? "")
    }
  }

  private mutating func read(
    _ block: Range<Int>, _ signs: LookalikeSigns, _ events: inout Events
  ) {
    kind = events.row[block.lowerBound].kind
    text = BlockText(events.row, block)
    (told, isInSpacedList) = ([], false)
    places.begin(block.lowerBound)
    readMarks()
    let holdsBracket = text.bytes.contains { InlineFinder.brackets.holds($0) }
    if holdsBracket || signs.hasRoundPairs { readBrackets() }
    readLooseMarks()
    hideHTML(in: block, &events)
  }

  /// Of HTML in a mark that has been told nothing more need be said.
  private func hideHTML(in block: Range<Int>, _ events: inout Events) {
    guard !told.isEmpty, !manuscript.options.trustsHTML else { return }
    for range in told {
      for index in range {
        guard let spot = text.spot(of: index), spot.offset == 0,
          events.row[spot.event].kind == .inlineHTML
        else { continue }
        events.row[spot.event].kind = .nothing
      }
    }
  }

  /// From the left to the right; a mark is not looked through once more.
  private mutating func readMarks() {
    let reader = ForeignMarkReader(text: text, isHeading: kind == .heading)
    var index = 0
    while index < text.end, !complaints.isEnough, candidates > 0 {
      if text.beginsLine(index), kind == .paragraph, let end = readLine(at: index) {
        tell(index..<end)
        index = max(end, index + 1)
        continue
      }
      guard text.beginsLine(index) || ForeignMarkReader.canBegin(text[index]) else {
        index += 1
        continue
      }
      candidates -= 1
      guard let mark = reader.mark(at: index) else {
        index += 1
        continue
      }
      index = mark.range.upperBound
      defer { tell(mark.range) }
      if isMeant(mark.range.lowerBound) || isMeant(mark.range.lowerBound + 1) { continue }
      if ends(mark) { continue }
      complain(
        .foreignMark, at: mark.range,
        ["word": Manuscript.quoted(text.words(mark.range)), "system": mark.system], [mark.cure])
    }
  }
}

extension Lookalikes {
  /// Whether it ends a mark that has been told: the two are one fault.
  private mutating func ends(_ mark: ForeignMark) -> Bool {
    guard !mark.name.isEmpty else { return false }
    if mark.isEnd, let start = openMarks.lastIndex(of: mark.name) {
      openMarks.remove(at: start)
      return true
    }
    if ["else", "elsif", "elif", "elseif"].contains(mark.name) { return !openMarks.isEmpty }
    if openMarks.count < 100 { openMarks.append(mark.name) }
    return false
  }

  /// Whether a backslash or an entity says that a sign is to be printed.
  mutating func isMeant(_ index: Int) -> Bool {
    guard let spot = text.spot(of: index) else { return false }
    return (places.place(of: spot)?.count ?? 1) > 1
  }

  func isTold(_ range: Range<Int>) -> Bool {
    text[range.lowerBound] == BlockText.Sign.told
      || text[range.upperBound - 1] == BlockText.Sign.told
  }

  mutating func tell(_ range: Range<Int>) {
    told.append(range)
    text.markTold(range)
  }

  /// The words in the source; the first line of the block where they cannot be told apart.
  private mutating func place(of range: Range<Int>) -> Range<Int> {
    guard let first = range.first(where: { text.spot(of: $0) != nil }).flatMap(text.spot),
      let last = range.last(where: { text.spot(of: $0) != nil }).flatMap(text.spot),
      let place = places.place(from: first, to: last)
    else { return places.firstLine }
    return place
  }

  mutating func complain(
    _ rule: Rule, at range: Range<Int>, _ arguments: [String: String], _ notes: [Note] = [],
    weighing severity: Severity? = nil
  ) {
    guard complaints.takes(rule.severity) else { return }
    questions -= 1
    let complaint = manuscript.complaint(rule, at: place(of: range), arguments, notes: notes)
    complaints.append(complaint.weighing(severity ?? rule.severity))
  }

  /// The same of a place that is known.
  mutating func complain(_ rule: Rule, in range: Range<Int>, _ arguments: [String: String]) {
    complaints.append(manuscript.complaint(rule, at: range, arguments))
  }
}

/// Which signs a text holds with which a lookalike could begin, and whether one does in a block.
struct LookalikeSigns {
  private let hasApostrophes: Bool
  private let hasPercents: Bool
  private let hasEquals: Bool
  private let hasColons: Bool
  private let hasAngles: Bool
  private let hasDollars: Bool
  private let hasVariables: Bool
  private let hasAmpersands: Bool
  private let hasMagicWords: Bool
  /// `)(` before an address.
  let hasRoundPairs: Bool

  /// - Parameter hasTags: whether a sign of a tag stands in it at all.
  init(in source: Text, hasTags: Bool) {
    hasApostrophes = source.holds("''")
    hasPercents = source.holds("%%")
    hasEquals = source.holds("==")
    var hasColons = false
    source.visit(UInt8(ascii: ":")) { before, after in
      if before != UInt8(ascii: ":"), after.isSmallLetter || after == UInt8(ascii: ":") {
        hasColons = true
      }
    }
    self.hasColons = hasColons
    hasAngles = hasTags && (source.holds("<%") || source.holds("<http"))
    hasDollars = source.holds(UInt8(ascii: "$"))
    var hasVariables = false
    source.visit(UInt8(ascii: "#")) { before, _ in
      if before.isLetter || before == UInt8(ascii: "_") { hasVariables = true }
    }
    self.hasVariables = hasVariables
    hasAmpersands = source.holds(UInt8(ascii: "&"))
    hasRoundPairs = source.holds(")(")
    hasMagicWords =
      source.holds("__")
      && (source.holds("TOC__") || source.holds("INDEX__") || source.holds("SECTION__"))
  }

  /// `[`, `\`, `]`, `^`, `_`, and in a column of ASCII that differs in one bit `{`, `|`, `}`, `~`.
  private static let brackets = ByteRange(UInt8(ascii: "["), UInt8(ascii: "_"))
  private static let columns: UInt8 = 0xDF
  private static let star = ByteRange(UInt8(ascii: "*"), UInt8(ascii: "*"))

  func mayStand(in text: Text, beginsLine: Bool) -> Bool {
    hasMagicWords || holds(text) || beginsLine && Self.mayBeginLine(text)
  }

  private func holds(_ text: Text) -> Bool {
    let holdsSign = text.holds {
      Self.brackets.marks(in: $0 & Block(repeating: Self.columns)) .| Self.star.marks(in: $0)
    } isHit: {
      Self.brackets.holds($0 & Self.columns) || Self.star.holds($0)
    }
    return holdsSign || hasApostrophes && text.holds("''") || hasPercents && text.holds("%%")
      || hasEquals && text.holds("==") || hasColons && text.holds(UInt8(ascii: ":"))
      || hasAngles && text.holds(UInt8(ascii: "<")) || hasDollars && text.holds(UInt8(ascii: "$"))
      || hasVariables && text.holds(UInt8(ascii: "#"))
      || hasRoundPairs && text.holds(")(") || hasAmpersands && text.holds(UInt8(ascii: "&"))
  }

  /// Whether the first bytes of a line are those of a mark, or of a blank that is none for Markdown.
  private static func mayBeginLine(_ text: Text) -> Bool {
    guard let first = text.first, text.count > 1 else { return text.first == UInt8(ascii: "#") }
    switch first {
    case UInt8(ascii: "#"), UInt8(ascii: ":"), UInt8(ascii: "!"), UInt8(ascii: "?"),
      UInt8(ascii: "."), UInt8(ascii: "="):
      return true
    case UInt8(ascii: "-"), UInt8(ascii: "\""), UInt8(ascii: "'"): return text[1] == first
    case UInt8(ascii: "h"): return text.count > 2 && text[2] == UInt8(ascii: ".")
    case UInt8(ascii: "e"): return text.starts(with: "export ".utf8)
    case UInt8(ascii: "i"): return text.starts(with: "import ".utf8) || text.holds("::")
    case UInt8(ascii: "v"): return text.starts(with: "video::".utf8)
    case 0xC2: return text[1] == 0xA0 || text[1] == 0xAD || text[1] == 0xB4
    case 0xE2: return text[1] == 0x80 || text[1] == 0x81
    case 0xE3: return text[1] == 0x80
    case 0xEF: return text[1] == 0xBB
    default: return false
    }
  }
}
