/// Which course a fact takes: by a relation that happens to the counted, else by the thing counted, else by its relation,
/// else by what is measured.
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
    let told = relation.flatMap { byRelation[$0] }
    // Members of a force that were killed are no membership.
    if let told, told.course == .cumulative || told.course == .occasion { return told }
    return counted.flatMap { byCounted[$0] } ?? told ?? byDimension[dimension] ?? .unnamed
  }
}
