/// What lies beside a picture made of boxes: `iinf` names items, `iloc` says where each lies.
struct BoxItems {
  /// No picture has more.
  private static let limit = 4096

  /// Where the items lie that hold Exif.
  private var exif: [Range<Int>] = []
  /// Where those lie that hold anything with a media type, such as XMP.
  private var texts: [Range<Int>] = []
  /// Whether the file ends before an item does.
  private(set) var isCutShort = false

  init(_ bytes: inout PictureBytes, in meta: Range<Int>) {
    let kinds = Self.kinds(&bytes, in: meta)
    for place in Self.places(&bytes, in: meta) {
      if place.isCutShort { isCutShort = true }
      guard let range = place.range else { continue }
      switch kinds[place.item] {
      case Self.exif: exif.append(range)
      case Self.text: texts.append(range)
      default: break
      }
    }
  }

  func tellPlace(_ bytes: inout PictureBytes) -> Bool {
    exif.contains { Exif.readItem(&bytes, in: $0).tellsPlace }
      || texts.contains { XMP.tellsPlace(&bytes, in: $0) }
  }

  private static let exif = 0x4578_6966
  private static let text = 0x6D69_6D65

  /// The kind of each item, by its number.
  private static func kinds(
    _ bytes: inout PictureBytes, in meta: Range<Int>
  ) -> [Int: Int] {
    guard let list = Box.find("iinf", &bytes, in: meta),
      let version = bytes.big(list.data.lowerBound, 1)
    else { return [:] }
    var kinds: [Int: Int] = [:]
    let entries = list.data.dropFirst(version == 0 ? 6 : 8)
    Box.each(&bytes, in: entries) { entry, bytes in
      let start = entry.data.lowerBound
      guard kinds.count < limit, let version = bytes.big(start, 1), version >= 2 else { return }
      let width = version == 2 ? 2 : 4
      if let number = bytes.big(start + 4, width) {
        kinds[number] = bytes.big(start + 6 + width, 4)
      }
    }
    return kinds
  }

  /// An item's number and a place where a part of it lies.
  private struct ItemPlace {
    let item: Int
    /// As much of it as there is; nil where nothing is.
    let range: Range<Int>?
    let isCutShort: Bool
  }

  private static func places(
    _ bytes: inout PictureBytes, in meta: Range<Int>
  ) -> [ItemPlace] {
    guard let list = Box.find("iloc", &bytes, in: meta) else { return [] }
    let inside = Box.find("idat", &bytes, in: meta)?.data.lowerBound
    var numbers = BoxNumbers(offset: list.data.lowerBound)
    guard let version = numbers.next(1, &bytes), numbers.next(3, &bytes) != nil,
      let widths = numbers.next(2, &bytes),
      let count = numbers.next(version < 2 ? 2 : 4, &bytes)
    else { return [] }
    var places: [ItemPlace] = []
    for _ in 0..<min(count, limit) {
      guard let item = numbers.next(version < 2 ? 2 : 4, &bytes),
        // 0: from the start of the file, 1: from the start of `idat`.
        let method = version == 0 ? 0 : numbers.next(2, &bytes),
        numbers.next(2, &bytes) != nil, let base = numbers.next(widths >> 4 & 15, &bytes),
        let parts = numbers.next(2, &bytes)
      else { return places }
      let start = method & 15 == 0 ? 0 : inside
      for _ in 0..<min(parts, limit) {
        guard version == 0 || numbers.next(widths & 15, &bytes) != nil,
          let offset = numbers.next(widths >> 12, &bytes),
          let length = numbers.next(widths >> 8 & 15, &bytes)
        else { return places }
        if let start, places.count < limit {
          let range = range(start, base, offset, length, in: bytes.size)
          let isShort = (range?.count ?? 0) < length && base >= 0 && offset >= 0
          places.append(
            ItemPlace(item: item, range: range, isCutShort: isShort && method & 15 == 0))
        }
      }
    }
    return places
  }

  /// The sum of what says where a part begins, and as many bytes as it has; nil outside the file.
  private static func range(
    _ start: Int, _ base: Int, _ offset: Int, _ length: Int, in size: Int
  ) -> Range<Int>? {
    guard start <= size, 0...(size - start) ~= base, 0...(size - start - base) ~= offset else {
      return nil
    }
    let begin = start + base + offset
    // A length of nought means the rest of the file.
    let end = length == 0 ? size : min(size, begin.addingReportingOverflow(length).partialValue)
    return begin <= end ? begin..<end : nil
  }
}

/// Numbers that stand one after the other, the greatest byte first.
private struct BoxNumbers {
  private(set) var offset: Int

  /// The next number; nought where it has no bytes, nil where there are none left.
  mutating func next(_ width: Int, _ bytes: inout PictureBytes) -> Int? {
    guard width > 0 else { return 0 }
    let number = bytes.big(offset, width)
    offset += width
    return number
  }
}
