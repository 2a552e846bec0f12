import Foundation
import TallyComparison
import TallyReports
import TallyTestSupport
import Testing

@testable import TallyKit

/// Sums, shares and changes between passages: what must be flagged, and what only looks like it.
@Suite("Arithmetic between passages")
struct ArithmeticBetweenPassagesTests {
  /// Texts, each behind its day.
  private struct Case: Sendable, CustomTestStringConvertible {
    let texts: [String]
    var reason = ""

    var testDescription: String { texts.joined(separator: " // ") }
  }

  private static let flagged: [Case] = [
    Case(
      texts: [
        "2024-03-05: On Monday 160 passengers were rescued from the ferry Arlene "
          + "off Malta. Of them, 97 were women and 54 were men."
      ],
      reason: "make 151, not “160 passengers”"),
    Case(
      texts: [
        "2024-03-05: Rescuers saved 160 people off Malta on Monday, 97 of them "
          + "women and 54 men."
      ],
      reason: "make 151, not “160 people”"),
    Case(
      texts: [
        "2024-03-05: Rescuers saved 151 people off Malta on Monday: 97 women and 45 men."
      ],
      reason: "make 142, not “151 people”"),
    Case(
      texts: [
        "2024-03-05: The school in Porto has 230 pupils, 120 of them boys and 130 girls."
      ],
      reason: "make 250, not “230 pupils”"),
    Case(
      texts: [
        "2024-03-05: The fire in Porto on Monday killed 30 people, including 35 children."
      ],
      reason: "no part is larger than its whole"),
    Case(
      texts: [
        "2024-03-05: The fire in Porto on Monday killed 30 people, among them 12 "
          + "women and 21 children."
      ],
      reason: "make 33, not “30 people”"),
    Case(
      texts: [
        "2024-03-05: The storm on Monday killed nine people in Porto and four in "
          + "Braga. In all, 25 people were killed."
      ],
      reason: "make 13, not “25 people”"),
    Case(
      texts: [
        "2024-03-05: The earthquake on Monday killed 1,200 people in Syria and 300 "
          + "in Turkey.",
        "2024-03-05: The earthquake on Monday killed 1,800 people in Syria and Turkey.",
      ],
      reason: "make 1,500, not “1,800 people”"),
    Case(
      texts: [
        "2024-03-05: The earthquake on Monday killed 1,200 people in Syria and 300 "
          + "in Turkey.",
        "2024-03-05: The earthquake on Monday killed 1,800 people across both countries.",
      ],
      reason: "make 1,500, not “1,800 people”"),
    Case(
      texts: [
        "2024-03-05: The storm killed nine people in Porto and four in Braga on Monday.",
        "2024-03-05: The storm killed 11 people in Porto and Braga on Monday.",
      ],
      reason: "make 13, not “11 people”"),
    Case(
      texts: [
        "2024-03-05: Maltex employs 1,200 people in Poland and 300 in Spain.",
        "2024-03-05: Maltex employs 1,800 people in Poland and Spain.",
      ],
      reason: "make 1,500, not “1,800 people”"),
    Case(
      texts: [
        "2024-03-05: On Monday 40 % of the 500 workers at the Lodz plant walked out.",
        "2024-03-05: On Monday 260 workers walked out at the Lodz plant.",
      ],
      reason: "are 200, not “260 workers”"),
    Case(
      texts: [
        "2024-03-05: Half of the 500 pupils in Lodz were vaccinated on Monday.",
        "2024-03-05: In Lodz 300 pupils were vaccinated on Monday.",
      ],
      reason: "are 250, not “300 pupils”"),
    Case(
      texts: [
        "2024-03-05: On Monday a third of the 600 pupils in Lodz were vaccinated. "
          + "In Lodz 240 pupils were vaccinated on Monday."
      ],
      reason: "are 200, not “240 pupils”"),
    Case(
      texts: [
        "2024-03-05: Exports of Norway rose by 12 % from 50,000 tonnes.",
        "2024-03-05: Exports of Norway rose to 60,000 tonnes.",
      ],
      reason: "leads to 56,000"),
    Case(
      texts: [
        "2024-03-05: Exports of Norway fell by 2,000 tonnes to 50,000 tonnes.",
        "2024-03-05: Exports of Norway fell from 58,000 tonnes.",
      ],
      reason: "starts from 52,000"),
    Case(
      texts: [
        "2024-03-05: The crash near Lima on Monday killed 40 people, among them 25 "
          + "passengers and 21 crew members."
      ],
      reason: "make 46, not “40 people”"),
    Case(
      texts: [
        "2024-03-05: The flood in Porto on Monday injured 20 people, including 26 children."
      ],
      reason: "no part is larger than its whole"),
    Case(
      texts: [
        "2024-03-05: In Lodz 85 boys and 95 girls were vaccinated on Monday. In "
          + "total, 150 children were vaccinated in Lodz."
      ],
      reason: "make 180, not “150 children”"),
    Case(
      texts: [
        "2024-03-05: Maltex employs 1,200 people in Poland and 300 in Spain. "
          + "Altogether, Maltex employs 1,700 people."
      ],
      reason: "make 1,500, not “1,700 people”"),
    Case(
      texts: [
        "2024-03-05: In Lima 900 nurses took part in the march on Monday, 620 of "
          + "them women and 180 men."
      ],
      reason: "make 800, not “900 nurses”"),
    Case(
      texts: [
        "2024-03-05: On Monday 60 % of the 200 nurses in Porto went on strike.",
        "2024-03-05: On Monday 160 nurses went on strike in Porto.",
      ],
      reason: "are 120, not “160 nurses”"),
  ]

