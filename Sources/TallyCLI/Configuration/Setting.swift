import TallyReports

/// How an option stands in `tally.json`, and what holds where nobody says.
struct Setting: Sendable {
  /// What kind of value it takes.
  enum Kind: Hashable, Sendable {
    case path
    case words
    case word([String])
    case whole(ClosedRange<Int>)
    case share
    case day
    case flag
  }

  /// The name in `tally.json`; nil for what belongs to a person or a run and not to a project.
  let name: String?
  /// What kind of value it takes.
  let kind: Kind
  /// What holds where nobody says, in words.
  let fallback: String

  /// Makes a setting.
  init(_ name: String?, _ kind: Kind, _ fallback: String) {
    self.name = name
    self.kind = kind
    self.fallback = fallback
  }

  /// What it takes, in words.
  var expectation: String {
    switch kind {
    case .path: "a path"
    case .words: "a list of texts"
    case .word(let words): "one of \(words.joined(separator: ", "))"
    case .whole(let range): "a whole number from \(range.lowerBound) to \(range.upperBound)"
    case .share: "a number from 0 to 1"
    case .day: "a date such as \"2022-01-30\""
    case .flag: "true or false"
    }
  }

  /// The form of its value.
  func schema(_ note: String) -> JSONSchema {
    switch kind {
    case .path: .text(note)
    case .words: .list(.text(), note)
    case .word(let words): .word(words, note)
    case .whole(let range): JSONSchema(.whole(range), note)
    case .share: .share(note)
    case .day: .day(note)
    case .flag: .flag(note)
    }
  }
}
