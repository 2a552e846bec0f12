import Foundation
import TallyKit

/// The tool as a person meets it: words typed in, an exit code out.
package struct CommandLineTool: Sendable {
  /// Makes the tool.
  package init() {}

  /// Runs the tool on the words typed after its name.
  package func run(_ arguments: [String]) async -> Int32 { 2 }
}
