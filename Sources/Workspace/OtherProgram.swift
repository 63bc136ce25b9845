internal import Platform
internal import Subprocess
internal import SystemPackage

/// A program of the system that turns bytes into bytes.
struct OtherProgram: Sendable {
  let name: String
  /// The folders of programs; nil: those of the environment.
  let searchPath: String?
  /// More than that is a mistake.
  let mostBytes: Int

  /// What a program said, and whether it was content.
  struct Answer {
    let output: [UInt8]
    let errors: String
    let isSuccess: Bool

    /// What it complained of, on one line.
    var reason: String { errors.split(whereSeparator: \.isNewline).joined(separator: " ") }
  }

  /// Nil where there is no such program. The locale is the same everywhere, so that the bytes are.
  func ask(_ arguments: [String], reading input: [UInt8] = []) async -> Answer? {
    guard let file = Self.unnamedFile(input) else {
      return Answer(output: [], errors: String(cString: strerror(errno)), isSuccess: false)
    }
    var variables: [Environment.Key: String?] = ["LC_ALL": "C.UTF-8"]
    if let searchPath { variables["PATH"] = searchPath }
    do {
      let result = try await run(
        .name(name), arguments: Arguments(arguments),
        environment: .inherit.updating(variables),
        input: .fileDescriptor(.init(rawValue: file), closeAfterSpawningProcess: true),
        output: .bytes(limit: mostBytes), error: .string(limit: 1 << 20))
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
