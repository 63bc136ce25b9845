package import Diagnostics
package import SiteModel

/// The addresses that pages of the site had on some day, as `Content/addresses.lock` keeps them: a
/// line each, `ADDRESS DAY PAGE`, in the order of the addresses.
package struct PublishedAddresses: Sendable {
  package static let file = "Content/addresses.lock"
  /// What stands for the page of an address that was given up.
  package static let gone = "gone"

  package struct Line: Sendable {
    /// From the root of the site: `/en/news/lesson/`.
    package let address: String
    /// On which it was first public.
    package let day: Day
    /// The file of its page; nil where the address was given up.
    package let page: String?
    package let place: Place

    package init(
      _ address: String, since day: Day, of page: String?,
      at place: Place = Place(PublishedAddresses.file)
    ) {
      self.address = address
      self.day = day
      self.page = page
      self.place = place
    }

    package var text: String {
      let name = page.map { String($0.dropFirst("Content/".count)) } ?? PublishedAddresses.gone
      return "\(address) \(day) \(name)"
    }
  }

  /// In the order of the addresses, each once.
  package let lines: [Line]
  /// The files of the pages.
  package let pages: Set<String>
  /// Whether the file is as Mayak would write it, or not there.
  package let isInOrder: Bool

  init(_ lines: [Line], isInOrder: Bool) {
    self.lines = lines
    self.isInOrder = isInOrder
    pages = Set(lines.compactMap(\.page))
  }
}

extension PublishedAddresses {
  /// What can be read of the file alone.
  package init(reading bytes: [UInt8]) {
    var complaints: [Diagnostic] = []
    self = AddressReader.read(SourceText(bytes), &complaints)
  }
}

/// Reads `Content/addresses.lock`. Branches that were merged may have left it out of order, and an
/// address twice: the earlier day counts, and that somebody gave it up.
enum AddressReader {
  /// - Parameter text: nil where there is no such file, as before the first build.
  static func read(
    _ text: SourceText?, _ diagnostics: inout [Diagnostic]
  ) -> PublishedAddresses {
    guard let text else { return PublishedAddresses([], isInOrder: true) }
    var lines: [PublishedAddresses.Line] = []
    var isInOrder = text.byteOrderMarkLength == 0
    var start = text.byteOrderMarkLength
    while start < text.bytes.count {
      let end = text.bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? text.bytes.count
      let isPair = end > start && text.bytes[end - 1] == UInt8(ascii: "\r")
      let range = start..<(isPair ? end - 1 : end)
      start = end + 1
      if range.isEmpty || isPair || end == text.bytes.count { isInOrder = false }
      if range.isEmpty { continue }
      let place = Place(PublishedAddresses.file, range)
      guard let line = line(text.bytes[range], at: place) else {
        diagnostics.append(complaint(text.text(in: range), at: place))
        continue
      }
      if let last = lines.last, last.address >= line.address { isInOrder = false }
      lines.append(line)
    }
    return PublishedAddresses(
      isInOrder ? lines : sorted(lines), isInOrder: isInOrder)
  }

  private static func sorted(_ lines: [PublishedAddresses.Line]) -> [PublishedAddresses.Line] {
    Dictionary(lines.map { ($0.address, $0) }, uniquingKeysWith: merged).values
      .sorted { $0.address < $1.address }
  }

  private static func line(
    _ bytes: ArraySlice<UInt8>, at place: Place
  ) -> PublishedAddresses.Line? {
    let parts = bytes.split(
      separator: UInt8(ascii: " "), maxSplits: 2, omittingEmptySubsequences: false
    ).map { String(decoding: $0, as: UTF8.self) }
    guard parts.count == 3, parts[0].hasPrefix("/"), let day = Day(parts[1]),
      parts[2] == PublishedAddresses.gone || parts[2].hasSuffix(".md")
    else { return nil }
    let page = parts[2] == PublishedAddresses.gone ? nil : "Content/" + parts[2]
    return PublishedAddresses.Line(parts[0], since: day, of: page, at: place)
  }

  private static func merged(
    _ one: PublishedAddresses.Line, _ other: PublishedAddresses.Line
  ) -> PublishedAddresses.Line {
    let pages = [one.page, other.page].compactMap(\.self)
    return PublishedAddresses.Line(
      one.address, since: min(one.day, other.day), of: pages.count == 2 ? pages.min() : nil,
      at: one.place)
  }

  private static func complaint(_ text: String, at place: Place) -> Diagnostic {
    let isMark = ["<<<<<<<", "=======", ">>>>>>>", "|||||||"].contains { text.hasPrefix($0) }
    return Diagnostic(
      .brokenAddressLine, at: place, notes: isMark ? [Note(.mergeMark)] : [])
  }
}
