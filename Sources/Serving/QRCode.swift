internal import CQRCode

/// An address as a pattern that a telephone reads off a screen.
package struct QRCode {
  private let modules: [UInt8]

  /// nil where the text is too long for one.
  package init?(_ text: String) {
    let length = Int(qrcodegen_longest)
    var modules = [UInt8](repeating: 0, count: length)
    var scratch = [UInt8](repeating: 0, count: length)
    let isMade = qrcodegen_encodeText(
      text, &scratch, &modules, qrcodegen_Ecc_MEDIUM, 1, 40, qrcodegen_Mask_AUTO, true)
    guard isMade else { return nil }
    self.modules = modules
  }
}

extension QRCode {
  /// Two rows of the pattern a line, dark on light whatever the colours of the terminal, with the
  /// margin that readers ask for.
  package var terminalText: String {
    let size = Int(qrcodegen_getSize(modules))
    let margin = 4
    var text = ""
    for row in stride(from: -margin, to: size + margin, by: 2) {
      text += "\u{1B}[30;107m"
      for column in -margin..<size + margin {
        switch (isDark(column, row), isDark(column, row + 1)) {
        case (true, true): text += "█"
        case (true, false): text += "▀"
        case (false, true): text += "▄"
        case (false, false): text += " "
        }
      }
      text += "\u{1B}[0m\n"
    }
    return text
  }

  /// What lies outside the pattern is light.
  private func isDark(_ column: Int, _ row: Int) -> Bool {
    qrcodegen_getModule(modules, Int32(column), Int32(row))
  }
}
