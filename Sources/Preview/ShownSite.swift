internal import Building
internal import Diagnostics
internal import Reading
internal import Rendering
internal import Resolving
internal import SiteModel
internal import Workspace

/// A sound site whose pages are made when somebody asks for them.
final class ShownSite: Sendable {
  let sound: SoundSite
  let resolved: ResolvedSite
  private let renderer: SiteRenderer
  private let bytes: SourceBytes

  init(_ sound: SoundSite, _ resolved: ResolvedSite, _ bytes: SourceBytes) {
    self.sound = sound
    self.resolved = resolved
    self.bytes = bytes
    renderer = SiteRenderer(sound)
  }
}

extension ShownSite {
  /// What stands at a path of the site; nil where nothing is shown.
  func entry(at path: String) -> OutputEntry? {
    let output = sound.output
    var (low, high) = (0, output.count)
    while low < high {
      let middle = (low + high) / 2
      if output[middle].path.text < path { low = middle + 1 } else { high = middle }
    }
    guard low < output.count, output[low].path.text == path else { return nil }
    if case .keep = output[low].recipe { return nil }
    return output[low]
  }

  func answer(_ entry: OutputEntry) -> PreviewAnswer {
    let page = entry.page.flatMap { resolved.previewPage(of: $0) }
    return PreviewAnswer(
      status: .found, contents: contents(of: entry), contentType: ContentType.of(entry.path.file),
      identity: entry.identity, source: page?.source ?? entry.place.file, page: page)
  }

  /// What a server shows where nothing is, in the language of the path.
  func notFound(_ path: String) -> [UInt8] {
    let language = path.prefix { $0 != "/" }
    let entry = entry(at: "\(language)/404.html") ?? entry(at: "404.html")
    guard let entry, case .bytes(let bytes) = contents(of: entry) else { return [] }
    return bytes
  }

  private func contents(of entry: OutputEntry) -> PreviewAnswer.Contents {
    switch entry.recipe {
    case .render(let render):
      var bytes: [UInt8] = []
      render(renderer, &bytes)
      return .bytes(bytes)
    case .copy(let file): return .init(bytes, file)
    case .keep: return .bytes([])
    }
  }
}

extension PreviewAnswer.Contents {
  /// A file that is gone by now is told by whoever opens it.
  fileprivate init(_ sources: SourceBytes, _ file: SourceFile) {
    do throws(WorkspaceError) {
      switch try sources.origin(of: file) {
      case .memory(let bytes): self = .bytes(bytes)
      case .disk(let path): self = .file(path)
      }
    } catch {
      self = .file(file.path)
    }
  }
}
