#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension Terminal {
  /// Asks a question that a letter answers, where somebody sits there to answer it: y, or what stands
  /// for yes on a keyboard for Russian.
  static func confirms(_ question: String) -> Bool {
    guard isatty(0) == 1, isatty(2) == 1 else { return false }
    writeError("\(question) ")
    let answer = readLine()?.lowercased() ?? ""
    return ["y", "yes", "\u{434}", "\u{434}\u{430}"].contains(answer)
  }
}
