/// Whether a claim says that something is so.
package enum Modality: String, Hashable, Sendable, CaseIterable {
  /// It is so, or was.
  case asserted
  /// It is decided or intended: `will send`, `is to post`, `a target of`.
  case planned
  /// It may be so: `could`, `is considering`, `forecast`.
  case possible
  /// It is said not to be so.
  case negated
  /// It is withdrawn by the text itself: `not 288`, `from 288`, `an earlier toll of 288`.
  case superseded
}
