import Dispatch
import Foundation

/// Watches for Ctrl-C and for the request to end: the first asks politely, the second ends the process.
struct Interrupts {
  private let sources: [any DispatchSourceSignal]

  /// Calls `stop` at the first signal; also keeps closed pipes and full disks from ending the process.
  static func watch(_ stop: @escaping @Sendable () -> Void) -> Interrupts {
    for signalNumber in [SIGPIPE, SIGXFSZ] { _ = signal(signalNumber, SIG_IGN) }
    let sources = [SIGINT, SIGTERM].map { signalNumber in
      _ = signal(signalNumber, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: signalNumber, queue: .global())
      source.setEventHandler {
        stop()
        _ = signal(signalNumber, SIG_DFL)
      }
      source.resume()
      return source
    }
    return Interrupts(sources: sources)
  }

  /// Stops watching.
  func stop() {
    for source in sources { source.cancel() }
  }
}
