#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension Platform {
  /// The calendar day that the machine's clock shows now, in the zone that `date` takes.
  ///
  /// The system's own conversion, since Foundation knows neither every spelling of `TZ` nor an
  /// `/etc/localtime` that is no link.
  package static func localDay() -> (year: Int, month: Int, day: Int) {
    var now = time(nil)
    var parts = tm()
    // `localtime_r` alone need not look at `TZ`.
    tzset()
    localtime_r(&now, &parts)
    return (Int(parts.tm_year) + 1900, Int(parts.tm_mon) + 1, Int(parts.tm_mday))
  }
}
