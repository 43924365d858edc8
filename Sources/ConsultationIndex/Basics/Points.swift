/// An exact number of points, kept as an integer of hundredths of a point.
///
/// ```swift
/// Points(hundredths: 61_250).description  // "612.50"
/// Points(600) > Points(hundredths: 59_999)  // true
/// ```
public struct Points: Hashable, Comparable, Sendable {
  /// The value in hundredths of a point.
  public var hundredths: Int

  /// Creates points from hundredths of a point.
  public init(hundredths: Int) { self.hundredths = hundredths }

  /// Creates whole points.
  public init(_ whole: Int) { self.hundredths = whole * 100 }

  /// No points.
  public static let zero = Points(hundredths: 0)

  /// Whether one number of points is smaller than another.
  public static func < (a: Points, b: Points) -> Bool { a.hundredths < b.hundredths }
  /// Adds two numbers of points.
  public static func + (a: Points, b: Points) -> Points {
    Points(hundredths: a.hundredths + b.hundredths)
  }
  /// Subtracts one number of points from another.
  public static func - (a: Points, b: Points) -> Points {
    Points(hundredths: a.hundredths - b.hundredths)
  }
  /// Adds points in place.
  public static func += (a: inout Points, b: Points) { a.hundredths += b.hundredths }
}

extension Points: CustomStringConvertible {
  /// The points with two decimals, such as `612.50`.
  public var description: String {
    let size = hundredths.magnitude
    let fraction = size % 100
    return (hundredths < 0 ? "-" : "") + "\(size / 100)." + (fraction < 10 ? "0" : "")
      + "\(fraction)"
  }

  /// The shortest exact decimal, as written in JSON: `600`, `612.5`, `599.99`.
  package var shortest: String {
    var text = description
    if text.hasSuffix(".00") {
      text.removeLast(3)
    } else if text.hasSuffix("0") {
      text.removeLast()
    }
    return text
  }
}
