/// A word for the bytes of files, another one whenever a byte is: browsers keep what bears it for ever.
///
/// FNV-1a in 64 bits: it tells versions of one's own files apart, and nobody's from a forger's.
struct ByteMark {
  private var state: UInt64 = 0xcbf2_9ce4_8422_2325

  mutating func add(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { state = (state ^ UInt64(byte)) &* 0x100_0000_01b3 }
  }

  var value: UInt64 { state }
}

extension ByteMark {
  /// The mark of a theme's assets, by their names and all their bytes.
  static func text(of assets: [SourceFile]) -> String {
    var mark = ByteMark()
    for asset in assets.sorted(by: { $0.path < $1.path }) {
      mark.add(asset.path.utf8)
      switch asset.contents {
      case .text(let bytes): mark.add(bytes)
      case .opaque(let facts):
        // The end of the name is not the beginning of the bytes.
        mark.add([0])
        for shift in stride(from: 0, to: 64, by: 8) {
          mark.add([UInt8(truncatingIfNeeded: facts.mark >> shift)])
        }
      }
    }
    let digits = String(mark.value, radix: 36)
    return String(digits.suffix(8))
  }
}
