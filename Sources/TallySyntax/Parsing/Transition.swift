/// A step of the arc-hybrid system (Kuhlmann, Gómez-Rodríguez & Satta 2011).
package enum Transition: UInt8, Hashable, Sendable, CaseIterable {
  /// The next word goes onto the stack.
  case shift
  /// The top of the stack becomes a dependent of the next word, and leaves.
  case attachLeft
  /// The top of the stack becomes a dependent of the word below it, and leaves.
  case attachRight
}
