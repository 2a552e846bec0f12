extension ArithmeticCase {
  /// Figures that do not add up, each with what is said of them.
  static let flagged: [ArithmeticCase] = [
    ArithmeticCase(
      texts: [
        "2024-03-05: On Monday 160 passengers were rescued from the ferry Arlene "
          + "off Malta. Of them, 97 were women and 54 were men."
      ],
      reason: "make 151, not “160 passengers”"),
    ArithmeticCase(
      texts: [
        "2024-03-05: Rescuers saved 160 people off Malta on Monday, 97 of them "
          + "women and 54 men."
      ],
      reason: "make 151, not “160 people”"),
    ArithmeticCase(
      texts: [
        "2024-03-05: Rescuers saved 151 people off Malta on Monday: 97 women and 45 men."
      ],
      reason: "make 142, not “151 people”"),
    ArithmeticCase(
      texts: [
        "2024-03-05: The school in Porto has 230 pupils, 120 of them boys and 130 girls."
      ],
      reason: "make 250, not “230 pupils”"),
    ArithmeticCase(
      texts: [
        "2024-03-05: The fire in Porto on Monday killed 30 people, including 35 children."
      ],
      reason: "no part is larger than its whole"),
    ArithmeticCase(
      texts: [
        "2024-03-05: The fire in Porto on Monday killed 30 people, among them 12 "
          + "women and 21 children."
      ],
      reason: "make 33, not “30 people”"),
    ArithmeticCase(
      texts: [
        "2024-03-05: The storm on Monday killed nine people in Porto and four in "
          + "Braga. In all, 25 people were killed."
      ],
      reason: "make 13, not “25 people”"),
    ArithmeticCase(
      texts: [
        "2024-03-05: The earthquake on Monday killed 1,200 people in Syria and 300 "
          + "in Turkey.",
        "2024-03-05: The earthquake on Monday killed 1,800 people in Syria and Turkey.",
      ],
      reason: "make 1,500, not “1,800 people”"),
    ArithmeticCase(
      texts: [
        "2024-03-05: The earthquake on Monday killed 1,200 people in Syria and 300 "
          + "in Turkey.",
        "2024-03-05: The earthquake on Monday killed 1,800 people across both countries.",
      ],
      reason: "make 1,500, not “1,800 people”"),
    ArithmeticCase(
      texts: [
        "2024-03-05: The storm killed nine people in Porto and four in Braga on Monday.",
        "2024-03-05: The storm killed 11 people in Porto and Braga on Monday.",
      ],
      reason: "make 13, not “11 people”"),
    ArithmeticCase(
      texts: [
        "2024-03-05: Maltex employs 1,200 people in Poland and 300 in Spain.",
        "2024-03-05: Maltex employs 1,800 people in Poland and Spain.",
      ],
      reason: "make 1,500, not “1,800 people”"),
    ArithmeticCase(
      texts: [
        "2024-03-05: On Monday 40 % of the 500 workers at the Lodz plant walked out.",
        "2024-03-05: On Monday 260 workers walked out at the Lodz plant.",
      ],
      reason: "are 200, not “260 workers”"),
    ArithmeticCase(
      texts: [
        "2024-03-05: Half of the 500 pupils in Lodz were vaccinated on Monday.",
        "2024-03-05: In Lodz 300 pupils were vaccinated on Monday.",
      ],
      reason: "are 250, not “300 pupils”"),
    ArithmeticCase(
      texts: [
        "2024-03-05: On Monday a third of the 600 pupils in Lodz were vaccinated. "
          + "In Lodz 240 pupils were vaccinated on Monday."
      ],
      reason: "are 200, not “240 pupils”"),
    ArithmeticCase(
      texts: [
        "2024-03-05: Exports of Norway rose by 12 % from 50,000 tonnes.",
        "2024-03-05: Exports of Norway rose to 60,000 tonnes.",
      ],
      reason: "leads to 56,000"),
    ArithmeticCase(
      texts: [
        "2024-03-05: Exports of Norway fell by 2,000 tonnes to 50,000 tonnes.",
        "2024-03-05: Exports of Norway fell from 58,000 tonnes.",
      ],
      reason: "starts from 52,000"),
    ArithmeticCase(
      texts: [
        "2024-03-05: The crash near Lima on Monday killed 40 people, among them 25 "
          + "passengers and 21 crew members."
      ],
      reason: "make 46, not “40 people”"),
    ArithmeticCase(
      texts: [
        "2024-03-05: The flood in Porto on Monday injured 20 people, including 26 children."
      ],
      reason: "no part is larger than its whole"),
    ArithmeticCase(
      texts: [
        "2024-03-05: In Lodz 85 boys and 95 girls were vaccinated on Monday. In "
          + "total, 150 children were vaccinated in Lodz."
      ],
      reason: "make 180, not “150 children”"),
    ArithmeticCase(
      texts: [
        "2024-03-05: Maltex employs 1,200 people in Poland and 300 in Spain. "
          + "Altogether, Maltex employs 1,700 people."
      ],
      reason: "make 1,500, not “1,700 people”"),
    ArithmeticCase(
      texts: [
        "2024-03-05: In Lima 900 nurses took part in the march on Monday, 620 of "
          + "them women and 180 men."
      ],
      reason: "make 800, not “900 nurses”"),
    ArithmeticCase(
      texts: [
        "2024-03-05: On Monday 60 % of the 200 nurses in Porto went on strike.",
        "2024-03-05: On Monday 160 nurses went on strike in Porto.",
      ],
      reason: "are 120, not “160 nurses”"),
  ]
}
