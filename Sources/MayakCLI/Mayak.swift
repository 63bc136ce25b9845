import ArgumentParser

@main struct Mayak: ParsableCommand {}
