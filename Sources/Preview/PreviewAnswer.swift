/// What a preview answers who asks for an address.
package struct PreviewAnswer: Sendable {
  package enum Status: Sendable, Equatable {
    case found
    /// A folder was asked for without the `/` at its end: it is at this address.
    case elsewhere(String)
    /// Nothing is there; the contents are what a server shows then, if the site has a page for it.
    case missing(Missing)
  }

  package struct Missing: Sendable, Equatable {
    /// Where it is now that stood there in an earlier state.
    package let movedTo: String?
    /// Whether anything stood there in an earlier state.
    package let wasThere: Bool
  }

  package enum Contents: Sendable {
    case bytes([UInt8])
    /// A file to be opened, by its path from where the program was started.
    case file(String)
  }

  package let status: Status
  package let contents: Contents
  /// For the header `Content-Type`.
  package let contentType: String
  /// What it is, whatever its address: `page about en`; nil where nothing is.
  package let identity: String?
  /// What it is made from, by its path from the source folder: of a list its text, or what says that
  /// there is one; where nothing is, what would be shown there once it is sound.
  package let source: String?
  /// The page that is shown, also as the text of a list.
  package let page: PreviewPage?
}
