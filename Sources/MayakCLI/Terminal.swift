import Diagnostics
import Platform
import Workspace

/// Standard output, standard error and the environment; nothing else in the program knows them.
enum Terminal {
  /// Lets the program go on where nobody reads any more what it says: whoever looks at the first
  /// lines alone still wants the site.
  static func outliveReaders() { signal(SIGPIPE, SIG_IGN) }

  /// Writes everything, or stops where nobody reads any more.
  static func write(_ text: String) { write(text, to: 1) }

  static func writeError(_ text: String) { write(text, to: 2) }

  /// Tells that the world failed.
  static func write(_ error: WorkspaceError, in language: MessageLanguage) {
    writeError(text(of: error, in: language))
  }

  /// What is said where the world failed.
  static func text(of error: WorkspaceError, in language: MessageLanguage) -> String {
    let kind = Phrase.error.text.filled([:], in: language)
    return "mayak: \(kind): \(error.text(in: language))\n"
  }

  static var errorIsTerminal: Bool { isatty(2) == 1 }

  /// Whether what is written there can be moved over and coloured.
  static var errorTakesCommands: Bool { errorIsTerminal && variable("TERM") != "dumb" }

  /// Colours on a terminal only, and not where NO_COLOR asks for none.
  static var errorIsColoured: Bool { errorTakesCommands && variable("NO_COLOR") == nil }

  /// The locale for messages, by the rules of POSIX: LC_ALL, then LC_MESSAGES, then LANG.
  static var locale: String {
    ["LC_ALL", "LC_MESSAGES", "LANG"].compactMap(variable).first ?? ""
  }

  /// Whether somebody sits there who can be asked.
  static var isAnswering: Bool { isatty(0) == 1 && errorIsTerminal }

  /// What somebody writes after a question, without the spaces around it; nil at the end of the input.
  static func answer(to question: String) -> String? {
    writeError(question + " ")
    return readLine().map { line in
      String(line.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
  }

  /// The editor that the environment names, with its options.
  static var editor: String? { ["VISUAL", "EDITOR"].compactMap(variable).first }

  /// A variable of the environment; nil where it is empty.
  static func variable(_ name: String) -> String? {
    guard let value = getenv(name) else { return nil }
    let text = String(cString: value)
    return text.isEmpty ? nil : text
  }

  private static func write(_ text: String, to descriptor: Int32) {
    let bytes = Array(text.utf8)
    bytes.withUnsafeBytes { buffer in
      var rest = buffer[...]
      while let start = UnsafeRawBufferPointer(rebasing: rest).baseAddress, !rest.isEmpty {
        let count = writeSome(descriptor, start, rest.count)
        if count > 0 { rest = rest.dropFirst(count) } else if errno != EINTR { return }
      }
    }
  }

  private static func writeSome(
    _ descriptor: Int32, _ start: UnsafeRawPointer, _ count: Int
  ) -> Int {
    Platform.write(descriptor, start, count)
  }
}
