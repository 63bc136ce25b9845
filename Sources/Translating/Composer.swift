internal import Diagnostics
internal import Markdown
internal import Reading
internal import Resolving

/// Writes the file of a translation.
struct Composer {
  let page: PairedPage
  let words: [Int: Wording]
  let match: CodeMatch
  /// By the numbers of units of the original, and of the translation's own.
  let rows: [Int: [PairedPage.Row]]
  let surplus: [Int: [PairedPage.Row]]
  private(set) var refusals: [SheetRefusal] = []

  init(_ page: PairedPage, _ words: [Int: Wording]) {
    self.page = page
    self.words = words
    match = CodeMatch(page.texts)
    rows = Dictionary(
      grouping: page.rows.filter { $0.original != nil }, by: { $0.original?.unit ?? 0 })
    surplus = Dictionary(
      grouping: page.rows.filter { $0.original == nil }, by: { $0.twin?.unit ?? 0 })
  }

  mutating func bytes() -> [UInt8] {
    guard let translation = page.texts.translation else { return Array(newFile().utf8) }
    var edits: [Edit] = []
    let units = page.texts.original.units
    var anchor: Int?
    for (number, unit) in units.enumerated() {
      if number > 0, units[number - 1].section == PageUnit.header, unit.section != PageUnit.header {
        anchor = nil
      }
      if let twin = page.pairs.twin[number] {
        edits += changes(of: number, twin: twin)
        anchor = translation.units[twin].lines.upperBound
      } else if isWanted(number) {
        let place = anchor ?? start(of: unit, translation)
        edits.append(Edit(range: place..<place, text: inserted(number, behind: anchor)))
      }
    }
    for (unit, own) in surplus { edits += changes(ofSurplus: unit, own) }
    return Edit.applied(edits, to: translation.bytes)
  }

  /// Whether it is to come in.
  private func isWanted(_ number: Int) -> Bool {
    let unit = page.texts.original.units[number]
    guard unit.use != .nothing else { return false }
    if let own = rows[number], own.contains(where: { words[$0.number] != nil }) { return true }
    // What holds no words comes in with a section that comes in, or that was sent.
    guard unit.section != PageUnit.header else { return false }
    return page.rows.contains { row in
      words[row.number] != nil && page.unit(of: row)?.section == unit.section
        && row.original != nil
    }
  }
}

// MARK: What is there

extension Composer {
  mutating func changes(of number: Int, twin: Int) -> [Edit] {
    guard let translation = page.texts.translation else { return [] }
    let own = rows[number] ?? []
    let changed = own.filter { row in
      words[row.number].map { $0 != row.translated } ?? false
    }
    guard !changed.isEmpty else { return [] }
    guard page.isAlike(number) else {
      return [Edit(range: translation.units[twin].lines, text: filled(number))]
    }
    return edits(
      changed.compactMap { row in
        row.twin.map { (translation.units[$0.unit].rows[$0.row], row) }
      })
  }

  mutating func changes(ofSurplus unit: Int, _ rows: [PairedPage.Row]) -> [Edit] {
    guard let translation = page.texts.translation else { return [] }
    let given = rows.filter { words[$0.number] != nil }
    let gone = given.filter { words[$0.number]?.isEmpty == true }
    if !gone.isEmpty {
      guard gone.count == translation.units[unit].rows.count else {
        refusals += gone.map { SheetRefusal(.rowCannotGo, row: $0.number) }
        return []
      }
      let lines = translation.units[unit].lines
      let next =
        translation.units.indices.contains(unit + 1)
        ? translation.units[unit + 1].lines.lowerBound : translation.bytes.count
      return [Edit(range: lines.lowerBound..<max(lines.upperBound, next), text: "")]
    }
    let changed = given.filter { words[$0.number] != $0.translated }
    return edits(
      changed.compactMap { row in
        row.twin.map { (translation.units[$0.unit].rows[$0.row], row) }
      })
  }

  /// What was given back, else what is there.
  private func wording(of row: PairedPage.Row) -> Wording? { words[row.number] ?? row.translated }

  /// What takes the place of rows where they stand.
  private mutating func edits(_ rows: [(place: PageRow, row: PairedPage.Row)]) -> [Edit] {
    var edits: [Edit] = []
    var parts: [Range<Int>: [(PageRow, Range<Int>, String)]] = [:]
    for (place, row) in rows {
      guard let wording = wording(of: row) else { continue }
      switch place.writing {
      case .value(let value):
        edits.append(Edit(range: place.place, text: value.source(of: wording.plain)))
      case .markdown(let writer):
        guard let text = source(of: wording, row, by: writer) else { continue }
        edits.append(Edit(range: place.place, text: text))
      case .part(let value, let range, let writer):
        guard let text = source(of: wording, row, by: writer) else { continue }
        parts[value.place, default: []].append((place, range, text))
      }
    }
    for (range, changed) in parts {
      guard case .part(let value, _, _)? = changed.first?.0.writing else { continue }
      let text = Edit.applied(
        changed.map { Edit(range: $0.1, text: $0.2) }, to: Array(value.value.utf8))
      edits.append(
        Edit(range: range, text: value.source(of: String(decoding: text, as: UTF8.self))))
    }
    return edits
  }

