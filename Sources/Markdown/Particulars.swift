internal import Diagnostics

/// Collects what a text and its twin must agree in: the numbers and days in its words, and how long its
/// lists and tables are. Words are read only where their block holds a digit.
struct Particulars {
  private let manuscript: Manuscript
  private let numbers: TextNumbers
  private let events: Events
  private let phones: [MarkdownDocument.Phone]
  private let hasNativeDigits: Bool
  private(set) var found: [Particular] = []
  private var section: UInt16 = 0
  /// The languages of the parts that are open.
  private var languages: [NumberWords] = []
  /// Lists and tables that are open: where their particular is to stand, and what was counted.
  private var open: [(index: Int, count: Int, columns: Int)] = []
  private var nextPhone = 0
  /// Up to where the source of a block has been looked through.
  private var passed = 0

  /// - Parameter phones: those of the text, in its order.
  static func find(
    in events: Events, _ phones: [MarkdownDocument.Phone], _ manuscript: Manuscript
  ) -> [Particular] {
    guard let numbers = manuscript.options.numbers else { return [] }
    var particulars = Particulars(events, phones, numbers, manuscript)
    particulars.collect()
    return particulars.found
  }

  private init(
    _ events: Events, _ phones: [MarkdownDocument.Phone], _ numbers: TextNumbers,
    _ manuscript: Manuscript
  ) {
    self.manuscript = manuscript
    self.numbers = numbers
    self.events = events
    self.phones = phones
    hasNativeDigits = NativeDigits.mayHold(in: Text(rebasing: manuscript.whole[manuscript.range]))
  }

  private var words: NumberWords { languages.last ?? numbers.own }

  private mutating func collect() {
    var (start, before) = (0, section)
    for (index, event) in events.row.enumerated() {
      switch event.kind {
      case .heading:
        if section < Particular.footnotes - 1 { section += 1 }
        start = index
      case .paragraph, .cell, .term, .meaning: start = index
      case .paragraphEnd, .headingEnd, .cellEnd, .termEnd, .meaningEnd: read(start..<index)
      case .footnote: (section, before) = (Particular.footnotes, section)
      case .footnoteEnd: section = before
      case .language where event.isOfBlock: enter(event.text)
      case .languageEnd where event.isOfBlock: _ = languages.popLast()
      default: count(event)
      }
      if event.kind == .term || event.kind == .cell { count(event) }
    }
  }

  private mutating func enter(_ code: Text) {
    let words = numbers.others[String(decoding: code, as: UTF8.self)]
    languages.append(words ?? self.words)
  }
}

extension Particulars {
  /// Lists, tables and what they are made of.
  private mutating func count(_ event: Event) {
    switch event.kind {
    case .list, .table, .definitions:
      open.append((found.count, 0, 0))
      let line = manuscript.restOfLine(at: event.place.lowerBound)
      found.append(Particular(Quantity(.list, 0), at: line, section: section))
    case .item, .term, .row: if !open.isEmpty { open[open.count - 1].count += 1 }
    case .cell: if let last = open.last, last.count == 1 { open[open.count - 1].columns += 1 }
    case .listEnd, .definitionsEnd: close { count, _ in Quantity(.list, UInt64(count)) }
    case .tableEnd: close { Quantity(.table, UInt64($0) << 16 + UInt64($1)) }
    default: break
    }
  }

  private mutating func close(_ quantity: (Int, Int) -> Quantity) {
    guard let last = open.popLast() else { return }
    let line = found[last.index]
    found[last.index] = Particular(
      quantity(last.count, last.columns), at: line.place, section: line.section)
  }
}

extension Particulars {
  /// The numbers in the words of a block.
  private mutating func read(_ block: Range<Int>) {
    let place = events.row[block.lowerBound].place
    let source = place.clamped(to: 0..<manuscript.whole.count)
    guard hasNativeDigits || ParticularReader.mayHold(in: Text(rebasing: manuscript.whole[source]))
    else { return }
    passed = source.lowerBound
    if block.count == 2, events.row[block.lowerBound + 1].kind == .text {
      return read(events.row[block.lowerBound + 1].text, in: source)
    }
    var words: [UInt8] = []
    words.reserveCapacity(source.count)
    var skipped = 0
    for index in block.dropFirst() {
      let event = events.row[index]
      switch event.kind {
      case .text where skipped == 0: words.append(contentsOf: event.text)
      case .softBreak: words.append(0x20)
      case .lineBreak, .codeSpan, .inlineHTML, .reference: words.append(0x3B)
      case .link where skipped > 0 || isAddress(at: index): skipped += 1
      case .linkEnd where skipped > 0:
        skipped -= 1
        words.append(0x3B)
      case .language:
        take(&words, in: source)
        enter(event.text)
      case .languageEnd:
        take(&words, in: source)
        _ = languages.popLast()
      default: break
      }
    }
    take(&words, in: source)
  }

