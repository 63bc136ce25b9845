package import Diagnostics

/// The world failed: the disk, the clock, another program. Never a mistake of an author in a page.
///
/// It holds no finished sentence; the text is made when it is printed, in the reader's language.
package struct WorkspaceError: Error, Sendable, Hashable {
  /// One path and why nothing could be done with it.
  package struct Failure: Sendable, Hashable {
    package let path: String
    package let reason: Reason

    package init(_ path: String, _ reason: Reason) {
      self.path = path
      self.reason = reason
    }
  }

  package enum Reason: Sendable, Hashable {
    /// The system's own number for it, told in the reader's language where it is a common one, else in the
    /// system's own words.
    case system(Int32)
    case phrase(Phrase, [String: String])

    package static func phrase(_ phrase: Phrase) -> Reason { .phrase(phrase, [:]) }
  }

  package let operation: Phrase
  /// Never empty, in the order of the paths.
  package let failures: [Failure]

  package init(_ operation: Phrase, _ failures: [Failure]) {
    precondition(!failures.isEmpty, "an error must say what failed")
    self.operation = operation
    self.failures = failures.sorted { $0.path < $1.path }
  }
}

extension WorkspaceError {
  package init(_ operation: Phrase, _ path: String, _ reason: Reason) {
    self.init(operation, [Failure(path, reason)])
  }

  /// One line for one failure, otherwise a heading and a line for each; no line break at the end.
  package func text(in language: MessageLanguage) -> String {
    let heading = operation.text.filled([:], in: language)
    let lines = failures.map { "\(printable($0.path)): \($0.reason.text(in: language))" }
    return lines.count == 1
      ? "\(heading) \(lines[0])" : "\(heading):\n  " + lines.joined(separator: "\n  ")
  }

  /// A control character in a name must neither break the line nor command the terminal.
  private func printable(_ path: String) -> String {
    var output = ""
    for scalar in path.unicodeScalars {
      if scalar.properties.generalCategory == .control {
        output += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      } else {
        output.unicodeScalars.append(scalar)
      }
    }
    return output
  }
}

extension WorkspaceError.Reason {
  package func text(in language: MessageLanguage) -> String {
    switch self {
    case .system(let code):
      SystemError(code: code).phrase?.text.filled([:], in: language) ?? SystemError(code: code).text
    case .phrase(let phrase, let arguments): phrase.text.filled(arguments, in: language)
    }
  }
}

/// Runs a call of the system and gives its refusal an operation and a path.
func attempt<Value: ~Copyable>(
  _ operation: Phrase, _ path: @autoclosure () -> String,
  _ body: () throws(SystemError) -> Value
) throws(WorkspaceError) -> Value {
  do {
    return try body()
  } catch {
    throw WorkspaceError(operation, path(), error.reason)
  }
}

extension SystemError {
  /// What is told to whoever ran the program.
  var reason: WorkspaceError.Reason { self == .notAFile ? .phrase(.notAFile) : .system(code) }
}
