import SiteModel
import Workspace

/// A site of which every byte follows from its edition.
///
/// From one edition to the next some pages stay, most change, some go and some come, and one path
/// turns from a file into a folder and back.
struct ProbeSite {
  let edition: Int
  let pages: Int

  var files: [PlannedFile] {
    var files = (0..<pages).filter { ($0 + edition) % 7 != 0 }.map { number in
      file("en/page-\(number)/index.html", .page, editionOf(number), size: 700 + number * 97)
    }
    files += (0..<20).map { file("style-\($0).css", .asset, edition, size: 90_000) }
    files.append(file("index.html", .list, edition, size: 40_000))
    files.append(
      file(edition % 2 == 0 ? "turn" : "turn/into/folder.html", .page, edition, size: 3_000))
    return files
  }

  private func editionOf(_ page: Int) -> Int { page % 5 == 0 ? 0 : edition }

  private func file(
    _ path: String, _ stage: OutputStage, _ edition: Int, size: Int
  ) -> PlannedFile {
    PlannedFile(
      path: path, identity: path, stage: stage,
      contents: .render { output in
        let line = "\(path) \(edition)\n"
        output += String(repeating: line, count: 1 + size / line.utf8.count).utf8
      })
  }
}

extension ProbeSite {
  static let notice = Array(String(repeating: "Gone.\n", count: 2_000).utf8)

  static func isPage(_ path: String) -> Bool { path.hasPrefix("en/page-") }

  /// Takes every page back.
  static func withdraw(
    _ layout: ProjectLayout, _ leavesNotice: Bool
  ) throws(WorkspaceError) -> OutputWithdrawal.Summary {
    try OutputWithdrawal(layout).withdraw(leavingNotice: leavesNotice) { records in
      guard let english = LanguageCode("en") else { return [:] }
      return Dictionary(
        uniqueKeysWithValues: records.filter { isPage($0.path) }.map { ($0.path, english) })
    }
  }
}
