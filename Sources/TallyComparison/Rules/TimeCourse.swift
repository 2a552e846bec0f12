/// How a kind of fact behaves in time.
package enum TimeCourse: String, Hashable, Sendable, CaseIterable {
  /// It only grows while the count goes on: tolls, arrests, totals "so far".
  case cumulative
  /// It stands at some level at a time: troops present, a price, a population.
  case stock
  /// It belongs to a period: growth in a quarter, sales of a year.
  case flow
  /// It belongs to one occasion: a crowd on a day, coaches derailed in a crash.
  case occasion
  /// It does not change: a length, a diameter, a year-old record.
  case fixed
}
