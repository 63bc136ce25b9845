package import Diagnostics
internal import Markdown
package import SiteModel

/// The second stage: the texts of a source tree become values, each file on its own.
package enum SiteReader {
  /// The site as its files describe it, and everything that is wrong with single files. Nil when
  /// there is no usable `Content/site.yml`, so that nothing else can be understood.
  ///
  /// The tree is used up: the text of a page goes as soon as it has been read.
  ///
  /// - Parameters:
  ///   - address: where the site will stand, if not where `site.yml` says.
  ///   - links: how its pages link each other.
  package static func read(
    _ tree: consuming SourceTree, for address: String? = nil, linking links: LinkStyle = .folders
  ) async -> Diagnosed<ParsedSite?> {
    var kept: KeptPages?
    return await read(consume tree, for: address, linking: links, keeping: &kept)
  }

  /// The same, but pages that were read before are read again only where what they are made from is
  /// another: their file, the words of the languages, the schemas of their kind and blocks.
  ///
  /// - Parameter kept: what was read before, and then what was read now.
  package static func read(
    _ tree: consuming SourceTree, for address: String? = nil, linking links: LinkStyle = .folders,
    keeping kept: inout KeptPages
  ) async -> Diagnosed<ParsedSite?> {
    var pages = Optional(kept)
    defer { kept = pages ?? kept }
    return await read(consume tree, for: address, linking: links, keeping: &pages)
  }

  /// What would have to be typed in the sources for them to read as the site does.
  package static func typed(_ tree: consuming SourceTree) async -> [Diagnostic] {
    var kept: KeptPages?
    let read = await read(
      consume tree, for: nil, linking: .folders, keeping: &kept, tellingTyped: true)
    return read.diagnostics.filter(\.isTyped)
  }

  /// - Parameter kept: nil where nothing is to be kept.
  private static func read(
    _ tree: consuming SourceTree, for address: String?, linking links: LinkStyle,
    keeping kept: inout KeptPages?, tellingTyped tellsTyped: Bool = false
  ) async -> Diagnosed<ParsedSite?> {
    kept?.site = nil
    var diagnostics: [Diagnostic] = []
    tree.remove(TranslationStamp.folder)
    let texts = TextFiles(copy tree, &diagnostics)
    let content = tree.take("Content/")
    let file = "Content/site.yml"
    guard let text = texts[file] else {
      if !texts.refused.contains(file) {
        diagnostics.append(Diagnostic(.missingFile, at: Place(file), ["file": file]))
      }
      return Diagnosed(nil, diagnostics)
    }
    guard let node = YAMLParser.parse(text, file: file, &diagnostics) else {
      if diagnostics.isEmpty {
        diagnostics.append(Diagnostic(.missingFile, at: Place(file), ["file": file]))
      }
      return Diagnosed(nil, diagnostics)
    }
    let codes = ConfigurationReader.languages(node, &diagnostics)
    guard !codes.isEmpty else { return Diagnosed(nil, diagnostics) }
    var reader = TreeReader(of: &tree, node, texts: texts, codes: codes, &diagnostics)
    reader.tellsTyped = tellsTyped
    let configuration = ConfigurationReader(
      file: file, address: address, links: links, tellsTyped: tellsTyped)
    guard
      let site = await reader.read(
        consume content, node, by: configuration, keeping: &kept, &diagnostics)
    else { return Diagnosed(nil, diagnostics) }
    diagnostics = BegunLanguages(file: file, codes: codes).together(diagnostics, in: node)
    kept?.complete(
      site.value, besides: diagnostics,
      in: Surroundings(
        reader: reader, configured: configuration,
        settings: reader.settings(of: site.value.configuration), names: site.value.names))
    return Diagnosed(site.value, diagnostics + site.diagnostics)
  }
}

extension SiteReader {
  /// The first of the languages that a `site.yml` names, where it can be read so far; what is wrong with it
  /// is said by whoever reads it whole.
  package static func firstLanguage(in file: [UInt8]) -> LanguageCode? {
    var unsaid: [Diagnostic] = []
    let text = SourceText(file)
    guard
      let node = YAMLParser.parse(
        text, in: 0..<file.count, &unsaid, place: { Place("", $0) })
    else { return nil }
    return ConfigurationReader.languages(node, &unsaid).first
  }
}