  private mutating func take(_ words: inout [UInt8], in source: Range<Int>) {
    words.withUnsafeBufferPointer { read($0, in: source) }
    words.removeAll(keepingCapacity: true)
  }

  /// Whether the words of a link are where it leads.
  private func isAddress(at index: Int) -> Bool {
    guard index + 2 < events.row.count, events.row[index + 1].kind == .text else { return false }
    let address = events.links[Int(events.row[index].number)].address
    let text = events.row[index + 1].text
    return text.count > 3 && address.count >= text.count
      && address.suffix(text.count).elementsEqual(text)
  }

  private mutating func read(_ words: Text, in source: Range<Int>) {
    guard hasNativeDigits, NativeDigits.mayHold(in: words) else {
      return take(ParticularReader(words, self.words).found, of: words, in: source)
    }
    let native = NativeDigits(words)
    let found = native.bytes.withUnsafeBufferPointer { ParticularReader($0, self.words).found }
    let placed = found.map { one in
      ParticularReader.Found(quantity: one.quantity, range: native.place(of: one.range))
    }
    take(placed, of: words, in: source)
  }

  private mutating func take(
    _ found: [ParticularReader.Found], of words: Text, in source: Range<Int>
  ) {
    var last: (range: Range<Int>, place: Range<Int>)?
    for one in found {
      let place =
        last?.range == one.range ? last?.place : place(of: one.range, of: words, in: source)
      if let place {
        last = (one.range, place)
        if takePhone(at: place) { continue }
      }
      append(one.quantity, at: place ?? manuscript.restOfLine(at: source.lowerBound))
    }
  }

  /// Where words stand next in the source; nil where markup parts them or they are written otherwise.
  private mutating func place(
    of range: Range<Int>, of words: Text, in source: Range<Int>
  ) -> Range<Int>? {
    let wanted = words[range]
    let before = range.lowerBound > 0 ? words[range.lowerBound - 1] : 0x20
    var start = passed
    while start < source.upperBound {
      let rest = Text(rebasing: manuscript.whole[start..<source.upperBound])
      guard let hit = rest.firstOffset(of: wanted[range.lowerBound]) else { return nil }
      start += hit
      if rest[hit...].starts(with: wanted), isBeginning(at: start, behind: before) {
        passed = start + wanted.count
        return start..<passed
      }
      start += 1
    }
    return nil
  }

  /// Whether what begins there is no part of an address or of other digits.
  private func isBeginning(at start: Int, behind sign: UInt8) -> Bool {
    guard start > manuscript.range.lowerBound else { return true }
    let before = manuscript.whole[start - 1]
    return before == sign
      || !before.isLetterOrDigit && !"/-_=#.".utf8.contains(before)
  }

  private mutating func append(_ quantity: Quantity, at place: Range<Int>) {
    found.append(Particular(quantity, at: place, section: section))
  }

  /// Whether these digits are part of a telephone number, which is collected as a whole.
  private mutating func takePhone(at place: Range<Int>) -> Bool {
    while nextPhone < phones.count, phones[nextPhone].range.upperBound <= place.lowerBound {
      nextPhone += 1
    }
    guard nextPhone < phones.count, phones[nextPhone].isPlaced,
      phones[nextPhone].range.overlaps(place)
    else { return false }
    let phone = phones[nextPhone]
    if found.last?.quantity.kind != .code || found.last?.place != phone.range {
      append(Quantity(code: phone.number.utf8.filter(\.isDigit)), at: phone.range)
    }
    return true
  }
}

extension MarkdownDocument.Phone {
  /// Whether it is known where it stands, not only in which line.
  fileprivate var isPlaced: Bool { range.count == number.utf8.count }
}

extension NumberWords {
  /// What a text of its own, such as a title, tells in this language.
  package func quantities(in text: String) -> [Quantity] {
    var text = text
    return text.withUTF8 { bytes in
      if NativeDigits.mayHold(in: bytes) {
        let native = NativeDigits(bytes).bytes
        return native.withUnsafeBufferPointer { ParticularReader($0, self).found.map(\.quantity) }
      }
      return ParticularReader.mayHold(in: bytes)
        ? ParticularReader(bytes, self).found.map(\.quantity) : []
    }
  }
}
