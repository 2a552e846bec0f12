/// A file to be written: its name below the output folder, and its bytes.
package struct OutputFile: Sendable {
  /// The name.
  package let name: String

  private let content: @Sendable () -> [UInt8]

  /// Makes a file; its bytes are asked for when it is written, one file after another.
  package init(name: String, bytes: @escaping @Sendable @autoclosure () -> [UInt8]) {
    self.name = name
    content = bytes
  }

  /// The bytes.
  package var bytes: [UInt8] { content() }
}
