import Diagnostics
import Reading
import SiteModel

/// The tables of keys in the authors' guide, made from the schemas that Mayak checks the keys by.
struct GuideTables {
  let language: LanguageCode
  let words: GuideWords
  let site: ParsedSite

  private var speech: MessageLanguage { MessageLanguage(rawValue: language.text) ?? .english }

  /// What stands between the marks of a table: `page`, `kinds/news`, `blocks/steps`, `data/facts`.
  func table(_ name: String) -> [String]? {
    if name == "page" { return common() }
    let parts = name.split(separator: "/").map(String.init)
    guard parts.count == 2 else { return nil }
    switch parts[0] {
    case "kinds": return site.kinds[parts[1]].map(kind)
    case "blocks": return site.blocks[parts[1]].map(block)
    case "data": return site.dataSchemas[parts[1]].map(data)
    default: return nil
    }
  }

  /// The names of all tables that there are.
  var names: Set<String> {
    Set(
      ["page"] + site.kinds.keys.map { "kinds/" + $0 } + site.blocks.keys.map { "blocks/" + $0 }
        + site.dataSchemas.keys.map { "data/" + $0 })
  }
}

extension GuideTables {
  private func common() -> [String] {
    let rows = FrontMatter.fields.map { field in
      row(
        "`\(field.name)`", field, place(in: .header, field),
        holds: words.commonTypes[field.name],
        help: Phrase.pageKeys[field.name]?.text.filled([:], in: speech) ?? "")
    }
    return head(words.key, words.holds, words.needed, words.written, words.meaning) + rows
  }

  private func kind(_ schema: Schema) -> [String] {
    var sentences = [schema.help[language] ?? ""]
    let needed = (schema.title == nil ? ["title"] : []) + schema.requires
    if !needed.isEmpty { sentences.append(words.needs + " " + Self.list(needed) + ".") }
    if schema.title != nil { sentences.append(words.makesTitle) }
    if schema.fields.isEmpty { return sentences + ["", words.noKeys] }
    return sentences + [""]
      + head(words.key, words.holds, words.needed, words.written, words.meaning)
      + rows(schema.fields) { place(in: .header, $0) }
  }

  private func block(_ schema: Schema) -> [String] {
    let sentence = schema.help[language] ?? ""
    if schema.fields.isEmpty { return [sentence, "", words.noKeys] }
    return [sentence, ""] + head(words.key, words.holds, words.needed, words.meaning)
      + rows(schema.fields) { _ in nil }
  }

  private func data(_ schema: Schema) -> [String] {
    [schema.help[language] ?? "", ""]
      + head(words.key, words.holds, words.needed, words.written, words.meaning)
      + rows(schema.fields) { place(in: .record, $0) }
  }

  private func head(_ cells: String...) -> [String] {
    ["| " + cells.joined(separator: " | ") + " |", "|" + cells.map { _ in "---|" }.joined()]
  }

  /// The parts of a record stand below it.
  private func rows(
    _ fields: [Field], below path: String = "", place: (Field) -> String?
  ) -> [String] {
    fields.flatMap { field in
      let name = path + "`\(field.name)`"
      let place = place(field)
      let parts = Self.parts(of: field.type)
      return [row(name, field, place, help: field.help[language] ?? "")]
        + rows(parts, below: name + " › ") { _ in place }
    }
  }

  private func row(
    _ name: String, _ field: Field, _ place: String?, holds: String? = nil, help: String
  ) -> String {
    let needed =
      field.isRequired
      ? words.yes
      : words.no + (field.defaultValue.map { ", \(words.then) `\(Self.text($0))`" } ?? "")
    let cells = [name, holds ?? type(field.type), needed, place, help].compactMap { $0 }
    return "| " + cells.map { $0.replacing("|", with: "\\|") }.joined(separator: " | ") + " |"
  }

  private enum Home {
    case header, record
  }

  /// In which files, or how often in a record, a value is written.
  private func place(in home: Home, _ field: Field) -> String {
    switch (home, field.type) {
    case (.header, .picture): "\(words.original), `alt` \(words.eachFile)"
    case (.header, _): field.isShared ? words.original : words.eachFile
    case (.record, .chart): words.eachWording
    case (.record, _): field.isShared ? words.once : words.eachLanguage
    }
  }
}

extension GuideTables {
  private func type(_ type: FieldType) -> String {
    switch type {
    case .list(.text): words.texts
    case .list(.record): words.records
    case .list(let element): words.list + " " + self.type(element)
    case .record: words.record
    case .choice(let choices): words.choice + " " + choices.map(choice).joined(separator: ", ")
    case .reference(let data): words.reference + " `Content/data/\(data.value).yml`"
    case .text: words.types["text"] ?? ""
    case .markdown: words.types["markdown"] ?? ""
    case .day: words.types["day"] ?? ""
    case .period: words.types["period"] ?? ""
    case .moment: words.types["moment"] ?? ""
    case .time: words.types["time"] ?? ""
    case .flag: words.types["yes/no"] ?? ""
    case .number: words.types["number"] ?? ""
    case .decimal: words.types["decimal"] ?? ""
    case .link: words.types["link"] ?? ""
    case .picture: words.types["picture"] ?? ""
    case .page: words.types["page"] ?? ""
    case .file: words.types["file"] ?? ""
    case .chart: words.types["chart"] ?? ""
    }
  }

  /// A word that must be written as it is, with what it means where that is another language.
  private func choice(_ word: String) -> String {
    words.choices[word].map { "`\(word)` (\($0))" } ?? "`\(word)`"
  }

  private static func text(_ value: FieldValue) -> String {
    switch value {
    case .flag(let flag): "\(flag)"
    case .number(let number): "\(number)"
    case .choice(let word), .text(let word): word
    default: ""
    }
  }

  private static func parts(of type: FieldType) -> [Field] {
    switch type {
    case .record(let fields): fields
    case .list(let element): parts(of: element)
    default: []
    }
  }

  private static func list(_ words: [String]) -> String {
    words.map { "`\($0)`" }.joined(separator: ", ")
  }
}
