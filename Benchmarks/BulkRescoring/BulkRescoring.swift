@main
struct BulkRescoring {
  static func main() {}
}
