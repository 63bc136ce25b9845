/// The bytes of a file as readers of pictures ask for them: a window at a time, and not without end.
struct PictureBytes {
  /// Most pictures say everything in the first few kilobytes.
  private static let window = 4096
  /// What is looked through byte by byte is read in larger pieces.
  private static let stretch = 65_536
  /// What a picture says stands at its beginning, or between pieces that are passed over: one that
  /// needs more bytes than this is damaged or made to keep us busy.
  private static let limit = 8 << 20

  let size: Int
  private let load: (_ offset: Int, _ count: Int) -> [UInt8]
  private var start = 0
  private var loaded: [UInt8] = []
  private var left = limit
  /// Whether something was not read that may be there; otherwise what is nil lies behind the end.
  private(set) var isGivenUp = false

  init(size: Int, load: @escaping (_ offset: Int, _ count: Int) -> [UInt8]) {
    self.size = size
    self.load = load
  }

  /// So many bytes from an offset on; nil where the file ends before.
  mutating func bytes(_ offset: Int, _ count: Int) -> ArraySlice<UInt8>? {
    guard offset >= 0, count >= 0, count <= size, offset <= size - count else { return nil }
    guard isLoaded(offset, count) || fill(from: offset, max(count, Self.window)) else { return nil }
    let first = offset - start
    guard first + count <= loaded.count else { return nil }
    return loaded[first..<first + count]
  }

  /// Where a byte stands first, from an offset on; nil where there is none.
  mutating func offset(of byte: UInt8, from offset: Int) -> Int? {
    var offset = offset
    while 0..<size ~= offset {
      guard isLoaded(offset, 1) || fill(from: offset, Self.stretch) else { return nil }
      let piece = loaded[(offset - start)...]
      if let index = piece.firstIndex(of: byte) { return start + index }
      guard !piece.isEmpty else { return nil }
      offset += piece.count
    }
    return nil
  }

  private func isLoaded(_ offset: Int, _ count: Int) -> Bool {
    offset >= start && offset + count <= start + loaded.count
  }

  /// Whether bytes might be loaded.
  private mutating func fill(from offset: Int, _ count: Int) -> Bool {
    guard left > 0 else {
      isGivenUp = true
      return false
    }
    left -= count
    start = offset
    loaded = load(offset, count)
    return true
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
