import Foundation
import TallyKit

/// A file of JSON Lines, a value a line.
enum JSONLines {
  /// The values of a file, in order; blank lines are passed over.
  ///
  /// - Throws: `RunError` with file and line where the file cannot be read or a line is no such value.
  static func values<Value: Decodable>(_ type: Value.Type, at path: String) throws -> [Value] {
    let decoder = JSONDecoder()
    let lines = try contents(of: path)
      .split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    return try lines.enumerated().compactMap { index, line in
      guard line.contains(where: { $0 > 0x20 }) else { return nil }
      do {
        return try decoder.decode(type, from: Data(line))
      } catch {
        throw RunError("\(path):\(index + 1)", "not a line of this kind of data: \(error)")
      }
    }
  }

  /// The value of a file that holds one.
  ///
  /// - Throws: `RunError` where the file cannot be read or is no such value.
  static func value<Value: Decodable>(_ type: Value.Type, at path: String) throws -> Value {
    do {
      return try JSONDecoder().decode(type, from: contents(of: path))
    } catch let error as DecodingError {
      throw RunError(path, "not this kind of data: \(error)")
    }
  }

  /// The bytes of a file.
  ///
  /// - Throws: `RunError` where it cannot be read.
  static func contents(of path: String) throws -> Data {
    do {
      return try Data(contentsOf: URL(filePath: path))
    } catch {
      throw RunError(path, "cannot be read; check that it is a readable file")
    }
  }
}
