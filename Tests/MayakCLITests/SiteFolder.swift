import Foundation
import Platform
import TestSupport

/// A site in a fresh folder on disk, removed with the value, and the program to run on it.
final class SiteFolder {
  let path = NSTemporaryDirectory() + "mayak-site-\(UUID().uuidString)"

  /// The same files, with what was built of them.
  init(copyOf other: SiteFolder) throws {
    try FileManager.default.copyItem(atPath: other.path, toPath: path)
  }

  /// - Parameter reversed: creates the files in the opposite order.
  init(_ fixture: SiteFixture, reversed: Bool = false) throws {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    let files = fixture.files.sorted { reversed ? $0.key > $1.key : $0.key < $1.key }
    for (file, bytes) in files { try write(file, Data(bytes)) }
  }

  deinit {
    do {
      try FileManager.default.removeItem(atPath: path)
    } catch {
      print("could not remove \(path): \(error)")
    }
  }

  func write(_ file: String, _ text: String) throws { try write(file, Data(text.utf8)) }

  func write(_ file: String, bytes: [UInt8]) throws { try write(file, Data(bytes)) }

  private func write(_ file: String, _ data: Data) throws {
    let data = file == "Content/site.yml" ? Self.withoutCards(data) : data
    let full = "\(path)/\(file)"
    try FileManager.default.createDirectory(
      atPath: (full as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
    try data.write(to: URL(filePath: full))
  }

  /// What is drawn depends on the machine: a site has cards only where its test asks for them.
  private static func withoutCards(_ site: Data) -> Data {
    if String(decoding: site, as: UTF8.self).contains("share_cards:") { return site }
    return site + Data("\(site.last == 0x0A ? "" : "\n")share_cards: false\n".utf8)
  }

  func remove(_ file: String) throws {
    try FileManager.default.removeItem(atPath: "\(path)/\(file)")
  }

  func link(_ file: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: "\(path)/\(file)", withDestinationPath: target)
  }

  func read(_ file: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(filePath: "\(path)/\(file)")), as: UTF8.self)
  }

  func exists(_ file: String) -> Bool {
    FileManager.default.fileExists(atPath: "\(path)/\(file)")
  }

  /// The published files, Mayak's own folder left out.
  func published() throws -> [String: Data] {
    try files(in: "Public").filter { !$0.key.hasPrefix(".") }
  }

  /// The files below a folder by their paths from it.
  func files(in folder: String) throws -> [String: Data] {
    var files: [String: Data] = [:]
    for file in try FileManager.default.subpathsOfDirectory(atPath: "\(path)/\(folder)") {
      var isFolder: ObjCBool = false
      let full = "\(path)/\(folder)/\(file)"
      if FileManager.default.fileExists(atPath: full, isDirectory: &isFolder), !isFolder.boolValue {
        files[file] = try Data(contentsOf: URL(filePath: full))
      }
    }
    return files
  }

  struct Result {
    let code: Int32
    let output: String
    let errors: String
  }

  func mayak(
    _ command: String, _ options: String..., locale: String = "C.UTF-8", timeZone: String = "UTC"
  ) throws -> Result {
    try mayak(command, options, locale: locale, timeZone: timeZone)
  }

  func mayak(
    _ command: String, _ options: [String], locale: String = "C.UTF-8", timeZone: String = "UTC",
    variables: [String: String] = [:]
  ) throws -> Result {
    let process = process([command] + options, locale: locale, timeZone: timeZone)
    process.environment?.merge(variables) { _, given in given }
    return try Self.result(of: process)
  }

  /// The program, called by a shell that has given it this limit.
  func mayak(_ command: String, _ options: String..., limit: String) throws -> Result {
    let process = process([command] + options)
    let program = process.executableURL?.path ?? ""
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", "ulimit \(limit) && exec \"$0\" \"$@\"", program, command] + options
    return try Self.result(of: process)
  }

  /// The program where nobody reads what it says; by which signal it ended, if by any.
  func mayakUnread(_ command: String, _ options: String...) throws -> (code: Int32, isKilled: Bool)
  {
    let process = process([command] + options)
    let (output, errors) = (Pipe(), Pipe())
    for pipe in [output, errors] { try pipe.fileHandleForReading.close() }
    process.standardOutput = output
    process.standardError = errors
    process.standardInput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return (process.terminationStatus, process.terminationReason == .uncaughtSignal)
  }

  /// What the program shows on a terminal, without colours.
  func mayakOnTerminal(_ command: String, _ options: String...) throws -> String {
    let process = process([command] + options)
    return try shown(by: process, reading: nil)
  }

  /// What the program shows on a terminal where somebody answers what it asks.
  func mayakAsked(_ command: String, _ options: String..., answers: String) throws -> String {
    try shown(by: process([command] + options), reading: answers)
  }

  private func shown(by process: Process, reading answers: String?) throws -> String {
    process.environment?["NO_COLOR"] = "1"
    var (screen, line): (Int32, Int32) = (-1, -1)
    guard openpty(&screen, &line, nil, nil, nil) == 0 else {
      throw POSIXError(.ENXIO)
    }
    defer { close(screen) }
    for end in [screen, line] { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    let errors = FileHandle(fileDescriptor: line, closeOnDealloc: true)
    process.standardInput = answers == nil ? FileHandle.nullDevice : errors
    process.standardOutput = FileHandle.nullDevice
    process.standardError = errors
    let typed = Array((answers ?? "").utf8)
    _ = Platform.write(screen, typed, typed.count)
    try process.run()
    try errors.close()
    var shown: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    // It ends when nobody holds the line any more.
    while case let count = Platform.read(screen, &buffer, buffer.count), count > 0 {
      shown += buffer[..<count]
    }
    process.waitUntilExit()
    return String(decoding: shown, as: UTF8.self)
  }

  /// The program, not yet started.
  func process(
    _ arguments: [String], locale: String = "C.UTF-8", timeZone: String = "UTC"
  ) -> Process {
    let process = Process()
    process.executableURL = Bundle(for: SiteFolder.self).bundleURL.appending(path: "mayak")
    process.arguments = arguments
    process.currentDirectoryURL = URL(filePath: path)
    process.environment = ["LC_ALL": locale, "TZ": timeZone, "PATH": "/usr/bin:/bin"]
    return process
  }

  private static func result(of process: Process) throws -> Result {
    let (output, errors) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = errors
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let said = try output.fileHandleForReading.readToEnd() ?? Data()
    let complained = try errors.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return Result(
      code: process.terminationStatus, output: String(decoding: said, as: UTF8.self),
      errors: String(decoding: complained, as: UTF8.self))
  }
}
