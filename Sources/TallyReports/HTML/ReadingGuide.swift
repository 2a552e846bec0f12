/// How to read a card, said once a page.
enum ReadingGuide {
  /// Writes the guide.
  static func write(to html: inout HTMLWriter) {
    html.element("details", ["class": "guide"]) {
      $0.element("summary", "How to read the cards")
      $0.element("p") {
        $0.text("In each timeline a mark stands at a figure as it is printed, by the day it holds ")
        $0.text(
          "for. Each source has its own shape and colour, the same in the quotes below. The bar ")
        $0.text("through a mark spans what its wording can mean: “about 850” more than ")
        $0.text("“850”. None is drawn where it would be shorter than the mark, and an arrow means ")
        $0.text("that there is no end. Where two bars do not meet, no value ")
        $0.text("fits both.")
      }
      $0.element("p") {
        $0.text(
          "Hollow marks are at odds with none. The shaded band holds the values that fit most ")
        $0.text("independent sources; copies of one passage count as one source. Which ")
        $0.text("figure is right, Tally does not say.")
      }
    }
  }
}
