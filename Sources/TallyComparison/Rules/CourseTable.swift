/// Which course a fact takes: by its relation, else by the thing counted, else by what is measured.
package struct CourseTable: Sendable {
  private let byRelation: [String: FactCourse]
  private let byCounted: [String: FactCourse]
  private let byDimension: [String: FactCourse]

  /// Makes a table.
  package init(
    byRelation: [String: FactCourse] = [:], byCounted: [String: FactCourse] = [:],
    byDimension: [String: FactCourse] = [:]
  ) {
    self.byRelation = byRelation
    self.byCounted = byCounted
    self.byDimension = byDimension
  }

  /// The course of a fact.
  package func course(relation: String?, counted: String?, dimension: String) -> FactCourse {
    relation.flatMap { byRelation[$0] } ?? counted.flatMap { byCounted[$0] }
      ?? byDimension[dimension] ?? .unnamed
  }
}
