import Foundation

/// A line on a terminal that says how far reading has come; nothing where nobody looks.
struct ProgressLine: Sendable {
  private static let patience = Duration.milliseconds(500)
  private static let pause = Duration.milliseconds(100)

  private let isShown: Bool
  private let start = ContinuousClock.now
  private var last: ContinuousClock.Instant?

  /// Makes a line that is shown on a terminal, after half a second, at most ten times a second.
  init(_ session: Session) {
    isShown =
      session.surroundings.allowsProgress && !session.console.isQuiet
      && session.invocation.value(.progress) != "never"
  }

  /// Says how many documents and claims were read.
  mutating func show(documents: Int, claims: Int) {
    guard isShown else { return }
    let now = ContinuousClock.now
    if let last, now - last < ProgressLine.pause { return }
    if last == nil, now - start < ProgressLine.patience { return }
    last = now
    write("\r\u{1B}[Kreading: \(documents) documents, \(claims) claims")
  }

  /// Removes the line.
  mutating func clear() {
    if last != nil { write("\r\u{1B}[K") }
    last = nil
  }

  private func write(_ text: String) {
    try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
  }
}