  private static let silent: [Case] = [
    Case(texts: [
      "2024-03-05: On Monday 151 passengers were rescued from the ferry Arlene "
        + "off Malta. Of them, 97 were women and 54 were men."
    ]),
    Case(texts: [
      "2024-03-05: Rescuers saved 151 people off Malta on Monday, 97 of them "
        + "women and 54 men."
    ]),
    Case(texts: [
      "2024-03-05: Rescuers saved 160 people off Malta on Monday, including 97 "
        + "women and 54 men."
    ]),
    Case(texts: [
      "2024-03-05: Rescuers saved at least 140 people off Malta on Monday, 97 of "
        + "them women and 54 men."
    ]),
    Case(texts: [
      "2024-03-05: The fire in Porto on Monday killed 30 people, including 12 "
        + "women and 15 children."
    ]),
    Case(texts: [
      "2024-03-05: The fire in Porto on Monday killed 30 people and injured 45, "
        + "including 35 children."
    ]),
    Case(texts: [
      "2024-03-05: The fire in Porto on Monday killed four people and 25 others "
        + "were injured."
    ]),
    Case(texts: [
      "2024-03-05: The fire in Porto on Monday killed at least 30 people, "
        + "including 35 children."
    ]),
    Case(texts: [
      "2024-03-05: The storm on Monday killed nine people in Porto and four in "
        + "Braga. In all, 13 people were killed."
    ]),
    Case(texts: [
      "2024-03-05: The storm on Monday killed nine people in Porto and four in "
        + "Braga. In all, 250 people were injured."
    ]),
    Case(texts: [
      "2024-03-05: The earthquake on Monday killed 1,200 people in Syria and 300 "
        + "in Turkey.",
      "2024-03-05: The earthquake on Monday killed 1,500 people in Syria and Turkey.",
    ]),
    Case(texts: [
      "2024-03-05: The earthquake on Monday killed 1,200 people in Syria and 300 "
        + "in Turkey.",
      "2024-03-05: The earthquake on Monday killed 1,500 people across both countries.",
    ]),
    Case(texts: [
      "2024-03-05: The earthquake on Monday killed 1,200 people in Syria and 300 "
        + "in Turkey.",
      "2024-03-05: The earthquake on Monday killed 1,800 people.",
    ]),
    Case(texts: [
      "2024-03-05: The earthquake on Monday killed 1,200 people in Syria and 300 "
        + "in Turkey.",
      "2024-03-05: The earthquake on Monday killed 1,500 people.",
    ]),
    Case(texts: [
      "2024-03-05: The earthquake on Monday killed 1,200 people in Syria and 300 "
        + "in Turkey.",
      "2024-03-05: The earthquake on Monday killed 1,800 people in Lebanon, Syria "
        + "and Turkey.",
    ]),
    Case(texts: [
      "2024-03-05: The earthquake on Monday killed 1,200 people in Syria and 300 "
        + "in Turkey.",
      "2024-03-05: The earthquake on Monday injured 1,800 people in Syria and Turkey.",
    ]),
    Case(texts: [
      "2024-03-05: The earthquake on Monday killed 1,200 people in Syria and 300 "
        + "in Turkey.",
      "2024-03-09: The earthquake on Monday killed 4,800 people in Syria and Turkey.",
    ]),
    Case(texts: [
      "2024-03-05: The storm killed nine people in Porto and four in Braga on Monday.",
      "2023-03-06: The storm killed 11 people in Porto and Braga on Monday.",
    ]),
    Case(texts: [
      "2024-03-05: The storm killed nine people in Porto and at least four in "
        + "Braga on Monday.",
      "2024-03-05: The storm killed 19 people in Porto and Braga on Monday.",
    ]),
    Case(texts: [
      "2024-03-05: Maltex employs 1,200 people in Poland and 300 in Spain.",
      "2024-03-05: Baltex employs 1,800 people in Poland and Spain.",
    ]),
    Case(texts: [
      "2024-03-05: Maltex employs 1,200 people in Poland and 300 in Spain.",
      "2024-03-05: Maltex employs 1,800 people.",
    ]),
    Case(texts: [
      "2024-03-05: On Monday 40 % of the 500 workers at the Lodz plant walked out.",
      "2024-03-05: On Monday 200 workers walked out at the Lodz plant.",
    ]),
    Case(texts: [
      "2024-03-05: On Monday 40 % of the 500 workers at the Lodz plant walked out.",
      "2024-03-05: On Monday 260 workers walked out at the Radom plant.",
    ]),
    Case(texts: [
      "2024-03-05: On Monday 40 % of the 500 workers at the Lodz plant walked out.",
      "2024-03-20: On Monday 260 workers walked out at the Lodz plant.",
    ]),
    Case(texts: [
      "2024-03-05: About 40 % of the 500 workers at the Lodz plant walked out on Monday.",
      "2024-03-05: On Monday 206 workers walked out at the Lodz plant.",
    ]),
    Case(texts: [
      "2024-03-05: Half of the 500 pupils in Lodz were vaccinated on Monday.",
      "2024-03-05: In Lodz 300 pupils were tested on Monday.",
    ]),
    Case(texts: [
      "2024-03-05: Half of the 500 pupils in Lodz were vaccinated on Monday.",
      "2024-03-05: In Lodz 300 teachers were vaccinated on Monday.",
    ]),
    Case(texts: [
      "2024-03-05: Exports of Norway rose by 12 % from 50,000 tonnes.",
      "2024-03-05: Exports of Norway rose to 56,000 tonnes.",
    ]),
    Case(texts: [
      "2024-03-05: Exports of Norway rose by 12 % from 50,000 tonnes.",
      "2024-03-05: Exports of Sweden rose to 60,000 tonnes.",
    ]),
    Case(texts: [
      "2024-03-05: Exports of Norway rose by 12 % from 50,000 tonnes.",
      "2023-03-05: Exports of Norway rose to 60,000 tonnes.",
    ]),
    Case(texts: [
      "2024-03-05: Exports of Norway rose by 12 % from 50,000 tonnes.",
      "2024-03-05: Exports of Norway fell from 60,000 tonnes.",
    ]),
    Case(texts: [
      "2024-03-05: A shell killed two women and a man in Lagos on Monday. In "
        + "Lagos 12 people were killed on Monday."
    ]),
    Case(texts: [
      "2024-03-05: A bomb killed eight men and nine women in Lagos on Monday.",
      "2024-03-05: A raid killed 12 people in Lagos on Monday.",
    ]),
    Case(texts: [
      "2024-03-05: The fire killed 14 children in Porto on Monday.",
      "2024-03-05: A fire killed nine people in Porto on Monday.",
    ]),
    Case(texts: [
      "2024-03-05: The bus carried 12 women and nine children from Porto on "
        + "Monday. The bus carried 40 people from Porto on Monday."
    ]),
    Case(texts: [
      "2024-03-05: Rescuers saved 12 women and nine Germans off Malta on Monday.",
      "2024-03-05: Rescuers saved 30 people off Malta on Monday.",
    ]),
    Case(texts: [
      "2024-03-05: The school in Porto has 250 pupils, 120 of them boys and 130 girls."
    ]),
    Case(texts: [
      "2024-03-05: Two families, including 12 children, were rescued in Porto on Monday."
    ]),
    Case(texts: [
      "2024-03-05: The parliament has 81 seats. The party won 42 of them and the "
        + "union 24."
    ]),
    Case(texts: [
      "2024-03-05: Dozens of people, including 120 children, were rescued in "
        + "Porto on Monday."
    ]),
  ]

