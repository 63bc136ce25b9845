import Platform

/// The browser and the paths of the machine that the author sits at, which under WSL is Windows.
enum Desktop {
  /// The name of this system among those of Windows; nil where there is no Windows around it.
  private static var distribution: String? { Terminal.variable("WSL_DISTRO_NAME") }

  /// Opens the address in a browser, where there is one; otherwise whoever reads the terminal does.
  static func open(_ address: String) {
    if distribution != nil { return start("explorer.exe", address) }
    #if os(Linux)
      let isThere = ["DISPLAY", "WAYLAND_DISPLAY"].contains { Terminal.variable($0) != nil }
      if isThere { start("xdg-open", address) }
    #else
      start("open", address)
    #endif
  }

  /// The path as Windows shows it; none where there is no Windows.
  static func windowsPaths(of path: String) -> [String] {
    distribution.map { [windowsPath(of: path, in: $0)] } ?? []
  }

  /// - Parameter path: without symbolic links, from `/`.
  static func windowsPath(of path: String, in distribution: String) -> String {
    let names = path.split(separator: "/").map(String.init)
    if names.count > 1, names[0] == "mnt", names[1].count == 1 {
      return ([names[1].uppercased() + ":"] + names.dropFirst(2)).joined(separator: "\\")
    }
    return "\\\\wsl.localhost\\\(distribution)\\" + names.joined(separator: "\\")
  }

  /// Starts a program of which nothing is read, and nothing waited for.
  private static func start(_ program: String, _ address: String) {
    _ = system("\(program) '\(address)' </dev/null >/dev/null 2>&1 &")
  }
}
