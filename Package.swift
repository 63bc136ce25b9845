// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .treatAllWarnings(as: .error),
]

/// A room of the generator: one folder below `Sources/`, one line of the table in docs/architecture.md.
func room(_ name: String, uses dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

func tests(of name: String, uses dependencies: [Target.Dependency] = []) -> Target {
  .testTarget(
    name: "\(name)Tests",
    dependencies: [.target(name: name), "TestSupport"] + dependencies,
    swiftSettings: strict)
}

let package = Package(
  name: "mayak",
  products: [.executable(name: "mayak", targets: ["MayakCLI"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2", traits: []),
    .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
  ],
  targets: [
    .systemLibrary(
      name: "CMarkGFM", pkgConfig: "libcmark-gfm",
      providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
    .target(name: "CMarkArena", dependencies: ["CMarkGFM"]),
    .systemLibrary(name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    .systemLibrary(name: "CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"])]),
    .systemLibrary(name: "CGumbo", pkgConfig: "gumbo", providers: [.apt(["libgumbo-dev"])]),
    .systemLibrary(name: "CEvent", pkgConfig: "libevent", providers: [.apt(["libevent-dev"])]),
    .systemLibrary(
      name: "CQRCode", pkgConfig: "qrcodegen", providers: [.apt(["libqrcodegen-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    // What its file for pkg-config says would hide a header of the system.
    .systemLibrary(name: "CMinizip", providers: [.apt(["libminizip-dev"])]),
    .systemLibrary(
      name: "CBrotli", pkgConfig: "libbrotlienc", providers: [.apt(["libbrotli-dev"])]),
    // Debian's package of it has no file for pkg-config.
    .systemLibrary(name: "CStemmer", providers: [.apt(["libstemmer-dev"])]),
    // For the tests alone: runs the theme's scripts.
    .systemLibrary(
      name: "CDuktape", pkgConfig: "duktape", providers: [.apt(["duktape-dev"])]),
    .target(name: "DefaultTheme"),
    .target(name: "CatalogueExamples", exclude: ["examples.txt"]),
    .target(name: "BuiltWith"),

    room("Platform"),
    room("Diagnostics"),
    room("Typography"),
    room("Names", uses: ["Diagnostics"]),
    room(
      "Markdown",
      uses: ["Platform", "Diagnostics", "Typography", "Names", "CMarkGFM", "CMarkArena"]),
    room("Templating", uses: ["Diagnostics"]),
    room("Searching", uses: ["Platform", "CStemmer"]),
    room("SiteModel", uses: ["Diagnostics", "Typography", "Names", "Markdown", "Templating"]),
    room("Inspection", uses: ["Diagnostics", "SiteModel", "CGumbo"]),
    room(
      "Reading",
      uses: [
        "Platform", "Diagnostics", "Typography", "Names", "Markdown", "Templating", "Searching",
        "SiteModel", "Inspection", "CYAML", "CExpat",
      ]),
    room("Resolving", uses: ["Diagnostics", "Markdown", "SiteModel", "Inspection", "Reading"]),
    room("Charts", uses: ["Markdown", "SiteModel"]),
    room(
      "Rendering",
      uses: [
        "Diagnostics", "Markdown", "Searching", "SiteModel", "Inspection", "Reading", "Resolving",
        "Templating", "Charts",
      ]),
    room("Authoring", uses: ["Diagnostics", "SiteModel", "Reading"]),
    room("Compression", uses: ["SiteModel", "CZlib", "CBrotli", "CMinizip"]),
    room(
      "Translating",
      uses: ["Diagnostics", "Markdown", "SiteModel", "Inspection", "Reading", "Resolving"]),
    room(
      "Workspace",
      uses: [
        "Platform", "Diagnostics", "SiteModel", "Reading", "Compression", "DefaultTheme",
        .product(name: "Subprocess", package: "swift-subprocess"),
        .product(name: "SystemPackage", package: "swift-system"),
      ]),
    room(
      "Building",
      uses: [
        "Diagnostics", "SiteModel", "Reading", "Resolving", "Rendering", "Translating", "Workspace",
      ]),
    room(
      "Preview",
      uses: [
        "Diagnostics", "SiteModel", "Reading", "Resolving", "Rendering", "Workspace", "Building",
      ]),
    .target(
      name: "Serving",
      dependencies: [
        "Platform", "Diagnostics", "SiteModel", "Resolving", "Workspace", "Preview", "CEvent",
        "CQRCode",
      ],
      resources: [.embedInCode("Client/preview.js"), .embedInCode("Client/preview.css")],
      swiftSettings: strict),
    .executableTarget(
      name: "MayakCLI",
      dependencies: [
        "Platform", "Diagnostics", "Markdown", "SiteModel", "Inspection", "Reading", "Resolving",
        "Templating", "Rendering", "Authoring", "Translating", "Compression", "Workspace",
        "Building",
        "Preview", "Serving", "CatalogueExamples", "BuiltWith",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "MicroBenchmarks",
      dependencies: [
        "Platform", "Diagnostics", "Markdown", "SiteModel", "Reading", "Resolving", "Templating",
        "Rendering", "Workspace",
      ],
      path: "Benchmarks", exclude: ["comparison"], swiftSettings: strict),

    // What CLDR says of languages. A target of its own, since Foundation has other types of ICU's names.
    .target(
      name: "CICU", path: "Tests/CICU",
      linkerSettings: [.linkedLibrary("icui18n"), .linkedLibrary("icuuc")]),
    .target(
      name: "TestSupport", dependencies: ["Platform", "Reading", "Workspace", "CDuktape"],
      path: "Tests/TestSupport",
      swiftSettings: strict),
    tests(of: "Diagnostics"),
    tests(of: "Names"),
    tests(of: "Markdown", uses: ["Diagnostics", "Typography"]),
    tests(of: "Searching"),
    tests(of: "SiteModel", uses: ["Diagnostics", "Markdown"]),
    tests(of: "Inspection", uses: ["Diagnostics", "SiteModel"]),
    tests(
      of: "Reading",
      uses: [
        "Diagnostics", "Typography", "Names", "Markdown", "SiteModel", "Templating", "CICU",
      ]),
    tests(of: "Resolving", uses: ["Diagnostics", "Markdown", "SiteModel", "Reading", "Workspace"]),
    tests(of: "Templating", uses: ["Diagnostics"]),
    tests(of: "Charts", uses: ["SiteModel"]),
    tests(of: "Compression", uses: ["SiteModel", "CZlib"]),
    tests(
      of: "Rendering", uses: ["Diagnostics", "SiteModel", "Reading", "Resolving", "Templating"]),
    tests(of: "Authoring", uses: ["Diagnostics", "SiteModel", "Reading"]),
    tests(
      of: "Translating",
      uses: ["Diagnostics", "Markdown", "SiteModel", "Inspection", "Reading", "Resolving"]),
    tests(
      of: "Serving", uses: ["Platform", "Diagnostics", "SiteModel", "Workspace", "Preview"]),
    .executableTarget(
      name: "WriterProbe", dependencies: ["Platform", "Workspace", "SiteModel"],
      path: "Tests/WriterProbe",
      swiftSettings: strict),
    tests(
      of: "Workspace",
      uses: ["Platform", "Diagnostics", "Reading", "SiteModel", "Compression", "WriterProbe"]),
    tests(
      of: "Preview",
      uses: [
        "Diagnostics", "SiteModel", "Reading", "Resolving", "Rendering", "Workspace", "Building",
      ]),
    tests(
      of: "MayakCLI",
      uses: [
        "Platform", "Diagnostics", "SiteModel", "Inspection", "Reading", "Resolving", "Rendering",
        "Translating", "Workspace", "Building", "Preview", "Serving", "DefaultTheme",
      ]),
  ]
)
