/// How a page writes the address of something else in the finished site.
package enum LinkStyle: Sendable, Hashable {
  /// `../about/`: the same bytes work at a domain's root and below any folder.
  case folders
  /// `../about/index.html`: for a browser that opens files from a disk, where no server looks for the
  /// index of a folder.
  case files
  /// `/below/en/about/`: from the root of the domain, for a page that a server shows at any address.
  /// The path begins and ends with `/`.
  case rooted(at: String)
}
