extension ArithmeticCase {
  /// Figures that add up, or only look as if they did not.
  static let silent: [ArithmeticCase] = [
    ArithmeticCase(texts: [
      "2024-03-05: On Monday 151 passengers were rescued from the ferry Arlene "
        + "off Malta. Of them, 97 were women and 54 were men."
    ]),
    ArithmeticCase(texts: [
      "2024-03-05: Rescuers saved 151 people off Malta on Monday, 97 of them "
        + "women and 54 men."
    ]),
    ArithmeticCase(texts: [
      "2024-03-05: Rescuers saved 160 people off Malta on Monday, including 97 "
        + "women and 54 men."
    ]),
    ArithmeticCase(texts: [
      "2024-03-05: Rescuers saved at least 140 people off Malta on Monday, 97 of "
        + "them women and 54 men."
    ]),
    ArithmeticCase(texts: [
      "2024-03-05: The fire in Porto on Monday killed 30 people, including 12 "
        + "women and 15 children."
    ]),
    ArithmeticCase(texts: [
      "2024-03-05: The fire in Porto on Monday killed 30 people and injured 45, "
        + "including 35 children."
    ]),
    ArithmeticCase(texts: [
      "2024-03-05: The fire in Porto on Monday killed four people and 25 others "
        + "were injured."
    ]),
    ArithmeticCase(texts: [
      "2024-03-05: The fire in Porto on Monday killed at least 30 people, "
        + "including 35 children."
    ]),
    ArithmeticCase(texts: [
      "2024-03-05: The storm on Monday killed nine people in Porto and four in "
        + "Braga. In all, 13 people were killed."
    ]),
    ArithmeticCase(texts: [
      "2024-03-05: The storm on Monday killed nine people in Porto and four in "
        + "Braga. In all, 250 people were injured."
    ]),
    ArithmeticCase(texts: [
      "2024-03-05: The earthquake on Monday killed 1,200 people in Syria and 300 "
        + "in Turkey.",
      "2024-03-05: The earthquake on Monday killed 1,500 people in Syria and Turkey.",
    ]),
    ArithmeticCase(texts: [
      "2024-03-05: The earthquake on Monday killed 1,200 people in Syria and 300 "
        + "in Turkey.",
      "2024-03-05: The earthquake on Monday killed 1,500 people across both countries.",
    ]),
    ArithmeticCase(texts: [
      "2024-03-05: The earthquake on Monday killed 1,200 people in Syria and 300 "
        + "in Turkey.",
      "2024-03-05: The earthquake on Monday killed 1,800 people.",
    ]),
    ArithmeticCase(texts: [
      "2024-03-05: The earthquake on Monday killed 1,200 people in Syria and 300 "
        + "in Turkey.",
      "2024-03-05: The earthquake on Monday killed 1,500 people.",
    ]),
    ArithmeticCase(texts: [
      "2024-03-05: The earthquake on Monday killed 1,200 people in Syria and 300 "
        + "in Turkey.",
      "2024-03-05: The earthquake on Monday killed 1,800 people in Lebanon, Syria "
        + "and Turkey.",
    ]),
    ArithmeticCase(texts: [
      "2024-03-05: The earthquake on Monday killed 1,200 people in Syria and 300 "
        + "in Turkey.",
      "2024-03-05: The earthquake on Monday injured 1,800 people in Syria and Turkey.",
    ]),
    ArithmeticCase(texts: [
      "2024-03-05: The earthquake on Monday killed 1,200 people in Syria and 300 "
        + "in Turkey.",
      "2024-03-09: The earthquake on Monday killed 4,800 people in Syria and Turkey.",
    ]),
    ArithmeticCase(texts: [
      "2024-03-05: The storm killed nine people in Porto and four in Braga on Monday.",
      "2023-03-06: The storm killed 11 people in Porto and Braga on Monday.",
    ]),
    ArithmeticCase(texts: [
      "2024-03-05: The storm killed nine people in Porto and at least four in "
        + "Braga on Monday.",
      "2024-03-05: The storm killed 19 people in Porto and Braga on Monday.",
    ]),
    ArithmeticCase(texts: [
      "2024-03-05: Maltex employs 1,200 people in Poland and 300 in Spain.",
      "2024-03-05: Baltex employs 1,800 people in Poland and Spain.",
    ]),
    ArithmeticCase(texts: [
      "2024-03-05: Maltex employs 1,200 people in Poland and 300 in Spain.",
      "2024-03-05: Maltex employs 1,800 people.",
    ]),
    ArithmeticCase(texts: [
      "2024-03-05: On Monday 40 % of the 500 workers at the Lodz plant walked out.",
      "2024-03-05: On Monday 200 workers walked out at the Lodz plant.",
    ]),
    ArithmeticCase(texts: [
      "2024-03-05: On Monday 40 % of the 500 workers at the Lodz plant walked out.",
      "2024-03-05: On Monday 260 workers walked out at the Radom plant.",
    ]),
    ArithmeticCase(texts: [
      "2024-03-05: On Monday 40 % of the 500 workers at the Lodz plant walked out.",
      "2024-03-20: On Monday 260 workers walked out at the Lodz plant.",
    ]),
    ArithmeticCase(texts: [
      "2024-03-05: About 40 % of the 500 workers at the Lodz plant walked out on Monday.",
      "2024-03-05: On Monday 206 workers walked out at the Lodz plant.",
    ]),
    ArithmeticCase(texts: [
      "2024-03-05: Half of the 500 pupils in Lodz were vaccinated on Monday.",
      "2024-03-05: In Lodz 300 pupils were tested on Monday.",
    ]),
    ArithmeticCase(texts: [
      "2024-03-05: Half of the 500 pupils in Lodz were vaccinated on Monday.",
      "2024-03-05: In Lodz 300 teachers were vaccinated on Monday.",
    ]),
    ArithmeticCase(texts: [
      "2024-03-05: Exports of Norway rose by 12 % from 50,000 tonnes.",
      "2024-03-05: Exports of Norway rose to 56,000 tonnes.",
    ]),
    ArithmeticCase(texts: [
      "2024-03-05: Exports of Norway rose by 12 % from 50,000 tonnes.",
      "2024-03-05: Exports of Sweden rose to 60,000 tonnes.",
    ]),
    ArithmeticCase(texts: [
      "2024-03-05: Exports of Norway rose by 12 % from 50,000 tonnes.",
      "2023-03-05: Exports of Norway rose to 60,000 tonnes.",
    ]),
    ArithmeticCase(texts: [
      "2024-03-05: Exports of Norway rose by 12 % from 50,000 tonnes.",
      "2024-03-05: Exports of Norway fell from 60,000 tonnes.",
    ]),
    ArithmeticCase(texts: [
      "2024-03-05: A shell killed two women and a man in Lagos on Monday. In "
        + "Lagos 12 people were killed on Monday."
    ]),
    ArithmeticCase(texts: [
      "2024-03-05: A bomb killed eight men and nine women in Lagos on Monday.",
      "2024-03-05: A raid killed 12 people in Lagos on Monday.",
    ]),
    ArithmeticCase(texts: [
      "2024-03-05: The fire killed 14 children in Porto on Monday.",
      "2024-03-05: A fire killed nine people in Porto on Monday.",
    ]),
    ArithmeticCase(texts: [
      "2024-03-05: The bus carried 12 women and nine children from Porto on "
        + "Monday. The bus carried 40 people from Porto on Monday."
    ]),
    ArithmeticCase(texts: [
      "2024-03-05: Rescuers saved 12 women and nine Germans off Malta on Monday.",
      "2024-03-05: Rescuers saved 30 people off Malta on Monday.",
    ]),
    ArithmeticCase(texts: [
      "2024-03-05: The school in Porto has 250 pupils, 120 of them boys and 130 girls."
    ]),
    ArithmeticCase(texts: [
      "2024-03-05: Two families, including 12 children, were rescued in Porto on Monday."
    ]),
    ArithmeticCase(texts: [
      "2024-03-05: The parliament has 81 seats. The party won 42 of them and the "
        + "union 24."
    ]),
    ArithmeticCase(texts: [
      "2024-03-05: Dozens of people, including 120 children, were rescued in "
        + "Porto on Monday."
    ]),
  ]
}
