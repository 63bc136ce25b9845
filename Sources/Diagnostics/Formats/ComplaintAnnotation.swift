extension ComplaintExport {
  /// The complaint as a command that GitHub's runner shows at the line of the file: one line, with what
  /// to do at its end.
  package func annotation(of diagnostic: Diagnostic) -> String {
    let level =
      switch diagnostic.severity {
      case .error: "error"
      case .warning: "warning"
      case .advice: "notice"
      }
    var properties = [("file", shown(diagnostic.place.file))]
    if let (start, end) = region(diagnostic.place, { $0.utf16Position(of:) }) {
      properties += [("line", "\(start.line)"), ("endLine", "\(end.line)")]
      // The runner refuses columns of a place that goes over several lines.
      if start.line == end.line {
        properties += [("col", "\(start.column)"), ("endColumn", "\(end.column)")]
      }
    }
    properties.append(("title", diagnostic.rule.id))
    let written = properties.map { "\($0)=\(Self.escaped(property: $1))" }
    let elsewhere = diagnostic.notes.compactMap { note in
      note.place.map { "\(said(note)): \(located($0))" }
    }
    let words =
      [words(of: diagnostic)] + elsewhere + [diagnostic.rule.fix.filled([:], in: language)]
    return "::\(level) \(written.joined(separator: ","))::"
      + Self.escaped(words.joined(separator: "\n"))
  }

  private func located(_ place: Place) -> String {
    let start = region(place, { $0.position(of:) })?.start
    return shown(place.file) + (start.map { ":\($0.line):\($0.column)" } ?? "")
  }

  private static func escaped(_ text: String) -> String {
    text.reduce(into: "") { output, letter in
      for scalar in letter.unicodeScalars {
        switch scalar {
        case "%": output += "%25"
        case "\r": output += "%0D"
        case "\n": output += "%0A"
        default: output.unicodeScalars.append(scalar)
        }
      }
    }
  }

  private static func escaped(property text: String) -> String {
    escaped(text).reduce(into: "") { output, letter in
      switch letter {
      case ":": output += "%3A"
      case ",": output += "%2C"
      default: output.append(letter)
      }
    }
  }
}
