import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import MayakCLI
@testable import Workspace

/// `mayak doctor`: what a machine has, what it lacks, and what that costs.
@Suite struct DoctorTests {
  @Test func `each missing program is told with its price and the way to it`() throws {
    let site = try SiteFolder(.small)
    let result = try site.mayak(
      "doctor", ["--messages", "ru"], variables: ["PATH": "\(site.path)/none"])
    #expect(result.code == 0)
    #expect(result.errors == "")
    #expect(result.output.hasPrefix("Mayak \(Mayak.version)\n"))
    #expect(
      result.output.contains(
        """
        pandoc: нет
          Не получится ни сделать, ни прочитать документы для переводчиков (mayak translations send, receive).
          Поставить в Debian, Ubuntu и WSL: sudo apt-get install pandoc

        """))
    #expect(result.output.hasSuffix("\nСобирать сайты здесь можно.\n"))
  }

  @Test func `a program is told with its version`() throws {
    let site = try SiteFolder(.small)
    try site.write("bin/git", "#!/bin/sh\necho git version 9.8.7 of today\n")
    try site.write("bin/ssh", "#!/bin/sh\necho OpenSSH_9.2p1, OpenSSL 3.0.1 >&2\n")
    for name in ["git", "ssh"] {
      try FileManager.default.setAttributes(
        [.posixPermissions: 0o755], ofItemAtPath: "\(site.path)/bin/\(name)")
    }
    let output = try site.mayak("doctor", [], variables: ["PATH": "\(site.path)/bin"]).output
    #expect(output.contains("\ngit: 9.8.7\n"))
    #expect(output.contains("\nssh: 9.2\n"))
    #expect(output.contains("\ncurl: missing\n"))
  }

  @Test func `programs get one line of JSON`() throws {
    let site = try SiteFolder(.small)
    let result = try site.mayak(
      "doctor", ["--json"], variables: ["PATH": "\(site.path)/none"])
    let record = try #require(
      try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
    #expect(record["version"] as? String == Mayak.version)
    #expect(record["site"] as? String == ".")
    #expect(record["lacks"] as? [String] == [])
    let programs = try #require(record["programs"] as? [[String: Any]])
    #expect(programs.first?["package"] as? String == "librsvg2-bin")
    #expect(programs.allSatisfy { $0["is_there"] as? Bool == false })
    #expect(result.output.split(separator: "\n").count == 1)
  }

  @Test func `where nothing can be written it ends with 2 and says so`() throws {
    let site = try SiteFolder(.small)
    let result = try site.mayak("doctor", "--source", "nowhere")
    #expect(result.code == 2)
    #expect(result.output.contains("\n  You may not write here: no build works."))
    #expect(result.output.hasSuffix("\nNo site can be built here as it is.\n"))
  }

  @Test func `a machine without zones is told apart by what the site asks for`() {
    let visit = { (lacks: [DoctorVisit.Lack]) in
      DoctorVisit(
        surroundings: Self.poor, layout: ProjectLayout(), isAtSite: true, zone: "Europe/Minsk",
        lacks: lacks
      ).lines(.english)
    }
    let needed = visit([.zone])
    #expect(needed.contains { $0.hasPrefix("Time zones: missing.") })
    #expect(needed.contains { $0.contains("'Europe/Minsk': no build works here") })
    #expect(needed.last == "No site can be built here as it is.")
    #expect(!visit([]).contains { $0.contains("Europe/Minsk") })
  }

  @Test func `little room, few open files and a folder of Windows are told`() {
    let lines = DoctorVisit(
      surroundings: Self.poor, layout: ProjectLayout(), isAtSite: false, zone: nil,
      lacks: [.space]
    ).lines(.english)
    #expect(lines.contains { $0.hasSuffix(", file system 9p, 12 MB free") })
    #expect(lines.contains { $0.contains("mayak serve looks for them twice a second") })
    #expect(lines.contains { $0.contains("There is hardly room") })
    #expect(lines.contains { $0.contains("ulimit -n 1024") })
  }

  private static let poor = Surroundings(
    programs: [], zones: nil, openFiles: 64,
    folder: .init(
      path: ".", fileSystem: "9p", tellsOfChanges: false, freeBytes: 12_345_678, canBeWritten: true)
  )
}