  private mutating func source(
    of wording: Wording, _ row: PairedPage.Row, by writer: WordingWriter
  ) -> String? {
    let text = writer.source(of: wording, row.written)
    if text == nil { refusals.append(SheetRefusal(.codesCrossed, row: row.number)) }
    return text
  }
}

// MARK: What comes in

extension Composer {
  /// The lines of a unit of the original with their words in the other language.
  private mutating func filled(_ number: Int) -> String {
    let original = page.texts.original
    let unit = original.units[number]
    let own = (rows[number] ?? []).filter { wording(of: $0) != nil }
    if unit.use == .words, case .entry(let key) = unit.kind {
      // The words of what is inherited stand alone.
      let lines = own.compactMap { row -> String? in
        guard let spot = row.original, let wording = wording(of: row),
          case .value(let value) = unit.rows[spot.row].writing
        else { return nil }
        let name = unit.rows[spot.row].name.dropFirst(key.count + 1)
        return "  \(name): \(value.source(of: wording.plain))"
      }
      return lines.isEmpty ? "" : ([key + ":"] + lines).joined(separator: "\n")
    }
    let edits = edits(own.compactMap { row in row.original.map { (unit.rows[$0.row], row) } })
    return template(unit.lines, edits)
  }

  /// Bytes of the original with links for the other language, and edits in them.
  private func template(_ range: Range<Int>, _ edits: [Edit]) -> String {
    var text = ""
    var position = range.lowerBound
    let bytes = page.texts.original.bytes
    for edit in edits.sorted(by: { $0.range.lowerBound < $1.range.lowerBound })
    where edit.range.lowerBound >= position {
      text += match.adapted(
        String(decoding: bytes[position..<edit.range.lowerBound], as: UTF8.self))
      text += edit.text
      position = edit.range.upperBound
    }
    return text
      + match.adapted(
        String(decoding: bytes[position..<max(position, range.upperBound)], as: UTF8.self))
  }

  private func start(of unit: PageUnit, _ translation: PageUnits) -> Int {
    unit.section == PageUnit.header ? translation.headerEnd : translation.body
  }

  /// A unit with what stands before it in the original.
  private mutating func inserted(_ number: Int, behind anchor: Int?) -> String {
    let isFirst = anchor == nil
    let original = page.texts.original
    let unit = original.units[number]
    if unit.section == PageUnit.header {
      return isFirst ? filled(number) + "\n" : "\n" + filled(number)
    }
    let before = number > 0 && original.units[number - 1].section != PageUnit.header
    let gap = before ? original.units[number - 1].lines.upperBound : original.body
    let lines = withBullet(of: anchor, filled(number))
    let text = template(gap..<unit.lines.lowerBound, []) + lines
    return isFirst ? text.drop { $0.isNewline } + "\n\n" : text
  }

  /// An item of a list begins with the sign that the list has in the translation.
  private func withBullet(of anchor: Int?, _ lines: String) -> String {
    guard let bytes = page.texts.translation?.bytes, let anchor else { return lines }
    let start = bytes[..<anchor].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let own = String(decoding: bytes[start..<anchor], as: UTF8.self)
    guard let wanted = Self.bullet(in: own), let place = Self.bullet(in: lines),
      own[wanted] != lines[place]
    else { return lines }
    return lines.replacingCharacter(at: place, with: own[wanted])
  }

  private static func bullet(in line: String) -> String.Index? {
    guard let place = line.firstIndex(where: { $0 != " " && $0 != ">" }),
      "-*+".contains(line[place]), line[line.index(after: place)...].first == " "
    else { return nil }
    return place
  }

  private mutating func newFile() -> String {
    let original = page.texts.original
    var header = "---\n"
    var edits: [Edit] = []
    for (number, unit) in original.units.enumerated() where unit.use != .nothing {
      if unit.section == PageUnit.header {
        let entry = filled(number)
        if !entry.isEmpty { header += entry + "\n" }
      } else {
        let own = (rows[number] ?? []).filter { words[$0.number] != nil }
        edits += self.edits(own.compactMap { row in row.original.map { (unit.rows[$0.row], row) } })
      }
    }
    return header + "---\n" + template(original.body..<original.bytes.count, edits)
  }
}

extension String {
  fileprivate func replacingCharacter(at place: Index, with character: Character) -> String {
    String(self[..<place]) + String(character) + self[index(after: place)...]
  }
}
