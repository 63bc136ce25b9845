internal import Diagnostics
package import SiteModel

/// What a file below `Content/` is, by its name alone.
enum ContentName {
  case configuration
  /// `Content/addresses.lock`.
  case addresses
  /// `Content/data/NAME.yml`.
  case data(name: String)
  /// `Content/static/REST`: published as it is.
  case fixed(path: String)
  case page(PageName)
  /// A picture or a document: published when a page refers to it.
  case file
  /// A file that was meant to be a page. Any other than one that ends in `.md` is a document as well.
  case mistaken(MistakenName)
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
struct ContentNameReader: Sendable {
  let languages: [LanguageCode]
  let sections: [String]
  let latin: Transliteration

  /// - Parameter path: from the source folder: `Content/news/world-day.ru.md`.
  func classify(_ path: String) -> ContentName {
    let parts = path.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
      .dropFirst()
    guard let name = parts.last else { return refuse(.strayFile, path) }
    let folders = Array(parts.dropLast())
    if folders.isEmpty, name == "site.yml" { return .configuration }
    if path == PublishedAddresses.file { return .addresses }
    if folders == ["data"], name.hasSuffix(".yml") { return .data(name: String(name.dropLast(4))) }
    if folders.first == "static" { return .fixed(path: parts.dropFirst().joined(separator: "/")) }
    if name.hasSuffix(".md") { return page(path, folders, String(name.dropLast(3))) }
    if name.hasSuffix(".yml") || name.hasSuffix(".yaml") || name.hasSuffix(".mustache") {
      return refuse(.strayFile, path)
    }
    let guess = NameGuess(name, languages: languages, latin: latin)
    if let page = guess.page { return mistaken(path, page) }
    guard let page = guess.pageAsText else { return .file }
    return guess.isDocument
      ? document(path, page) : mistaken(path, page, isCertain: guess.isPlain)
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

  /// A file whose name says that it was meant to be a page.
  private func mistaken(_ path: String, _ name: String, isCertain: Bool = true) -> ContentName {
    let fault = Diagnostic(
      .mistakenName, at: Place(path), ["name": name], mend: .rename(path, to: path.sibling(name)))
    return .mistaken(
      MistakenName(
        file: path, meant: [path.sibling(name)], fault: isCertain ? fault : nil, mayBeCopy: true))
  }

  /// A document beside pages, named like one of them.
  private func document(_ path: String, _ name: String) -> ContentName {
    let fault = Diagnostic(.documentForPage, at: Place(path), ["name": name])
    return .mistaken(
      MistakenName(file: path, meant: [path.sibling(name)], fault: fault, mayBeCopy: true))
  }

  /// A name that does not end in a language of the site.
  private func withoutLanguage(_ path: String, _ name: String) -> ContentName {
    let guess = NameGuess(name + ".md", languages: languages, latin: latin).page
    guard let dot = name.lastIndex(of: ".") else {
      let names = [guess].compactMap(\.self) + languages.map { "\(name).\($0).md" }
      let fault = Diagnostic(
        .missingLanguageCode, at: Place(path), ["example": names.joined(separator: ", ")])
      return .mistaken(
        MistakenName(
          file: path, meant: names.map { path.sibling($0) }, fault: fault, mayBeCopy: false))
    }
    let stem = name[..<dot]
    let word = String(name[name.index(after: dot)...])
    guard LanguageCode(word) != nil, !stem.isEmpty else {
      return guess.map { mistaken(path, $0) } ?? refuse(.strayFile, path)
    }
    let near = Suggestion.closest(to: word, among: languages.map(\.text))
    let meant = guess ?? near.map { "\(stem).\($0).md" }
    let notes =
      meant.map { [Note(.didYouMean, ["word": $0])] }
      ?? Note.suggestions(for: word, among: languages.map(\.text))
    let name = meant.map { path.sibling($0) }
    let isSame = name?.lowercased() == path.lowercased()
    let fault = Diagnostic(
      .unknownLanguageCode, at: Place(path), ["code": word], notes: notes,
      mend: isSame ? name.map { .rename(path, to: $0) } : nil)
    return .mistaken(
      MistakenName(
        file: path, meant: name.map { [$0] } ?? [], fault: fault, mayBeCopy: false))
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

extension String {
  /// The path of another name in the same folder.
  fileprivate func sibling(_ name: String) -> String {
    let slash = utf8.lastIndex(of: UInt8(ascii: "/"))
    return slash.map { self[...$0] + name } ?? name
  }
}
