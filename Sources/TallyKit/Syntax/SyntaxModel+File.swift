package import Foundation
package import TallySyntax

extension SyntaxModel {
  /// Reads a model file, checked before use.
  ///
  /// - Throws: `RunError` where the file cannot be read or is no model that this build can use.
  package init(contentsOf file: URL) throws {
    let bytes: Data
    do {
      bytes = try Data(contentsOf: file, options: .mappedIfSafe)
    } catch {
      throw RunError(file.path, "cannot be read; check that it is a readable file")
    }
    do throws(SyntaxModelError) {
      try self.init(bytes.span)
    } catch {
      throw RunError(file.path, error.description)
    }
  }
}
