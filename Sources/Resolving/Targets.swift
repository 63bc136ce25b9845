package import Markdown
package import Reading
package import SiteModel

/// A file and where it is published.
package struct PublishedFile: Sendable {
  package let source: SourceFile
  package let path: SitePath
  /// Of an asset, the folder that is another one whenever an asset is; nil for other files, and where
  /// the addresses of assets stay.
  package let markedFolder: SitePath?

  /// An asset of the theme.
  ///
  /// - Parameter mark: the folder that all of them lie in.
  init(asset source: SourceFile, in mark: String?) {
    self.source = source
    let name = String(source.path.dropFirst(SourceFile.assets.count))
    markedFolder = mark.map { SitePath(folder: ["assets", $0]) }
    path = SitePath(file: [(markedFolder ?? SitePath(folder: ["assets"])).text + name])
  }

  /// A file of the content. Files beside pages lie below `media/` as they lie below `Content/`.
  init(_ file: ContentFile) {
    source = file.source
    let parts = file.source.path.split(separator: "/").dropFirst().map(String.init)
    path = SitePath(file: file.fixedPath.map { [$0] } ?? ["media"] + parts)
    markedFolder = nil
  }

  /// Every file of a site, whether or not a page shows it: the theme's assets first.
  package static func all(of parsed: ParsedSite) -> [PublishedFile] {
    assets(of: parsed) + parsed.files.map { PublishedFile($0) }
  }

  static func assets(of parsed: ParsedSite) -> [PublishedFile] {
    parsed.assets.map { PublishedFile(asset: $0, in: parsed.assetMark) }
  }

  /// The name by which templates look it up; nil for other files.
  package var assetName: Substring? {
    if source.path.hasPrefix(SourceFile.assets) {
      return source.path.dropFirst(SourceFile.assets.count)
    }
    return path.text.hasPrefix("assets/") ? path.text.dropFirst("assets/".count) : nil
  }
}

/// Where the links and pictures of one text lead, by their numbers in its `MarkdownDocument`; nil
/// where that was complained of, or the target is hidden.
package struct TextTargets: Sendable {
  package let links: [LinkTarget?]
  package let pictures: [ShownPicture?]

  package init(links: [LinkTarget?], pictures: [ShownPicture?]) {
    self.links = links
    self.pictures = pictures
  }
}

/// Where values lead.
package struct Targets: Sendable {
  /// What an author wrote, and in which file: inherited from another folder, the same words mean
  /// something else.
  package struct Reference: Sendable, Hashable {
    let destination: String
    let file: String

    package init(_ destination: String, in file: String) {
      self.destination = destination
      self.file = file
    }
  }

  package var links: [Reference: LinkTarget] = [:]
  package var pictures: [Reference: ShownPicture] = [:]
  /// What the fields of the type `file` offer.
  package var files: [Reference: PublishedFile] = [:]

  package init() {}

  /// The same for one text that is a value, written in a file.
  package func text(of document: MarkdownDocument, in file: String) -> TextTargets {
    TextTargets(
      links: document.links.map { links[Reference($0.destination, in: file)] },
      pictures: document.pictures.map { pictures[Reference($0.source, in: file)] })
  }

  /// These and those of another place; the same reference means the same.
  func merging(_ other: Targets) -> Targets {
    var merged = self
    merged.links.merge(other.links) { own, _ in own }
    merged.pictures.merge(other.pictures) { own, _ in own }
    merged.files.merge(other.files) { own, _ in own }
    return merged
  }

  /// Where the files lie that are linked, offered or shown.
  var filePaths: [SitePath] {
    pictures.values.map(\.path) + files.values.map(\.path)
      + links.values.compactMap { if case .file(let path) = $0 { path } else { nil } }
  }
}

/// A picture as a page shows it.
package struct ShownPicture: Sendable, Hashable {
  package let path: SitePath
  package let pixels: PixelSize
}

/// Indirect, since one is handed on far more often than it is made.
package indirect enum LinkTarget: Sendable, Hashable {
  /// A page or a part of one; `language` differs from the reader's where the page has no
  /// translation or another language was asked for.
  case page(SitePath, language: LanguageCode, title: String, anchor: String?)
  case file(SitePath)
  case external(String)
}
