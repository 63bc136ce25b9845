import CZlib
import SiteModel
import Testing

@testable import Compression

@Suite struct PackerTests {
  private static let text = Array(
    String(repeating: "Спроси, прежде чем ехать. Ask before you go.\n", count: 200).utf8)

  @Test(arguments: Packing.allCases, [Packer.Effort.usual, .most])
  func `a text becomes less, and the same every time`(_ packing: Packing, _ effort: Packer.Effort) {
    let packed = Packer.pack(Self.text, as: packing, effort)
    #expect((packed?.count ?? .max) < Self.text.count / 10)
    #expect(packed == Packer.pack(Self.text, as: packing, effort))
  }

  @Test(arguments: Packing.allCases, [[], Array("a".utf8), Array("abcdefgh".utf8)])
  func `what would not become less is not packed`(_ packing: Packing, _ bytes: [UInt8]) {
    #expect(Packer.pack(bytes, as: packing) == nil)
  }

  @Test func `the head of a gzip file names no time`() {
    let packed = Packer.pack(Self.text, as: .gzip) ?? []
    #expect(packed.prefix(3) == [0x1F, 0x8B, 0x08])
    #expect(packed.dropFirst(3).prefix(5) == [0, 0, 0, 0, 0])
  }

  @Test func `gzip is unpacked to the same bytes`() {
    var packed = Packer.pack(Self.text, as: .gzip) ?? []
    var stream = z_stream()
    let version = Int32(MemoryLayout<z_stream>.size)
    #expect(inflateInit2_(&stream, 15 + 16, ZLIB_VERSION, version) == Z_OK)
    var unpacked = [UInt8](repeating: 0, count: Self.text.count + 1)
    packed.withUnsafeMutableBufferPointer { input in
      unpacked.withUnsafeMutableBufferPointer { output in
        stream.next_in = input.baseAddress
        stream.avail_in = uInt(input.count)
        stream.next_out = output.baseAddress
        stream.avail_out = uInt(output.count)
        #expect(inflate(&stream, Z_FINISH) == Z_STREAM_END)
      }
    }
    inflateEnd(&stream)
    #expect(Array(unpacked.prefix(Int(stream.total_out))) == Self.text)
  }
}
