package import TallyReports

/// What the paths of a run come to: the files to read, what was refused, what was passed over.
package struct InputList: Sendable {
  /// The files to read, in order of name.
  package let files: [InputFile]

  /// Inputs that were refused before reading.
  package let skipped: [Report.Skip]

  /// How many files of other kinds were passed over.
  package let passedOver: Int
}
