package import Foundation
package import TallySyntax

/// The tagger and parser of a run, or why there are none.
///
/// Without them claims are still read, by word classes alone, with less certainty; the report says so.
package struct LoadedSyntax: Sendable {
  /// The reader of sentences; nil where there is no model that can be used.
  package let reader: SyntaxReader?

  /// What a report should say where there is no reader.
  package let note: String?

  /// None is wanted, so that nothing is said of it.
  package static let none = LoadedSyntax(reader: nil, note: nil)

  /// Makes the syntax of a run that has its model in memory.
  package init(_ model: SyntaxModel) { self.init(reader: SyntaxReader(model: model), note: nil) }

  /// Loads the model of a named file, else the one that belongs to the executable.
  ///
  /// - Throws: `RunError` where a named file cannot be used; an unnamed one that is missing or damaged is only noted.
  package init(named file: String?, executable: URL?) throws {
    do {
      let place = try SyntaxModelLocator(named: file, executable: executable).find()
      self.init(try SyntaxModel(contentsOf: place))
    } catch let error as RunError where file == nil {
      self.init(
        reader: nil,
        note: "\(error); sentences were read without a tree, with less certainty")
    }
  }

  private init(reader: SyntaxReader?, note: String?) {
    self.reader = reader
    self.note = note
  }
}
