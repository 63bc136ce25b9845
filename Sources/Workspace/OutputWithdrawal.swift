import Diagnostics
package import SiteModel

/// One file as the manifest of the output has it.
package struct RecordedFile: Sendable, Hashable {
  /// Below the output folder.
  package let path: String
  package let identity: String

  package init(path: String, identity: String) {
    self.path = path
    self.identity = identity
  }
}

/// Takes pages off a site that was written, by what the output folder holds alone: neither sources nor
/// templates need be sound, or there.
///
/// Whatever moment it is stopped at, each page is whole or gone; called again, it comes to the same end.
package struct OutputWithdrawal: Sendable {
  private let layout: ProjectLayout

  package init(_ layout: ProjectLayout) {
    self.layout = layout
  }

  /// What is known of the sources, for the pictures in them.
  package struct Texts: Sendable {
    let ofPages: [[UInt8]]
    /// A list shows the pictures of what it lists, and those of its own text.
    let ofLists: [[UInt8]]

    package init(ofPages: [[UInt8]] = [], ofLists: [[UInt8]] = []) {
      self.ofPages = ofPages
      self.ofLists = ofLists
    }
  }

  /// What was done; paths below the output folder.
  package struct Summary: Sendable {
    /// Where a notice stands now, or nothing does.
    package fileprivate(set) var pages: [String] = []
    /// Pictures and documents that were removed with them.
    package fileprivate(set) var files: [String] = []
  }
}

extension OutputWithdrawal {
  /// - Parameters:
  ///   - leavesNotice: whether a notice takes the place of each page; otherwise nothing does.
  ///   - texts: the sources of the pages and of lists, as far as they are known.
  ///   - choose: of all that the output holds, the pages and the languages they are in.
  package func withdraw(
    leavingNotice leavesNotice: Bool, sources texts: Texts = Texts(),
    choose: ([RecordedFile]) -> [String: LanguageCode]
  ) throws(WorkspaceError) -> Summary {
    guard try !recorded().isEmpty else { return Summary() }
    let state = try OutputState(opening: layout)
    let reader = OutputReader(layout: layout, output: state.output)
    let records = state.manifest.records
    let chosen = choose(records)
    // A feed has the whole text of what it tells, a calendar its title, the index of the search the words.
    let feeds = chosen.isEmpty ? [] : records.filter(\.holdsTexts).map(\.path)
    // They come first: a server would go on sending what is packed in the place of the notice.
    var gone = try removePacked(of: feeds + chosen.keys, state)
    var summary = Summary()
    let present = try reader.present(Array(chosen.keys))
    let shown = try present.map { path throws(WorkspaceError) in try reader.bytes(of: path) }
    if leavesNotice {
      let notices = KeptNotices(layout: layout, output: state.output)
      let files = try present.map { path throws(WorkspaceError) in
        let language = chosen[path]?.text ?? ""
        return PlannedFile(path, try notices.notice(at: path, in: language))
      }
      try put(files, over: state.manifest, in: state.output)
    } else {
      let removal = OutputRemoval(layout: layout, output: state.output)
      try removal.removeFiles(present)
      try removal.removeEmptyFolders(of: present)
    }
    summary.pages = present
    try OutputRemoval(layout: layout, output: state.output).removeFiles(reader.present(feeds))
    summary.files = try removeFiles(
      shownIn: shown + texts.ofPages, of: records.filter { chosen[$0.path] == nil },
      besides: texts.ofLists, reader)
    gone.formUnion(try removePacked(of: summary.files, state))
    gone.formUnion(summary.files + feeds + (leavesNotice ? [] : Array(chosen.keys)))
    try state.write(state.manifest.without(gone, titling: { chosen[$0] == nil }))
    return summary
  }

  /// What the output holds by its manifest, without taking it for this run; nothing where there is
  /// none.
  package func recorded() throws(WorkspaceError) -> [RecordedFile] {
    let output: Folder? = try attempt(.cannotUseOutput, layout.output) { () throws(SystemError) in
      do throws(SystemError) { return try Folder(layout.output) } catch .noEntry { return nil }
    }
    guard let output else { return [] }
    return try OutputState.readManifest(layout, output)?.records ?? []
  }

