/// A page of a report: its name in the folder, and its bytes.
package struct HTMLPage: Sendable {
  /// The name of the file.
  package let name: String

  private let content: @Sendable () -> [UInt8]

  /// Makes a page whose bytes are made when they are asked for.
  init(name: String, bytes: @escaping @Sendable @autoclosure () -> [UInt8]) {
    self.name = name
    content = bytes
  }

  /// What it holds; made anew at each call.
  package var bytes: [UInt8] { content() }
}
