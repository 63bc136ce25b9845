import SiteModel

/// Finds links to some files of the output in pages of it, as templates write them: in quotation marks,
/// from page to page, from the root or as a whole address.
struct MentionSearch {
  private let files: Set<String>
  /// What stands last in their addresses: where none of these is found, nothing leads to them.
  private let words: Set<String>

  init(_ files: Set<String>) {
    self.files = files
    words = Set(
      files.compactMap { file in
        let parts = file.split(separator: "/")
        let word = parts.last == "index.html" ? parts.dropLast().last : parts.last
        return word.map { SitePath(file: [String($0)]).address(below: "") }
      })
  }
}

extension MentionSearch {
  func finds(in page: [UInt8], at path: String) -> Bool {
    guard words.contains(where: page.holds) else { return false }
    let text = String(decoding: page, as: UTF8.self)
    return text.split(separator: "href=").dropFirst().contains { piece in
      guard let mark = piece.first, mark == "\"" || mark == "'" else { return false }
      return leads(String(piece.dropFirst().prefix { $0 != mark }), from: path)
    }
  }

  private func leads(_ link: String, from path: String) -> Bool {
    let address = String(link.prefix { $0 != "#" && $0 != "?" }).withoutPercents
    guard !address.isEmpty else { return false }
    if let scheme = address.firstRange(of: "://") {
      return stands(behind: address[scheme.upperBound...])
    }
    if address.hasPrefix("/") { return stands(behind: address[...]) }
    var parts = path.split(separator: "/").dropLast().map(String.init)
    for part in address.split(separator: "/") where part != "." {
      if part != ".." { parts.append(String(part)) } else if parts.popLast() == nil { return false }
    }
    let target = parts.joined(separator: "/")
    return files.contains(target) || files.contains("\(target)/index.html")
  }

  /// The site may lie below any folder of any host.
  private func stands(behind address: Substring) -> Bool {
    let target = address.hasSuffix("/") ? address + "index.html" : address
    return files.contains { target.hasSuffix("/\($0)") || target.hasSuffix("/\($0)/index.html") }
  }
}

extension String {
  fileprivate var withoutPercents: String {
    guard utf8.contains(UInt8(ascii: "%")) else { return self }
    var bytes: [UInt8] = []
    var rest = utf8[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), let code = UInt8(String(Substring(rest.prefix(2))), radix: 16) {
        bytes.append(code)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
