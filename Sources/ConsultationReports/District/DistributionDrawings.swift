import ConsultationGuidance
import ConsultationIndex

/// How many communities lie in each range of points, with the cuts.
struct HistogramDrawing {
  let bins: [DistributionBin]
  let cuts: [(label: String, points: Points)]
  let grades: Int

  var drawing: SVGDrawing {
    var drawing = SVGDrawing(height: 200)
    let (left, right, top, bottom) = (250, 3_520, 300, 1_820)
    guard let first = bins.first, let last = bins.last, last.upTo > first.from else {
      return drawing
    }
    let span = last.upTo.hundredths - first.from.hundredths
    func x(_ points: Points) -> Int {
      left + (right - left) * (points.hundredths - first.from.hundredths) / span
    }
    let most = max(1, bins.map(\.count).max() ?? 1)
    let step = Self.step(for: most)
    let ceiling = (most + step - 1) / step * step
    func y(_ count: Int) -> Int { bottom - (bottom - top) * count / ceiling }
    for tick in stride(from: 0, through: ceiling, by: step) {
      drawing.line("ring", .init(x: left, y: y(tick)), .init(x: right, y: y(tick)))
      drawing.text("\(tick)", .init(x: left - 40, y: y(tick) + 30), .end, "tick")
    }
    for bin in bins {
      let (from, to) = (x(bin.from), x(bin.upTo))
      let shape = GradeShape.name(bin.grade, of: grades)
      drawing.rectangle(
        shape, x: from + 8, y: y(bin.count), width: max(4, to - from - 16),
        height: bottom - y(bin.count))
      if bin.count > 0, to - from >= 90 {
        drawing.text(
          "\(bin.count)", .init(x: (from + to) / 2, y: y(bin.count) - 25), .middle, "tick")
      }
    }
    drawing.line("axis", .init(x: left, y: bottom), .init(x: right, y: bottom))
    let shown = cuts.filter { $0.points > first.from && $0.points < last.upTo }
    for cut in shown {
      drawing.line("cut", .init(x: x(cut.points), y: top - 90), .init(x: x(cut.points), y: bottom))
      drawing.text(cut.label, .init(x: x(cut.points), y: top - 120), .middle, "label")
    }
    for points in [first.from] + shown.map(\.points) + [last.upTo] {
      drawing.text(points.shortest, .init(x: x(points), y: bottom + 130), .middle, "tick")
    }
    return drawing
  }

  /// A round number that divides an axis into at most five.
  static func step(for most: Int) -> Int {
    var unit = 1
    while true {
      for factor in [1, 2, 5] where most <= 5 * factor * unit { return factor * unit }
      unit *= 10
    }
  }
}

/// The classes by which grades are coloured, the best one darkest.
enum GradeShape {
  /// The class of a grade by its place from the lowest; nil for those not rated.
  static func name(_ grade: Int?, of count: Int) -> String {
    guard let grade else { return "g0" }
    return "g\(max(1, 5 - (count - 1 - grade)))"
  }
}

/// All communities as one bar, divided by grade.
struct GradesDrawing {
  let parts: [(label: String, count: Int, shape: String)]

  var drawing: SVGDrawing {
    var drawing = SVGDrawing(width: 720, height: 52)
    let total = max(1, parts.reduce(0) { $0 + $1.count })
    var sum = 0
    for part in parts where part.count > 0 {
      let from = 7_200 * sum / total
      sum += part.count
      let to = 7_200 * sum / total
      drawing.rectangle(part.shape, x: from, y: 0, width: max(10, to - from - 12), height: 280)
      // Only where the words have room.
      if to - from > 420 {
        drawing.text(part.label, .init(x: from + 10, y: 440), .start, "big")
        drawing.text(
          "\(part.count)", .init(x: from + 70, y: 200), .start, "on " + part.shape)
      }
    }
    return drawing
  }
}

/// Points over several periods: the median with the quartiles around it.
struct TrendDrawing {
  let periods: [TrendPeriod]
  let cuts: [(label: String, points: Points)]

  var drawing: SVGDrawing {
    var drawing = SVGDrawing(height: 200)
    let (left, right, top, bottom) = (420, 3_250, 200, 1_800)
    let lowest = periods.map(\.lowerQuartile.hundredths).min() ?? 0
    let highest = periods.map(\.upperQuartile.hundredths).max() ?? 0
    // Whole fifties around what is shown, so that the axis has round numbers.
    let low = max(0, lowest / 5_000 * 5_000 - 5_000)
    let high = (highest / 5_000 + 2) * 5_000
    func y(_ points: Points) -> Int {
      bottom - (bottom - top) * (points.hundredths - low) / max(1, high - low)
    }
    func x(_ index: Int) -> Int {
      periods.count > 1 ? left + 250 + (right - left - 500) * index / (periods.count - 1) : 1_800
    }
    let step = HistogramDrawing.step(for: (high - low) / 100) * 100
    for tick in stride(from: (low + step - 1) / step * step, through: high, by: step) {
      let points = Points(hundredths: tick)
      drawing.line("ring", .init(x: left, y: y(points)), .init(x: right, y: y(points)))
      drawing.text(points.shortest, .init(x: left - 40, y: y(points) + 30), .end, "tick")
    }
    for cut in cuts where cut.points.hundredths >= low && cut.points.hundredths <= high {
      drawing.line("cut", .init(x: left, y: y(cut.points)), .init(x: right, y: y(cut.points)))
      drawing.text(cut.label, .init(x: right + 40, y: y(cut.points) + 30), .start, "tick")
    }
    let upper = periods.indices.map { SVGDrawing.Place(x: x($0), y: y(periods[$0].upperQuartile)) }
    let lower = periods.indices.map { SVGDrawing.Place(x: x($0), y: y(periods[$0].lowerQuartile)) }
    drawing.polygon("band", upper + lower.reversed())
    let median = periods.indices.map { SVGDrawing.Place(x: x($0), y: y(periods[$0].median)) }
    drawing.polyline("reference open", median)
    // Many periods would write over each other; the first and the last always have room.
    let every = max(1, (periods.count + 4) / 5)
    for (index, place) in median.enumerated() {
      drawing.dot("point", place, radius: 28)
      guard index % every == 0 || index == periods.count - 1 else { continue }
      drawing.text(
        periods[index].median.description, .init(x: place.x, y: place.y - 80), .middle, "value")
      drawing.text(
        periods[index].period.description, .init(x: place.x, y: bottom + 150), .middle, "label")
    }
    return drawing
  }
}
