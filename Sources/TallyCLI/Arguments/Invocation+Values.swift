import Foundation
import TallyComparison
import TallyKit
import TallyText

extension Invocation {
  /// The value of an option as a whole number in a range; nil where it is not given.
  func number(_ option: Option, in range: ClosedRange<Int>) throws(UsageError) -> Int? {
    guard let text = value(option) else { return nil }
    guard let number = Int(text), range.contains(number) else {
      throw UsageError(
        "\(option.flag): \"\(text)\" is not a whole number from \(range.lowerBound) to "
          + "\(range.upperBound)")
    }
    return number
  }

  /// The value of an option as a number from 0 to 1.
  func share(_ option: Option) throws(UsageError) -> Double? {
    guard let text = value(option) else { return nil }
    guard let number = Double(text), number >= 0, number <= 1 else {
      throw UsageError("\(option.flag): \"\(text)\" is not a number from 0 to 1")
    }
    return number
  }

  /// The value of an option as a date.
  func date(_ option: Option) throws(UsageError) -> CalendarDate? {
    guard let text = value(option) else { return nil }
    guard let date = CalendarDate(iso: text) else {
      throw UsageError("\(option.flag): \"\(text)\" is not a date such as 2022-01-30")
    }
    return date
  }

  /// The day that stands for today: `--as-of`, else `SOURCE_DATE_EPOCH`, else none.
  func today(_ surroundings: Surroundings) throws(UsageError) -> CalendarDate? {
    if let date = try date(.asOf) { return date }
    guard let text = surroundings.sourceDateEpoch, !text.isEmpty else { return nil }
    guard let seconds = Int64(text), (0...253_402_300_799).contains(seconds) else {
      throw UsageError("SOURCE_DATE_EPOCH: \"\(text)\" is not a number of seconds since 1970")
    }
    return CalendarDate(dayNumber: Int32(clamping: seconds / 86_400))
  }

  /// The severity from which findings fail.
  var failingSeverity: Severity { value(.failOn).flatMap { Severity(rawValue: $0) } ?? .minor }

  /// Reads every value once, so that a mistyped one is named before any work is done.
  func checkValues(_ surroundings: Surroundings) throws(UsageError) {
    _ = try checkerOptions()
    _ = try today(surroundings)
    _ = try date(.expires)
  }

  /// How documents are read; `kind` is what standard input holds where no option says so.
  func checkerOptions(
    standardInput kind: InputKind? = nil, configuration: Configuration? = nil
  ) throws(UsageError) -> CheckerOptions {
    let size = try number(.maxSourceBytes, in: OptionTable.sourceBytes)
    return CheckerOptions(
      inputKind: value(.inputFormat).flatMap { InputKind(rawValue: $0) } ?? kind,
      limits: size.map { InputLimits(sourceBytes: $0) } ?? InputLimits(),
      jobs: try number(.jobs, in: OptionTable.jobs) ?? ProcessInfo.processInfo.activeProcessorCount,
      since: try date(.since), minimumConfidence: try share(.minConfidence) ?? 0,
      required: configuration?.required ?? [], sources: configuration?.sources ?? SourceManifest())
  }
}
