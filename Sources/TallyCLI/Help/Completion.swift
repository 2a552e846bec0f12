/// Completions, made from the tables of verbs and options.
enum Completion {
  /// The script for a shell.
  static func script(for shell: Shell) -> String {
    switch shell {
    case .bash: bash()
    case .zsh: zsh()
    case .fish: fish()
    }
  }

  private static var firstWords: [String] {
    var words: [String] = []
    for verb in Verb.allCases where !words.contains(verb.words[0]) { words.append(verb.words[0]) }
    return words
  }

  private static func summary(of first: String) -> String {
    VerbTable.families[first] ?? Verb(rawValue: first).flatMap(VerbTable.entry)?.summary ?? ""
  }

  private static func flags(of verb: Verb) -> [String] {
    OptionTable.entries.filter { VerbTable.takes(verb, $0.option) }.map(\.option.flag)
  }

  private static func flags(of first: String) -> [String] {
    let verbs = Verb.allCases.filter { $0.words[0] == first }
    return OptionTable.entries.map(\.option)
      .filter { option in verbs.contains { VerbTable.takes($0, option) } }.map(\.flag)
  }

  private static func seconds(of family: String) -> [String] {
    Verb.allCases.filter { $0.words.count == 2 && $0.words[0] == family }.map { $0.words[1] }
  }

  private static func bash() -> String {
    var script = "_tally() {\n  local word=${COMP_WORDS[COMP_CWORD]} verb=${COMP_WORDS[1]}\n"
    script += "  local before=${COMP_WORDS[COMP_CWORD-1]}\n  case $before in\n"
    for entry in OptionTable.entries where !entry.hints.isEmpty {
      let words = entry.hints.joined(separator: " ")
      script +=
        "    \(entry.option.flag)) COMPREPLY=($(compgen -W '\(words)' -- \"$word\")); return ;;\n"
    }
    script += "  esac\n  if [ \"$COMP_CWORD\" -eq 1 ]; then\n"
    script +=
      "    COMPREPLY=($(compgen -W '\(firstWords.joined(separator: " "))' -- \"$word\"))\n"
    script += "    return\n  fi\n  local flags='' words=''\n  case $verb in\n"
    for first in firstWords {
      let flags = flags(of: first).joined(separator: " ")
      let seconds = seconds(of: first).joined(separator: " ")
      script += "    \(first)) flags='\(flags)'; words='\(seconds)' ;;\n"
    }
    script += "  esac\n  if [[ $word == -* ]]; then\n"
    script += "    COMPREPLY=($(compgen -W \"$flags\" -- \"$word\"))\n"
    script += "  elif [ \"$COMP_CWORD\" -eq 2 ] && [ -n \"$words\" ]; then\n"
    script += "    COMPREPLY=($(compgen -W \"$words\" -- \"$word\"))\n"
    script += "  else\n    COMPREPLY=($(compgen -f -- \"$word\"))\n  fi\n}\n"
    return script + "complete -o filenames -F _tally tally\n"
  }

  private static func zsh() -> String {
    var script = "#compdef tally\n_tally() {\n  local -a verbs\n  verbs=(\n"
    for first in firstWords {
      script += "    '\(first):\(quoted(summary(of: first)))'\n"
    }
    script += "  )\n  if (( CURRENT == 2 )); then _describe 'verb' verbs; return; fi\n"
    script += "  case $words[2] in\n"
    for first in firstWords {
      let seconds = seconds(of: first)
      if !seconds.isEmpty {
        script +=
          "    \(first)) if (( CURRENT == 3 )); then compadd \(seconds.joined(separator: " "));"
        script += " return; fi ;|\n"
      }
      let flags = flags(of: first).joined(separator: " ")
      script += "    \(first)) [[ $PREFIX == -* ]] && compadd -- \(flags) || _files ;;\n"
    }
    return script + "  esac\n}\ncompdef _tally tally\n"
  }

  private static func fish() -> String {
    var script = ""
    for first in firstWords {
      script +=
        "complete -c tally -n __fish_use_subcommand -f -a \(first) -d '\(quoted(summary(of: first)))'\n"
      for second in seconds(of: first) {
        script +=
          "complete -c tally -n '__fish_seen_subcommand_from \(first)' -f -a \(second)\n"
      }
    }
    for entry in OptionTable.entries {
      let verbs = firstWords.filter { flags(of: $0).contains(entry.option.flag) }
      script += "complete -c tally -n '__fish_seen_subcommand_from \(verbs.joined(separator: " "))'"
      script += " -l \(entry.option.rawValue)"
      if let short = entry.short { script += " -s \(short)" }
      if entry.takesValue { script += " -r" }
      if !entry.hints.isEmpty { script += " -f -a '\(entry.hints.joined(separator: " "))'" }
      script += " -d '\(quoted(entry.summary))'\n"
    }
    return script
  }

  /// The text without the marks that end a quoted word or a description.
  private static func quoted(_ text: String) -> String {
    String(text.map { $0 == "'" ? "’" : $0 == ":" ? "," : $0 })
  }
}
