import BuiltWith
import Compression
import Diagnostics
import Markdown
import Reading
import Serving
import Workspace

/// What this program is made of: what `mayak --version --verbose` prints, and whoever reads of a fault in a
/// library looks for.
struct ProgramVersions {
  /// The parts that can be asked, each with what it answers.
  let parts: [(name: String, version: String)]
  /// The lines about what a packaged program was built with; empty for any other.
  let builtWith: String
}

extension ProgramVersions {
  static var ofThisProgram: ProgramVersions {
    let clock = SystemClock()
    let zones = clock.versionOfZones.map { "\($0) (\(clock.zones))" }
    let parts: [(String, String?)] = [
      ("mayak", Mayak.version),
      ("cmark-gfm", MarkdownLibrary.version),
      ("libyaml", SourceLibraries.yaml),
      ("expat", SourceLibraries.expat),
      ("zlib", CompressionLibraries.zlib),
      ("brotli", CompressionLibraries.brotli),
      ("libevent", ServerLibrary.version),
      ("glibc", versionOfSystemLibrary()),
      ("tzdata", zones),
    ]
    let bytes = UnsafeRawBufferPointer(start: mayak_built_with(), count: mayak_built_with_size())
    return ProgramVersions(
      parts: parts.compactMap { name, version in version.map { (name, $0) } },
      builtWith: String(decoding: bytes, as: UTF8.self))
  }

  /// Whether a call of the program asks for it.
  static func areAskedFor(by arguments: [String]) -> Bool {
    Set(arguments).isSuperset(of: ["--version", "--verbose"])
  }

  func text(in language: MessageLanguage) -> String {
    let lines = parts.map { "\($0.name) \($0.version)\n" }.joined()
    guard !builtWith.isEmpty else { return lines }
    return lines + "\n\(Phrase.builtWith.text.filled([:], in: language))\n\(builtWith)"
  }
}
