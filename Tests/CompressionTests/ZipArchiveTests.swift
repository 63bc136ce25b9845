import Testing

@testable import Compression

/// Archives that are packed, and those that somebody sends.
@Suite struct ZipArchiveTests {
  private static let bounds = ZipArchive.Bounds(entries: 100, bytes: 1 << 20)

  private static func unpacked(_ bytes: [UInt8]) throws -> [String: [UInt8]] {
    let entries = try ZipArchive.unpack(bytes, within: bounds)
    return Dictionary(uniqueKeysWithValues: entries.map { ($0.path, $0.bytes) })
  }

  @Test func `what was packed is unpacked, whatever its name and bytes`() throws {
    let files: [String: [UInt8]] = [
      "a/b.docx": Array(0...255), "Новости/первая.docx": Array("текст".utf8), "empty": [],
      "long": Array(repeating: 7, count: 1 << 18),
    ]
    let entries = files.sorted { $0.key < $1.key }.map { ZipArchive.Entry($0.key, $0.value) }
    let archive = ZipArchive.pack(entries)
    #expect(try Self.unpacked(archive) == files)
    #expect(archive.count < 4_000)
  }

  @Test func `the same files come to the same archive`() {
    let entries = [ZipArchive.Entry("a", [1, 2, 3])]
    #expect(ZipArchive.pack(entries) == ZipArchive.pack(entries))
  }

  @Test(arguments: [[], Array("no archive".utf8), [0x50, 0x4B, 5, 6], [0x50, 0x4B, 3, 4, 0, 0]])
  func `what is no archive is told`(_ bytes: [UInt8]) {
    #expect(throws: ZipArchive.Fault.broken) {
      try ZipArchive.unpack(bytes, within: Self.bounds)
    }
  }

  @Test func `each beginning of an archive, and each byte changed, ends in an answer`() {
    let archive = ZipArchive.pack([.init("a.txt", Array("some words, some words".utf8))])
    for count in archive.indices {
      _ = try? ZipArchive.unpack(Array(archive[..<count]), within: Self.bounds)
      var changed = archive
      changed[count] ^= 0xFF
      _ = try? ZipArchive.unpack(changed, within: Self.bounds)
    }
  }

  @Test func `a byte that changed within a file is noticed`() throws {
    let words = Array("some words that are not packed much".utf8)
    var archive = ZipArchive.pack([.init("a.txt", words)])
    archive[40] ^= 1
    #expect(throws: ZipArchive.Fault.self) {
      try ZipArchive.unpack(archive, within: Self.bounds)
    }
  }

  @Test func `what would unpack to too much is not unpacked`() {
    let bomb = ZipArchive.pack([.init("bomb", Array(repeating: 0, count: 4 << 20))])
    #expect(bomb.count < 10_000)
    #expect(throws: ZipArchive.Fault.heavy) { try ZipArchive.unpack(bomb, within: Self.bounds) }
    let many = ZipArchive.pack((0..<200).map { .init("\($0)", []) })
    #expect(throws: ZipArchive.Fault.heavy) { try ZipArchive.unpack(many, within: Self.bounds) }
  }
}
