package import Diagnostics
package import Reading
package import SiteModel

/// What an author says of a page that is to be begun.
package struct PageWish: Sendable {
  package let kind: String
  package let title: String
  /// The folder of a section, or `root` for none; nil where the kind decides.
  package let section: String?
  /// Nil: each language of the site that is not written page by page.
  package let languages: [LanguageCode]?
  /// The name of the picture that is to stand beside the page.
  package let picture: String?

  /// How an author names the folder `Content` itself.
  package static let root = "."

  package init(
    kind: String, title: String, section: String? = nil, languages: [LanguageCode]? = nil,
    picture: String? = nil
  ) {
    self.kind = kind
    self.title = title
    self.section = section
    self.languages = languages
    self.picture = picture
  }
}

/// The files of a page that is begun, the one to write first before the others.
package struct NewPage: Sendable {
  package let files: [NewFile]
  /// Where the picture goes.
  package let picture: String?
}

extension PageWish {
  /// The files that fulfil the wish in a site as it stands.
  ///
  /// - Parameters:
  ///   - paths: every file below `Content/`: none of them is touched.
  ///   - language: in which the author is told what the keys are for.
  package func page(
    in site: ParsedSite, beside paths: [String], today: Day, for language: MessageLanguage
  ) -> Result<NewPage, Refusal> {
    Result { () throws(Refusal) in
      guard let kind = site.kinds[self.kind] else {
        throw .unknown(.noKind, self.kind, among: Array(site.kinds.keys))
      }
      let title = self.title.onOneLine
      guard !title.isEmpty else { throw Refusal(.noTitle) }
      let codes = try chosenLanguages(of: site)
      let place = try place(in: site)
      let own = TitleLanguage(site).of(title, among: codes)
      let ending = try pictureEnding()
      let stem = NewStem(site: site, place: place, paths: paths)
        .stem(for: title, in: own, kind: kind.name)
      let order = [own] + codes.filter { $0 != own }
      let path = { (code: LanguageCode) in "\(place.folder)\(stem).\(code).md" }
      let files = order.map { code in
        let blank = BlankPage(
          fields: FrontMatter.fields.requiring(kind.requires) + kind.fields,
          title: code == own ? title : nil, original: code == own ? nil : "\(stem).\(own).md",
          isMarkedOriginal: code == own && order.count > 1 && own != codes.first,
          kind: place.kind(of: site) == kind.name ? nil : kind.name,
          picture: ending.map { "\(stem).\($0)" }, today: today, language: language)
        return NewFile(path: path(code), text: blank.text)
      }
      return NewPage(files: files, picture: ending.map { "\(place.folder)\(stem).\($0)" })
    }
  }

  private func chosenLanguages(of site: ParsedSite) throws(Refusal) -> [LanguageCode] {
    let known = site.configuration.languages
    guard let languages else {
      let whole = known.filter { !site.configuration.fallback.lends(to: $0) }
      return whole.isEmpty ? known : whole
    }
    for code in languages where !known.contains(code) {
      throw .unknown(.noLanguage, code.text, among: known.map(\.text))
    }
    return known.filter { languages.contains($0) }
  }

  private func pictureEnding() throws(Refusal) -> String? {
    guard let picture else { return nil }
    let name = FileName(picture)
    guard name.isPicture else { throw Refusal(.noPicture, ["word": picture]) }
    return name.ending
  }

  /// The section that was named, or the one place where pages of the kind lie.
  private func place(in site: ParsedSite) throws(Refusal) -> NewPlace {
    let sections = site.configuration.sections
    if let section {
      if section == Self.root { return .root }
      guard let found = site.configuration.section(section.withoutSlash) else {
        throw .unknown(.noSection, section, among: sections.map(\.folder.value) + [Self.root])
      }
      return .section(found)
    }
    let fitting = sections.filter { $0.kind.value == kind }
    let isRoots = site.configuration.kind.value == kind
    if fitting.count + (isRoots ? 1 : 0) > 1 {
      let names = (isRoots ? [Self.root] : []) + fitting.map(\.folder.value)
      throw Refusal(.manySections, ["kind": kind, "words": names.joined(separator: ", ")])
    }
    return fitting.first.map { .section($0) } ?? .root
  }
}

extension [Field] {
  /// The same, where fields of these names must be there.
  fileprivate func requiring(_ names: [String]) -> [Field] {
    map { field in
      names.contains(field.name)
        ? Field(
          name: field.name, type: field.type, isRequired: true, isShared: field.isShared,
          role: field.role, help: field.help) : field
    }
  }
}

extension String {
  fileprivate var withoutSlash: String { hasSuffix("/") ? String(dropLast()) : self }

  /// The words with single spaces between them: a title has no lines, and no sign commands a terminal.
  fileprivate var onOneLine: String {
    let spaced = unicodeScalars.map { scalar in
      scalar.properties.generalCategory == .control || scalar == "\u{2028}" || scalar == "\u{2029}"
        ? " " : scalar
    }
    return String(String.UnicodeScalarView(spaced)).split(separator: " ").joined(separator: " ")
  }
}
