internal import SiteModel

/// The program that makes points of drawings: librsvg's, which shapes words of every script as the
/// system's fonts have them.
struct SVGConverter: Sendable {
  /// Other versions and other fonts may draw otherwise.
  let name: String
  private let program: OtherProgram

  /// No card comes near; a larger picture is a mistake of the drawing.
  private static let mostBytes = 2 << 20

  /// Nil where the program is not installed.
  static func find(in searchPath: String?) async -> SVGConverter? {
    let program = OtherProgram(
      name: "rsvg-convert", searchPath: searchPath, mostBytes: mostBytes)
    guard let version = await program.ask(["--version"]) else { return nil }
    // Without the list of fonts the pictures of another day may have other letters; no harm is done.
    let fonts = await OtherProgram(name: "fc-list", searchPath: searchPath, mostBytes: mostBytes)
      .ask(["--format", "%{file} %{fontversion}\n"])
    let lines = fonts?.output.split(separator: UInt8(ascii: "\n")) ?? []
    let sorted = lines.sorted { $0.lexicographicallyPrecedes($1) }
    return SVGConverter(name: Fingerprint.of(version.output + sorted.joined()), program: program)
  }

  /// A picture in PNG, or why there is none, in the program's own words.
  func picture(of drawing: [UInt8]) async -> Result<[UInt8], Refusal> {
    guard let answer = await program.ask(["--format", "png"], reading: drawing) else {
      return .failure(Refusal(reason: program.name))
    }
    guard answer.isSuccess, !answer.output.isEmpty else {
      return .failure(Refusal(reason: answer.reason))
    }
    return .success(answer.output)
  }

  struct Refusal: Error {
    /// On one line.
    let reason: String
  }
}
