import Platform

/// Memory for comparing and copying files piece by piece, used again for one file after another.
struct CopyBuffer: ~Copyable {
  private static let half = 32_768

  private let memory = UnsafeMutableRawBufferPointer.allocate(
    byteCount: 2 * half, alignment: 16)
  private var count = 0

  deinit {
    memory.deallocate()
  }
}

extension CopyBuffer {
  private var left: UnsafeMutableRawBufferPointer { .init(rebasing: memory[..<Self.half]) }
  private var right: UnsafeMutableRawBufferPointer { .init(rebasing: memory[Self.half...]) }

  /// The bytes that were read last.
  var filled: UnsafeRawBufferPointer { .init(rebasing: left[..<count]) }

  /// Reads the next piece; false at the end of the file.
  mutating func fill(_ file: borrowing OpenFile) throws(SystemError) -> Bool {
    count = try file.load(into: left)
    return count > 0
  }

  /// Whether the file, of which the size is known to be right, holds these bytes.
  func holds(_ file: borrowing OpenFile, _ bytes: [UInt8]) throws(SystemError) -> Bool {
    var offset = 0
    while offset < bytes.count {
      let piece = UnsafeMutableRawBufferPointer(
        rebasing: left[..<min(Self.half, bytes.count - offset)])
      guard try file.load(into: piece) == piece.count else { return false }
      let same = bytes.withUnsafeBytes { bytes in
        memcmp(bytes.baseAddress! + offset, piece.baseAddress!, piece.count) == 0
      }
      guard same else { return false }
      offset += piece.count
    }
    return true
  }

  /// Whether both files hold the same bytes from here on.
  func holdsSame(
    _ one: borrowing OpenFile, _ other: borrowing OpenFile
  ) throws(SystemError) -> Bool {
    while true {
      let count = try one.load(into: left)
      guard try other.load(into: right) == count else { return false }
      guard count > 0 else { return true }
      guard memcmp(left.baseAddress!, right.baseAddress!, count) == 0 else { return false }
    }
  }
}
