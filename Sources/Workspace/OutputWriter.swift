import Diagnostics
package import SiteModel

/// Makes the output folder hold the planned files, and nothing else that Mayak ever wrote there.
///
/// Whatever moment it is stopped at, each public path holds a whole file, old or new, and the next
/// run ends in the same bytes as one into an empty folder.
package struct OutputWriter: Sendable {
  private let layout: ProjectLayout
  private let sources: SourceBytes
  private let workers: Int

  package init(
    _ layout: ProjectLayout, theme: EmbeddedTheme = .ofThisProgram, workers: Int? = nil
  ) {
    self.layout = layout
    self.sources = SourceBytes(layout, theme: theme)
    self.workers = workers ?? processorCount()
  }
}

extension OutputWriter {
  /// Writes what differs, in the order of the stages, new pages before changed ones, and removes
  /// at last what is no longer planned. Two files of one path are a mistake of the caller.
  ///
  /// - Parameters:
  ///   - day: for which the site was made; kept beside it.
  ///   - notices: by name, what may have to take the place of a page later.
  ///   - progress: how many files of how many are done, and the last of them; called from here, in
  ///     this order.
  package func write(
    _ files: [PlannedFile], for day: Day? = nil, notices: [String: [UInt8]] = [:],
    progress: (Int, Int, PlannedFile) -> Void = { _, _, _ in }
  ) async throws(WorkspaceError) -> WriteSummary {
    let files = try checked(files)
    let state = try OutputState(opening: layout)
    let survey = try OutputSurvey(of: files, over: state.manifest, in: state.output, layout)
    try state.write(state.manifest.becoming(files))

    try KeptNotices(layout: layout, output: state.output).write(notices)

    let removal = OutputRemoval(layout: layout, output: state.output)
    try removal.removeFiles(survey.blockers)
    try removal.removeFolders(survey.blockingFolders)

    var summary = try await place(
      files, survey.exists, in: state.output, isDryRun: false, progress)
    let gone = Set(survey.blockers)
    try removal.removeFiles(survey.leftovers.filter { !gone.contains($0) })
    try removal.removeEmptyFolders(of: survey.dropped)
    summary.removed = state.manifest.withoutPacked(survey.leftovers)
    summary.note(from: state.manifest, to: files)
    try state.write(Manifest(.complete, files.map(Manifest.Entry.init), for: day))
    return summary
  }

  /// What `write` would do; nothing is locked and nothing written.
  package func plan(_ files: [PlannedFile]) async throws(WorkspaceError) -> WriteSummary {
    let files = try checked(files)
    try layout.checkOutputIsApart()
    guard let output = try existingOutput() else {
      var summary = WriteSummary()
      summary.new = files.filter { !$0.isPacked }.map(\.path)
      summary.note(from: Manifest(.complete), to: files)
      return summary
    }
    let manifest = try OutputState.readManifest(layout, output) ?? Manifest(.complete)
    let survey = try OutputSurvey(of: files, over: manifest, in: output, layout)
    var summary = try await place(files, survey.exists, in: output, isDryRun: true)
    summary.removed = manifest.withoutPacked(survey.leftovers)
    summary.note(from: manifest, to: files)
    return summary
  }

  /// What readers see now; nil where nothing was ever written.
  package func publication() throws(WorkspaceError) -> Publication? {
    guard let output = try existingOutput(),
      let manifest = try OutputState.readManifest(layout, output), !manifest.entries.isEmpty
    else { return nil }
    return Publication(day: manifest.day, isWhole: manifest.state == .complete)
  }

  private func existingOutput() throws(WorkspaceError) -> Folder? {
    try attempt(.cannotUseOutput, layout.output) { () throws(SystemError) in
      do throws(SystemError) { return try Folder(layout.output) } catch .noEntry { return nil }
    }
  }
}

extension OutputWriter {
  /// The files in the order of their paths.
  private func checked(_ files: [PlannedFile]) throws(WorkspaceError) -> [PlannedFile] {
    let files = files.sorted { $0.path < $1.path }
    let paths = files.map(\.path)
    for (path, next) in zip(paths, paths.dropFirst()) {
      precondition(path != next, "'\(path)' is planned twice")
    }
    var folders: Set<String> = []
    var failures: [WorkspaceError.Failure] = []
    var last: String?
    for path in paths {
      if !PlannedFile.isSafe(path) { failures.append(.init(path, .phrase(.pathIsUnsafe))) }
      var folder = parentFolder(of: path)
      if folder == last { continue }
      last = folder
      while let path = folder, folders.insert(path).inserted { folder = parentFolder(of: path) }
    }
    for path in paths where folders.contains(path) {
      failures.append(.init(path, .phrase(.pathIsFileAndFolder)))
    }
    guard failures.isEmpty else { throw WorkspaceError(.cannotWrite, failures) }
    return files
  }

  private func place(
    _ files: [PlannedFile], _ exists: [Bool], in output: Folder, isDryRun: Bool,
    _ progress: (Int, Int, PlannedFile) -> Void = { _, _, _ in }
  ) async throws(WorkspaceError) -> WriteSummary {
    let placer = FilePlacer(
      layout: layout, output: output, sources: sources, isDryRun: isDryRun)
    let jobs = zip(files, exists).enumerated().map { number, pair in
      FilePlacer.Job(number: number, file: pair.0, exists: pair.1)
    }
    var summary = WriteSummary()
    var done = 0
    for turn in FilePlacer.turns(of: jobs) {
      try await place(turn, with: placer) { jobs, fates in
        for (job, fate) in zip(jobs, fates) where !job.file.isPacked {
          summary.add(job.file.path, fate)
        }
        done += jobs.count
        if let last = jobs.last { progress(done, files.count, last.file) }
      }
    }
    summary.sort()
    return summary
  }

  /// A few files at a time for each worker, so that never more than `workers` files are in memory;
  /// after a failure nothing further is begun.
  private func place(
    _ jobs: [FilePlacer.Job], with placer: FilePlacer,
    _ report: (ArraySlice<FilePlacer.Job>, [FilePlacer.Fate]) -> Void
  ) async throws(WorkspaceError) {
    let size = 16
    let batches = stride(from: 0, to: jobs.count, by: size).map {
      jobs[$0..<min($0 + size, jobs.count)]
    }
    var failure: WorkspaceError?
    await withTaskGroup(of: (Int, Result<[FilePlacer.Fate], WorkspaceError>).self) { group in
      var begun = 0
      while begun < min(workers, batches.count) {
        group.addTask { [begun] in (begun, placer.place(batches[begun])) }
        begun += 1
      }
      while let (number, result) = await group.next() {
        switch result {
        case .success(let fates): report(batches[number], fates)
        case .failure(let error): failure = failure ?? error
        }
        guard failure == nil, begun < batches.count else { continue }
        group.addTask { [begun] in (begun, placer.place(batches[begun])) }
        begun += 1
      }
    }
    if let failure { throw failure }
  }
}

extension FilePlacer {
  /// What may be placed side by side, turn after turn: assets, new pages, changed pages, lists.
  fileprivate static func turns(of jobs: [Job]) -> [[Job]] {
    let pages = jobs.filter { $0.file.stage == .page }
    return [
      jobs.filter { $0.file.stage == .asset },
      pages.filter { !$0.exists },
      pages.filter(\.exists),
      jobs.filter { $0.file.stage == .list },
    ]
  }
}
