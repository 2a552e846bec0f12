/// How a report is set.
package struct ReportOptions: Hashable, Sendable {
  /// Whether text is coloured.
  package let style: TextStyle

  /// The width of running text, in code points.
  package let width: Int

  /// Whether headlines are broken at the width too, as on a terminal; else each stands on one line, for searches.
  package let breaksHeadlines: Bool

  /// Makes options; a width below 40 is taken as 40.
  package init(style: TextStyle = .plain, width: Int = 80, breaksHeadlines: Bool = false) {
    self.style = style
    self.breaksHeadlines = breaksHeadlines
    self.width = max(40, width)
  }
}
