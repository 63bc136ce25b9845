/// What a camera wrote into a picture: how it was held and where.
struct Exif {
  var orientation: Int?
  var tellsPlace = false

  /// Reads the directory of a TIFF, with or without the word Exif in front.
  static func read(_ bytes: inout PictureBytes, in range: Range<Int>) -> Exif {
    var exif = Exif()
    let start = range.lowerBound + (bytes.holds("Exif\0\0", at: range.lowerBound) ? 6 : 0)
    guard let order = bytes.big(start, 2), order == 0x4949 || order == 0x4D4D else { return exif }
    let numbers = TIFFNumbers(start: start, end: range.upperBound, isLittle: order == 0x4949)
    guard let first = numbers.read(&bytes, 4, 4) else { return exif }
    numbers.entries(&bytes, of: first) { tag, value, bytes in
      switch tag {
      case 0x0112: exif.orientation = numbers.read(&bytes, value, 2)
      case 0x02BC:
        guard let count = numbers.read(&bytes, value - 4, 4),
          let text = numbers.read(&bytes, value, 4)
        else { return }
        let place = start + text..<start + text + count
        exif.tellsPlace = exif.tellsPlace || XMP.tellsPlace(&bytes, in: place)
      case 0x8825:
        guard let directory = numbers.read(&bytes, value, 4) else { return }
        // A directory without a latitude and a longitude says nothing but its version.
        numbers.entries(&bytes, of: directory) { tag, _, _ in
          if tag == 2 || tag == 4 { exif.tellsPlace = true }
        }
      default: break
      }
    }
    return exif
  }

  /// Reads it where a number in front says how far ahead the TIFF begins.
  static func readItem(_ bytes: inout PictureBytes, in range: Range<Int>) -> Exif {
    guard range.count > 4, let ahead = bytes.big(range.lowerBound, 4), ahead < range.count - 4
    else { return Exif() }
    return read(&bytes, in: range.lowerBound + 4 + ahead..<range.upperBound)
  }
}

/// The numbers of a TIFF, which begin with their smallest or their greatest byte.
private struct TIFFNumbers {
  let start: Int
  let end: Int
  let isLittle: Bool

  /// - Parameter offset: counted from the beginning of the TIFF.
  func read(_ bytes: inout PictureBytes, _ offset: Int, _ count: Int) -> Int? {
    guard offset <= end - start - count else { return nil }
    return isLittle ? bytes.little(start + offset, count) : bytes.big(start + offset, count)
  }

  /// No camera writes more entries into one directory.
  private static let limit = 512

  /// Each entry of a directory: its tag and where its value stands.
  func entries(
    _ bytes: inout PictureBytes, of directory: Int,
    visit: (_ tag: Int, _ value: Int, inout PictureBytes) -> Void
  ) {
    for index in 0..<min(read(&bytes, directory, 2) ?? 0, Self.limit) {
      let entry = directory + 2 + 12 * index
      guard let tag = read(&bytes, entry, 2) else { return }
      visit(tag, entry + 8, &bytes)
    }
  }
}

/// The XML that programs write into pictures.
enum XMP {
  /// More than this no program writes in one piece.
  private static let limit = 1 << 20

  static func tellsPlace(_ bytes: inout PictureBytes, in range: Range<Int>) -> Bool {
    bytes.bytes(range.lowerBound, min(range.count, limit)).map(tellsPlace) ?? false
  }

  /// Whether it names a latitude or a longitude, whatever it calls their namespace.
  static func tellsPlace(_ text: ArraySlice<UInt8>) -> Bool {
    let wanted = [Array(":GPSLatitude".utf8), Array(":GPSLongitude".utf8)]
    return text.indices.contains { index in
      text[index] == UInt8(ascii: ":") && wanted.contains { text[index...].starts(with: $0) }
    }
  }
}
