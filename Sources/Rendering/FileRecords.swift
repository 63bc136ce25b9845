internal import Reading
internal import Resolving
internal import SiteModel
internal import Templating

/// Files that a page offers, as templates see them; empty where that was complained of.
enum FileRecords {
  static let file = TemplateRecord<(file: PublishedFile?, scene: Scene)>(
    "file",
    [
      TemplateField("href", .text, "The link to the file.") { source in
        source.file.map { source.scene.link(to: $0.path) } ?? .text("")
      },
      .text("name", "Its name.") { $0.file?.name ?? "" },
      .text("format", "The ending of its name in capitals: PDF; empty where it has none.") {
        $0.file?.format ?? ""
      },
      .html("size", "How much there is to load, in words of the page's language: 1.2 MB.") {
        if let file = $0.file { write(size: file.source.facts?.size ?? 0, in: $0.scene, into: &$1) }
      },
    ])

  /// Kilobytes of a thousand bytes, as file managers count; from a million on megabytes with one
  /// digit behind the mark. Never nothing at all: a file is there to be loaded.
  private static func write(size bytes: Int, in scene: Scene, into output: inout [UInt8]) {
    let numbers = scene.language.numbers
    let inMegabytes = bytes >= 999_500
    let amount =
      inMegabytes
      ? numbers.text(Decimal(millionths: (bytes + 50_000) / 100_000 * 100_000))
      : numbers.text(max(1, (bytes + 500) / 1000))
    scene.labels.fileSize.render(
      [LabelTemplates.size.value(of: (amount, inMegabytes))], into: &output)
  }
}

extension PublishedFile {
  fileprivate var name: String {
    path.text.split(separator: "/").last.map(String.init) ?? ""
  }

  fileprivate var format: String {
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return "" }
    return name[name.index(after: dot)...].uppercased()
  }
}
