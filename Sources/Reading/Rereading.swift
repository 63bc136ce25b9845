package import Diagnostics
internal import Markdown
internal import SiteModel
internal import Templating

extension KeptPages {
  /// The site as it is after some of its files changed, where these are pages, or templates that were
  /// there before, or data that define the same tags, or differ in nothing but words of which no page is
  /// made. All else stands as it was read: no part of it was made from those files.
  ///
  /// - Parameters:
  ///   - files: those that changed or are new, as they are now.
  ///   - gone: the paths of those that are gone.
  /// - Returns: nil where the whole site must be read.
  package mutating func reread(
    _ files: [SourceFile], gone: Set<String> = []
  ) async -> Diagnosed<ParsedSite>? {
    guard var site, gone.allSatisfy({ number(of: $0) != nil }), !holdsMisnamed else { return nil }
    var jobs: [(job: PageJob, parser: PageParser)] = []
    for file in files {
      if let job = job(for: file, in: site), let parser = parsers[job.name.language] {
        jobs.append((job, parser))
      } else if !replace(file, in: &site) {
        return nil
      }
    }
    let read = await jobs.concurrentMap { job, parser in
      Kept(job: job, page: job.page(by: parser))
    }
    if read.contains(where: \.isMisnamed) { return nil }
    if put(read, without: gone) {
      site.pages = pages.map { $0.page.value }
    } else {
      for kept in read {
        let page = kept.page.value
        if let number = number(of: page.facts.file) { site.pages[number] = page }
      }
    }
    self.site = site
    return Diagnosed(site, complaints + pageComplaints)
  }

  /// What is to be read of a file; nil where it is no page.
  private func job(for file: SourceFile, in site: ParsedSite) -> PageJob? {
    if let old = number(of: file.path).flatMap({ pages[$0].job }) {
      return PageJob(contents: file.contents, file: old.file, name: old.name, kind: old.kind)
    }
    guard file.path.hasPrefix("Content/"),
      !complaints.contains(where: { $0.place.file == file.path }),
      case .page(let name)? = ground?.names.classify(file.path)
    else { return nil }
    return PageJob(
      contents: file.contents, file: file.path, name: name, kind: site.configuration.kind(of: name))
  }

  /// Puts a template or the words of a language in the place of what was read before; false where
  /// more than that may change.
  private func replace(_ file: SourceFile, in site: inout ParsedSite) -> Bool {
    let text = TextFiles.text(of: file.contents, in: file.path)
    guard text.diagnostics.isEmpty, let text = text.value,
      !complaints.contains(where: { $0.place.file == file.path })
    else {
      return false
    }
    if let number = site.templates.firstIndex(where: { $0.file == file.path }) {
      let name = site.templates[number].name
      site.templates[number] = TemplateSource(
        name: name, file: file.path, text: text, isOwn: file.origin == .site)
      return true
    }
    if file.path == site.configuration.file {
      guard let new = surroundings?.configuration(text),
        new.hasSamePlaces(as: site.configuration)
      else { return false }
      site.configuration = new
      return true
    }
    if let (name, old) = site.data.first(where: { $0.value.file == file.path }) {
      // Every page is held against its names.
      if old.schema.spells { return false }
      guard let new = surroundings?.data(text, insteadOf: old), old.isWhole,
        new.holdsSameTags(as: old)
      else {
        return false
      }
      site.data[name] = new
      return true
    }
    return replaceWords(file, text, in: &site)
  }

  private func replaceWords(
    _ file: SourceFile, _ text: SourceText, in site: inout ParsedSite
  ) -> Bool {
    guard let number = site.languages.firstIndex(where: { $0.file == file.path }) else {
      return false
    }
    let old = site.languages[number]
    var faults: [Diagnostic] = []
    let theme = file.origin == .site ? surroundings?.reader.beneath[file.path]?.text : nil
    let new = LanguageReader(code: old.code, file: old.file).read(text, over: theme, &faults)
    guard let new, faults.isEmpty, new.hasSameRules(as: old), site.makesSameTitles(old, new) else {
      return false
    }
    site.languages[number] = new
    return true
  }
}

extension DataFile {
  /// Whether pages can choose among the same tags with both.
  fileprivate func holdsSameTags(as other: DataFile) -> Bool {
    !schema.definesTags || records.map(\.id?.value) == other.records.map(\.id?.value)
  }
}

extension ParsedSite {
  /// Whether pages that have no title of their own are called the same with the words of both.
  fileprivate func makesSameTitles(_ one: LanguageData, _ other: LanguageData) -> Bool {
    kinds.values.allSatisfy { kind in
      guard let title = kind.title else { return true }
      let isPlain = [one, other].map { language in
        if case .plain? = language.text[title.value] { true } else { false }
      }
      return isPlain[0] == isPlain[1]
        && kind.titlePattern(in: one) == kind.titlePattern(in: other)
    }
  }
}
