import TallyComparison
import TallyText

extension CourseTable {
  /// Reads the courses; a relation, counted thing or dimension takes one course.
  init(_ lines: [RuleLine<CourseRow>]) throws {
    var relations = UniqueKeys<FactCourse>()
    var counted = UniqueKeys<FactCourse>()
    var dimensions = UniqueKeys<FactCourse>()
    for line in lines {
      let course = try FactCourse(line)
      for name in line.row.relations { try relations.add(name, course, line.location) }
      for name in line.row.counted { try counted.add(name, course, line.location) }
      for name in line.row.dimensions { try dimensions.add(name, course, line.location) }
    }
    self.init(
      byRelation: relations.values, byCounted: counted.values, byDimension: dimensions.values)
  }
}

extension FactCourse {
  /// Reads a course; a stock needs a window, and the others have none.
  fileprivate init(_ line: RuleLine<CourseRow>) throws {
    guard let course = TimeCourse(rawValue: line.row.course) else {
      let known = TimeCourse.allCases.map(\.rawValue).joined(separator: ", ")
      throw RuleError(
        location: line.location, reason: "unknown course \"\(line.row.course)\"; there are \(known)"
      )
    }
    let mayHaveWindow = course == .stock || course == .fixed
    guard line.row.window > 0 ? mayHaveWindow : course != .stock else {
      throw RuleError(
        location: line.location,
        reason:
          "a stock needs a \"window\" of days above 0; beside it only what is fixed may have one")
    }
    self.init(
      course, window: line.row.window, addsUp: line.row.addsUp, name: line.row.name, rule: line.id)
  }
}
