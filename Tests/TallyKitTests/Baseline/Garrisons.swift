import TallyTestSupport

/// A thousand small articles: each of a hundred garrisons stands in ten, with two figures at odds.
enum Garrisons {
  private static let nations = [
    ("British", "Britain"), ("French", "France"), ("German", "Germany"), ("Norwegian", "Norway"),
    ("Swedish", "Sweden"), ("Danish", "Denmark"), ("Spanish", "Spain"), ("Italian", "Italy"),
    ("Polish", "Poland"), ("Canadian", "Canada"),
  ]

  private static let things = [
    "soldiers", "tanks", "helicopters", "ships", "trucks", "drones", "doctors", "horses",
    "engineers", "buses",
  ]

  private static let cities = [
    "Tallinn", "Riga", "Vilnius", "Warsaw", "Helsinki", "Prague", "Vienna", "Budapest", "Sofia",
    "Bucharest", "Athens", "Belgrade", "Zagreb", "Ljubljana", "Bratislava", "Brussels", "Lisbon",
    "Dublin", "Kyiv", "Minsk",
  ]

  /// An article, as it came or as it is after moving, renaming, breaking its lines anew and rewording.
  struct Article {
    let garrison: Int
    let number: Int

    private var isSecond: Bool { number % 2 == 1 }
    private var count: Int { isSecond ? 2_340 + garrison % 7 : 1_870 + garrison % 11 }
    private var thing: String { Garrisons.things[garrison / 10] }
    private var adjective: String { Garrisons.nations[garrison % 10].0 }
    private var nation: String { Garrisons.nations[garrison % 10].1 }
    private var city: String { Garrisons.cities[(garrison / 10 + 7 * garrison) % 20] }
    private var head: String {
      "date: 2021-05-1\(isSecond ? 2 : 0)\nsource: Paper \(number)\n\n"
    }

    /// The article as it came.
    func write(to folder: TemporaryFolder) throws {
      let sentence = "There are \(count) \(adjective) \(thing) stationed in \(city)."
      try folder.write(
        "\(head)Rain fell all day. \(sentence)\n",
        to: "news/\(garrison % 7)/\(garrison)-\(number).txt")
    }

    /// The same in another folder, under another name, with other line breaks and other words.
    func writeAgain(to folder: TemporaryFolder, _ numbers: inout SeededNumbers) throws {
      let wordings = [
        "\(nation) has \(count) \(thing) stationed in \(city).",
        "\(count) \(thing) from \(nation) are stationed in \(city).",
        "In \(city), \(count) \(adjective) \(thing) are stationed.",
        "There are \(count) \(adjective) \(thing) stationed in \(city).",
      ]
      let sentence = wordings[Int(numbers.next() % 4)]
      let width = 56 + Int(numbers.next() % 40)
      let text = Garrisons.paragraph(around: sentence, &numbers).wrapped(to: width)
      let ending = numbers.next() % 2 == 0 ? "txt" : "md"
      let name = "archive/\(numbers.next() % 40)/story-\(numbers.next()).\(ending)"
      try folder.write("\(head)Elsewhere it snowed.\n\n\(text)\n", to: name)
    }
  }

  /// The articles of the first so many garrisons.
  static func articles(_ garrisons: Int) -> [Article] {
    (0..<garrisons).flatMap { garrison in
      (0..<10).map { Article(garrison: garrison, number: $0) }
    }
  }

  /// A paragraph long enough to show that it is wrapped by hand, in words that no other article has.
  private static func paragraph(
    around sentence: String, _ numbers: inout SeededNumbers
  ) -> String {
    let things = [
      "baker", "harbour", "garden", "teacher", "bridge", "window", "river", "market", "singer",
      "kitchen", "forest", "painter", "ferry", "lantern", "orchard", "library", "sailor", "tower",
    ]
    let doings = [
      "was painted", "smelled of smoke", "stood open", "was talked about", "looked empty",
      "had been mended", "was sold", "lay in the fog", "seemed older", "was loved by all",
    ]
    func clause() -> String {
      let (thing, other) = (numbers.next() % 18, numbers.next() % 18)
      return "the \(things[Int(thing)]) by the \(things[Int(other)]) "
        + doings[Int(numbers.next() % 10)]
    }
    return "On that day \(clause()), and \(clause()), while \(clause()). \(sentence) "
      + "Later \(clause()), since \(clause()), and in the end \(clause())."
  }
}

extension String {
  /// The text with as many words a line as have room.
  fileprivate func wrapped(to width: Int) -> String {
    var lines: [String] = []
    for word in split(separator: " ") {
      if let line = lines.last, line.count + 1 + word.count <= width {
        lines[lines.count - 1] = "\(line) \(word)"
      } else {
        lines.append(String(word))
      }
    }
    return lines.joined(separator: "\n")
  }
}
