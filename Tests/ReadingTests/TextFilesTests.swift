import Diagnostics
import Testing

@testable import Reading

@Suite struct TextFilesTests {
  /// What is wrong with forty letters, one of which is this byte.
  private func fault(_ byte: UInt8, at place: Int) -> Diagnostic? {
    var bytes = Array(repeating: UInt8(ascii: "a"), count: 40)
    bytes[place] = byte
    return TextFiles.text(of: .text(bytes), in: "a.md").diagnostics.first
  }

  @Test(arguments: [0, 15, 16, 31, 32, 39])
  func `a control character is found wherever it stands`(_ place: Int) {
    let spaces: Set<UInt8> = [0x09, 0x0A, 0x0C, 0x0D]
    for byte in (UInt8(0)..<0x80) {
      let isControl = (byte < 0x20 && !spaces.contains(byte)) || byte == 0x7F
      let rule = byte == 0 ? Rule.nulByte : .controlCharacter
      #expect(fault(byte, at: place)?.rule == (isControl ? rule : nil), "\(byte)")
    }
    #expect(fault(0x07, at: place)?.place == Place("a.md", place..<place + 1))
  }
}
