internal import Diagnostics

/// What a page of the site says of all others (`data-told`), held against what these are.
struct ToldFacts {
  /// The first page that says anything; nil where none does, so that nothing can be missing.
  private let page: String?
  private let facts: Set<String>

  init(_ files: [String: InspectedFile]) {
    let telling = files.values.filter { !$0.told.isEmpty }
    page = telling.map(\.path).min()
    facts = telling.reduce(into: []) { $0.formUnion($1.told) }
  }
}

extension ToldFacts {
  /// What is in a file and told nowhere, or told not to be.
  func faults(of file: InspectedFile) -> [Fault] {
    guard let page else { return [] }
    let hosts = file.hosts.filter { !facts.contains("host \($0.key)") }
      .map { fault($0.key, $0.value, page) }
    let scripts = file.leads.filter { $0.use == .script }
      .filter { !facts.contains("script \($0.destination.path)") }
      .map { fault($0.destination.path, $0.range, page) }
    let forms = file.faults.filter { $0.rule == .formInPage && facts.contains("forms") }
      .map { fault("<form>", $0.range, page) }
    return hosts.sorted { $0.range.lowerBound < $1.range.lowerBound } + scripts + forms
  }

  private func fault(_ word: String, _ range: Range<Int>, _ page: String) -> Fault {
    Fault(.untoldFact, range, ["word": word, "path": page], likeness: [word])
  }
}
