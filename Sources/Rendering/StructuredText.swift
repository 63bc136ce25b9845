internal import Resolving
internal import SiteModel

/// JSON, a member at a time.
extension [UInt8] {
  mutating func record(_ type: StaticString, _ write: (inout [UInt8]) -> Void) {
    if last == UInt8(ascii: "}") { append(UInt8(ascii: ",")) }
    append(#"{"@type":""#)
    append(type)
    append(UInt8(ascii: "\""))
    write(&self)
    append(UInt8(ascii: "}"))
  }

  /// The name alone; its value is to come.
  mutating func member(_ name: StaticString) {
    append(",\"")
    append(name)
    append("\":")
  }

  mutating func member(_ name: StaticString, _ text: String) {
    member(name)
    appendJSON(text, withinHTML: true)
  }

  /// What stands at an address, where a record is asked for.
  mutating func reference(_ path: SitePath, of scene: Scene) {
    append(#"{"@id":""#)
    path.appendAddress(below: scene.site.configuration.baseURL, into: &self)
    append("\"}")
  }

  /// An address holds nothing that JSON would take for its own.
  mutating func member(_ name: StaticString, _ path: SitePath, of scene: Scene) {
    member(name)
    append(UInt8(ascii: "\""))
    path.appendAddress(below: scene.site.configuration.baseURL, into: &self)
    append(UInt8(ascii: "\""))
  }

  /// A record for each, where there are any.
  mutating func records<Item>(
    _ name: StaticString, _ type: StaticString, _ items: [Item],
    _ write: (inout [UInt8], Item) -> Void
  ) {
    guard !items.isEmpty else { return }
    member(name)
    append(UInt8(ascii: "["))
    for item in items { record(type) { write(&$0, item) } }
    append(UInt8(ascii: "]"))
  }
}
