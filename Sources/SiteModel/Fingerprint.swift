/// A short name made of bytes: the same bytes have the same name on every machine and day, others
/// have another. It is no seal: whoever wants two texts of one name can find them.
package enum Fingerprint {
  /// Sixteen digits, by FNV-1a with 64 bits.
  package static func of(_ bytes: some Sequence<UInt8>) -> String {
    let hash = bytes.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { hash, byte in
      (hash ^ UInt64(byte)) &* 0x100_0000_01B3
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
