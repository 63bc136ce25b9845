import Compression
import Diagnostics
import Inspection
import Translating
import Workspace

/// What somebody gave back: an archive, or a single document.
struct ReturnedFiles {
  /// By their names in the archive.
  private(set) var documents: [(name: String, bytes: [UInt8])] = []
  /// What is no document, and why.
  private(set) var refused: [(name: String, refusal: SheetRefusal)] = []
  private var originals: [(path: String, bytes: [UInt8])] = []

  /// No site has more pages than that, no archive of documents more bytes.
  private static let bounds = ZipArchive.Bounds(entries: 20_000, bytes: 512 << 20)
  private static let mostDocument = 32 << 20

  /// Nil, with what is to be said, where it is neither.
  init?(_ bytes: [UInt8], named name: String, _ report: Report) {
    let entries: [ZipArchive.Entry]
    do throws(ZipArchive.Fault) {
      entries = try ZipArchive.unpack(bytes, within: Self.bounds)
    } catch {
      report.say(.refusedSheet, ["path": name])
      let isOther = Self.isOtherDocument(name)
      report.writeError(
        "  \(report.word(error == .heavy ? .heavyArchive : isOther ? .notDocument : .brokenArchive))\n"
      )
      return nil
    }
    if entries.contains(where: { $0.path == "[Content_Types].xml" || $0.path == "mimetype" }) {
      take(document: bytes, name)
    } else {
      for entry in entries { take(entry) }
    }
  }

  private mutating func take(_ entry: ZipArchive.Entry) {
    let path = entry.path
    guard !TranslatorParcel.isStray(path) else { return }
    if path.hasPrefix("/") || path.split(separator: "/").contains("..") {
      refuse(path, .unsafePath)
    } else if path.lowercased().hasSuffix(".docx") {
      take(document: entry.bytes, path)
    } else if TranslatorParcel.isOriginal(path) {
      originals.append((path, entry.bytes))
    } else {
      refuse(path, Self.isOtherDocument(path) ? .notDocument : .otherFile)
    }
  }

  private mutating func take(document bytes: [UInt8], _ name: String) {
    if bytes.count > Self.mostDocument {
      refuse(name, .heavyDocument)
    } else if name.lowercased().hasSuffix(".docx") {
      documents.append((name, bytes))
    } else {
      refuse(name, .notDocument)
    }
  }

  private mutating func refuse(_ name: String, _ phrase: Phrase) {
    refused.append((name, SheetRefusal(phrase)))
  }

  /// Whether another program wrote it in a form of its own.
  private static func isOtherDocument(_ path: String) -> Bool {
    [".doc", ".odt", ".rtf", ".pdf", ".pages", ".txt", ".html", ".docm", ".dotx"]
      .contains { path.lowercased().hasSuffix($0) }
  }

  func original(of file: String) -> [UInt8]? {
    originals.first { TranslatorParcel.original($0.path, of: file) }?.bytes
  }
}

extension ReturnedFiles {
  /// What the documents say, as far as they can be read.
  ///
  /// - Parameter progress: how many are done; called from here.
  mutating func sheets(
    by converter: DocumentConverter, _ progress: (Int) -> Void
  ) async -> [(name: String, sheet: ReturnedSheet)] {
    let pages = await converter.all(
      documents.map(\.bytes), by: { converter, document in await converter.page(of: document) },
      progress)
    var sheets: [(name: String, sheet: ReturnedSheet)] = []
    for (document, page) in zip(documents, pages) {
      switch page {
      case .failure(let fault):
        refused.append((document.name, SheetRefusal(fault.phrase, fault.arguments)))
      case .success(let html):
        guard let text = OfficeText(html) else {
          refuse(document.name, .heavyDocument)
          continue
        }
        guard let sheet = ReturnedSheet(text) else {
          refuse(document.name, .sheetNameless)
          continue
        }
        sheets.append((document.name, sheet))
      }
    }
    return sheets
  }
}
