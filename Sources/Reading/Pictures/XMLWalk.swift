internal import CExpat

/// Goes through an XML file as expat reads it: entities resolved, any of its encodings, namespaces told
/// from names.
final class XMLWalk {
  struct Attribute {
    /// Without its namespace.
    let name: String
    let value: String
  }

  enum Piece {
    /// An element; its name without the namespace that is beside it.
    case start(namespace: String, name: String, [Attribute])
    case end
    case text(String)
    /// A processing instruction, by its target.
    case instruction(String)
    /// A declaration that gives a name some other meaning.
    case entity(String)
  }

  private let visit: (Piece) -> Void

  private init(_ visit: @escaping (Piece) -> Void) {
    self.visit = visit
  }

  /// Whether the bytes are well-formed XML; what stands before the first fault is visited in any case.
  static func walk(_ bytes: ArraySlice<UInt8>, _ visit: @escaping (Piece) -> Void) -> Bool {
    guard let parser = XML_ParserCreateNS(nil, separator), let length = Int32(exactly: bytes.count)
    else { preconditionFailure("no parser for a drawing of \(bytes.count) bytes") }
    defer { XML_ParserFree(parser) }
    let walk = XMLWalk(visit)
    XML_SetUserData(parser, Unmanaged.passUnretained(walk).toOpaque())
    XML_SetElementHandler(
      parser, { walk, name, values in XMLWalk.at(walk)?.start(name, values) },
      { walk, _ in XMLWalk.at(walk)?.visit(.end) })
    XML_SetCharacterDataHandler(
      parser, { walk, text, count in XMLWalk.at(walk)?.text(text, Int(count)) })
    XML_SetProcessingInstructionHandler(
      parser, { walk, target, _ in XMLWalk.at(walk)?.visit(.instruction(XMLWalk.string(target))) })
    XML_SetEntityDeclHandler(
      parser,
      { walk, name, _, _, _, _, _, _, _ in
        XMLWalk.at(walk)?.visit(.entity(XMLWalk.string(name)))
      })
    return withExtendedLifetime(walk) {
      bytes.withUnsafeBytes { bytes in
        XML_Parse(parser, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), length, 1)
          == XML_STATUS_OK
      }
    }
  }
}

extension XMLWalk {
  /// Between a namespace and a name: what can stand in neither.
  private static let separator = XML_Char(0x20)

  private static func at(_ pointer: UnsafeMutableRawPointer?) -> XMLWalk? {
    pointer.map { Unmanaged<XMLWalk>.fromOpaque($0).takeUnretainedValue() }
  }

  private static func string(_ text: UnsafePointer<XML_Char>?) -> String {
    text.map { String(cString: $0) } ?? ""
  }

  private func start(
    _ name: UnsafePointer<XML_Char>?,
    _ values: UnsafeMutablePointer<UnsafePointer<XML_Char>?>?
  ) {
    var attributes: [Attribute] = []
    var index = 0
    while let values, let key = values[index] {
      attributes.append(
        Attribute(name: Self.split(Self.string(key)).name, value: Self.string(values[index + 1])))
      index += 2
    }
    let element = Self.split(Self.string(name))
    visit(.start(namespace: element.namespace, name: element.name, attributes))
  }

  private func text(_ start: UnsafePointer<XML_Char>?, _ count: Int) {
    let bytes = UnsafeRawBufferPointer(start: start, count: count)
    visit(.text(String(decoding: bytes, as: UTF8.self)))
  }

  private static func split(_ name: String) -> (namespace: String, name: String) {
    guard let space = name.utf8.lastIndex(of: UInt8(ascii: " ")) else { return ("", name) }
    return (String(name[..<space]), String(name[name.utf8.index(after: space)...]))
  }
}
