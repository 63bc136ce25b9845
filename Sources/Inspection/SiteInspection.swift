package import Diagnostics
package import SiteModel

/// Looks at all files of a finished site together: whether what leads from one to the other arrives,
/// and what a page weighs with all that it loads.
package struct SiteInspection: Sendable {
  private let files: [String: InspectedFile]
  private let budgets: Budgets
  /// Whether the pages are read without a server, which would look for the file of a folder.
  private let isOnDisk: Bool
  /// What nothing is known of: links to it, and below it, are neither right nor wrong.
  private let unknown: [String]

  package init(
    _ files: [InspectedFile], budgets: Budgets = Budgets(), isOnDisk: Bool = false,
    unknown: [String] = []
  ) {
    self.files = Dictionary(files.map { ($0.path, $0) }) { first, _ in first }
    self.budgets = budgets
    self.isOnDisk = isOnDisk
    self.unknown = unknown
  }

  /// Every fault, one that a template makes on many pages once.
  ///
  /// - Parameter owner: what a file was made from, by its path.
  package func complaints(owner: (String) -> Owner? = { _ in nil }) -> [Diagnostic] {
    var found: [(fault: Fault, paths: [String])] = []
    var known: [Likeness: Int] = [:]
    let told = ToldFacts(files)
    for path in files.keys.sorted() {
      guard let file = files[path] else { continue }
      let faults = file.faults + deadLeads(of: file) + weights(of: file) + told.faults(of: file)
      let owner = faults.isEmpty ? nil : owner(path)
      for fault in faults where owner?.toldOf(fault) != true {
        let likenesses = fault.likeness.map { Likeness(rule: fault.rule, word: $0) }
        let number = likenesses.compactMap { known[$0] }.first ?? found.count
        for likeness in likenesses { known[likeness] = number }
        if number == found.count {
          found.append((fault, [path]))
        } else if found[number].paths.last != path {
          found[number].paths.append(path)
        }
      }
    }
    return found.map { diagnostic($0.fault, $0.paths, owner($0.paths[0])) }
  }

  private func diagnostic(
    _ fault: Fault, _ paths: [String], _ owner: Owner?
  ) -> Diagnostic {
    let isCopied = owner?.isCopied == true
    let file = isCopied ? owner?.place.file ?? paths[0] : paths[0]
    var notes: [Note] = []
    if let owner, !isCopied { notes.append(Note(.madeHere, at: owner.place)) }
    let others = paths.dropFirst()
    if !others.isEmpty {
      let named = others.prefix(3).joined(separator: ", ") + (others.count > 3 ? ", …" : "")
      notes.append(Note(.alsoIn, ["count": "\(others.count)", "paths": named]))
    }
    return Diagnostic(fault.rule, at: Place(file, fault.range), fault.arguments, notes: notes)
  }
}

/// What is one fault, on however many pages.
private struct Likeness: Hashable {
  let rule: Rule
  let word: String
}

extension SiteInspection {
  private func deadLeads(of file: InspectedFile) -> [Fault] {
    file.leads.compactMap { lead in
      let path = lead.destination.path
      guard !unknown.contains(where: { path == $0 || path.hasPrefix($0 + "/") }) else { return nil }
      guard let target = target(path, onDisk: isOnDisk && !lead.isAbsolute) else {
        return Fault(
          .deadLink, lead.range, ["word": lead.word, "path": path],
          likeness: ["'\(lead.word)'", path])
      }
      guard let anchor = lead.destination.anchor, let anchors = target.anchors,
        !isThere(anchor, among: anchors)
      else { return nil }
      return Fault(
        .deadAnchor, lead.range, ["word": lead.word, "anchor": anchor, "path": target.path],
        likeness: ["#\(anchor) \(target.path == file.path ? "" : target.path)"])
    }
  }

  /// What a server answers: the file, that of a folder, or one whose ending is left out.
  private func target(_ path: String, onDisk: Bool) -> InspectedFile? {
    if let file = files[path] { return file }
    if onDisk { return nil }
    let folder = path.isEmpty || path.hasSuffix("/") ? path : path + "/"
    for name in ["index.html", "index.htm", "index.xhtml", "index.xml"] {
      if let file = files[folder + name] { return file }
    }
    return path.hasSuffix("/") ? nil : files[path + ".html"] ?? files[path + ".htm"]
  }

  /// The top is always there; a script may make what begins with a sign of addresses.
  private func isThere(_ anchor: String, among anchors: Set<String>) -> Bool {
    anchor.isEmpty || anchor.lowercased() == "top" || anchor.hasPrefix("/")
      || anchor.hasPrefix("!") || anchors.contains(anchor)
  }
}

extension SiteInspection {
  private func weights(of page: InspectedFile) -> [Fault] {
    guard page.kind == .page, !budgets.limits.isEmpty else { return [] }
    let styles = size(of: page) { $0 == .styles }
    let scripts = size(of: page) { $0 == .script }
    let pictures = size(of: page) { $0 == .picture }
    let sums: [Budgets.Part: Int] = [
      .html: page.size, .css: styles, .js: scripts,
      .firstView: page.size + styles + scripts + pictures,
    ]
    let ofPage = Budgets.Part.allCases.compactMap { part in
      sums[part].flatMap { fault(part, $0, 0..<0, likeness: "") }
    }
    let ofPictures = page.leads.filter { $0.use == .picture || $0.use == .laterPicture }
      .compactMap { lead in
        let size = files[lead.destination.path]?.size ?? 0
        return fault(.picture, size, lead.range, likeness: lead.destination.path)
      }
    return ofPage + ofPictures
  }

  private func size(of page: InspectedFile, _ isMeant: (Mention.Use) -> Bool) -> Int {
    Set(page.leads.filter { isMeant($0.use) }.map(\.destination.path))
      .reduce(0) { $0 + (files[$1]?.size ?? 0) }
  }

  private func fault(
    _ part: Budgets.Part, _ size: Int, _ range: Range<Int>, likeness: String
  ) -> Fault? {
    guard let limit = budgets.limits[part], size > limit * 1000 else { return nil }
    return Fault(
      .overBudget, range,
      ["key": part.rawValue, "count": "\((size + 999) / 1000)", "limit": "\(limit)"],
      likeness: ["\(part.rawValue) \(likeness)"])
  }
}
