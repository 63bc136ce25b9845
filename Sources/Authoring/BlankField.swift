internal import Diagnostics
internal import SiteModel

/// A key of a header as its author finds it: what it is for, and its lines with as much behind the
/// colon as can be known.
struct BlankField {
  let field: Field
  let isTranslation: Bool
  let today: Day
  let language: MessageLanguage
}

extension BlankField {
  /// What is said above the key: what it is for, and how its value is written.
  var help: [String] { comment([sentence, hint]) }

  /// The same where the value stands there.
  var purpose: [String] { comment([sentence]) }

  private var sentence: String? { KeyHelp(language: language).sentence(of: field) }

  private func comment(_ parts: [String?]) -> [String] {
    let words = parts.compactMap { $0 }
    return words.isEmpty ? [] : ["# " + words.joined(separator: " ")]
  }

  /// The key, and below it those within.
  var lines: [String] {
    guard let parts else { return [keyed(value)] }
    let isList = if case .list = field.type { true } else { false }
    let inner = parts.flatMap { part in
      let blank = BlankField(
        field: part, isTranslation: isTranslation, today: today, language: language)
      return blank.help + blank.lines.map { part.isRequired ? $0 : "#" + $0 }
    }
    let shift = isList ? "    " : "  "
    return ["\(field.name):"] + (isList ? ["  -"] : []) + inner.map { shift + $0 }
  }

  /// Of a picture a translation says only what it shows.
  private var parts: [Field]? {
    if case .picture = field.type, isTranslation {
      return field.type.parts?.filter { !$0.isShared }
    }
    return field.type.parts
  }

  private func keyed(_ value: String) -> String {
    value.isEmpty ? "\(field.name):" : "\(field.name): \(value)"
  }

  /// What could stand there; nothing where only the author can know it.
  private var value: String {
    if field.isRequired, field.defaultValue == nil { return "" }
    return switch field.type {
    case .day: "\(today)"
    case .period: "\(today)..\(today)"
    case .moment: "\(today) 10:00"
    case .time: "10:00"
    case .flag: field.defaultValue?.flag == true ? "false" : "true"
    case .choice(let words): field.defaultValue?.choice ?? words.first ?? ""
    case .number: field.defaultValue?.number.map { "\($0)" } ?? ""
    default: ""
    }
  }

  /// How what stands there is written, where the key does not tell.
  private var hint: String? {
    switch field.type {
    case .choice(let words): said(.oneOf, ["words": words.joined(separator: ", ")])
    case .reference(let data): said(.idFrom, ["file": "Content/data/\(data.value).yml"])
    case .list(let element) where element.parts == nil: said(.severalValues)
    case .page: said(.pathOfPage)
    case .period where field.isRequired: said(.twoDays, ["example": "\(today)..\(today)"])
    case .day where field.isRequired: said(.oneDay, ["example": "\(today)"])
    default: nil
    }
  }

  private func said(_ phrase: Phrase, _ arguments: [String: String] = [:]) -> String {
    phrase.text.filled(arguments, in: language)
  }
}

extension FieldType {
  /// The fields of the records that it holds; nil where it holds none.
  var parts: [Field]? {
    switch self {
    case .record(let fields): fields
    case .list(let element): element.parts
    case .picture:
      [
        Field(name: "file", type: .text, isRequired: true, isShared: true),
        Field(name: "alt", type: .text, isRequired: true, isShared: false),
      ]
    default: nil
    }
  }
}
