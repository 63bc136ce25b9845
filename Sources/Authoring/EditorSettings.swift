package import Diagnostics
package import Reading

/// What VS Code and its like are told of a site: which schema is for which file, and to keep away from
/// what Mayak has made.
package struct EditorSettings: Sendable {
  private let site: ParsedSite
  private let language: MessageLanguage

  package init(_ site: ParsedSite, for language: MessageLanguage) {
    self.site = site
    self.language = language
  }
}

extension EditorSettings {
  /// The settings, and the schemas that they name.
  package var files: [NewFile] {
    let schemas = EditorSchemas(site, for: language).files
    return schemas.map { $0.moved(below: EditorSchemas.folder) } + [
      NewFile(path: ".vscode/settings.json", text: settings.file),
      NewFile(path: ".vscode/extensions.json", text: Self.extensions.file),
    ]
  }

  /// The extension that reads the schemas.
  private static let extensions: JSON = ["recommendations": ["redhat.vscode-yaml"]]

  private var settings: JSON {
    let data = site.dataSchemas.keys.sorted().map { name -> (String, JSON) in
      ("./\(EditorSchemas.folder)data/\(name).json", .text("/Content/data/\(name).yml"))
    }
    let schemas = [("./\(EditorSchemas.folder)site.json", JSON.text("/Content/site.yml"))] + data
    return [
      "files.encoding": "utf8", "files.eol": "\n", "yaml.schemas": .object(schemas),
      "[markdown]": ["editor.wordWrap": "on", "files.trimTrailingWhitespace": false],
      "search.exclude": ["Public": true], "files.watcherExclude": ["**/Public/**": true],
    ]
  }
}
