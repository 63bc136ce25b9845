package import Diagnostics
internal import Platform
internal import Reading

/// Knows what changes in the folders that a site is made from: by notices of the system where there are
/// any that can be trusted, otherwise by looking again and again.
package final class SourceWatch {
  /// Why the folders are looked through by the clock, in words and with what they are about.
  package struct Reason {
    package let phrase: Phrase
    package let arguments: [String: String]
  }

  let layout: ProjectLayout
  /// nil where the clock is asked.
  package private(set) var reason: Reason?
  private var snapshot: FolderSnapshot?
  #if os(Linux)
    private var folders: WatchedFolders?
  #endif

  package init(_ layout: ProjectLayout) {
    self.layout = layout
    #if os(Linux)
      if let kind = Self.untoldKind(layout) {
        look(.changesUntold, ["word": kind])
      } else {
        begin()
      }
    #else
      look(.changesUnknown)
    #endif
  }
}

extension SourceWatch {
  /// Readable when there may be changes; nil where they are to be asked for by the clock.
  package var descriptor: Int32? {
    #if os(Linux)
      folders?.descriptor
    #else
      nil
    #endif
  }

  /// So long after the last call another one is due where the clock is asked, or the folder of the site
  /// has gone; nil where notices come.
  package var pace: Duration? {
    #if os(Linux)
      if let folders { return folders.isLost ? .milliseconds(250) : nil }
    #endif
    return .milliseconds(500)
  }

  /// What has changed since the last call.
  package func changes() -> WatchedChanges {
    #if os(Linux)
      if let folders {
        do throws(SystemError) {
          return try folders.changes()
        } catch {
          self.folders = nil
          look(.changesTooMany)
          return .all
        }
      }
    #endif
    let now = FolderSnapshot(of: layout.source)
    defer { snapshot = now }
    let paths = snapshot.map { now.changes(since: $0) } ?? []
    return .paths(Set(paths.map(ComposedText.compose)))
  }

  private func look(_ phrase: Phrase, _ arguments: [String: String] = [:]) {
    reason = Reason(phrase: phrase, arguments: arguments)
    snapshot = FolderSnapshot(of: layout.source)
  }

  #if os(Linux)
    private func begin() {
      do throws(SystemError) {
        folders = try WatchedFolders(layout.source)
      } catch {
        look(.changesTooMany)
      }
    }

    private static func untoldKind(_ layout: ProjectLayout) -> String? {
      let folders = ["."] + ProjectLayout.sourceFolders
      return folders.lazy.compactMap { folder in
        do throws(SystemError) {
          return FileSystemKind.untold(at: try realPath("\(layout.source)/\(folder)"))
        } catch {
          return nil
        }
      }.first
    }
  #endif
}
