/// Reads the words of a command line by the tables of verbs and options.
struct ArgumentParser: Sendable {
  private var options: [Option: [String]] = [:]
  private var words: [String] = []

  /// Reads the words typed after the tool's name.
  static func parse(_ arguments: [String]) throws(UsageError) -> Invocation {
    var parser = ArgumentParser()
    try parser.split(arguments)
    return try parser.invocation()
  }

  private init() {}

  private mutating func split(_ arguments: [String]) throws(UsageError) {
    var rest = arguments[...]
    while let word = rest.popFirst() {
      if word == "--" {
        words += rest
        return
      } else if word.hasPrefix("--") {
        try readLong(word.dropFirst(2), rest: &rest)
      } else if word.hasPrefix("-"), word != "-" {
        try readShort(word.dropFirst(), rest: &rest)
      } else {
        words.append(word)
      }
    }
  }

  private mutating func readLong(
    _ word: Substring, rest: inout ArraySlice<String>
  ) throws(UsageError) {
    let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = String(parts[0])
    guard let option = Option(rawValue: name) else {
      let nearest = NearestWord.to(name, among: Option.allCases.map(\.rawValue))
      let hint = nearest.map { "did you mean --\($0)?" } ?? "see: tally help"
      throw UsageError("unknown option --\(name); \(hint)")
    }
    try take(option, given: parts.count == 2 ? String(parts[1]) : nil, rest: &rest)
  }

  private mutating func readShort(
    _ word: Substring, rest: inout ArraySlice<String>
  ) throws(UsageError) {
    for letter in word {
      guard let option = OptionTable.option(short: letter) else {
        throw UsageError("unknown option -\(letter); see: tally help")
      }
      if OptionTable.entry(option).takesValue, letter != word.last || word.count > 1 {
        throw UsageError("-\(letter) takes a value; write \(option.flag)=VALUE")
      }
      try take(option, given: nil, rest: &rest)
    }
  }

  private mutating func take(
    _ option: Option, given: String?, rest: inout ArraySlice<String>
  ) throws(UsageError) {
    let entry = OptionTable.entry(option)
    guard let name = entry.value else {
      if given != nil { throw UsageError("\(option.flag) takes no value; leave out the =") }
      options[option] = [""]
      return
    }
    guard let value = given ?? rest.popFirst() else {
      throw UsageError("\(option.flag) needs a value: \(option.flag) \(name)")
    }
    if given == nil, value.hasPrefix("--") {
      throw UsageError("\(option.flag) needs a value, not \(value); write \(option.flag)=\(value)")
    }
    if !entry.choices.isEmpty, !entry.choices.contains(value) {
      let known = entry.choices.joined(separator: ", ")
      throw UsageError("\(option.flag): \"\(value)\" is none of \(known)")
    }
    if options[option] != nil, !entry.isRepeatable {
      throw UsageError("\(option.flag) is given twice; give it once")
    }
    options[option, default: []].append(value)
  }

  private func invocation() throws(UsageError) -> Invocation {
    guard let first = words.first else {
      return Invocation(verb: nil, options: options, operands: [])
    }
    let verb = try verb(first)
    if options[.help] == nil, options[.version] == nil { try check(verb) }
    let operands = Array(words.dropFirst(verb.words.count))
    return Invocation(verb: verb, options: options, operands: operands)
  }

  private func verb(_ first: String) throws(UsageError) -> Verb {
    if let verb = Verb(rawValue: first) { return verb }
    if Verb.families.contains(first) { return try member(of: first) }
    let known = Verb.allCases.map { $0.words[0] }
    let nearest = NearestWord.to(first, among: known)
    let isPath = first.contains("/") || first.contains(".")
    let hint =
      isPath
      ? "to read a file: tally report \(first)"
      : nearest.map { "did you mean \($0)?" } ?? "see: tally help"
    throw UsageError("unknown verb \"\(first)\"; \(hint)")
  }

  private func member(of family: String) throws(UsageError) -> Verb {
    let known = Verb.allCases.filter { $0.words[0] == family }.map { $0.words[1] }
    guard words.count > 1 else {
      throw UsageError("\(family) needs one of \(known.joined(separator: ", "))")
    }
    if let verb = Verb(rawValue: "\(family) \(words[1])") { return verb }
    let hint = NearestWord.to(words[1], among: known).map { "did you mean \(family) \($0)?" }
    throw UsageError(
      "unknown verb \"\(family) \(words[1])\"; "
        + (hint ?? "\(family) has \(known.joined(separator: ", "))"))
  }

  private func check(_ verb: Verb) throws(UsageError) {
    for option in Option.allCases where options[option] != nil {
      guard VerbTable.takes(verb, option) else {
        let takers = VerbTable.entries.filter { VerbTable.takes($0.verb, option) }
        let names = takers.map(\.verb.rawValue).joined(separator: ", ")
        throw UsageError("\(option.flag) is not an option of \(verb.rawValue); it is of \(names)")
      }
    }
    guard let entry = VerbTable.entry(verb) else { return }
    let count = words.count - verb.words.count
    if count < entry.count.lowerBound {
      throw UsageError("\(verb.rawValue) needs \(entry.operands); see: tally help \(verb.rawValue)")
    }
    if count > entry.count.upperBound {
      let extra = words[verb.words.count + entry.count.upperBound]
      throw UsageError("\"\(extra)\" is one word too many; the form is: \(entry.usage)")
    }
  }
}
