/// The bytes of a file as readers of pictures ask for them: a window at a time, and not without end.
struct PictureBytes {
  /// Most pictures say everything in the first few kilobytes.
  private static let window = 4096
  /// What a picture says stands at its beginning, or between pieces that are passed over: one that
  /// needs more bytes than this is damaged or made to keep us busy.
  private static let limit = 8 << 20

  let size: Int
  private let load: (_ offset: Int, _ count: Int) -> [UInt8]
  private var start = 0
  private var loaded: [UInt8] = []
  private var left = limit

  init(size: Int, load: @escaping (_ offset: Int, _ count: Int) -> [UInt8]) {
    self.size = size
    self.load = load
  }

  /// So many bytes from an offset on; nil where the file ends before.
  mutating func bytes(_ offset: Int, _ count: Int) -> ArraySlice<UInt8>? {
    guard offset >= 0, count >= 0, count <= size, offset <= size - count else { return nil }
    if offset < start || offset + count > start + loaded.count {
      guard left > 0 else { return nil }
      let wanted = max(count, Self.window)
      left -= wanted
      start = offset
      loaded = load(offset, wanted)
    }
    let first = offset - start
    guard first + count <= loaded.count else { return nil }
    return loaded[first..<first + count]
  }

  mutating func big(_ offset: Int, _ count: Int) -> Int? {
    bytes(offset, count).map { $0.reduce(0) { $0 << 8 | Int($1) } }
  }

  mutating func little(_ offset: Int, _ count: Int) -> Int? {
    bytes(offset, count).map { $0.reversed().reduce(0) { $0 << 8 | Int($1) } }
  }

  mutating func holds(_ text: StaticString, at offset: Int) -> Bool {
    text.withUTF8Buffer { wanted in
      bytes(offset, wanted.count)?.elementsEqual(wanted) ?? false
    }
  }
}
