#include "BuiltWith.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

// Written by scripts/package, which names its folder to the compiler (--embed-dir).
static const char list[] = {
#if __has_embed("mayak-built-with.txt")
#embed "mayak-built-with.txt" suffix(, 0) if_empty(0)
#else
    0
#endif
};

const char *mayak_built_with(void) { return list; }

size_t mayak_built_with_size(void) { return sizeof(list) - 1; }
