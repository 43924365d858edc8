import ConsultationIndex

/// Tells on the stream for errors how far long work has come: only where that is a terminal, only
/// after a second, and on a line that is gone afterwards.
final class Progress {
  private let console: Console
  private let language: Language
  private let start: Duration
  private var last: Duration
  private var isShown = false

  init(_ console: Console, _ language: Language) {
    self.console = console
    self.language = language
    start = console.elapsed()
    last = start
  }

  /// Shows how much was done, ten times a second at most.
  func tell(communities: Int, bytes: Int? = nil) {
    guard console.isErrorTerminal else { return }
    let now = console.elapsed()
    guard now - start >= .seconds(1), !isShown || now - last >= .milliseconds(100) else { return }
    last = now
    isShown = true
    let size = bytes.map { ", \($0 / 1_000_000) MB" } ?? ""
    let text = language == .chinese ? "已处理 \(communities) 个社区" : "\(communities) communities"
    console.writeError("\r" + text + size + "\u{1B}[K")
  }

  /// Takes the line away, so that something else can be written.
  func clear() {
    if isShown { console.writeError("\r\u{1B}[K") }
    isShown = false
  }
}
