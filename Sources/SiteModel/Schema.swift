package import Diagnostics
internal import Templating

/// What a kind of page, a data file or a data block holds: the one language that describes all three.
package final class Schema: Sendable {
  /// The name of its file without the ending: `news`, `helplines`.
  package let name: String
  /// `Templates/kinds/news.yml`.
  package let file: String
  package let fields: [Field]
  /// Keys every page has that this kind will not do without: `date`, `summary`. Empty otherwise.
  package let requires: [String]
  /// What its template may ask for beyond its own fields.
  package let queries: [Query]
  /// One sentence on what it is for, in the languages that the theme's makers speak.
  package let help: Localized<String>
  /// The string of the interface that names a page whose header has no title; kinds only.
  package let title: Located<String>?
  /// Whether people read pages of this kind who need help now; kinds only.
  package let givesHelp: Bool
  /// Whether who reads a page of this kind may be in danger where somebody else sees that; kinds only.
  package let hasReadersAtRisk: Bool
  /// Whether readers may be shown ways to pass on a page of this kind; kinds only.
  package let isPassedOn: Bool
  /// What pages of this kind are to programs that read them, where that is told; kinds only.
  package let describes: Described?
  /// Whether the ids of this data file are the tags that pages may carry.
  package let definesTags: Bool
  /// False when its file has faults, so that fields may be missing here.
  package let isWhole: Bool

  package init(
    name: String, file: String, fields: [Field], requires: [String] = [], queries: [Query] = [],
    title: Located<String>? = nil, help: Localized<String> = Localized([:]),
    givesHelp: Bool = false, hasReadersAtRisk: Bool = false, isPassedOn: Bool = true,
    describes: Described? = nil, definesTags: Bool = false, isWhole: Bool = true
  ) {
    self.name = name
    self.file = file
    self.fields = fields
    self.requires = requires
    self.queries = queries
    self.help = help
    self.title = title
    self.givesHelp = givesHelp
    self.hasReadersAtRisk = hasReadersAtRisk
    self.isPassedOn = isPassedOn
    self.describes = describes
    self.definesTags = definesTags
    self.isWhole = isWhole
  }
}

extension Schema {
  /// What search engines may be told that a page is: by the words of schema.org a news article, or an
  /// event.
  package enum Described: String, Sendable, CaseIterable {
    case article, event
  }

  /// Whether texts are held against names that its records spell.
  package var spells: Bool { field(.spelling) != nil }

  package func field(_ role: Field.Role) -> Field? { fields.first { $0.role == role } }

  /// The names of fields by which its queries ask for something.
  package static func asking(_ queries: [Query]) -> Set<String> {
    Set(queries.flatMap(\.source.fields))
  }

  /// How pages of the kind are called that have no title of their own; nil where they must have one,
  /// or the words name something that is no text field of the kind.
  package func titlePattern(in language: LanguageData) -> TextPattern? {
    guard let title, case .plain(let text)? = language.text[title.value] else { return nil }
    let names = fields.compactMap { field -> String? in
      if case .text = field.type { field.name } else { nil }
    }
    return TextPattern(text.value, names: Set(names))
  }
}

/// One field of a schema.
package final class Field: Sendable {
  package let name: String
  package let type: FieldType
  package let isRequired: Bool
  package let defaultValue: FieldValue?
  /// Written once for all languages, as every field with a role is that is not worded; otherwise in
  /// each language.
  package let isShared: Bool
  package let role: Role?
  /// Whether what is written there is for readers; otherwise something is asked for by it, so that it
  /// stays as it is written.
  package let isWords: Bool
  /// One sentence for authors, in the languages that the theme's makers speak.
  package let help: Localized<String>

  package init(
    name: String, type: FieldType, isRequired: Bool = false, defaultValue: FieldValue? = nil,
    isShared: Bool, role: Role? = nil, isWords: Bool = true,
    help: Localized<String> = Localized([:])
  ) {
    self.name = name
    self.type = type
    self.isRequired = isRequired
    self.defaultValue = defaultValue
    self.isShared = isShared
    self.role = role
    self.isWords = isWords && role != .id && role != .phone
    self.help = help
  }

  /// The same field, by which something is asked for.
  package var asking: Field {
    Field(
      name: name, type: type, isRequired: isRequired, defaultValue: defaultValue,
      isShared: isShared, role: role, isWords: false, help: help)
  }
}

/// What may be written in a field.
package indirect enum FieldType: Sendable {
  case text, markdown, day, period, moment, time, flag, number, decimal, link, picture, page, file,
    chart
  case choice([String])
  /// A record of the data file of that name, by its id.
  case reference(Located<String>)
  case list(FieldType)
  case record([Field])
}

extension [Field] {
  /// How much is known of the period that a page or record as a whole has.
  package func precision(in values: [String: Located<FieldValue>]) -> Precision {
    let word = first { $0.role == .precision }.flatMap { values[$0.name]?.value.choice }
    return word.flatMap { Precision(rawValue: $0) } ?? .day
  }
}

extension FieldType {
  /// The types that stand for themselves, by the word a schema uses.
  package static let simple: [String: FieldType] = [
    "text": .text, "markdown": .markdown, "day": .day, "period": .period, "moment": .moment,
    "time": .time,
    "yes/no": .flag, "number": .number, "link": .link, "picture": .picture, "page": .page,
    "file": .file,
    "decimal": .decimal, "chart": .chart,
  ]

  /// The types that need further keys: `choices`, `of`, `fields`, `to`.
  package static let composed = ["choice", "list", "record", "reference"]

  /// A word of a choice as templates name it: `on the way` is `on_the_way`. Nil when it does not
  /// begin with a small Latin letter or holds others than such letters, digits, spaces, `-` and `_`.
  package static func templateName(ofChoice word: String) -> String? {
    let name = String(word.map { $0 == " " || $0 == "-" ? "_" : $0 })
    let isName = name.utf8.allSatisfy {
      $0.isSmallLetter || $0.isDigit || $0 == UInt8(ascii: "_")
    }
    return isName && name.utf8.first?.isSmallLetter == true ? name : nil
  }

  /// Whether a field of this type is the same in all languages unless its schema says otherwise.
  package var isSharedByNature: Bool {
    switch self {
    case .text, .markdown, .record, .chart: false
    case .list(let element): element.isSharedByNature
    default: true
    }
  }
}

extension FieldType {
  /// The data files that values of the type name records of.
  package var references: [Located<String>] {
    switch self {
    case .reference(let data): [data]
    case .list(let element): element.references
    case .record(let fields): fields.flatMap(\.type.references)
    default: []
    }
  }
}
