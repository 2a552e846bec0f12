import Foundation

/// The most memory that the process has held so far.
enum PeakMemory {
  /// In megabytes; nil where the system does not say.
  static var megabytes: Int? {
    guard let status = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8),
      let line = status.split(separator: "\n").first(where: { $0.hasPrefix("VmHWM:") }),
      let kilobytes = line.split(separator: " ").dropFirst().compactMap({ Int($0) }).first
        ?? line.split(whereSeparator: { !$0.isNumber }).first.flatMap({ Int($0) })
    else { return nil }
    return kilobytes / 1_000
  }
}
