internal import CBrotli
internal import CZlib

/// The libraries that pack texts.
package enum CompressionLibraries {
  /// As zlib calls itself.
  package static var zlib: String { String(cString: zlibVersion()) }

  /// Brotli gives a number: eight bits, then twice twelve.
  package static var brotli: String {
    let number = BrotliEncoderVersion()
    return "\(number >> 24).\(number >> 12 & 0xFFF).\(number & 0xFFF)"
  }
}
