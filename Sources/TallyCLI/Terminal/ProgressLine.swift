import Dispatch
import Foundation
import Synchronization
import TallyKit
import TallyReports

/// A line on a terminal that says how far a run has come; nothing where nobody looks.
///
/// It is drawn by a timer after half a second, then at most ten times a second: also while something is computed that
/// cannot say how far it is.
final class ProgressLine {
  private static let patience = DispatchTimeInterval.milliseconds(500)
  private static let pause = DispatchTimeInterval.milliseconds(100)

  private let board: Board
  private let timer: (any DispatchSourceTimer)?

  /// Makes a line, which is shown on a terminal only.
  init(_ session: Session) {
    let board = Board(width: session.console.width)
    self.board = board
    guard
      session.surroundings.allowsProgress && !session.console.isQuiet
        && session.invocation.value(.progress) != "never"
    else {
      timer = nil
      return
    }
    let timer = DispatchSource.makeTimerSource(queue: .global())
    timer.schedule(deadline: .now() + ProgressLine.patience, repeating: ProgressLine.pause)
    timer.setEventHandler { board.draw() }
    timer.resume()
    self.timer = timer
  }

  deinit { clear() }

  /// Says how many documents and claims were read.
  func show(_ progress: ReadingProgress) {
    let done = FigureText.separated(String(progress.documents))
    let claims = FigureText.separated(String(progress.claims))
    guard let total = progress.total, total > 0 else {
      return board.say("reading: \(done) documents, \(claims) claims")
    }
    let bar = ProgressLine.bar(progress.documents, of: total)
    let all = FigureText.separated(String(total))
    board.say("reading \(bar) \(done) of \(all) documents, \(claims) claims")
  }

  /// Says what is being done.
  func show(_ words: String) { board.say(words) }

  /// Removes the line for good.
  func clear() {
    timer?.cancel()
    board.clear()
  }

  /// A bar of twenty places.
  private static func bar(_ done: Int, of total: Int) -> String {
    let length = 20
    let full = min(length, done * length / total)
    return "[" + String(repeating: "#", count: full)
      + String(repeating: ".", count: length - full) + "]"
  }
}

extension ProgressLine {
  /// What is to be seen, shared with the timer.
  private final class Board: Sendable {
    private struct State {
      var words = ""
      var drawn: String?
      var isOver = false
    }

    private let width: Int
    private let state = Mutex(State())

    init(width: Int) { self.width = width }

    func say(_ words: String) { state.withLock { $0.words = words } }

    func draw() {
      state.withLock {
        guard !$0.isOver, !$0.words.isEmpty, $0.drawn != $0.words else { return }
        $0.drawn = $0.words
        Board.write("\r\u{1B}[K" + String($0.words.prefix(max(0, width - 1))))
      }
    }

    func clear() {
      state.withLock {
        if $0.drawn != nil { Board.write("\r\u{1B}[K") }
        $0.drawn = nil
        $0.isOver = true
      }
    }

    private static func write(_ text: String) {
      try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
    }
  }
}
