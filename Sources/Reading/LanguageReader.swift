internal import Diagnostics
internal import SiteModel
internal import Templating

/// Reads `Templates/strings/LANG.yml`: the months, marks, plurals, alphabet and words of a language.
struct LanguageReader {
  let code: LanguageCode
  let file: String

  /// The plural categories of CLDR that have a condition, and the one for every other number.
  private static let categories = ["zero", "one", "two", "few", "many"]
  private static let rest = "other"

  /// Nil, with complaints, when the file cannot be used.
  ///
  /// - Parameter theme: the text of the theme's file of the language, to which this one adds.
  func read(
    _ text: SourceText, over theme: SourceText? = nil, _ diagnostics: inout [Diagnostic]
  ) -> LanguageData? {
    let before = diagnostics.count
    guard let node = node(text, over: theme, &diagnostics),
      var mapping = MappingReader(node, &diagnostics)
    else { return nil }
    let name = required("name", &mapping, &diagnostics)
    let isRightToLeft = isRightToLeft(mapping.take("direction", &diagnostics), &diagnostics)
    let locale = locale(mapping.take("locale", &diagnostics), &diagnostics)
    let unread = unread(mapping.take("read_by_native", &diagnostics), &diagnostics)
    let words = words(&mapping, &diagnostics)
    let dates = section("dates", &mapping, &diagnostics, dates)
    let numbers = section("numbers", &mapping, &diagnostics, numbers)
    let written = written(mapping.take("figures", &diagnostics), &diagnostics)
    let plurals = plurals(mapping.require("plurals", &diagnostics), &diagnostics)
    let quotes = list("quotes", count: 4, &mapping, &diagnostics)
    let alphabet = required("alphabet", &mapping, &diagnostics)
    let smallWords = optionalList("small_words", &mapping, &diagnostics)
    let latin = latin(mapping.take("latin", &diagnostics), &diagnostics)
    let search = search(mapping.take("search", &diagnostics), &diagnostics)
    let setting = TypographyReader().words(mapping.take("typography", &diagnostics), &diagnostics)
    let interface = interface(mapping.require("text", &diagnostics), &diagnostics)
    mapping.finish(&diagnostics)
    guard let name, let words, let dates, let numbers, let alphabet,
      diagnostics[before...].allSatisfy({ $0.severity < .error })
    else { return nil }
    return LanguageData(
      code: code, name: name, locale: locale, isRightToLeft: isRightToLeft, dates: dates,
      numbers: numbers, numberWords: written.words(numbers, dates), plurals: plurals,
      quotes: quotes,
      collation: Collation(alphabet: alphabet.filter { $0 != " " }), latin: latin, yes: words.yes,
      no: words.no, vagueLinks: words.vague, phone: words.phone, noPhone: words.noPhone,
      smallWords: smallWords, vaguePictures: words.pictures, search: search,
      typography: setting, text: interface, file: file,
      untranslated: UntranslatedLines.found(in: text, of: file), unread: unread)
  }

  private struct Words {
    let yes, no, vague, pictures, phone, noPhone: [String]
  }

  private func words(
    _ mapping: inout MappingReader, _ diagnostics: inout [Diagnostic]
  ) -> Words? {
    section("words", &mapping, &diagnostics) { words, diagnostics in
      Words(
        yes: list("yes", &words, &diagnostics), no: list("no", &words, &diagnostics),
        vague: optionalList("vague_links", &words, &diagnostics),
        pictures: optionalList("vague_pictures", &words, &diagnostics),
        phone: optionalList("phone", &words, &diagnostics),
        noPhone: optionalList("no_phone", &words, &diagnostics))
    }
  }

  private func isRightToLeft(_ node: YAMLNode?, _ diagnostics: inout [Diagnostic]) -> Bool {
    guard let node, node.scalar != "ltr" else { return false }
    if node.scalar != "rtl" {
      diagnostics.append(
        Diagnostic(
          .invalidChoice, at: node.place, ["word": node.scalar ?? "?"],
          notes: [Note(.known, ["words": "ltr, rtl"])]))
    }
    return true
  }

