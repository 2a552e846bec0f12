import TallyQuantities
import Testing

@testable import TallyReports

@Suite("Plots")
struct PlotTests {
  @Test(
    "heights rise with the figures and stay in the plot",
    arguments: [[850, 900], [1, 1_000_000], [0, 0], [-5, 5], [1e-9, 2e-9], [1e300, 2], [7]])
  func scale(_ values: [Double]) {
    let scale = PlotScale(values)
    let places = values.sorted().map(scale.place)
    #expect(places == places.sorted())
    #expect(places.allSatisfy { (0...1).contains($0) })
    #expect(scale.ticks.allSatisfy { $0 >= scale.low && $0 <= scale.high })
    #expect(scale.ticks.count <= 8)
  }

  @Test("a logarithmic scale is used where figures span more than a factor of twenty")
  func logarithmic() {
    let scale = PlotScale([100, 100_000])
    #expect(scale.isLogarithmic)
    #expect(!PlotScale([100, 1_000]).isLogarithmic)
    #expect(!PlotScale([-1, 1_000]).isLogarithmic)
    let steps = [100, 1_000, 10_000, 100_000].map { scale.place($0) }
    #expect(abs((steps[1] - steps[0]) - (steps[3] - steps[2])) < 1e-6)
    #expect(scale.ticks == [100, 1_000, 10_000, 100_000])
  }

  @Test(
    "values that are no numbers do no harm", arguments: [[.nan], [.infinity, 1], []] as [[Double]])
  func notFinite(_ values: [Double]) {
    let scale = PlotScale(values)
    #expect((0...1).contains(scale.place(.infinity)))
    #expect((0...1).contains(scale.place(.nan)))
  }

  @Test("unknown dates stand in a lane of their own, right of all known ones")
  func lane() throws {
    let record = ReportRecord(SampleReport.garrison)
    let points = record.claims.prefix(3).enumerated().compactMap {
      TimelinePoint($1, source: $0, isAtOdds: true)
    }
    let plot = try #require(TimelinePlot(points, consensus: nil))
    let lane = try #require(plot.laneStart)
    #expect(plot.marks[0].x < plot.marks[1].x)
    #expect(plot.marks[1].x < lane)
    #expect(plot.marks[2].x > lane)
    #expect(plot.days.map(\.text) == ["2 Mar 2031", "6 Mar 2031"])
    #expect(plot.y(900) < plot.y(850))
  }

  @Test("points of one day stand apart")
  func dodging() throws {
    let record = ReportRecord(SampleReport.garrison)
    let points = [0, 0, 0].compactMap {
      TimelinePoint(record.claims[$0], source: 0, isAtOdds: true)
    }
    let plot = try #require(TimelinePlot(points, consensus: nil))
    #expect(Set(plot.marks.map(\.x)).count == 3)
  }

  @Test("sources have different marks as long as there are pairs of shape and colour")
  func marks() {
    var seen: Set<[UInt8]> = []
    for source in 0..<64 {
      var html = HTMLWriter()
      SourceMark(source).drawAlone(in: &html, isHollow: false)
      seen.insert(html.bytes)
    }
    #expect(seen.count == 64)
  }

  @Test("intervals as text")
  func intervals() {
    let claims = ReportRecord(SampleReport.garrison).claims.prefix(3)
    let lines = IntervalPlot(Array(claims), consensus: nil).lines(width: 80)
    #expect(lines.allSatisfy { $0.unicodeScalars.count <= 80 })
    #expect(lines.count == 4)
    #expect(lines[0].hasPrefix("  about 850"))
    #expect(lines[0].contains("[---o---]"))
    #expect(lines[2].contains("o-----") && lines[2].hasSuffix("]"))
  }
}
