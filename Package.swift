// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "consultation-index",
  platforms: [.macOS(.v26)],
  products: [
    .library(name: "ConsultationIndex", targets: ["ConsultationIndex"]),
    .library(name: "ConsultationPolicyLab", targets: ["ConsultationPolicyLab"]),
    .library(name: "ConsultationReports", targets: ["ConsultationReports"]),
    .executable(name: "xindu", targets: ["xindu"]),
  ],
  targets: [
    .target(name: "ConsultationIndex"),
    .target(name: "ConsultationPolicyLab", dependencies: ["ConsultationIndex"]),
    .target(
      name: "ConsultationReports", dependencies: ["ConsultationIndex", "ConsultationPolicyLab"]),
    .executableTarget(
      name: "xindu",
      dependencies: ["ConsultationIndex", "ConsultationPolicyLab", "ConsultationReports"]),
    .target(
      name: "MadeUpDistrict", dependencies: ["ConsultationIndex"],
      path: "Benchmarks/MadeUpDistrict"),
    .executableTarget(
      name: "generate-district", dependencies: ["MadeUpDistrict"],
      path: "Benchmarks/GenerateDistrict"),
    .executableTarget(
      name: "bulk-rescoring", dependencies: ["ConsultationIndex", "MadeUpDistrict"],
      path: "Benchmarks/BulkRescoring"),
    .testTarget(name: "ConsultationIndexTests", dependencies: ["ConsultationIndex"]),
    .testTarget(
      name: "ConsultationPolicyLabTests",
      dependencies: ["ConsultationIndex", "ConsultationPolicyLab"]
    ),
    .testTarget(
      name: "ConsultationReportsTests", dependencies: ["ConsultationIndex", "ConsultationReports"]),
    .testTarget(
      name: "xinduTests", dependencies: ["ConsultationIndex", "ConsultationReports", "xindu"]),
  ],
  swiftLanguageModes: [.v6]
)
