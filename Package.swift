// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "consultation-index",
  platforms: [.macOS(.v26)],
  products: [
    .library(name: "ConsultationIndex", targets: ["ConsultationIndex"]),
    .library(name: "ConsultationPolicyLab", targets: ["ConsultationPolicyLab"]),
    .library(name: "ConsultationGuidance", targets: ["ConsultationGuidance"]),
    .library(name: "ConsultationReports", targets: ["ConsultationReports"]),
    .library(name: "ConsultationJournal", targets: ["ConsultationJournal"]),
    .executable(name: "xindu", targets: ["xindu"]),
  ],
  targets: [
    .target(name: "ConsultationIndex"),
    .target(name: "ConsultationPolicyLab", dependencies: ["ConsultationIndex"]),
    .target(name: "ConsultationGuidance", dependencies: ["ConsultationIndex"]),
    .target(
      name: "ConsultationReports",
      dependencies: ["ConsultationIndex", "ConsultationGuidance"]),
    .target(
      name: "ConsultationPolicyReports",
      dependencies: [
        "ConsultationIndex", "ConsultationPolicyLab", "ConsultationGuidance", "ConsultationReports",
      ]),
    .target(name: "ConsultationJournal", dependencies: ["ConsultationIndex"]),
    .executableTarget(
      name: "xindu",
      dependencies: [
        "ConsultationIndex", "ConsultationPolicyLab", "ConsultationGuidance", "ConsultationReports",
        "ConsultationPolicyReports", "ConsultationJournal", "XinduPlatform",
      ], exclude: ["System/Platform"]),
    .target(name: "XinduPlatform", path: "Sources/xindu/System/Platform"),
    .target(
      name: "MadeUpDistrict", dependencies: ["ConsultationIndex", "ConsultationPolicyLab"],
      path: "Benchmarks/MadeUpDistrict"),
    .executableTarget(
      name: "generate-district", dependencies: ["MadeUpDistrict"],
      path: "Benchmarks/GenerateDistrict"),
    .executableTarget(
      name: "bulk-rescoring",
      dependencies: [
        "ConsultationIndex", "ConsultationPolicyLab", "MadeUpDistrict", "XinduPlatform",
      ],
      path: "Benchmarks/BulkRescoring"),
    .target(name: "ConsultationReference", path: "Tests/Reference"),
    .target(name: "Generators", dependencies: ["ConsultationIndex"], path: "Tests/Generators"),
    .target(
      name: "DifferentialTesting",
      dependencies: ["ConsultationIndex", "ConsultationReference", "Generators"],
      path: "Tests/Differential"),
    .executableTarget(
      name: "differential", dependencies: ["DifferentialTesting"],
      path: "Tests/DifferentialCommand"),
    .target(
      name: "ConformanceKit",
      dependencies: [
        "ConsultationIndex", "ConsultationReference", "DifferentialTesting", "Generators",
      ], path: "Tests/Conformance"),
    .executableTarget(
      name: "conformance", dependencies: ["ConformanceKit"], path: "Tests/ConformanceCommand"),
    .testTarget(
      name: "ConsultationIndexTests", dependencies: ["ConsultationIndex", "Generators"]),
    .testTarget(
      name: "ConformanceTests", dependencies: ["ConsultationIndex", "ConformanceKit"]),
    .testTarget(
      name: "ConsultationPolicyLabTests",
      dependencies: ["ConsultationIndex", "ConsultationPolicyLab", "Generators"]),
    .testTarget(
      name: "ConsultationGuidanceTests",
      dependencies: [
        "ConsultationIndex", "ConsultationGuidance", "Generators", "MadeUpDistrict",
      ]),
    .testTarget(
      name: "ConsultationReportsTests",
      dependencies: ["ConsultationIndex", "ConsultationGuidance", "ConsultationReports"]),
    .testTarget(
      name: "ConsultationJournalTests",
      dependencies: ["ConsultationIndex", "ConsultationJournal", "Generators"]),
    .testTarget(
      name: "DifferentialTests",
      dependencies: [
        "ConsultationIndex", "ConsultationReference", "DifferentialTesting", "Generators",
      ]),
    .testTarget(
      name: "xinduTests",
      dependencies: [
        "ConsultationIndex", "ConsultationPolicyLab", "ConsultationReports", "MadeUpDistrict",
        "XinduPlatform",
        "xindu",
      ]),
  ],
  swiftLanguageModes: [.v6]
)
