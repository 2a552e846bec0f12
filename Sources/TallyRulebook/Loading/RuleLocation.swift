/// The address of a rule: `rules/units/mass.jsonl:14`.
package struct RuleLocation: Sendable, Hashable, CustomStringConvertible {
  /// The file, below the folder that holds `rules`.
  package let file: String

  /// The line, from 1; 0 for the file as a whole.
  package let line: Int

  /// Makes an address.
  package init(file: String, line: Int) {
    self.file = file
    self.line = line
  }

  package var description: String { line == 0 ? file : file + ":" + String(line) }
}
