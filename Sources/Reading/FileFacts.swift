package import Inspection

/// What is known of a file that is copied, without its bytes.
package struct FileFacts: Sendable, Hashable {
  /// In bytes.
  package let size: Int
  /// Nil where the file is not called a picture, or is none that browsers show.
  package let picture: PictureFacts?
  /// Whether it is a picture that says where on the earth it was taken, be it one that browsers show
  /// or one that only visitors who fetch it can see.
  package let tellsPlace: Bool
  /// Whether a browser would open it as a page, or a server run it to make one.
  package let isPage: Bool
  /// What browsers ask a host for that is named, where it is a style sheet.
  package let requests: [StyleSheet.Request]
  /// What it may do, where it is a script.
  package let script: ScriptUse
  /// Another one for other bytes, of an asset of the theme; nought for all other files.
  package let mark: UInt64

  package init(
    size: Int, picture: PictureFacts? = nil, tellsPlace: Bool = false, isPage: Bool = false,
    requests: [StyleSheet.Request] = [], script: ScriptUse = [], mark: UInt64 = 0
  ) {
    self.size = size
    self.picture = picture
    self.tellsPlace = tellsPlace
    self.isPage = isPage
    self.requests = requests
    self.script = script
    self.mark = mark
  }
}

extension FileFacts {
  /// What is to be known of the file at a path. Only what is called a picture or a style sheet, or
  /// has a name that does not say what it is, is looked into.
  ///
  /// - Parameter load: gives the bytes from an offset on, so many or fewer; none behind the end.
  package init(
    path: String, size: Int, load: (_ offset: Int, _ count: Int) -> [UInt8]
  ) {
    self = withoutActuallyEscaping(load) { load in
      var bytes = PictureBytes(size: size, load: load)
      let name = FileName(path)
      let found = name.isPicture ? Self.look(into: &bytes, called: name) : PictureFindings()
      return FileFacts(
        size: size, picture: name.isShown ? found.facts : nil, tellsPlace: found.tellsPlace,
        isPage: name.isPage ?? bytes.beginAsMarkup(),
        requests: name.ending == "css" ? bytes.requests() : [],
        script: ["js", "mjs"].contains(name.ending) ? bytes.scriptUse() : [],
        mark: path.hasPrefix(SourceFile.assets) ? bytes.mark() : 0)
    }
  }

  /// Servers name the type by the ending: a browser would take an SVG for nothing else, and nothing
  /// else for an SVG, but tells the others apart by itself.
  private static func look(
    into bytes: inout PictureBytes, called name: FileName
  ) -> PictureFindings {
    name.ending == "svg" ? SVGReader.read(&bytes) : PictureReader.read(&bytes)
  }

  package init(path: String, bytes: [UInt8]) {
    self.init(path: path, size: bytes.count) { offset, count in
      Array(bytes.dropFirst(offset).prefix(count))
    }
  }
}

extension PictureBytes {
  /// Of a style sheet as long as a book nobody can say what it does; a build does not wait for it.
  fileprivate mutating func requests() -> [StyleSheet.Request] {
    let longest = SourceFile.Contents.usualLongestText
    return size > longest ? [] : StyleSheet.absoluteRequests(in: Array(bytes(0, size) ?? []))
  }

  /// As of style sheets, of a script as long as a book nobody can say it.
  fileprivate mutating func scriptUse() -> ScriptUse {
    let longest = SourceFile.Contents.usualLongestText
    return size > longest
      ? [.keepsForTab, .keepsLonger, .asks] : ScriptUse(of: Array(bytes(0, size) ?? []))
  }

  fileprivate mutating func mark() -> UInt64 {
    var mark = ByteMark()
    var start = 0
    while let piece = bytes(start, min(1 << 20, size - start)), !piece.isEmpty {
      mark.add(piece)
      start += piece.count
    }
    return mark.value
  }

  /// So much of a resource the standard has browsers look at.
  private static let sniffed = 1445

  /// Whether a browser that is not told what the file is could find a page or a drawing in it: the
  /// MIME Sniffing Standard knows either by a `<` behind nothing but blanks.
  fileprivate mutating func beginAsMarkup() -> Bool {
    let head = bytes(0, min(size, Self.sniffed)) ?? []
    let text = head.drop { [0x09, 0x0A, 0x0C, 0x0D, 0x20, 0xEF, 0xBB, 0xBF].contains($0) }
    return text.first == UInt8(ascii: "<")
  }
}
