/// When a document was published, and how that is known.
package struct PublicationDate: Hashable, Sendable {
  /// The day of publication.
  package let date: CalendarDate

  /// How it is known, in words: `metadata date`, `line "Updated: …"`, `date in the address`.
  package let basis: String

  /// Makes a publication date.
  package init(_ date: CalendarDate, basis: String) {
    self.date = date
    self.basis = basis
  }
}
