package import Diagnostics
import Platform

/// What a machine, and a folder of it, have of what Mayak uses.
package struct Surroundings: Sendable {
  package let programs: [Program]
  /// The table of time zones; nil where the machine has none.
  package let zones: Zones?
  /// How many files may be open at once.
  package let openFiles: Int
  package let folder: Place

  /// A program that Mayak asks for something; no build waits for it.
  package struct Program: Sendable {
    package let name: String
    /// Debian's and Ubuntu's package of it.
    package let package: String
    /// What cannot be done without it.
    package let cost: Phrase
    /// As it calls itself; nil where there is no such program.
    package let version: String?

    package var isThere: Bool { version != nil }
  }

  package struct Zones: Sendable {
    package let folder: String
    /// Empty where the table does not say.
    package let version: String
  }

  /// Where a site is, or would be, written.
  package struct Place: Sendable {
    package let path: String
    /// The kind of its file system; nil where the machine does not say.
    package let fileSystem: String?
    /// Whether the system tells of changes in it.
    package let tellsOfChanges: Bool
    /// Nil where the machine does not say.
    package let freeBytes: Int?
    package let canBeWritten: Bool
  }
}

extension Surroundings {
  /// - Parameter searchPath: the folders of programs; nil: those of the environment.
  package static func look(
    at folder: String, clock: SystemClock = SystemClock(), searchPath: String? = nil
  ) async -> Surroundings {
    var programs: [Program] = []
    for need in needs {
      let version = await Self.version(of: need, in: searchPath)
      programs.append(
        Program(name: need.name, package: need.package, cost: need.cost, version: version))
    }
    return Surroundings(
      programs: programs, zones: zones(clock), openFiles: sysconf(Int32(_SC_OPEN_MAX)),
      folder: Place(folder))
  }

  private typealias Need = (name: String, package: String, question: String, cost: Phrase)

  private static let needs: [Need] = [
    ("rsvg-convert", "librsvg2-bin", "--version", .withoutConverter),
    ("pandoc", "pandoc", "--version", .withoutPandoc),
    ("rsync", "rsync", "--version", .withoutRsync),
    ("ssh", "openssh-client", "-V", .withoutShell),
    ("lftp", "lftp", "--version", .withoutTransfer),
    ("git", "git", "--version", .withoutGit),
    ("curl", "curl", "--version", .withoutCurl),
  ]

  private static func version(of need: Need, in searchPath: String?) async -> String? {
    let program = OtherProgram(name: need.name, searchPath: searchPath, mostBytes: 1 << 20)
    guard let answer = await program.ask([need.question]) else { return nil }
    return number(in: String(decoding: answer.output, as: UTF8.self) + answer.errors)
  }

  /// The first number with a point in it, which is how every program tells its version.
  static func number(in text: String) -> String {
    let words = text.split { !($0.isASCII && ($0.isNumber || $0 == ".")) }
    let number = words.first { $0.contains(".") && $0.first != "." && $0.last != "." }
    return number.map(String.init) ?? ""
  }

  private static func zones(_ clock: SystemClock) -> Zones? {
    do throws(SystemError) {
      let kind = try Folder.working.kind(of: clock.zones, followingLink: true)
      guard kind == .folder else { return nil }
      return Zones(folder: clock.zones, version: clock.versionOfZones ?? "")
    } catch {
      return nil
    }
  }
}

extension Surroundings.Place {
  fileprivate init(_ folder: String) {
    path = folder
    var status = statvfs()
    // The types of these numbers differ from system to system.
    freeBytes =
      statvfs(folder, &status) == 0 ? Int(status.f_bavail) * Int(status.f_frsize) : nil
    canBeWritten = access(folder, W_OK) == 0
    do throws(SystemError) {
      let real = try realPath(folder)
      fileSystem = FileSystemKind.kind(at: real)
      tellsOfChanges = FileSystemKind.untold(at: real) == nil
    } catch {
      (fileSystem, tellsOfChanges) = (nil, true)
    }
  }
}
