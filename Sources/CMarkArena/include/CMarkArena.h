#ifndef MAYAK_CMARK_ARENA_H
#define MAYAK_CMARK_ARENA_H

#include <cmark-gfm.h>
#include <stdbool.h>

/// Memory for what cmark makes of one text: taken in a row from a block that the thread keeps, and
/// given back all at once. Only the thread that began it may use it.

/// False where the thread has a text in it already.
bool mayak_arena_begin(void);

/// What `cmark_parser_new_with_mem` takes.
cmark_mem *mayak_arena_mem(void);

/// Gives everything back; nothing that was taken may be read any more.
void mayak_arena_end(void);

#endif
