internal import Diagnostics
internal import Glibc

/// The text files of a tree by their paths, without those that hold no proper text. Pages are looked
/// at when they are read.
struct TextFiles: Sendable {
  private var texts: [String: SourceText] = [:]
  private(set) var refused: Set<String> = []

  init(_ tree: SourceTree, _ diagnostics: inout [Diagnostic]) {
    for file in tree.files where SourceFile.isText(file.path) {
      if file.path.hasPrefix("Content/"), file.path.hasSuffix(".md") { continue }
      let text = Self.text(of: file.contents, in: file.path)
      diagnostics += text.diagnostics
      if let text = text.value { texts[file.path] = text } else { refused.insert(file.path) }
    }
  }

  subscript(path: String) -> SourceText? { texts[path] }
}

extension TextFiles {
  /// The text, or what keeps the file from being one.
  static func text(of contents: SourceFile.Contents, in path: String) -> Diagnosed<SourceText?> {
    switch contents {
    case .text(let bytes):
      let fault = fault(of: bytes, in: path)
      return fault.map { Diagnosed(nil, [$0]) } ?? Diagnosed(SourceText(bytes), [])
    case .opaque(let facts):
      let limit = SourceFile.Contents.longestText
      let arguments = ["count": "\((facts.size + 1 << 20 - 1) >> 20)", "limit": "\(limit >> 20)"]
      return Diagnosed(nil, [Diagnostic(.longFile, at: Place(path), arguments)])
    }
  }

  private static func fault(of bytes: [UInt8], in path: String) -> Diagnostic? {
    if let zero = bytes.firstZero {
      return Diagnostic(.nulByte, at: Place(path, zero..<zero + 1))
    }
    do {
      _ = try UTF8Span(validating: bytes.span)
      return nil
    } catch {
      return Diagnostic(.notUTF8, at: Place(path, error.byteOffsets))
    }
  }
}

extension [UInt8] {
  fileprivate var firstZero: Int? {
    withUnsafeBytes { bytes in
      guard let start = bytes.baseAddress, let found = memchr(start, 0, bytes.count) else {
        return nil
      }
      return UnsafeRawPointer(found) - start
    }
  }
}
