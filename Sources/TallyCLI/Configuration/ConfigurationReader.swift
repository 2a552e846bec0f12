import TallyComparison
import TallyKit
import TallyText

/// Takes the members of `tally.json` one by one; what is unknown or of another kind is a mistake with its place.
struct ConfigurationReader {
  /// What to read.
  private(set) var inputs: [String] = []
  /// The values of options.
  private(set) var values: [Option: [String]] = [:]
  /// What is said of documents, by path.
  private(set) var sources: [String: SourceManifest.Entry] = [:]
  /// The keys that must be found.
  private(set) var required: [KeyPattern] = []

  private let path: String
  private let folder: String

  /// Makes a reader for a file.
  init(path: String) {
    self.path = path
    folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
  }

  /// Reads the whole file.
  mutating func read(_ json: PlacedJSON) throws(RunError) {
    for member in try members(of: json, "the file") {
      switch member.name {
      case "$schema": _ = try text(member.value, "$schema")
      case "inputs": inputs = try texts(member.value, "inputs").map(resolved)
      case "required": required = try texts(member.value, "required").map(KeyPattern.init)
      case "sources": try readSources(member.value)
      default: try readSetting(member)
      }
    }
  }

  private mutating func readSetting(_ member: PlacedJSON.Member) throws(RunError) {
    let entry = OptionTable.entries.first { $0.setting?.name == member.name }
    guard let entry, let setting = entry.setting else {
      let known = ConfigurationSchema.names
      let nearest = NearestWord.to(member.name, among: known).map { "did you mean \"\($0)\"?" }
      throw mistake(
        member.line,
        "unknown key \"\(member.name)\"; \(nearest ?? "the keys are \(known.joined(separator: ", "))")"
      )
    }
    if setting.kind == .flag, case .flag(let flag) = member.value.kind {
      if flag { values[entry.option] = [""] }
      return
    }
    guard let words = words(member.value, setting.kind) else {
      throw mistake(
        member.value.line,
        "\"\(member.name)\" is \(member.value.words); it takes \(setting.expectation)")
    }
    values[entry.option] = words.map { entry.option == .format ? target(resolving: $0) : $0 }
  }

  /// The words that would be typed for a value; nil for one of another kind.
  private func words(_ value: PlacedJSON, _ kind: Setting.Kind) -> [String]? {
    switch (kind, value.kind) {
    case (.path, .text(let text)): text.isEmpty ? nil : [resolved(text)]
    case (.words, .list(let list)): try? list.map { try text($0, "") }
    case (.words, .text(let text)): [text]
    case (.word(let words), .text(let text)): words.contains(text) ? [text] : nil
    case (.whole(let range), .number(let digits)):
      Int(digits).flatMap { range.contains($0) ? [digits] : nil }
    case (.share, .number(let digits)):
      Double(digits).flatMap { (0...1).contains($0) ? [digits] : nil }
    case (.day, .text(let text)): CalendarDate(iso: text) == nil ? nil : [text]
    default: nil
    }
  }

  private mutating func readSources(_ json: PlacedJSON) throws(RunError) {
    for member in try members(of: json, "\"sources\"") {
      var fields: [String: String] = [:]
      for field in try members(of: member.value, "\"\(member.name)\"") {
        guard ["date", "source", "encoding"].contains(field.name) else {
          throw mistake(
            field.line,
            "unknown key \"\(field.name)\" of a source; it has date, source and encoding")
        }
        fields[field.name] = try text(field.value, field.name)
        if field.name == "date", let date = fields["date"], CalendarDate(iso: date) == nil {
          throw mistake(
            field.value.line, "\"date\" is \"\(date)\"; it takes a date such as \"2022-01-30\"")
        }
        if field.name == "encoding", let name = fields["encoding"],
          SourceEncoding(rawValue: name.lowercased()) == nil
        {
          let known = SourceEncoding.allCases.map(\.rawValue).joined(separator: ", ")
          throw mistake(field.value.line, "\"encoding\" is \"\(name)\"; it takes \(known)")
        }
      }
      let entry = SourceManifest.Entry(
        date: fields["date"], source: fields["source"],
        encoding: fields["encoding"].flatMap { SourceEncoding(rawValue: $0.lowercased()) })
      sources[resolved(member.name)] = entry
      // Records of JSON Lines and standard input go by their names.
      if !folder.isEmpty { sources[member.name] = entry }
    }
  }

  private func members(
    of json: PlacedJSON, _ what: String
  ) throws(RunError) -> [PlacedJSON.Member] {
    guard case .object(let members) = json.kind else {
      throw mistake(json.line, "\(what) is \(json.words); it takes an object in braces")
    }
    return members
  }

  private func texts(_ json: PlacedJSON, _ name: String) throws(RunError) -> [String] {
    guard case .list(let list) = json.kind else {
      throw mistake(json.line, "\"\(name)\" is \(json.words); it takes a list of texts")
    }
    var texts: [String] = []
    for element in list { texts.append(try text(element, name)) }
    return texts
  }

  private func text(_ json: PlacedJSON, _ name: String) throws(RunError) -> String {
    guard case .text(let text) = json.kind, !text.isEmpty else {
      throw mistake(json.line, "\"\(name)\" holds \(json.words); it takes texts")
    }
    return text
  }

  private func mistake(_ line: Int, _ what: String) -> RunError {
    RunError("\(path):\(line)", what)
  }

  /// A path as seen from the working folder.
  private func resolved(_ path: String) -> String {
    path.hasPrefix("/") || path == "-" ? path : folder + path
  }

  /// `sarif=out.sarif` with its file as seen from the working folder.
  private func target(resolving request: String) -> String {
    guard let mark = request.firstIndex(of: "=") else { return request }
    let file = String(request[request.index(after: mark)...])
    return request[...mark] + (file.isEmpty ? "" : resolved(file))
  }
}
