/// Ten figures of people in a row, so many of which are filled; the others are outlines.
struct ShareDrawing {
  let filled: Int

  /// Returns the height of the picture.
  func draw(on canvas: inout Canvas) -> Int {
    let step = Canvas.width / 10
    for index in 0..<10 {
      let middle = index * step + step / 2
      let kind = index < filled ? "chart-full" : Canvas.empty
      canvas.circle(x: middle, y: 75, radius: 55, of: kind)
      canvas.rectangle(
        x: middle - 85, y: 155, width: 170, height: 235, radius: 75, of: kind)
    }
    return 410
  }
}
