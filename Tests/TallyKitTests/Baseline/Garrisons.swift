import TallyTestSupport

/// Many small articles: each garrison stands in two of them, with figures at odds.
enum Garrisons {
  static let nations = [
    ("British", "Britain"), ("French", "France"), ("German", "Germany"), ("Norwegian", "Norway"),
    ("Swedish", "Sweden"), ("Danish", "Denmark"), ("Spanish", "Spain"), ("Italian", "Italy"),
    ("Polish", "Poland"), ("Canadian", "Canada"),
  ]

  static let cities = [
    "Tallinn", "Riga", "Vilnius", "Warsaw", "Helsinki", "Prague", "Vienna", "Budapest", "Sofia",
    "Bucharest", "Athens", "Belgrade", "Zagreb", "Ljubljana", "Bratislava", "Brussels", "Lisbon",
    "Dublin", "Kyiv", "Minsk", "Chisinau", "Tirana", "Skopje", "Sarajevo", "Podgorica", "Ankara",
    "Cairo", "Tunis", "Algiers", "Nairobi", "Kampala", "Accra", "Dakar", "Bamako", "Lima", "Quito",
    "Bogota", "Caracas", "Havana", "Santiago", "Montevideo", "Tokyo", "Seoul", "Manila", "Jakarta",
    "Hanoi", "Bangkok", "Dhaka", "Kathmandu", "Islamabad",
  ]

  /// An article, as it came or as it is after moving, renaming, breaking its lines anew and rewording.
  struct Article {
    let garrison: Int
    let isSecond: Bool

    private var count: Int { isSecond ? 2_340 + garrison % 7 : 1_870 + garrison % 11 }
    private var nation: (adjective: String, name: String) {
      let nation = Garrisons.nations[garrison % Garrisons.nations.count]
      return (nation.0, nation.1)
    }
    private var city: String { Garrisons.cities[garrison / Garrisons.nations.count] }
    private var head: String {
      "date: 2021-05-1\(isSecond ? 2 : 0)\nsource: Paper \(isSecond ? "B" : "A")\n\n"
    }

    /// The article as it came.
    func write(to folder: TemporaryFolder) throws {
      let sentence = "There are \(count) \(nation.adjective) soldiers stationed in \(city)."
      let name = "news/\(garrison % 7)/\(isSecond ? "b" : "a")-\(garrison).txt"
      try folder.write("\(head)Rain fell all day. \(sentence)\n", to: name)
    }

    /// The same in another folder, under another name, with other line breaks and other words.
    func writeAgain(to folder: TemporaryFolder, _ numbers: inout SeededNumbers) throws {
      let wordings = [
        "\(nation.name) has \(count) soldiers stationed in \(city).",
        "\(count) soldiers from \(nation.name) are stationed in \(city).",
        "In \(city), \(count) \(nation.adjective) soldiers are stationed.",
        "There are \(count) \(nation.adjective) troops stationed in \(city).",
      ]
      let sentence = wordings[Int(numbers.next() % 4)]
      let width = 56 + Int(numbers.next() % 40)
      let text = Garrisons.paragraph(around: sentence).wrapped(to: width)
      let ending = numbers.next() % 2 == 0 ? "txt" : "md"
      try folder.write(
        "\(head)Elsewhere it snowed.\n\n\(text)\n",
        to: "archive/\(numbers.next() % 40)/story-\(numbers.next()).\(ending)")
    }
  }

  /// A paragraph long enough to show that it is wrapped by hand.
  private static func paragraph(around sentence: String) -> String {
    "It was a cold day with little wind, and the roads were wet from the night before, which nobody who had "
      + "to walk to the market was glad of. \(sentence) Nobody else came by, though the inn at the corner was "
      + "open and the fire in it was lit, as it is every day of the year."
  }

  /// Both articles of so many garrisons.
  static func articles(_ garrisons: Int) -> [Article] {
    (0..<garrisons).flatMap { garrison in
      [false, true].map { Article(garrison: garrison, isSecond: $0) }
    }
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
