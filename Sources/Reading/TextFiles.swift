internal import Diagnostics

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
  /// The text, with what is wrong with its letters, or what keeps the file from being one.
  static func text(of contents: SourceFile.Contents, in path: String) -> Diagnosed<SourceText?> {
    switch contents {
    case .text(let bytes):
      if let fault = fault(of: bytes, in: path) { return Diagnosed(nil, [fault]) }
      let parted = PartedLetters.complaint(in: bytes, of: path)
      return Diagnosed(SourceText(bytes), parted.map { [$0] } ?? [])
    case .opaque(let facts):
      let limit = SourceFile.Contents.longestText(at: path)
      let arguments = ["count": "\((facts.size + 1 << 20 - 1) >> 20)", "limit": "\(limit >> 20)"]
      return Diagnosed(nil, [Diagnostic(.longFile, at: Place(path), arguments)])
    }
  }

  /// Of UTF-8.
  private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
  /// How the documents of office programs begin, which are archives.
  private static let packed: [UInt8] = [0x50, 0x4B, 0x03, 0x04]
  /// The older ones.
  private static let compound: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0]

  private static func fault(of bytes: [UInt8], in path: String) -> Diagnostic? {
    let start = bytes.starts(with: mark) ? bytes.dropFirst(mark.count) : bytes[...]
    if start.starts(with: packed) || start.starts(with: compound) {
      return Diagnostic(.officeDocument, at: Place(path))
    }
    if let sign = bytes.firstControl {
      // Half of a letter may look like any control character there.
      if let text = WideText.decoded(bytes) {
        let zero = bytes.firstIndex(of: 0) ?? sign
        return Diagnostic(
          .nulByte, at: Place(path, zero..<zero + 1),
          mend: .edit(Place(path, 0..<bytes.count), text))
      }
      let place = Place(path, sign..<sign + 1)
      guard bytes[sign] != 0 else { return Diagnostic(.nulByte, at: place) }
      return Diagnostic(.controlCharacter, at: place, ["word": bytes[sign].name])
    }
    if let fault = UTF8Check.firstFault(in: bytes) {
      return Diagnostic(
        .notUTF8, at: Place(path, fault),
        mend: CyrillicText.decoded(bytes).map { .edit(Place(path, 0..<bytes.count), $0) })
    }
    // The file of addresses knows them and joins what can be joined.
    guard path != PublishedAddresses.file else { return nil }
    return UnmergedLines.firstMark(in: bytes).map {
      Diagnostic(.unmergedLines, at: Place(path, $0))
    }
  }
}

extension [UInt8] {
  /// The first control character but for those that space words and lines.
  fileprivate var firstControl: Int? {
    hold(\.controls, \.isControl) ? firstIndex(where: \.isControl) : nil
  }

  /// Whether one of the bytes is asked for: `isMeant` says it of one, `areMeant` of sixteen.
  @inline(__always)
  func hold(_ areMeant: (Block) -> BlockMask, _ isMeant: (UInt8) -> Bool) -> Bool {
    withUnsafeBytes { bytes in
      var found = BlockMask(repeating: false)
      var index = 0
      // All are looked at: hardly any text holds one.
      while index + Block.scalarCount <= bytes.count {
        found = found .| areMeant(bytes.loadUnaligned(fromByteOffset: index, as: Block.self))
        index += Block.scalarCount
      }
      return any(found) || bytes[index...].contains(where: isMeant)
    }
  }
}

typealias Block = SIMD16<UInt8>
typealias BlockMask = SIMDMask<SIMD16<Int8>>

extension Block {
  /// Those that are control characters but none that space words and lines.
  @inline(__always)
  fileprivate var controls: BlockMask {
    (self .<= Block(repeating: 0x08)) .| (self .== Block(repeating: 0x0B))
      .| (self &- Block(repeating: 0x0E) .<= Block(repeating: 0x1F - 0x0E))
      .| (self .== Block(repeating: 0x7F))
  }
}

extension UInt8 {
  fileprivate var isControl: Bool {
    (self < 0x20 && self != 0x09 && self != 0x0A && self != 0x0C && self != 0x0D) || self == 0x7F
  }

  fileprivate var name: String { Unicode.Scalar(self).codeName }
}

extension Unicode.Scalar {
  /// Whether it is one of the controls, to which Unicode promises to add none.
  var isControl: Bool { value < 0x20 || (0x7F..<0xA0).contains(value) }

  /// `U+001B`
  var codeName: String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
