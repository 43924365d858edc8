import ConsultationIndex

/// Shares of several categories as a closed line around a centre.
struct RadarDrawing {
  let labels: [String]
  /// The line that others are compared with, in parts per thousand.
  let reference: [Int?]
  /// A band between two lines.
  var band: (lower: [Int?], upper: [Int?])?
  /// One more line.
  var own: [Int?]?

  private func places(_ values: [Int?], _ center: SVGDrawing.Place, _ radius: Int)
    -> [SVGDrawing.Place]
  {
    values.enumerated().map { index, value in
      Turns.place(
        index, of: values.count, distance: radius * (value ?? 0) / 1_000, around: center)
    }
  }

  private func draw(
    _ drawing: inout SVGDrawing, _ center: SVGDrawing.Place, _ radius: Int, rings: [Int]
  ) {
    let full = labels.map { _ in 1_000 as Int? }
    for ring in rings {
      drawing.polygon("ring", places(full, center, radius * ring / 100))
    }
    for end in places(full, center, radius) { drawing.line("ring", center, end) }
    if let band {
      // One closed shape: out along the upper line and back along the lower one.
      let upper = places(band.upper, center, radius)
      let lower = places(band.lower, center, radius)
      let outline = upper + upper.prefix(1) + (lower + lower.prefix(1)).reversed()
      drawing.polygon("band", outline)
    }
    drawing.polygon("reference", places(reference, center, radius))
    if let own { drawing.polygon("own", places(own, center, radius)) }
  }

  /// With the names around it and the shown share under each.
  var large: SVGDrawing {
    var drawing = SVGDrawing(height: 268)
    let center = SVGDrawing.Place(x: 1_800, y: 1_400)
    let radius = 960
    draw(&drawing, center, radius, rings: [25, 50, 75, 100])
    for ring in [50, 100] {
      let place = SVGDrawing.Place(x: center.x + 20, y: center.y - radius * ring / 100 + 90)
      drawing.text("\(ring)%", place, .start, "tick")
    }
    let shown = own ?? reference
    for (index, label) in labels.enumerated() {
      let place = Turns.place(index, of: labels.count, distance: radius + 110, around: center)
      let side = place.x - center.x
      let anchor: SVGDrawing.Anchor = abs(side) < 150 ? .middle : side > 0 ? .start : .end
      let lines = label.brokenInTwo(above: 13)
      let height = 125
      let isAbove = place.y < center.y - radius / 2
      var y = place.y + (isAbove ? -height * lines.count : place.y > center.y + 600 ? 80 : -20)
      for line in lines {
        drawing.text(line, .init(x: place.x, y: y), anchor)
        y += height
      }
      if shown.indices.contains(index) {
        drawing.text(percent(shown[index]), .init(x: place.x, y: y), anchor, "value")
      }
    }
    return drawing
  }

  /// Without names, one of many beside each other.
  var small: SVGDrawing {
    var drawing = SVGDrawing(width: 100, height: 96)
    draw(&drawing, .init(x: 500, y: 500), 450, rings: [50, 100])
    return drawing
  }
}
