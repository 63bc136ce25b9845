internal import Compression

/// The program that makes documents for word processors of HTML, and HTML of documents: pandoc.
package struct DocumentConverter: Sendable {
  private let program: OtherProgram

  /// Nil where the program is not installed.
  ///
  /// - Parameter searchPath: the folders of programs; nil: those of the environment.
  package static func find(in searchPath: String? = nil) async -> DocumentConverter? {
    let program = OtherProgram(name: "pandoc", searchPath: searchPath, mostBytes: 64 << 20)
    guard await program.ask(["--version"]) != nil else { return nil }
    return DocumentConverter(program: program)
  }

  /// Why there is nothing.
  package enum Fault: Error, Sendable {
    case noDocument
    case heavy
    /// In the program's own words.
    case failed(String)
  }
}

extension DocumentConverter {
  /// A `.docx` of a page.
  package func document(of html: [UInt8]) async -> Result<[UInt8], Fault> {
    await convert(html, from: "html", to: "docx")
  }

  /// The page that a `.docx` holds. It is looked into first: what unpacks to more than any document that was
  /// sent is given to no program.
  package func page(of document: [UInt8]) async -> Result<[UInt8], Fault> {
    do throws(ZipArchive.Fault) {
      let parts = try ZipArchive.unpack(document, within: Self.bounds)
      let text = parts.first { $0.path == "word/document.xml" }
      guard let text else { return .failure(.noDocument) }
      guard text.bytes.count <= Self.mostText else { return .failure(.heavy) }
    } catch {
      return .failure(error == .heavy ? .heavy : .noDocument)
    }
    // It reads nothing but what it is given.
    return await convert(document, from: "docx", to: "html", ["--sandbox"])
  }

  private static let bounds = ZipArchive.Bounds(entries: 1_000, bytes: 64 << 20)
  private static let mostText = 16 << 20

  private func convert(
    _ bytes: [UInt8], from: String, to: String, _ more: [String] = []
  ) async -> Result<[UInt8], Fault> {
    let answer = await program.ask(
      more + ["--from", from, "--to", to, "--wrap", "none", "--output", "-"], reading: bytes)
    guard let answer else { return .failure(.failed(program.name)) }
    guard answer.isSuccess, !answer.output.isEmpty else {
      return .failure(.failed(answer.reason))
    }
    return .success(answer.output)
  }
}
