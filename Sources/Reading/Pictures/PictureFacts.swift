/// What a picture says of itself, without being decoded.
package struct PictureFacts: Sendable, Hashable {
  /// As browsers show it; nil where the file does not say.
  package var pixels: PixelSize?
  /// Whether it says where on the earth it was taken.
  package var tellsPlace = false
  /// The first thing in an SVG that could act or ask another host, as it stands there.
  package var danger: String?
}

package struct PixelSize: Sendable, Hashable {
  package let width: Int
  package let height: Int

  /// Nil for a picture of no width or height, or of one that no picture has.
  init?(_ width: Int, _ height: Int) {
    guard 1...1_000_000 ~= width, 1...1_000_000 ~= height else { return nil }
    self.width = width
    self.height = height
  }

  /// The size of the picture lying on its side.
  var turned: PixelSize { PixelSize(turning: self) }

  private init(turning size: PixelSize) {
    width = size.height
    height = size.width
  }
}

extension FileFacts {
  /// The endings under which browsers show a picture.
  private static let endings = ["avif", "gif", "jpeg", "jpg", "png", "svg", "webp"]

  private static func ending(of path: String) -> String? {
    guard let dot = path.utf8.lastIndex(of: UInt8(ascii: ".")) else { return nil }
    let ending = path[path.utf8.index(after: dot)...].lowercased()
    return endings.contains(ending) ? ending : nil
  }

  /// What is to be known of the file at a path. Only what is called a picture is looked into.
  ///
  /// - Parameter load: gives the bytes from an offset on, so many or fewer; none behind the end.
  package init(
    path: String, size: Int, load: (_ offset: Int, _ count: Int) -> [UInt8]
  ) {
    let ending = Self.ending(of: path)
    self.init(
      size: size,
      picture: ending.flatMap { ending in
        withoutActuallyEscaping(load) { load in
          var bytes = PictureBytes(size: size, load: load)
          // Servers name the type by the ending: a browser would take an SVG for nothing else, and
          // nothing else for an SVG, but tells the others apart by itself.
          return ending == "svg" ? SVGReader.read(&bytes) : PictureReader.read(&bytes)
        }
      })
  }

  package init(path: String, bytes: [UInt8]) {
    self.init(path: path, size: bytes.count) { offset, count in
      Array(bytes.dropFirst(offset).prefix(count))
    }
  }
}

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
