internal import Diagnostics
internal import SiteModel

/// How a language writes days, numbers and lists, and how it counts.
struct Grammar {
  let numbers: NumberMarks?
  let dates: DateWords?
  let lists: ListWords?
  /// Nil where the file does not say, or what it says cannot be used.
  let plurals: PluralRules?
  let ordinals: PluralRules?
}

extension LanguageReader {
  func grammar(_ mapping: inout MappingReader, _ diagnostics: inout [Diagnostic]) -> Grammar {
    let numbers = section("numbers", &mapping, &diagnostics, numbers)
    let digits = numbers?.digits ?? .ascii
    let dates = section("dates", &mapping, &diagnostics) { dateWords(digits, &$0, &$1) }
    let lists = section("lists", &mapping, &diagnostics, lists)
    let plurals = rules(mapping.require("plurals", &diagnostics), &diagnostics)
    let ordinals = rules(mapping.take("ordinals", &diagnostics), &diagnostics)
    return Grammar(
      numbers: numbers, dates: dates, lists: lists, plurals: plurals, ordinals: ordinals)
  }

  private func dateWords(
    _ digits: Digits, _ mapping: inout MappingReader, _ diagnostics: inout [Diagnostic]
  ) -> DateWords? {
    let months = ["months_in_date", "months_alone", "months_short"].map {
      list($0, count: 12, &mapping, &diagnostics)
    }
    let weekdays = ["weekdays", "weekdays_short"].map {
      list($0, count: 7, &mapping, &diagnostics)
    }
    let forms = DateWords.Form.allCases
    let patterns = forms.compactMap { pattern($0, &mapping, &diagnostics) }
    guard patterns.count == forms.count, months.allSatisfy({ $0.count == 12 }),
      weekdays.allSatisfy({ $0.count == 7 })
    else { return nil }
    return DateWords(
      monthsInDate: months[0], monthsAlone: months[1], monthsShort: months[2],
      weekdays: weekdays[0], weekdaysShort: weekdays[1], patterns: patterns, digits: digits)
  }

  private func pattern(
    _ form: DateWords.Form, _ mapping: inout MappingReader, _ diagnostics: inout [Diagnostic]
  ) -> TextPattern? {
    guard let node = mapping.require(form.key, &diagnostics), let text = node.scalar else {
      return nil
    }
    if let pattern = TextPattern(text, names: form.names) { return pattern }
    diagnostics.append(
      Diagnostic(
        .invalidDatePattern, at: node.place, ["word": text],
        notes: [Note(.known, ["words": form.names.sorted().joined(separator: ", ")])]))
    return nil
  }
}

extension LanguageReader {
  private func numbers(
    _ mapping: inout MappingReader, _ diagnostics: inout [Diagnostic]
  ) -> NumberMarks? {
    let percent = list("percent", count: 2, &mapping, &diagnostics)
    let digits = digits(mapping.take("digits", &diagnostics), &diagnostics)
    let minus = mapping.take("minus", &diagnostics).flatMap { text($0, &diagnostics) }
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
      decimal: decimal, group: group, groupFrom: groupFrom, percent: (percent[0], percent[1]),
      minus: minus, digits: digits)
  }

  private func digits(_ node: YAMLNode?, _ diagnostics: inout [Diagnostic]) -> Digits {
    guard let node, let text = text(node, &diagnostics) else { return .ascii }
    if let digits = Digits(text) { return digits }
    diagnostics.append(Diagnostic(.invalidDigits, at: node.place, ["word": text]))
    return .ascii
  }

  private func lists(
    _ mapping: inout MappingReader, _ diagnostics: inout [Diagnostic]
  ) -> ListWords? {
    let words = ["pair", "start", "middle", "end"].compactMap {
      required($0, &mapping, &diagnostics)
    }
    guard words.count == 4 else { return nil }
    return ListWords(pair: words[0], start: words[1], middle: words[2], end: words[3])
  }

  private func rules(_ node: YAMLNode?, _ diagnostics: inout [Diagnostic]) -> PluralRules? {
    guard let node, let mapping = MappingReader(node, &diagnostics) else { return nil }
    let before = diagnostics.count
    var rules: [(String, PluralRule)] = []
    mapping.each(&diagnostics) { entry, diagnostics in
      guard entry.key != PluralRules.rest else { return }
      if !PluralRules.conditional.contains(entry.key) {
        diagnostics.append(
          Diagnostic(
            .unknownKey, at: entry.keyPlace, ["key": entry.key],
            notes: Note.suggestions(for: entry.key, among: PluralRules.conditional)))
      } else if let rule = entry.value.scalar.flatMap({ PluralRule($0) }) {
        rules.append((entry.key, rule))
      } else {
        diagnostics.append(
          Diagnostic(
            .invalidPlural, at: entry.value.place, ["word": entry.value.scalar ?? entry.key]))
      }
    }
    return diagnostics.count == before ? PluralRules(rules) : nil
  }
}
