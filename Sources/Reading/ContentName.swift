internal import Diagnostics
package import SiteModel

/// What a file below `Content/` is, by its name alone.
enum ContentName {
  case configuration
  /// `Content/data/NAME.yml`.
  case data(name: String)
  /// `Content/static/REST`: published as it is.
  case fixed(path: String)
  case page(PageName)
  /// A picture or a document: published when a page refers to it.
  case file
  /// Nothing that Mayak understands, or a page whose name has a fault.
  case refused(Diagnostic)
}

/// Where a page stands and which language it is in.
package struct PageName: Sendable, Hashable {
  /// The folder and stem that a page shares with its translations: `news/world-day`; empty for the
  /// home page.
  package let key: String
  package let stem: String
  package let language: LanguageCode
  package let role: Role

  package enum Role: Sendable, Hashable {
    case home
    /// The list page of a section, by the section's folder.
    case sectionIndex(String)
    /// A page; nil where it lies in no section.
    case page(section: String?)
  }
}

/// Reads file names: `STEM.LANGUAGE.md`, `STEM/index.LANGUAGE.md`.
struct ContentNameReader {
  let languages: [LanguageCode]
  let sections: [String]

  /// - Parameter path: from the source folder: `Content/news/world-day.ru.md`.
  func classify(_ path: String) -> ContentName {
    let parts = path.split(separator: "/").map(String.init).dropFirst()
    guard let name = parts.last else { return refuse(.strayFile, path) }
    let folders = Array(parts.dropLast())
    if folders.isEmpty, name == "site.yml" { return .configuration }
    if folders == ["data"], name.hasSuffix(".yml") { return .data(name: String(name.dropLast(4))) }
    if folders.first == "static" { return .fixed(path: parts.dropFirst().joined(separator: "/")) }
    if name.hasSuffix(".md") { return page(path, folders, String(name.dropLast(3))) }
    return name.hasSuffix(".yml") || name.hasSuffix(".yaml") || name.hasSuffix(".mustache")
      ? refuse(.strayFile, path) : .file
  }

  private func page(_ path: String, _ folders: [String], _ name: String) -> ContentName {
    guard let dot = name.lastIndex(of: ".") else {
      let example = languages.map { "\(name).\($0).md" }.joined(separator: ", ")
      return .refused(
        Diagnostic(.missingLanguageCode, at: Place(path), ["example": example]))
    }
    let stem = String(name[..<dot])
    let word = String(name[name.index(after: dot)...])
    guard let code = LanguageCode(word), !stem.isEmpty else { return refuse(.strayFile, path) }
    guard languages.contains(code) else {
      return .refused(
        Diagnostic(
          .unknownLanguageCode, at: Place(path), ["code": word],
          notes: Note.suggestions(for: word, among: languages.map(\.text))))
    }
    return place(path, folders, stem, code)
  }

  private func place(
    _ path: String, _ folders: [String], _ stem: String, _ language: LanguageCode
  ) -> ContentName {
    let section = section(of: folders)
    let depth = section?.split(separator: "/").count ?? 0
    let page = { (key: [String], stem: String, role: PageName.Role) in
      ContentName.page(
        PageName(key: key.joined(separator: "/"), stem: stem, language: language, role: role))
    }
    switch (stem, folders.count) {
    case ("index", 0): return page([], "", .home)
    case ("index", depth) where depth > 0:
      return page(folders, "", .sectionIndex(folders.joined(separator: "/")))
    case ("index", 1): return page(folders, folders[0], .page(section: nil))
    case (_, 0): return page([stem], stem, .page(section: nil))
    default:
      guard let section, let last = folders.last else {
        return .refused(
          Diagnostic(
            .unknownSection, at: Place(path), ["word": folders[0]],
            notes: Note.suggestions(for: folders[0], among: sections)))
      }
      return stem == "index"
        ? page(folders, last, .page(section: section))
        : page(folders + [stem], stem, .page(section: section))
    }
  }

  /// The section that a file in these folders belongs to: the innermost.
  private func section(of folders: [String]) -> String? {
    let names = (1...max(1, min(2, folders.count))).map {
      folders.prefix($0).joined(separator: "/")
    }
    return names.last { sections.contains($0) }
  }

  private func refuse(_ rule: Rule, _ path: String) -> ContentName {
    .refused(Diagnostic(rule, at: Place(path)))
  }
}
