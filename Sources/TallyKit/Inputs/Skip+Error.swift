import TallyReports

/// A skip is also the failure of reading one input.
extension Report.Skip: Error {}
