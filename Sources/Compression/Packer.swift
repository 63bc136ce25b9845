internal import CBrotli
internal import CZlib
package import SiteModel

/// Packs bytes; the same ones come to the same packed ones.
package enum Packer {
  /// How long it may take to come to fewer bytes.
  package enum Effort: Sendable {
    /// A third of a millisecond for a page.
    case usual
    /// A hundred times as long for a tenth less, where a file changes seldom and is loaded by all.
    case most
  }

  /// The bytes as they are sent; nil where they would not be fewer.
  package static func pack(
    _ bytes: [UInt8], as packing: Packing, _ effort: Effort = .usual
  ) -> [UInt8]? {
    let packed =
      switch packing {
      case .brotli: brotli(bytes, quality: effort == .most ? 11 : 5)
      case .gzip: gzip(bytes, level: effort == .most ? 9 : 6)
      }
    return packed.count < bytes.count ? packed : nil
  }
}

extension Packer {
  private static func brotli(_ bytes: [UInt8], quality: Int32) -> [UInt8] {
    let most = max(BrotliEncoderMaxCompressedSize(bytes.count), 16)
    return [UInt8](unsafeUninitializedCapacity: most) { output, count in
      count = most
      let isDone = BrotliEncoderCompress(
        quality, BROTLI_DEFAULT_WINDOW, BROTLI_MODE_TEXT, bytes.count, bytes, &count,
        output.baseAddress)
      precondition(isDone == BROTLI_TRUE, "there is room for the most that it can come to")
    }
  }

  /// The head of such a file names no time, and so is the same whenever it is made.
  private static func gzip(_ bytes: [UInt8], level: Int32) -> [UInt8] {
    var stream = z_stream()
    // 15 bits of window, and 16 more for a head of gzip's kind.
    var state = deflateInit2_(
      &stream, level, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
      Int32(MemoryLayout<z_stream>.size))
    precondition(state == Z_OK, "zlib has no memory")
    defer { deflateEnd(&stream) }
    let most = Int(deflateBound(&stream, uLong(bytes.count)))
    var input = bytes
    let count = input.count
    return [UInt8](unsafeUninitializedCapacity: most) { output, made in
      input.withUnsafeMutableBufferPointer { input in
        stream.next_in = input.baseAddress
        stream.avail_in = uInt(count)
        stream.next_out = output.baseAddress
        stream.avail_out = uInt(most)
        state = deflate(&stream, Z_FINISH)
      }
      precondition(state == Z_STREAM_END, "there is room for the most that it can come to")
      made = Int(stream.total_out)
    }
  }
}
