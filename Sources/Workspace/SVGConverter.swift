internal import SiteModel
internal import Subprocess
internal import SystemPackage

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// The program that makes points of drawings: librsvg's, which shapes words of every script as the
/// system's fonts have them.
struct SVGConverter: Sendable {
  /// Other versions and other fonts may draw otherwise.
  let name: String
  private let searchPath: String?

  private static let program = "rsvg-convert"
  /// No card comes near; a larger picture is a mistake of the drawing.
  private static let mostBytes = 2 << 20

  /// What a program said, and whether it was content.
  private struct Answer {
    let output: [UInt8]
    let errors: String
    let isSuccess: Bool
  }

  /// Nil where the program is not installed.
  static func find(in searchPath: String?) async -> SVGConverter? {
    guard let version = await ask(program, ["--version"], in: searchPath) else { return nil }
    // Without the list of fonts the pictures of another day may have other letters; no harm is done.
    let fonts = await ask("fc-list", ["--format", "%{file} %{fontversion}\n"], in: searchPath)
    let lines = fonts?.output.split(separator: UInt8(ascii: "\n")) ?? []
    let sorted = lines.sorted { $0.lexicographicallyPrecedes($1) }
    return SVGConverter(
      name: Fingerprint.of(version.output + sorted.joined()), searchPath: searchPath)
  }

  /// A picture in PNG, or why there is none, in the program's own words.
  func picture(of drawing: [UInt8]) async -> Result<[UInt8], Refusal> {
    let answer = await Self.ask(
      Self.program, ["--format", "png"], in: searchPath, reading: drawing)
    guard let answer else { return .failure(Refusal(reason: Self.program)) }
    guard answer.isSuccess, !answer.output.isEmpty else {
      return .failure(Refusal(reason: answer.errors))
    }
    return .success(answer.output)
  }

  struct Refusal: Error {
    /// On one line.
    let reason: String

    init(reason: String) {
      self.reason = reason.split(whereSeparator: \.isNewline).joined(separator: " ")
    }
  }

  /// Nil where there is no such program. The locale is the same everywhere, so that the bytes are.
  private static func ask(
    _ program: String, _ arguments: [String], in searchPath: String?, reading input: [UInt8] = []
  ) async -> Answer? {
    guard let file = unnamedFile(input) else {
      return Answer(output: [], errors: String(cString: strerror(errno)), isSuccess: false)
    }
    var variables: [Environment.Key: String?] = ["LC_ALL": "C.UTF-8"]
    if let searchPath { variables["PATH"] = searchPath }
    do {
      let result = try await run(
        .name(program), arguments: Arguments(arguments),
        environment: .inherit.updating(variables),
        input: .fileDescriptor(.init(rawValue: file), closeAfterSpawningProcess: true),
        output: .bytes(limit: mostBytes), error: .string(limit: mostBytes))
      return Answer(
        output: result.standardOutput, errors: result.standardError,
        isSuccess: result.terminationStatus.isSuccess)
    } catch let error as SubprocessError where error.code == .executableNotFound {
      return nil
    } catch {
      return Answer(output: [], errors: "\(error)", isSuccess: false)
    }
  }

  /// A file of these bytes that nobody else can open, read from its beginning; nil where there is no room
  /// for one. A pipe would not do: whoever ends before reading it all would end this program as well.
  private static func unnamedFile(_ bytes: [UInt8]) -> CInt? {
    guard let file = tmpfile() else { return nil }
    defer { fclose(file) }
    guard fwrite(bytes, 1, bytes.count, file) == bytes.count, fflush(file) == 0 else { return nil }
    rewind(file)
    let copy = fcntl(fileno(file), F_DUPFD_CLOEXEC, 0)
    return copy < 0 ? nil : copy
  }
}
