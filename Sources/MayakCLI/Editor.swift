import ArgumentParser
import Platform

extension Terminal {
  /// Becomes the editor of the environment, with these files. It comes back only where there is none.
  ///
  /// The shell takes the name apart, since it may have options of its own (`code --wait`).
  static func edit(_ files: [String]) throws {
    guard let editor else { return }
    let words = ["sh", "-c", "exec \(editor) \"$@\"", "sh"] + files
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) }
    arguments.append(nil)
    defer { for argument in arguments { free(argument) } }
    // What this program ignores its successor would ignore as well.
    signal(SIGPIPE, SIG_DFL)
    execv("/bin/sh", arguments)
    throw ExitCode(Report.Outcome.worldFailed.rawValue)
  }
}
