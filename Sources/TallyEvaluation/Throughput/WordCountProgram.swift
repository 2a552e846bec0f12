import Foundation
import TallyKit

/// `wc -w`, the program: what reading a file and finding its words costs at least.
enum WordCountProgram {
  private static let path = "/usr/bin/wc"

  /// The number of words of a file.
  ///
  /// - Throws: `RunError` where the program cannot be run or does not give a number.
  static func words(in file: String) throws -> Int {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(filePath: path)
    process.arguments = ["-w", file]
    process.standardOutput = output
    do {
      try process.run()
    } catch {
      throw RunError(file, "\(path) cannot be run to compare with: \(error.localizedDescription)")
    }
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    let first = String(decoding: data, as: UTF8.self).split(separator: " ").first
    guard let words = first.flatMap({ Int($0) }) else {
      throw RunError(file, "\(path) -w did not count the words")
    }
    return words
  }
}