  private func locale(_ node: YAMLNode?, _ diagnostics: inout [Diagnostic]) -> String? {
    guard let node else { return nil }
    if let word = node.scalar, word.wholeMatch(of: /[a-z]{2,3}_[A-Z]{2}/) != nil { return word }
    diagnostics.append(
      Diagnostic(
        .invalidChoice, at: node.place, ["word": node.scalar ?? "?"],
        notes: [Note(.known, ["words": "en_GB, ru_RU, be_BY"])]))
    return nil
  }

  private func section<Part>(
    _ key: String, _ mapping: inout MappingReader, _ diagnostics: inout [Diagnostic],
    _ read: (inout MappingReader, inout [Diagnostic]) -> Part?
  ) -> Part? {
    guard let node = mapping.require(key, &diagnostics),
      var inner = MappingReader(node, &diagnostics)
    else { return nil }
    let part = read(&inner, &diagnostics)
    inner.finish(&diagnostics)
    return part
  }

  private func dates(
    _ mapping: inout MappingReader, _ diagnostics: inout [Diagnostic]
  ) -> DateWords? {
    let inDate = list("months_in_date", count: 12, &mapping, &diagnostics)
    let alone = list("months_alone", count: 12, &mapping, &diagnostics)
    let patterns = ["day", "month", "within_month", "within_year", "range"].compactMap {
      pattern($0, &mapping, &diagnostics)
    }
    guard patterns.count == 5, inDate.count == 12, alone.count == 12 else { return nil }
    return DateWords(
      monthsInDate: inDate, monthsAlone: alone, day: patterns[0], month: patterns[1],
      withinMonth: patterns[2], withinYear: patterns[3], range: patterns[4])
  }

  private func pattern(
    _ key: String, _ mapping: inout MappingReader, _ diagnostics: inout [Diagnostic]
  ) -> TextPattern? {
    guard let node = mapping.require(key, &diagnostics), let text = node.scalar else { return nil }
    if let pattern = TextPattern(text, names: TextPattern.dateNames) { return pattern }
    diagnostics.append(
      Diagnostic(
        .invalidDatePattern, at: node.place, ["word": text],
        notes: [Note(.known, ["words": TextPattern.dateNames.sorted().joined(separator: ", ")])]))
    return nil
  }

  private func numbers(
    _ mapping: inout MappingReader, _ diagnostics: inout [Diagnostic]
  ) -> NumberMarks? {
    let percent = list("percent", count: 2, &mapping, &diagnostics)
    guard let decimal = required("decimal", &mapping, &diagnostics),
      let group = required("group", &mapping, &diagnostics),
      let node = mapping.require("group_from", &diagnostics)
    else { return nil }
    guard let groupFrom = node.scalar.flatMap({ Int($0) }) else {
      diagnostics.append(
        Diagnostic(.invalidNumber, at: node.place, ["word": node.scalar ?? "…"]))
      return nil
    }
    guard groupFrom > 3 else {
      diagnostics.append(
        Diagnostic(.numberTooSmall, at: node.place, ["word": "\(groupFrom)", "limit": "4"]))
      return nil
    }
    guard percent.count == 2 else { return nil }
    return NumberMarks(
      decimal: decimal, group: group, groupFrom: groupFrom, percent: (percent[0], percent[1]))
  }

  private func plurals(
    _ node: YAMLNode?, _ diagnostics: inout [Diagnostic]
  ) -> [(category: String, rule: PluralRule)] {
    guard let node, let mapping = MappingReader(node, &diagnostics) else { return [] }
    var plurals: [(String, PluralRule)] = []
    mapping.each(&diagnostics) { entry, diagnostics in
      guard entry.key != Self.rest else { return }
      if !Self.categories.contains(entry.key) {
        diagnostics.append(
          Diagnostic(
            .unknownKey, at: entry.keyPlace, ["key": entry.key],
            notes: Note.suggestions(for: entry.key, among: Self.categories)))
      } else if let rule = entry.value.scalar.flatMap({ PluralRule($0) }) {
        plurals.append((entry.key, rule))
      } else {
        diagnostics.append(
          Diagnostic(
            .invalidPlural, at: entry.value.place, ["word": entry.value.scalar ?? entry.key]))
      }
    }
    return plurals
  }

