import ArgumentParser
import Building
import Diagnostics
import Inspection
import SiteModel
import Workspace

struct AuditCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit",
    abstract: Phrase.auditCommand.said())

  @Argument(help: .init(.finishedFolder, .folderValue), completion: .directory)
  var folder: String

  @Option(
    help: .init(.ownAddressOption, .addressValue),
    transform: { try valid($0, BaseURL.normalized($0), .noAddress) })
  var baseURL: String?

  @OptionGroup var reporting: ReportingOptions

  @OptionGroup var messages: MessagesOption

  func run() async throws {
    let report = Report(reporting)
    try await report.exitingOnFailure { () throws(WorkspaceError) in
      report.progress(.reading)
      let audit = try await Audit.run(folder, baseURL)
      let prefix = folder.hasSuffix("/") ? folder : folder + "/"
      report.complain(
        audit.diagnostics, for: .checking, shown: { folder == "." ? $0 : prefix + $0 },
        texts: audit.texts)
      if let address = audit.address { report.say(.takenAddress, ["word": address]) }
      for path in audit.passedOver { report.say(.notRead, ["path": path]) }
      report.summarize(audit.diagnostics, for: .checking)
      return report.fails(audit.diagnostics, for: .checking) ? .contentHasErrors : .fine
    }
  }
}

/// What was found in a folder.
struct Audit: Sendable {
  let diagnostics: [Diagnostic]
  /// Names in the folder of what was not read.
  let passedOver: [String]
  /// The address at which the pages say that the site stands, where nobody else said.
  let address: String?
  private let folder: FinishedFolder

  static func run(
    _ path: String, _ address: String? = nil
  ) async throws(WorkspaceError) -> Audit {
    let folder = try FinishedFolder(path)
    let named = address == nil ? try Self.home(in: folder) : nil
    let home = named?.home ?? Home(address)
    let looks = await folder.files.concurrentMap { file in
      Result { () throws(WorkspaceError) in
        InspectedFile.isRead(file.path, size: file.size)
          ? InspectedFile(path: file.path, bytes: try folder.bytes(of: file), home: home)
          : InspectedFile(path: file.path, size: file.size)
      }
    }
    var files: [InspectedFile] = []
    for look in looks { files.append(try look.get()) }
    let inspection = SiteInspection(files, unknown: folder.passedOver)
    return Audit(
      diagnostics: inspection.complaints().sortedOnce(), passedOver: folder.passedOver,
      address: named?.address, folder: folder)
  }

  /// So many pages are asked where the site stands.
  private static let asked = 10

  /// What the pages nearest to the root say; nil where none of them says it. The page at the root may
  /// lead on to a language and name the address of that, so that the shortest counts.
  private static func home(in folder: FinishedFolder) throws(WorkspaceError) -> Home.Named? {
    let pages = folder.files.filter {
      InspectedFile.Kind($0.path) == .page && InspectedFile.isRead($0.path, size: $0.size)
    }
    let depth = { (file: FinishedFolder.File) in file.path.count { $0 == "/" } }
    let near = pages.sorted { (depth($0), $0.path) < (depth($1), $1.path) }
    var found: [Home.Named] = []
    for page in near.prefix(asked) {
      let bytes = try folder.bytes(of: page)
      if let named = Home.named(in: bytes, of: page.path) { found.append(named) }
    }
    return found.min { $0.address.count < $1.address.count }
  }

  /// The texts that complaints show; of a file that is gone meanwhile none.
  func texts(of paths: Set<String>) -> [String: SourceText] {
    var texts: [String: SourceText] = [:]
    for file in folder.files
    where paths.contains(file.path) && InspectedFile.isRead(file.path, size: file.size) {
      do throws(WorkspaceError) {
        texts[file.path] = SourceText(InspectedFile.readable(try folder.bytes(of: file)))
      } catch {
        continue
      }
    }
    return texts
  }
}
