// swift-tools-version: 6.2
import PackageDescription

/// Settings that every target shares; Swift 6 mode is implied by the tools version.
let houseRules: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .strictMemorySafety(),
]

let engine: [Target.Dependency] = [
  "TallyText", "TallySyntax", "TallyQuantities", "TallyClaims", "TallyComparison",
]

let package = Package(
  name: "tally",
  platforms: [.macOS(.v26)],
  products: [
    .library(name: "TallyKit", targets: ["TallyKit"]),
    .executable(name: "tally", targets: ["tally"]),
    .executable(name: "tally-evaluate", targets: ["tally-evaluate"]),
  ],
  targets: [
    // The engine, top to bottom: each layer sees only the layers above it. No Foundation.
    .target(name: "TallyText"),
    .target(name: "TallySyntax", dependencies: ["TallyText"]),
    .target(name: "TallyQuantities", dependencies: ["TallyText"]),
    .target(name: "TallyClaims", dependencies: ["TallyText", "TallySyntax", "TallyQuantities"]),
    .target(
      name: "TallyComparison",
      dependencies: ["TallyText", "TallySyntax", "TallyQuantities", "TallyClaims"]),

    // The edges: rules come in, reports go out. Foundation lives here.
    .target(
      name: "TallyRulebook", dependencies: engine, resources: [.copy("../../rules")]),
    .target(name: "TallyReports", dependencies: engine),

    // The doors: one for programs, one for people.
    .target(
      name: "TallyKit", dependencies: engine + ["TallyRulebook", "TallyReports"],
      resources: [.copy("Models")]),
    .target(
      name: "TallyCLI", dependencies: engine + ["TallyRulebook", "TallyReports", "TallyKit"]),
    .executableTarget(name: "tally", dependencies: ["TallyCLI"]),

    // For developers: how well, how fast.
    .target(
      name: "TallyEvaluation",
      dependencies: engine + ["TallyRulebook", "TallyReports", "TallyKit"],
      resources: [.copy("Resources")]),
    .executableTarget(name: "tally-evaluate", dependencies: ["TallyEvaluation"]),

    // The tests mirror the sources.
    .target(
      name: "TallyTestSupport", dependencies: engine + ["TallyRulebook", "TallyKit"],
      path: "Tests/TallyTestSupport"),
    .testTarget(name: "ArchitectureTests"),
    .testTarget(
      name: "TallyTextTests", dependencies: ["TallyText", "TallyRulebook", "TallyTestSupport"]),
    .testTarget(
      name: "TallySyntaxTests",
      dependencies: engine + ["TallyRulebook", "TallyKit", "TallyEvaluation", "TallyTestSupport"]),
    .testTarget(
      name: "TallyQuantitiesTests",
      dependencies: ["TallyText", "TallyQuantities", "TallyRulebook", "TallyTestSupport"]),
    .testTarget(
      name: "TallyClaimsTests", dependencies: engine + ["TallyRulebook", "TallyTestSupport"]),
    .testTarget(
      name: "TallyComparisonTests", dependencies: engine + ["TallyRulebook", "TallyTestSupport"]),
    .testTarget(
      name: "TallyRulebookTests",
      dependencies: engine + ["TallyRulebook", "TallyKit", "TallyTestSupport"]),
    .testTarget(
      name: "TallyReportsTests", dependencies: engine + ["TallyReports", "TallyTestSupport"],
      exclude: ["Schemas"]),
    .testTarget(
      name: "TallyKitTests",
      dependencies: engine + ["TallyRulebook", "TallyReports", "TallyKit", "TallyTestSupport"]),
    .testTarget(
      name: "TallyCLITests",
      dependencies: engine + ["TallyReports", "TallyKit", "TallyCLI", "TallyTestSupport"]),
    .testTarget(
      name: "TallyEvaluationTests",
      dependencies: ["TallyKit", "TallyEvaluation", "TallyTestSupport"]),
  ]
)

for target in package.targets {
  target.swiftSettings = (target.swiftSettings ?? []) + houseRules
}
