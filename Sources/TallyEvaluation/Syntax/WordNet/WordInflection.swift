import TallySyntax

/// The regular forms of English words.
enum WordInflection {
  /// A form and what it is.
  struct Form: Hashable, Sendable {
    /// The form.
    let text: String
    /// What it is.
    let senses: WordSenses
  }

  /// The regular forms of a lemma; of a verb with irregular ones no past.
  static func forms(of lemma: String, _ part: WordNetPart, irregular: Bool) -> [Form] {
    switch part {
    case .noun: irregular ? [] : [Form(text: plural(lemma), senses: .pluralNoun)]
    case .verb: verbForms(lemma, irregular: irregular)
    case .adjective:
      irregular || lemma.utf8.count > 7
        ? []
        : ["er", "est"].map { Form(text: joined(lemma, $0), senses: .compared) }
    case .adverb: []
    }
  }

  private static func verbForms(_ lemma: String, irregular: Bool) -> [Form] {
    var forms = [
      Form(text: plural(lemma), senses: .presentVerb),
      Form(text: joined(lemma, "ing"), senses: .gerund),
    ]
    if !irregular { forms.append(Form(text: joined(lemma, "ed"), senses: .pastVerb)) }
    return forms
  }

  /// `-s`, `-es` or `-ies`.
  private static func plural(_ lemma: String) -> String {
    if lemma.hasSuffix("y"), let before = lemma.dropLast().last, !"aeiou".contains(before) {
      return lemma.dropLast() + "ies"
    }
    let hisses = ["s", "x", "z", "ch", "sh"].contains { lemma.hasSuffix($0) }
    return lemma + (hisses ? "es" : "s")
  }

  /// An ending that starts with a vowel, except that of `-ing`, which keeps a `y`.
  private static func joined(_ lemma: String, _ ending: String) -> String {
    if lemma.hasSuffix("e"), !lemma.hasSuffix("ee") || ending != "ing" {
      return lemma.dropLast() + ending
    }
    if lemma.hasSuffix("y"), ending != "ing", let before = lemma.dropLast().last,
      !"aeiou".contains(before)
    {
      return lemma.dropLast() + "i" + ending
    }
    return lemma + ending
  }
}
