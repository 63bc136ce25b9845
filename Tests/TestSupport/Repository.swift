internal import Foundation

/// The files of the repository that the tests are part of.
package enum Repository {
  package static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

  package static func text(_ path: String) throws -> String {
    String(decoding: try bytes(path), as: UTF8.self)
  }

  package static func bytes(_ path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(filePath: "\(root)/\(path)")))
  }

  /// The files below a folder, by their paths from it, sorted; dot-files left out.
  package static func files(in folder: String) throws -> [String] {
    let base = "\(root)/\(folder)"
    return try FileManager.default.subpathsOfDirectory(atPath: base)
      .filter { path in
        var isFolder: ObjCBool = false
        let isThere = FileManager.default.fileExists(
          atPath: "\(base)/\(path)", isDirectory: &isFolder)
        return isThere && !isFolder.boolValue
          && !path.split(separator: "/").contains { $0.hasPrefix(".") }
      }
      .sorted()
  }

  /// Every Swift file below `Sources/`: its module, its path and its text.
  package static func swiftFiles() throws -> [(module: String, file: String, text: String)] {
    try files(in: "Sources").filter { $0.hasSuffix(".swift") }.map { path in
      (String(path.prefix { $0 != "/" }), "Sources/\(path)", try text("Sources/\(path)"))
    }
  }
}

extension SiteFixture {
  /// The site that lies in a folder of the repository.
  package static func folder(_ folder: String) throws -> SiteFixture {
    var fixture = SiteFixture()
    for part in ["Content", "Templates"] {
      let path = folder.isEmpty ? part : "\(folder)/\(part)"
      guard FileManager.default.fileExists(atPath: "\(Repository.root)/\(path)") else { continue }
      for file in try Repository.files(in: path) {
        fixture.files["\(part)/\(file)"] = try Repository.bytes("\(path)/\(file)")
      }
      let stamps = "\(path)/.translations"
      guard FileManager.default.fileExists(atPath: "\(Repository.root)/\(stamps)") else { continue }
      for file in try Repository.files(in: stamps) {
        fixture.files["\(part)/.translations/\(file)"] = try Repository.bytes("\(stamps)/\(file)")
      }
    }
    return fixture
  }
}
