/// A drawing in units of a phone's pixels, so that its letters can be read there as well.
///
/// Coordinates are tenths of a unit. Colours are classes, which the page gives for light and dark.
struct SVGDrawing: Sendable {
  /// The width in units.
  var width = 360
  /// The height in units.
  let height: Int
  private(set) var content = HTMLWriter()

  init(width: Int = 360, height: Int) {
    self.width = width
    self.height = height
  }

  enum Anchor: String {
    case start, middle, end
  }

  struct Place: Hashable, Sendable {
    var x: Int
    var y: Int
  }

  mutating func rectangle(
    _ shape: String, x: Int, y: Int, width: Int, height: Int, rounded: Bool = false
  ) {
    guard width > 0, height > 0 else { return }
    var attributes = [
      "class": shape, "x": Self.number(x), "y": Self.number(y), "width": Self.number(width),
      "height": Self.number(height),
    ]
    if rounded { attributes["rx"] = "1.5" }
    content.leaf("rect", "", attributes)
  }

  mutating func line(_ shape: String, _ a: Place, _ b: Place) {
    content.leaf(
      "line", "",
      [
        "class": shape, "x1": Self.number(a.x), "y1": Self.number(a.y), "x2": Self.number(b.x),
        "y2": Self.number(b.y),
      ])
  }

  mutating func polygon(_ shape: String, _ places: [Place]) { path("polygon", shape, places) }

  mutating func polyline(_ shape: String, _ places: [Place]) { path("polyline", shape, places) }

  private mutating func path(_ name: String, _ shape: String, _ places: [Place]) {
    let text = places.map { "\(Self.number($0.x)),\(Self.number($0.y))" }.joined(separator: " ")
    content.leaf(name, "", ["class": shape, "points": text])
  }

  mutating func dot(_ shape: String, _ place: Place, radius: Int) {
    content.leaf(
      "circle", "",
      [
        "class": shape, "cx": Self.number(place.x), "cy": Self.number(place.y),
        "r": Self.number(radius),
      ])
  }

  mutating func text(
    _ text: String, _ place: Place, _ anchor: Anchor = .start, _ shape: String = "label",
    turned degrees: Int = 0
  ) {
    var attributes = [
      "class": shape, "x": Self.number(place.x), "y": Self.number(place.y),
      "text-anchor": anchor.rawValue,
    ]
    if degrees != 0 {
      attributes["transform"] =
        "rotate(\(degrees) \(Self.number(place.x)) \(Self.number(place.y)))"
    }
    content.leaf("text", text, attributes)
  }

  /// Tenths as a decimal.
  private static func number(_ tenths: Int) -> String {
    let size = tenths.magnitude
    let fraction = size % 10 == 0 ? "" : ".\(size % 10)"
    return (tenths < 0 ? "-" : "") + "\(size / 10)" + fraction
  }
}

/// Directions of equal turns, from the top clockwise.
enum Turns {
  /// The place at a distance in the direction of one of several equal turns.
  static func place(
    _ index: Int, of count: Int, distance: Int, around center: SVGDrawing.Place
  ) -> SVGDrawing.Place {
    let angle = 2 * Double.pi * Double(index) / Double(max(1, count))
    let (sine, cosine) = (sine(angle), sine(angle + Double.pi / 2))
    return SVGDrawing.Place(
      x: center.x + Int((Double(distance) * sine).rounded()),
      y: center.y - Int((Double(distance) * cosine).rounded()))
  }

  /// By its series, which needs no library and is the same on every platform.
  static func sine(_ angle: Double) -> Double {
    var reduced = angle
    while reduced > Double.pi { reduced -= 2 * Double.pi }
    var term = reduced
    var sum = reduced
    for step in 1...12 {
      let n = Double(2 * step)
      term *= -reduced * reduced / (n * (n + 1))
      sum += term
    }
    return sum
  }
}

extension String {
  /// The name in at most two lines, broken in its middle where it is long.
  func brokenInTwo(above width: Int) -> [String] {
    guard displayWidth > width else { return [self] }
    let spaces = indices.filter { self[$0] == " " }
    if let best = spaces.min(by: { abs(balance(at: $0)) < abs(balance(at: $1)) }) {
      return [String(self[..<best]), String(self[index(after: best)...])]
    }
    guard let first = first, first.displayWidth == 2 else { return [self] }
    return [String(prefix((count + 1) / 2)), String(dropFirst((count + 1) / 2))]
  }

  private func balance(at index: Index) -> Int {
    self[..<index].displayWidth - self[index...].displayWidth
  }
}
