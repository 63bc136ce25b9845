import Testing

@testable import Serving

@Suite struct QRCodeTests {
  /// What a telephone sees: the letters of the pattern, without the colours around each line.
  private func rows(_ text: String) throws -> [String] {
    try #require(QRCode(text)).terminalText.split(separator: "\n").map { line in
      String(line).replacing("\u{1B}[30;107m", with: "").replacing("\u{1B}[0m", with: "")
    }
  }

  @Test func `an address is a square with a margin of four on each side, light in every colour`()
    throws
  {
    let rows = try rows("http://192.168.1.7:8000/")
    // 25 modules, since 24 letters do not go into 21, and eight of margin; two rows a line.
    #expect(rows.count == 17)
    #expect(rows.allSatisfy { $0.count == 33 })
    #expect(rows.prefix(2).allSatisfy { $0.allSatisfy { $0 == " " } })
    #expect(rows.allSatisfy { $0.hasPrefix("    ") && $0.hasSuffix("    ") })
  }

  @Test func `its corners are what readers look for`() throws {
    let rows = try rows("http://192.168.1.7:8000/")
    let corner = rows[2..<6].map { String($0.dropFirst(4).prefix(7)) }
    #expect(corner == ["█▀▀▀▀▀█", "█ ███ █", "█ ▀▀▀ █", "▀▀▀▀▀▀▀"])
  }

  @Test func `a text that is too long for a code has none`() {
    #expect(QRCode(String(repeating: "a", count: 5000)) == nil)
  }
}
