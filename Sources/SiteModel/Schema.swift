/// What a kind of page, a data file or a data block holds: the one language that describes all three.
package struct Schema: Sendable {
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
  /// Whether the ids of this data file are the tags that pages may carry.
  package let definesTags: Bool
  /// False when its file has faults, so that fields may be missing here.
  package let isWhole: Bool

  package init(
    name: String, file: String, fields: [Field], requires: [String] = [], queries: [Query] = [],
    help: Localized<String> = Localized([:]),
    definesTags: Bool = false, isWhole: Bool = true
  ) {
    self.name = name
    self.file = file
    self.fields = fields
    self.requires = requires
    self.queries = queries
    self.help = help
    self.definesTags = definesTags
    self.isWhole = isWhole
  }
}

extension Schema {
  package func field(_ role: Field.Role) -> Field? { fields.first { $0.role == role } }
}

/// One field of a schema.
package struct Field: Sendable {
  /// What the core needs to understand of a field, whatever it is called.
  package enum Role: String, Sendable, CaseIterable {
    /// The text by which a record is named elsewhere.
    case id
    /// The day on which somebody last checked that the record is true.
    case checkedOn = "checked_on"
    /// For how many days such a check holds.
    case checkEvery = "check_every"
    /// A telephone number: templates get it as a phone dials it, too.
    case phone
    /// No: the record is never current, whatever its dates.
    case callable
  }

  package let name: String
  package let type: FieldType
  package let isRequired: Bool
  package let defaultValue: FieldValue?
  /// Written once for all languages, as every field with a role is; otherwise in each language.
  package let isShared: Bool
  package let role: Role?
  /// One sentence for authors, in the languages that the theme's makers speak.
  package let help: Localized<String>

  package init(
    name: String, type: FieldType, isRequired: Bool = false, defaultValue: FieldValue? = nil,
    isShared: Bool, role: Role? = nil, help: Localized<String> = Localized([:])
  ) {
    self.name = name
    self.type = type
    self.isRequired = isRequired
    self.defaultValue = defaultValue
    self.isShared = isShared
    self.role = role
    self.help = help
  }
}

/// What may be written in a field.
package indirect enum FieldType: Sendable {
  case text, markdown, day, period, moment, flag, number, decimal, link, picture, page, file, chart
  case choice([String])
  case list(FieldType)
  case record([Field])
}

extension Field.Role {
  /// The one type of field that can have the role, by the word a schema uses.
  package var type: String {
    switch self {
    case .id, .phone: "text"
    case .checkedOn: "day"
    case .checkEvery: "number"
    case .callable: "yes/no"
    }
  }
}

extension FieldType {
  /// The types that stand for themselves, by the word a schema uses.
  package static let simple: [String: FieldType] = [
    "text": .text, "markdown": .markdown, "day": .day, "period": .period, "moment": .moment,
    "yes/no": .flag, "number": .number, "link": .link, "picture": .picture, "page": .page,
    "file": .file,
    "decimal": .decimal, "chart": .chart,
  ]

  /// The types that need further keys: `choices`, `of`, `fields`.
  package static let composed = ["choice", "list", "record"]

  /// A word of a choice as templates name it: `on the way` is `on_the_way`. Nil when it does not
  /// begin with a small Latin letter or holds others than such letters, digits, spaces, `-` and `_`.
  package static func templateName(ofChoice word: String) -> String? {
    let name = String(word.map { $0 == " " || $0 == "-" ? "_" : $0 })
    let isName = name.utf8.allSatisfy {
      (97...122).contains($0) || (48...57).contains($0) || $0 == UInt8(ascii: "_")
    }
    return isName && name.utf8.first.map { (97...122).contains($0) } == true ? name : nil
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

/// Records of a data file that a template may see under a name.
package struct Query: Sendable {
  package let name: String
  /// The data file asked: `helplines` for `Content/data/helplines.yml`.
  package let data: Located<String>
  /// The field of the block that lists the ids wanted, in their order; nil, or an empty field: all.
  package let pick: String?
  /// A yes/no field of the data: only records that say yes; nil: all.
  package let filter: Located<String>?

  package init(name: String, data: Located<String>, pick: String?, filter: Located<String>?) {
    self.name = name
    self.data = data
    self.pick = pick
    self.filter = filter
  }
}
