extension ComplaintExport {
  /// All complaints as one run of SARIF 2.1.0, with what is said about each rule that was broken.
  /// Columns count UTF-16 code units, as `columnKind` says.
  ///
  /// - Parameter version: that of the program.
  package func sarif(_ diagnostics: [Diagnostic], version: String) -> JSON {
    let broken = Set(diagnostics.map(\.rule))
    let rules = Rule.all.filter(broken.contains)
    let numbers = Dictionary(uniqueKeysWithValues: rules.enumerated().map { ($1.id, $0) })
    let run = JSON.record([
      "tool": .record([
        "driver": .record([
          "name": .text("Mayak"), "semanticVersion": .text(version),
          "language": .text(language.rawValue), "rules": .list(rules.map(record(of:))),
        ])
      ]),
      "columnKind": .text("utf16CodeUnits"),
      "results": .list(diagnostics.map { result($0, numbers[$0.rule.id]) }),
    ])
    return .record([
      "$schema": .text("https://json.schemastore.org/sarif-2.1.0.json"),
      "version": .text("2.1.0"), "runs": .list([run]),
    ])
  }

  private func record(of rule: Rule) -> JSON {
    .record([
      "id": .text(rule.id),
      "shortDescription": message(rule.meaning.filled([:], in: language)),
      "help": message(rule.fix.filled([:], in: language)),
      "defaultConfiguration": .record(["level": .text(Self.level(rule.severity))]),
    ])
  }

  private func result(_ diagnostic: Diagnostic, _ number: Int?) -> JSON {
    let related = diagnostic.notes.compactMap { note in
      note.place.map { place in
        JSON.record(["physicalLocation": location(place), "message": message(said(note))])
      }
    }
    return .record([
      "ruleId": .text(diagnostic.rule.id),
      "ruleIndex": number.map { .number($0) },
      "level": .text(Self.level(diagnostic.severity)),
      "message": message(words(of: diagnostic)),
      "locations": .list([.record(["physicalLocation": location(diagnostic.place)])]),
      "relatedLocations": related.isEmpty ? nil : .list(related),
    ])
  }

  private func location(_ place: Place) -> JSON {
    let region = region(place, { $0.utf16Position(of:) }).map { start, end in
      JSON.record([
        "startLine": .number(start.line), "startColumn": .number(start.column),
        "endLine": .number(end.line), "endColumn": .number(end.column),
      ])
    }
    return .record([
      "artifactLocation": .record(["uri": .text(Self.address(of: shown(place.file)))]),
      "region": region,
    ])
  }

  private func message(_ text: String) -> JSON { .record(["text": .text(text)]) }

  private static func level(_ severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .advice: "note"
    }
  }

  /// A path as an address: relative, or whole where the path begins at the root of the disk.
  private static func address(of path: String) -> String {
    let bytes = path.utf8.flatMap { byte -> [UInt8] in
      if byte.isLetterOrDigit || "-._~/".utf8.contains(byte) { return [byte] }
      return [UInt8(ascii: "%"), .hexDigit(byte >> 4), .hexDigit(byte & 0x0F)]
    }
    return (path.hasPrefix("/") ? "file://" : "") + String(decoding: bytes, as: UTF8.self)
  }
}
