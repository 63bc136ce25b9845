import ArgumentParser
import Building
import Diagnostics
import Reading

extension Report {
  /// The lines that `Content/addresses.lock` lacks, told until it has them.
  ///
  /// - Parameter counts: whether it is enough to say how many they are, unless somebody asks for all.
  func say(
    missing lines: some RandomAccessCollection<String>, because reason: String, counts: Bool
  ) {
    guard !lines.isEmpty else { return }
    say(
      .addressesMissing,
      ["path": PublishedAddresses.file, "reason": reason, "count": "\(lines.count)"])
    if counts, !choice.all { return }
    let shown = choice.all ? lines.prefix(lines.count) : lines.prefix(ComplaintChoice.most)
    for line in shown { writeError("  \(line)\n") }
    if lines.count > shown.count { say(.moreLines, ["count": "\(lines.count - shown.count)"]) }
  }

  /// Tells what is wrong; once in a call, since what programs take may be one document.
  ///
  /// - Parameters:
  ///   - shown: each path so that it leads to the file from where the program was started.
  ///   - texts: the texts of files by their paths, as far as there are any to show.
  func complain(
    _ diagnostics: [Diagnostic], for purpose: SiteBuild.Purpose,
    shown: @escaping @Sendable (String) -> String,
    texts: (Set<String>) -> [String: SourceText]
  ) {
    let chosen = chosen(of: diagnostics, advising: purpose == .checking)
    let places = chosen.shown.flatMap { [$0.place] + $0.notes.compactMap(\.place) }
    let texts = texts(Set(places.map(\.file)))
    let export = ComplaintExport(language: language, shown: shown, text: { texts[$0] })
    switch format {
    case .text:
      let formatter = DiagnosticFormatter(
        language: language, coloured: isColoured, shown: shown, text: { texts[$0] })
      for diagnostic in chosen.shown { writeError(formatter.format(diagnostic) + "\n") }
    case .github:
      for diagnostic in chosen.shown { write(export.annotation(of: diagnostic) + "\n") }
    case .json:
      for diagnostic in chosen.shown { write(export.record(of: diagnostic).text + "\n") }
      write(summary(of: diagnostics, for: purpose).text + "\n")
    case .sarif:
      let version = Mayak.configuration.version
      write(export.sarif(chosen.shown, version: version).text + "\n")
    }
    for (rule, count) in chosen.left { say(.moreOfRule, ["count": "\(count)", "word": rule.id]) }
    if let rule = chosen.left.first?.rule { say(.moreComplaints, ["word": rule.id]) }
  }

  /// The last of the lines for programs.
  private func summary(of diagnostics: [Diagnostic], for purpose: SiteBuild.Purpose) -> JSON {
    let count = { (severity: Severity) in
      JSON.number(diagnostics.count { $0.severity == severity })
    }
    return .record([
      "kind": .text("summary"), "errors": count(.error), "warnings": count(.warning),
      "advice": count(.advice), "failed": .flag(fails(diagnostics, for: purpose)),
    ])
  }

  /// People get the weightiest; programs that keep complaints get all, in the order of places.
  private func chosen(
    of diagnostics: [Diagnostic], advising: Bool
  ) -> (shown: [Diagnostic], left: [(rule: Rule, count: Int)]) {
    switch format {
    case .text, .github: choice.of(diagnostics, advising: advising)
    case .json, .sarif: (diagnostics.filter { choice.only == nil || choice.only == $0.rule }, [])
    }
  }
}
