import Reading
import Workspace

/// What may become of cards, without a program that draws any.
enum StandInPictures: String, PictureMaking {
  case drawn, missing, failing, heavy

  func pictures(
    of orders: [PictureOrder], progress: (Int, Int) -> Void
  ) async throws(WorkspaceError) -> [MadePicture]? {
    switch self {
    case .drawn: orders.map { .made($0.drawing()) }
    case .missing: nil
    case .failing: orders.map { _ in .failed("Error reading SVG <stdin>: XML parse error") }
    case .heavy: orders.map { _ in .made([UInt8](repeating: 0, count: 312_000)) }
    }
  }

  func bytes(of file: SourceFile) throws(WorkspaceError) -> [UInt8] { Array(file.path.utf8) }
}
