extension ComplaintExport {
  /// The complaint as a record of JSON; the guide says what is in it. Columns count characters, as in
  /// the text that people read.
  package func record(of diagnostic: Diagnostic) -> JSON {
    let region = region(diagnostic.place, { $0.position(of:) })
    return .record([
      "kind": .text("complaint"),
      "rule": .text(diagnostic.rule.id),
      "severity": .text(diagnostic.severity.name),
      "file": .text(shown(diagnostic.place.file)),
      "line": region.map { .number($0.start.line) },
      "column": region.map { .number($0.start.column) },
      "endLine": region.map { .number($0.end.line) },
      "endColumn": region.map { .number($0.end.column) },
      "message": .text(diagnostic.text(in: language)),
      "meaning": .text(diagnostic.rule.meaning.filled([:], in: language)),
      "fix": .text(diagnostic.rule.fix.filled([:], in: language)),
      "notes": .list(diagnostic.notes.map(record(of:))),
    ])
  }

  private func record(of note: Note) -> JSON {
    let start = note.place.flatMap { place in region(place, { $0.position(of:) })?.start }
    return .record([
      "message": .text(said(note)),
      "file": note.place.map { .text(shown($0.file)) },
      "line": start.map { .number($0.line) },
      "column": start.map { .number($0.column) },
    ])
  }
}

extension Severity {
  /// Its name for programs, the same in every language.
  package var name: String {
    switch self {
    case .error: "error"
    case .warning: "warning"
    case .advice: "advice"
    }
  }
}
