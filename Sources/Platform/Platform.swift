// The C library of the system, whichever it is. Every other file takes it from here, so that one more system is one
// more line. Tried: Glibc. Not tried: Musl, Darwin.
#if canImport(Glibc)
  @_exported public import Glibc
#elseif canImport(Musl)
  @_exported public import Musl
#else
  @_exported public import Darwin
#endif
