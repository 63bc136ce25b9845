package import Diagnostics
package import Reading
internal import SiteModel

/// What editors need to know to complete and check what an author types: JSON Schemas made from what
/// Mayak itself reads by. They let through whatever Mayak takes; what else is right only `check` knows.
package struct EditorSchemas: Sendable {
  private let site: ParsedSite
  private let help: KeyHelp

  package init(_ site: ParsedSite, for language: MessageLanguage) {
    self.site = site
    help = KeyHelp(language: language)
  }

  /// Where editors look for them in a site.
  package static let folder = ".vscode/schemas/"

  /// What each of the files begins with, so that nothing else is overwritten.
  package static let beginning = "{\n  \"$comment\": \"\(mark)\""
  private static let mark = "Written by mayak schema."

  /// The version that the language server for YAML knows whole.
  private static let dialect = "http://json-schema.org/draft-07/schema#"
}

extension EditorSchemas {
  /// By their paths: `site.json`, `data/NAME.json`, `headers/KIND.json`.
  package var files: [NewFile] {
    let data = site.dataSchemas.values.map { file("data/\($0.name)", of: records($0)) }
    let headers = site.kinds.values.map { file("headers/\($0.name)", of: header($0)) }
    let configuration = SiteFileSchema(site: site, help: help).schema
    return ([file("site", of: configuration)] + data + headers).sorted { $0.path < $1.path }
  }

  private func file(_ name: String, of schema: JSON) -> NewFile {
    let head: JSON = ["$comment": .text(Self.mark), "$schema": .text(Self.dialect)]
    guard case .object(let first) = head, case .object(let rest) = schema else {
      preconditionFailure("a schema is an object")
    }
    return NewFile(path: name + ".json", text: JSON.object(first + rest).file)
  }

  /// A file of data: a list of records, each worded in the languages of the site.
  private func records(_ schema: Schema) -> JSON {
    let values = ValueSchema(
      help: help, languages: site.configuration.languages, fallback: site.configuration.fallback)
    return JSON.object([
      ("type", ["array", "null"]), ("items", values.record(of: schema.fields)),
    ]).adding("description", help.own(schema.help).map { .text($0) })
  }

  /// The header of a page in one language: what another language may say for it is not required.
  private func header(_ kind: Schema) -> JSON {
    let values = ValueSchema(help: help, languages: nil)
    let fields = FrontMatter.fields + kind.fields
    let needed = fields.filter { field in
      if field.name == "title" { return kind.title == nil }
      let isRequired = field.isRequired || kind.requires.contains(field.name)
      return isRequired && !field.isShared && field.defaultValue == nil
    }
    return values.object(
      fields, required: needed.map(\.name),
      choosing: ["kind": site.kinds.keys.sorted(), "tags": site.tags.sorted()]
    ).adding("description", help.own(kind.help).map { .text($0) })
  }
}
