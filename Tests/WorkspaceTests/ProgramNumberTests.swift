import Testing

@testable import Workspace

@Suite struct ProgramNumberTests {
  @Test(arguments: [
    ("rsync  version 3.2.7  protocol version 31", "3.2.7"),
    ("LFTP | Version 4.9.2 | Copyright (c) 1996-2020", "4.9.2"),
    ("OpenSSH_9.2p1 Debian-2+deb12u7, OpenSSL 3.0.17", "9.2"),
    ("curl 7.88.1 (x86_64-pc-linux-gnu)", "7.88.1"), ("version: 7.", ""), ("", ""),
  ])
  func `a program tells its version as its first number with a point`(
    _ said: String, _ number: String
  ) {
    #expect(Surroundings.number(in: said) == number)
  }
}
