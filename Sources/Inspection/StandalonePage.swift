internal import SiteModel

/// Makes of a finished page one that needs no other file: style sheets and pictures stand in it, scripts
/// do not, and no link leads to what is not there.
package struct StandalonePage {
  private let path: String
  private let home: Home
  private let file: (String) -> [UInt8]?
  private let address: (String) -> String?
  private let location: Location
  private var edits: [(range: Range<Int>, text: [UInt8])] = []

  /// - Parameters:
  ///   - path: of the page, below the root of the site.
  ///   - mark: what stands across the page, as HTML.
  ///   - file: what the page loads, by its path.
  ///   - address: of what readers find at a path; nil where nothing is.
  /// - Returns: nil where the page is too tangled to be parsed.
  package static func make(
    _ bytes: [UInt8], at path: String, home: Home, mark: String,
    file: @escaping (String) -> [UInt8]?,
    address: @escaping (String) -> String?
  ) -> [UInt8]? {
    var page = StandalonePage(path, home, file, address)
    guard Markup.read(bytes, { page.read($0, mark) }) else { return nil }
    return page.edited(bytes)
  }

  private init(
    _ path: String, _ home: Home, _ file: @escaping (String) -> [UInt8]?,
    _ address: @escaping (String) -> String?
  ) {
    self.path = path
    self.home = home
    self.file = file
    self.address = address
    location = Location(path, home: home)
  }

  /// The bytes with every edit made; of what lies in another nothing is left.
  private func edited(_ bytes: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    var end = 0
    for edit in edits.sorted(by: { $0.range.lowerBound < $1.range.lowerBound })
    where edit.range.lowerBound >= end {
      output += bytes[end..<edit.range.lowerBound]
      output += edit.text
      end = edit.range.upperBound
    }
    return output + bytes[end...]
  }
}

extension StandalonePage {
  private mutating func read(_ element: Markup.Element, _ mark: String) {
    switch element.name {
    case "base": remove(element)
    case "script", "iframe", "object", "embed": remove(element)
    // Styles and pictures stand in the page, which a policy for files of a server forbids.
    case "meta" where Self.unwanted.contains(element["http-equiv"]?.value.lowercased() ?? ""):
      remove(element)
    case "link": readLink(element)
    case "a", "area": readAnchor(element)
    case "body":
      put(mark, at: element.range.upperBound..<element.range.upperBound)
    default: readSources(element)
    }
  }

  private static let unwanted = ["refresh", "content-security-policy"]

  /// With all that is in it.
  private mutating func remove(_ element: Markup.Element) {
    put("", at: element.range.lowerBound..<(element.end ?? element.range).upperBound)
  }

  private mutating func put(_ text: String, at range: Range<Int>) {
    edits.append((range, Array(text.utf8)))
  }

  private mutating func readLink(_ element: Markup.Element) {
    let words = (element["rel"]?.value.lowercased() ?? "").split(separator: " ")
    guard let href = element["href"], let there = destination(href.value) else {
      return remove(element)
    }
    if words.contains("stylesheet"), let sheet = file(there) {
      put("<style>\(styles(sheet, at: there))</style>", at: element.range)
    } else if words.contains("icon"), let data = data(there) {
      put("href=\"\(data)\"", at: href.range)
    } else {
      remove(element)
    }
  }

  /// A link to what readers find is its whole address; one to a place in the page stays, any other
  /// becomes plain words.
  private mutating func readAnchor(_ element: Markup.Element) {
    guard let href = element["href"], !href.value.hasPrefix("#"),
      let there = location.destination(of: Address(href.value))
    else { return }
    let anchor = there.anchor.map { "#\($0)" } ?? ""
    if there.path == path || there.path + "index.html" == path {
      put("href=\"\(Self.escaped(anchor.isEmpty ? "#" : anchor))\"", at: href.range)
    } else if let address = address(there.path) {
      put("href=\"\(Self.escaped(address + anchor))\"", at: href.range)
    } else if element.name == "a" {
      put("<span>", at: element.range)
      if let end = element.end { put("</span>", at: end) }
    } else {
      put("", at: href.range)
    }
  }

  /// What an element loads; of several sizes the plain one is enough.
  private mutating func readSources(_ element: Markup.Element) {
    if element.name == "source" { return remove(element) }
    for attribute in element.attributes {
      switch attribute.name {
      case "srcset", "sizes", "ping", "action", "formaction": put("", at: attribute.range)
      case "src", "poster", "data": embed(attribute)
      case "href" where element.name == "image": embed(attribute)
      default: break
      }
    }
  }

  private mutating func embed(_ attribute: Markup.Attribute) {
    guard let there = destination(attribute.value) else { return }
    put(data(there).map { "\(attribute.name)=\"\($0)\"" } ?? "", at: attribute.range)
  }

  private func destination(_ address: String) -> String? {
    location.destination(of: Address(address))?.path
  }

  /// A style sheet with what it loads in it.
  private func styles(_ sheet: [UInt8], at path: String) -> String {
    var bytes = sheet
    let place = Location(path, home: home)
    for request in StyleSheet.requests(in: bytes).reversed() {
      guard let there = place.destination(of: Address(request.address)), let data = data(there.path)
      else { continue }
      // A string keeps its quotation marks.
      bytes.replaceSubrange(request.range, with: "\"\(data)\"".utf8)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func data(_ path: String) -> String? {
    let type = ContentType.of(path).filter { $0 != " " }
    return file(path).map { "data:\(type);base64,\(Base64.encoded($0))" }
  }

  private static func escaped(_ address: String) -> String {
    address.replacing("&", with: "&amp;").replacing("\"", with: "&quot;")
  }
}