  private func latin(
    _ node: YAMLNode?, _ diagnostics: inout [Diagnostic]
  ) -> [Character: String] {
    guard let node, let mapping = MappingReader(node, &diagnostics) else { return [:] }
    var table: [Character: String] = [:]
    mapping.each(&diagnostics) { entry, diagnostics in
      guard entry.key.count == 1, let letter = entry.key.first else {
        diagnostics.append(Diagnostic(.invalidLetter, at: entry.keyPlace, ["word": entry.key]))
        return
      }
      if let latin = entry.value.scalar {
        table[letter] = latin
      } else {
        diagnostics.append(Diagnostic(.expectedText, at: entry.value.place))
      }
    }
    return table
  }

  private func interface(
    _ node: YAMLNode?, _ diagnostics: inout [Diagnostic]
  ) -> [String: StringTable.Entry] {
    guard let node, let mapping = MappingReader(node, &diagnostics) else { return [:] }
    var texts: [String: StringTable.Entry] = [:]
    mapping.each(&diagnostics) { entry, diagnostics in
      if let text = entry.value.scalar {
        texts[entry.key] = .plain(Located(text, at: entry.value.place))
      } else {
        texts[entry.key] = plural(entry.value, &diagnostics)
      }
    }
    return texts
  }

  private func plural(_ node: YAMLNode, _ diagnostics: inout [Diagnostic]) -> StringTable.Entry? {
    guard var mapping = MappingReader(node, &diagnostics) else { return nil }
    let by = required("by", &mapping, &diagnostics)
    var forms: [String: Located<String>] = [:]
    for category in Self.categories + [Self.rest] {
      guard let node = mapping.take(category, &diagnostics) else { continue }
      forms[category] = text(node, &diagnostics).map { Located($0, at: node.place) }
    }
    if !mapping.has(Self.rest) {
      diagnostics.append(Diagnostic(.missingKey, at: mapping.place, ["key": Self.rest]))
    }
    mapping.finish(&diagnostics)
    return by.map { .plural(by: $0, forms: forms) }
  }

  private func required(
    _ key: String, _ mapping: inout MappingReader, _ diagnostics: inout [Diagnostic]
  ) -> String? {
    mapping.require(key, &diagnostics).flatMap { text($0, &diagnostics) }
  }

  private func text(_ node: YAMLNode, _ diagnostics: inout [Diagnostic]) -> String? {
    if node.scalar == nil { diagnostics.append(Diagnostic(.expectedText, at: node.place)) }
    return node.scalar
  }

  func optionalList(
    _ key: String, _ mapping: inout MappingReader, _ diagnostics: inout [Diagnostic]
  ) -> [String] {
    mapping.has(key) ? list(key, &mapping, &diagnostics) : []
  }

  private func list(
    _ key: String, count: Int? = nil, _ mapping: inout MappingReader,
    _ diagnostics: inout [Diagnostic]
  ) -> [String] {
    guard let node = mapping.require(key, &diagnostics) else { return [] }
    guard case .sequence(let items) = node.kind else {
      diagnostics.append(Diagnostic(.expectedList, at: node.place))
      return []
    }
    if let count, items.count != count {
      diagnostics.append(
        Diagnostic(
          .wrongCount, at: node.place,
          ["key": key, "count": "\(items.count)", "expected": "\(count)"]))
    }
    let before = diagnostics.count
    return items.compactMap {
      diagnostics.isEnough(since: before) ? nil : text($0, &diagnostics)
    }
  }
}
