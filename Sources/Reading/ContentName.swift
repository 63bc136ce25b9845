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
  package let language: LanguageCode
  package let role: Role

  package enum Role: Sendable, Hashable {
    case home
    /// The list page of a section, by the section's folder.
    case sectionIndex(String)
    /// A page; nil where it lies in no section.
    case page(section: String?)
  }

  /// What it is called where its header gives no other word for the address.
  package var stem: String {
    let slash = key.utf8.lastIndex(of: UInt8(ascii: "/"))
    return slash.map { String(key[key.utf8.index(after: $0)...]) } ?? key
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
    guard let reference = PageReference(path, languages: languages),
      let language = reference.language, name.utf8.count > language.text.utf8.count + 1
    else { return withoutLanguage(path, name) }
    let key = reference.key
    let folder = folders.joined(separator: "/")
    let section = section(of: folders)
    let role: PageName.Role
    if key.isEmpty {
      role = .home
    } else if key == folder, section == folder {
      role = .sectionIndex(folder)
    } else if section != nil || !key.contains("/") {
      role = .page(section: section)
    } else {
      return .refused(
        Diagnostic(
          .unknownSection, at: Place(path), ["word": folders[0]],
          notes: Note.suggestions(for: folders[0], among: sections)))
    }
    return .page(PageName(key: key, language: language, role: role))
  }

  /// The fault of a name that does not end in a language of the site.
  private func withoutLanguage(_ path: String, _ name: String) -> ContentName {
    guard let dot = name.lastIndex(of: ".") else {
      let example = languages.map { "\(name).\($0).md" }.joined(separator: ", ")
      return .refused(
        Diagnostic(.missingLanguageCode, at: Place(path), ["example": example]))
    }
    let word = String(name[name.index(after: dot)...])
    guard LanguageCode(word) != nil, dot > name.startIndex else {
      return refuse(.strayFile, path)
    }
    return .refused(
      Diagnostic(
        .unknownLanguageCode, at: Place(path), ["code": word],
        notes: Note.suggestions(for: word, among: languages.map(\.text))))
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