  /// The published files but for the named ones that lead to one of these.
  package func mentions(of paths: Set<String>) throws(WorkspaceError) -> [String] {
    let output = try attempt(.cannotUseOutput, layout.output) { () throws(SystemError) in
      try Folder(layout.output)
    }
    let reader = OutputReader(layout: layout, output: output)
    let search = MentionSearch(paths)
    var found: [String] = []
    for path in try recorded().map(\.path) where !paths.contains(path) && OutputReader.isPage(path)
    {
      guard try reader.holds(path) else { continue }
      if search.finds(in: try reader.bytes(of: path), at: path) { found.append(path) }
    }
    return found
  }
}

extension OutputWithdrawal {
  /// - Returns: where the packed versions of these files stood.
  private func removePacked(
    of paths: [String], _ state: borrowing OutputState
  ) throws(WorkspaceError) -> Set<String> {
    let versions = Set(paths.flatMap { path in Packing.allCases.map { $0.path(of: path) } })
    let packed = state.manifest.packed.intersection(versions)
    try OutputRemoval(layout: layout, output: state.output).removeFiles(packed.sorted())
    return packed
  }

  private func put(
    _ files: [PlannedFile], over manifest: Manifest, in output: Folder
  ) throws(WorkspaceError) {
    let files = files.sorted { $0.path < $1.path }
    let survey = try OutputSurvey(of: files, over: manifest, in: output, layout)
    let placer = FilePlacer(
      layout: layout, output: output, sources: SourceBytes(layout), isDryRun: false)
    let jobs = zip(files, survey.exists).enumerated().map { number, pair in
      FilePlacer.Job(number: number, file: pair.0, exists: pair.1)
    }
    _ = try placer.place(jobs.filter(\.exists)[...]).get()
  }

  /// Removes the pictures and documents of the content that these bytes name and no other page of the
  /// output shows. Only then: a page without its pictures would be half a page.
  private func removeFiles(
    shownIn pages: [[UInt8]], of records: [RecordedFile], besides lists: [[UInt8]],
    _ reader: OutputReader
  ) throws(WorkspaceError) -> [String] {
    var candidates = records.filter { record in
      guard record.isPicture else { return false }
      return pages.contains { $0.names(record.path) || $0.names(lastOf: record.path) }
    }.map(\.path)
    for record in records where OutputReader.isText(record.path) {
      guard !candidates.isEmpty, try reader.holds(record.path) else { continue }
      let bytes = try reader.bytes(of: record.path)
      candidates.removeAll { path in
        let isOfItsOwn = !record.isList || lists.contains { $0.names(lastOf: path) }
        return isOfItsOwn && bytes.names(path)
      }
    }
    let removal = OutputRemoval(layout: layout, output: reader.output)
    try removal.removeFiles(candidates)
    try removal.removeEmptyFolders(of: candidates)
    return candidates
  }
}

extension Manifest {
  /// The same without some paths.
  ///
  /// - Parameter keepsTitle: whether what stands at a path still is what it is called.
  fileprivate func without(_ paths: Set<String>, titling keepsTitle: (String) -> Bool) -> Manifest {
    let rest = entries.filter { !paths.contains($0.path) }.map { entry in
      Manifest.Entry(
        path: entry.path, identity: entry.identity,
        title: keepsTitle(entry.path) ? entry.title : nil)
    }
    return Manifest(state, rest, for: day)
  }

  fileprivate var records: [RecordedFile] {
    entries.map { RecordedFile(path: $0.path, identity: $0.identity) }
  }
}

extension RecordedFile {
  /// Whether it was made, or copied, for the pages that name it: a picture or document of the content,
  /// or a card with a page's title.
  fileprivate var isPicture: Bool {
    identity.hasPrefix("file Content/") && path.hasPrefix("media/")
      || PlannedFile.isDerived(identity)
  }

  /// Whether it repeats what pages say.
  fileprivate var holdsTexts: Bool {
    ["feed ", "calendar ", "index "].contains { identity.hasPrefix($0) }
  }

  /// Whether it shows the pictures of the pages that it lists.
  fileprivate var isList: Bool {
    let word = identity.prefix { $0 != " " }
    return ["home", "section", "tags", "tag"].contains(word)
  }
}

extension PlannedFile {
  fileprivate init(_ path: String, _ bytes: [UInt8]) {
    self.init(path: path, identity: "", stage: .page, contents: .render { $0 += bytes })
  }
}