  @Test("what does not add up is flagged once, with its reason in words", arguments: flagged)
  private func flags(_ example: Case) async throws {
    let reasons = try await reasons(example.texts)
    #expect(reasons.count == 1)
    #expect(reasons.first?.contains(example.reason) == true, "\(reasons)")
    #expect(try await self.reasons(example.texts.reversed()) == reasons)
  }

  @Test("what adds up, and what is of other facts, is not", arguments: silent)
  private func passes(_ example: Case) async throws {
    #expect(try await reasons(example.texts) == [])
  }

  @Test(
    "a whole and its parts are no two figures for one fact",
    arguments: [
      [
        "2024-03-05: The earthquake on Monday killed 1,200 people in Syria and 300 in Turkey.",
        "2024-03-05: The earthquake on Monday killed 1,500 people in Syria and Turkey.",
      ],
      [
        "2024-03-05: The earthquake on Monday killed 1,200 people in Syria and 300 in Turkey.",
        "2024-03-05: The earthquake on Monday killed 1,500 people.",
      ],
      [
        "2024-03-05: On Monday 40 % of the 500 workers at the Lodz plant walked out.",
        "2024-03-05: On Monday 200 workers walked out at the Lodz plant.",
      ],
      [
        "2024-03-05: Exports of Norway rose by 12 % from 50,000 tonnes.",
        "2024-03-05: Exports of Norway rose to 56,000 tonnes.",
      ],
    ])
  func keepsApart(_ texts: [String]) async throws {
    #expect(try await report(texts).findings.isEmpty)
  }

