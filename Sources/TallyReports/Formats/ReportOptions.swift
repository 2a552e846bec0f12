/// How a report is set.
package struct ReportOptions: Hashable, Sendable {
  /// Whether text is coloured.
  package let style: TextStyle

  /// The width of running text, in code points.
  package let width: Int

  /// Makes options; a width below 40 is taken as 40.
  package init(style: TextStyle = .plain, width: Int = 80) {
    self.style = style
    self.width = max(40, width)
  }
}
