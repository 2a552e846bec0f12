/// A file to be written: its name below the output folder, and its bytes.
package struct OutputFile: Hashable, Sendable {
  /// The name.
  package let name: String

  /// The bytes.
  package let bytes: [UInt8]

  /// Makes a file.
  package init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}