  @Test("parts that make their whole are never flagged, parts that make another always")
  func property() async throws {
    var numbers = SeededNumbers(7)
    for _ in 0..<24 {
      let (women, men) = (
        Int.random(in: 2...400, using: &numbers), Int.random(in: 2...400, using: &numbers)
      )
      func texts(_ whole: Int) -> [String] {
        [
          "2024-03-05: Rescuers saved \(whole) people off Malta on Monday, \(women) of them women and \(men) men."
        ]
      }
      let sum = women + men
      #expect(try await reasons(texts(sum)) == [], "\(women) and \(men)")
      // Half as much again is beyond any rounding.
      #expect(try await reasons(texts(sum + sum / 2 + 5)).count == 1, "\(women) and \(men)")
    }
  }

  /// The reasons of the arithmetic findings on some texts.
  private func reasons(_ texts: [String]) async throws -> [String] {
    try await report(texts).findings.filter { $0.check == .arithmetic }.map(\.worst.reason)
  }

  /// The report on some texts, each behind its day.
  private func report(_ texts: [String]) async throws -> Report {
    try await TemporaryFolder.with { folder in
      for (number, text) in texts.enumerated() {
        let parts = text.split(separator: ": ", maxSplits: 1)
        let day = parts.first.map(String.init) ?? ""
        let words = parts.last.map(String.init) ?? ""
        try folder.write("date: \(day)\n\n\(words)\n", to: "\(number).txt")
      }
      let checker = Checker(
        rulebook: try Repository.rulebook(), syntax: try Reading.syntax(),
        options: CheckerOptions(jobs: 1))
      return try await checker.report([folder.path])
    }
  }
}
