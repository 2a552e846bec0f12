/// Every setting of a run with its value and who said so, for `tally config` and `--verbose`.
struct SettingsTable: Sendable {
  /// One setting.
  struct Row: Hashable, Sendable {
    /// The name: in `tally.json`, else of the option.
    let name: String
    /// The value, in words.
    let value: String
    /// Who said so.
    let origin: SettingOrigin
  }

  /// The settings, in the order of the options.
  let rows: [Row]

  /// Gathers the settings of a run.
  ///
  /// - Parameter typed: the command line before `tally.json` completed it.
  init(typed: Invocation, configuration: Configuration?, surroundings: Surroundings) {
    let options = OptionTable.entries.compactMap { entry in
      entry.setting.map {
        SettingsTable.row(
          entry, $0, typed: typed, configuration: configuration, surroundings: surroundings)
      }
    }
    rows = [SettingsTable.inputs(typed, configuration)] + options
  }

  /// The rows as columns.
  var text: String { Columns.text(rows.map { [$0.name, $0.value, $0.origin.words] }) }

  private static func inputs(_ typed: Invocation, _ configuration: Configuration?) -> Row {
    if !typed.operands.isEmpty, typed.verb != .config {
      return Row(name: "inputs", value: typed.operands.joined(separator: " "), origin: .flag)
    }
    guard let configuration, !configuration.inputs.isEmpty else {
      return Row(name: "inputs", value: "none", origin: .fallback)
    }
    return Row(
      name: "inputs", value: configuration.inputs.joined(separator: " "),
      origin: .file(configuration.path))
  }

  private static func row(
    _ entry: OptionEntry, _ setting: Setting, typed: Invocation, configuration: Configuration?,
    surroundings: Surroundings
  ) -> Row {
    func words(_ values: [String]) -> String {
      setting.kind == .flag ? "true" : values.joined(separator: " ")
    }
    let name = setting.name ?? entry.option.rawValue
    if let values = typed.options[entry.option] {
      return Row(name: name, value: words(values), origin: .flag)
    }
    if let configuration, let values = configuration.values[entry.option] {
      return Row(name: name, value: words(values), origin: .file(configuration.path))
    }
    if let told = surroundings.told(entry.option) {
      return Row(name: name, value: told.value, origin: .environment(told.name))
    }
    return Row(name: name, value: setting.fallback, origin: .fallback)
  }
}
