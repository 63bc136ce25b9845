import ArgumentParser
import Diagnostics
import Reading
import SiteModel
import Workspace

struct DoctorCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: Phrase.doctorCommand.said(),
    discussion: Phrase.doctorSteps.said())

  @Option(help: .init(.sourceOption, .folderValue), completion: .directory)
  var source: String?

  @Flag(help: .init(.jsonOption))
  var json = false

  @OptionGroup var messages: MessagesOption

  func run() async throws {
    let report = Report()
    let layout = ProjectLayout(source: source ?? ".").shortened()
    try await report.exitingOnFailure { () throws(WorkspaceError) in
      let visit = await DoctorVisit(to: layout)
      if json {
        report.write(visit.record.text + "\n")
      } else {
        for line in visit.lines(report.language) { report.write(line + "\n") }
      }
      return visit.lacks.isEmpty ? .fine : .worldFailed
    }
  }
}

/// A machine as it was found, and what it lacks for the site in a folder.
struct DoctorVisit: Sendable {
  let surroundings: Surroundings
  let layout: ProjectLayout
  /// Whether there is a site in the folder.
  let isAtSite: Bool
  /// What its `site.yml` says of the time zone, where it can be found.
  let zone: String?
  /// Without each of these no build works.
  let lacks: [Lack]

  enum Lack: String {
    case zone = "time_zone"
    case folder
    case space

    var phrase: Phrase {
      switch self {
      case .zone: .zoneOfSiteMissing
      case .folder: .folderClosed
      case .space: .spaceIsLittle
      }
    }
  }

  /// A site with its pictures is seldom larger.
  private static let leastSpace = 50_000_000
  private static let fewOpenFiles = 256
}

extension DoctorVisit {
  init(to layout: ProjectLayout) async {
    let clock = SystemClock()
    let surroundings = await Surroundings.look(at: layout.source, clock: clock)
    let site = layout.siteFile
    let zone = site.flatMap { HeaderLines(ofWholeFile: $0).word(of: SiteKey.timeZone.rawValue) }
    var lacks: [Lack] = []
    if surroundings.zones == nil, let zone, !["UTC", "Etc/UTC"].contains(zone) {
      lacks.append(.zone)
    }
    if !surroundings.folder.canBeWritten { lacks.append(.folder) }
    if surroundings.folder.freeBytes ?? .max < Self.leastSpace { lacks.append(.space) }
    self.init(
      surroundings: surroundings, layout: layout, isAtSite: site != nil, zone: zone, lacks: lacks)
  }

  func lines(_ language: MessageLanguage) -> [String] {
    let words = Words(visit: self, language: language)
    return words.machine + [""] + words.programs + ["", words.conclusion]
  }

  var record: JSON {
    .record([
      "version": .text(Mayak.version),
      "theme": .text(SiteKey.themeVersion),
      "site": isAtSite ? .text(layout.source) : nil,
      "programs": .list(surroundings.programs.map(\.record)),
      "zones": surroundings.zones.map {
        .record(["folder": .text($0.folder), "version": .text($0.version)])
      },
      "open_files": .number(surroundings.openFiles),
      "folder": .record([
        "path": .text(surroundings.folder.path),
        "file_system": surroundings.folder.fileSystem.map { .text($0) },
        "tells_of_changes": .flag(surroundings.folder.tellsOfChanges),
        "free_bytes": surroundings.folder.freeBytes.map { .number($0) },
        "can_be_written": .flag(surroundings.folder.canBeWritten),
      ]),
      "lacks": .list(lacks.map { .text($0.rawValue) }),
    ])
  }
}

extension Surroundings.Program {
  fileprivate var record: JSON {
    .record([
      "name": .text(name), "is_there": .flag(isThere), "version": version.map { .text($0) },
      "package": isThere ? nil : .text(package),
    ])
  }

  fileprivate var command: String { "sudo apt-get install \(package)" }
}

extension DoctorVisit {
  /// What is told to people.
  fileprivate struct Words {
    let visit: DoctorVisit
    let language: MessageLanguage

    private func word(_ phrase: Phrase, _ arguments: [String: String] = [:]) -> String {
      phrase.text.filled(arguments, in: language)
    }

    /// What stands below a line that it belongs to.
    private func below(_ phrase: Phrase, _ arguments: [String: String] = [:]) -> String {
      "  " + word(phrase, arguments)
    }
  }
}

extension DoctorVisit.Words {
  var machine: [String] {
    let path = ["path": visit.layout.absolutePath(".").withoutPoint]
    return [
      word(.versionLine, ["version": Mayak.version]),
      word(.themeLine, ["version": SiteKey.themeVersion]),
      word(visit.isAtSite ? .siteHere : .noSiteThere, path),
    ] + folder(path) + zones + openFiles
  }

  private func folder(_ path: [String: String]) -> [String] {
    let place = visit.surroundings.folder
    let unknown = word(.unknownThing)
    var lines = [
      word(
        .folderLine,
        path.merging([
          "kind": place.fileSystem ?? unknown, "size": place.freeBytes.map(size) ?? unknown,
        ]) { own, _ in own })
    ]
    if !place.tellsOfChanges {
      lines.append(below(.changesLate, ["path": Terminal.variable("HOME") ?? "/home"]))
    }
    return lines + visit.lacks.filter { $0 != .zone }.map { below($0.phrase) }
  }

  private func size(_ bytes: Int) -> String {
    bytes >= 1_000_000_000
      ? word(.gigabytes, ["count": "\(bytes / 1_000_000_000)"])
      : word(.megabytes, ["count": "\(bytes / 1_000_000)"])
  }

  private var zones: [String] {
    if let zones = visit.surroundings.zones {
      let version = zones.version.isEmpty ? word(.unknownThing) : zones.version
      return [word(.zonesLine, ["version": version, "path": zones.folder])]
    }
    let needed =
      visit.lacks.contains(.zone)
      ? [below(.zoneOfSiteMissing, ["word": visit.zone ?? ""])] : []
    return [word(.zonesMissing)] + needed
      + [below(.installLine, ["command": "sudo apt-get install tzdata"])]
  }

  private var openFiles: [String] {
    let count = visit.surroundings.openFiles
    let line = word(.openFilesLine, ["count": "\(count)"])
    return count < DoctorVisit.fewOpenFiles ? [line, below(.openFilesFew)] : [line]
  }

  var programs: [String] {
    visit.surroundings.programs.flatMap { program in
      if let version = program.version {
        return [
          word(
            version.isEmpty ? .programIsThere : .programLine,
            ["name": program.name, "version": version])
        ]
      }
      return [
        word(.programIsMissing, ["name": program.name]), below(program.cost),
        below(.installLine, ["command": program.command]),
      ]
    }
  }

  var conclusion: String {
    if !visit.lacks.isEmpty { return word(.notEnoughIsThere) }
    return word(
      visit.surroundings.programs.allSatisfy(\.isThere) ? .allIsThere : .enoughIsThere)
  }
}

extension String {
  /// A folder without the `/.` behind it.
  fileprivate var withoutPoint: String { hasSuffix("/.") ? String(dropLast(2)) : self }
}
