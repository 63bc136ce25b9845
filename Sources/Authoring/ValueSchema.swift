internal import SiteModel

/// Says in JSON Schema what may be written in a field.
struct ValueSchema {
  let help: KeyHelp
  /// In which words are written as a mapping; nil where the whole file is in one language.
  let languages: [LanguageCode]?
  /// Which of them need not have everything.
  var fallback = Fallback()

  /// Authors write numbers and years without quotation marks.
  static let text: JSON = ["type": ["string", "number"]]
  static let link: JSON = ["type": "string", "pattern": "^[a-zA-Z]+:"]
  private static let day = "[0-9]{4}-[0-9]{2}-[0-9]{2}"
}

extension ValueSchema {
  /// - Parameter choices: for names of fields, the words that may stand there or in the list there.
  func object(
    _ fields: [Field], required: [String], choosing choices: [String: [String]] = [:]
  ) -> JSON {
    let properties = fields.map { field -> (String, JSON) in
      let words = choices[field.name].flatMap { $0.isEmpty ? nil : JSON.texts($0) }
      var value = words.map { words -> JSON in
        if case .list = field.type { return ["type": "array", "items": ["enum": words]] }
        return ["enum": words]
      }
      value = value ?? schema(of: field)
      return (field.name, (value ?? [:]).adding("description", description(of: field)))
    }
    return JSON.object([
      ("type", "object"), ("properties", JSON.object(properties)),
      ("additionalProperties", false),
    ]).adding("required", required.isEmpty ? nil : JSON.texts(required))
  }

  /// A record in which all that must be there is required.
  func record(of fields: [Field]) -> JSON {
    object(
      fields,
      required: fields.filter { $0.isRequired && $0.defaultValue == nil }.map(\.name))
  }

  private func description(of field: Field) -> JSON? {
    help.sentence(of: field).map { .text($0) }
  }

  private func schema(of field: Field) -> JSON {
    let value = schema(of: field.type)
    guard !field.isShared, field.type.parts == nil, !field.type.isChart else { return value }
    return localized(value, isWhole: field.role?.mayBeLacking != true)
  }

  /// The value in each language, unless some may lack it; a site of one language may write it alone.
  func localized(_ value: JSON, isWhole: Bool = true) -> JSON {
    guard let languages else { return value }
    let each: JSON = .object([
      ("type", "object"),
      ("properties", JSON.object(languages.map { ($0.text, value) })),
      (
        isWhole ? "required" : "minProperties",
        isWhole ? .texts(languages.filter { !fallback.lends(to: $0) }.map(\.text)) : 1
      ),
      ("additionalProperties", false),
    ])
    return languages.count > 1 ? each : ["anyOf": .list([value, each])]
  }

  private func schema(of type: FieldType) -> JSON {
    switch type {
    case .text, .markdown, .reference: Self.text
    case .page, .file: ["type": "string"]
    case .link: Self.link
    case .day: pattern(Self.day)
    case .period: pattern(Self.day + "\\.\\." + Self.day)
    case .moment: pattern(Self.day + "[ T][0-9]{2}:[0-9]{2}")
    case .time: pattern("([01][0-9]|2[0-3]):[0-5][0-9]")
    case .flag: ["type": "boolean"]
    case .number: ["type": "integer"]
    case .decimal: ["type": "number"]
    case .choice(let words): ["enum": .texts(words)]
    case .list(let element): ["type": "array", "items": schema(of: element)]
    case .record(let fields): record(of: fields)
    case .picture: picture
    case .chart: chart
    }
  }

  private func pattern(_ text: String) -> JSON {
    ["type": "string", "pattern": .text("^\(text)$")]
  }

  /// In a header one of the two may be left to the original.
  private var picture: JSON {
    let properties: JSON = ["file": ["type": "string"], "alt": localized(Self.text)]
    let object: JSON = [
      "type": "object", "properties": properties, "additionalProperties": false,
    ]
    return object.adding("required", languages == nil ? nil : ["file", "alt"])
  }

  private var chart: JSON {
    let point: JSON = [
      "type": "object",
      "properties": [
        "label": localized(Self.text), "year": ["type": "integer"], "value": ["type": "number"],
        "printed": localized(Self.text),
      ],
      "required": ["value"], "additionalProperties": false,
    ]
    return [
      "type": "object",
      "properties": [
        "title": localized(Self.text),
        "form": ["enum": .texts(Chart.Form.allCases.map(\.rawValue))],
        "unit": localized(Self.text), "points": ["type": "array", "items": point],
      ],
      "required": ["title", "form", "points"], "additionalProperties": false,
    ]
  }
}

extension FieldType {
  fileprivate var isChart: Bool { if case .chart = self { true } else { false } }
}
