internal import Diagnostics
internal import SiteModel
internal import Templating

/// Reads `Templates/strings/LANG.yml`: the months, marks, plurals, alphabet and words of a language.
struct LanguageReader {
  let code: LanguageCode
  let file: String

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
    let isRightToLeft = isRightToLeft(mapping.require("direction", &diagnostics), &diagnostics)
    let locale = locale(mapping.take("locale", &diagnostics), &diagnostics)
    let unread = unread(mapping.take("read_by_native", &diagnostics), &diagnostics)
    let words = words(&mapping, &diagnostics)
    let grammar = grammar(&mapping, &diagnostics)
    let written = written(mapping.take("figures", &diagnostics), &diagnostics)
    let quotes = list("quotes", count: 4, &mapping, &diagnostics)
    let letters = letters(&mapping, &diagnostics)
    let smallWords = optionalList("small_words", &mapping, &diagnostics)
    let search = search(mapping.take("search", &diagnostics), &diagnostics)
    let setting = TypographyReader().words(mapping.take("typography", &diagnostics), &diagnostics)
    let names = NameRuleReader().rules(mapping.take("names", &diagnostics), &diagnostics)
    let interface = interface(&mapping, grammar, &diagnostics)
    mapping.finish(&diagnostics)
    guard let name, let words, let dates = grammar.dates, let numbers = grammar.numbers,
      let lists = grammar.lists, diagnostics[before...].allSatisfy({ $0.severity < .error })
    else { return nil }
    return LanguageData(
      code: code, name: name, locale: locale, isRightToLeft: isRightToLeft, dates: dates,
      numbers: numbers, lists: lists, numberWords: written.words(numbers, dates),
      plurals: grammar.plurals ?? PluralRules(), ordinals: grammar.ordinals ?? PluralRules(),
      quotes: quotes, collation: Collation(alphabet: letters.alphabet), latin: letters.latin,
      yes: words.yes, no: words.no, vagueLinks: words.vague, phone: words.phone,
      noPhone: words.noPhone, smallWords: smallWords, vaguePictures: words.pictures, search: search,
      typography: setting, names: names, text: interface, file: file,
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

  func section<Part>(
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

  func required(
    _ key: String, _ mapping: inout MappingReader, _ diagnostics: inout [Diagnostic]
  ) -> String? {
    mapping.require(key, &diagnostics).flatMap { text($0, &diagnostics) }
  }

  func text(_ node: YAMLNode, _ diagnostics: inout [Diagnostic]) -> String? {
    if node.scalar == nil { diagnostics.append(Diagnostic(.expectedText, at: node.place)) }
    return node.scalar
  }

  func optionalList(
    _ key: String, _ mapping: inout MappingReader, _ diagnostics: inout [Diagnostic]
  ) -> [String] {
    mapping.has(key) ? list(key, &mapping, &diagnostics) : []
  }

  func list(
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
