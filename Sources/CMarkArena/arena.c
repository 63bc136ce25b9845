#include "CMarkArena.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

// Enough for nearly every text; the first block of a thread is kept from text to text.
#define BLOCK_SIZE ((size_t)256 << 10)
#define ALIGNMENT ((size_t)16)

struct block {
  struct block *previous;
  size_t size;
  size_t used;
  size_t reserved;
  unsigned char bytes[];
};

static _Thread_local struct block *current;
static _Thread_local bool is_begun;

static size_t rounded(size_t size) {
  if (size > SIZE_MAX - ALIGNMENT) abort();
  return (size + ALIGNMENT - 1) & ~(ALIGNMENT - 1);
}

// cmark cannot do without memory and ends the program itself where there is none. Hardly ever needed,
// and therefore no part of what takes each piece.
__attribute__((noinline, cold)) static void add_block(size_t least) {
  size_t size = least > BLOCK_SIZE ? least : BLOCK_SIZE;
  if (size > SIZE_MAX - sizeof(struct block)) abort();
  struct block *block = malloc(sizeof(struct block) + size);
  if (!block) abort();
  block->previous = current;
  block->size = size;
  block->used = 0;
  current = block;
}

// Before each piece stands its size, for those that grow.
static size_t *size_of(void *piece) { return (size_t *)((unsigned char *)piece - ALIGNMENT); }

static bool is_last(void *piece, size_t size) {
  return current && (unsigned char *)piece + size == current->bytes + current->used;
}

static void *take(size_t size) {
  size = rounded(size);
  if (!current || current->size - current->used < size + ALIGNMENT) add_block(size + ALIGNMENT);
  unsigned char *piece = current->bytes + current->used + ALIGNMENT;
  current->used += size + ALIGNMENT;
  *size_of(piece) = size;
  return piece;
}

static void *arena_calloc(size_t count, size_t size) {
  if (size != 0 && count > SIZE_MAX / size) abort();
  void *piece = take(count * size);
  return memset(piece, 0, count * size);
}

static void *arena_realloc(void *piece, size_t size) {
  if (!piece) return take(size);
  size_t old = *size_of(piece);
  if (size <= old) return piece;
  if (is_last(piece, old) && current->size - current->used >= rounded(size) - old) {
    current->used += rounded(size) - old;
    *size_of(piece) = rounded(size);
    return piece;
  }
  void *moved = take(size);
  return memcpy(moved, piece, old);
}

static void arena_free(void *piece) {
  if (!piece) return;
  size_t size = *size_of(piece);
  if (is_last(piece, size)) current->used -= size + ALIGNMENT;
}

static cmark_mem arena = {arena_calloc, arena_realloc, arena_free};

bool mayak_arena_begin(void) {
  if (is_begun) return false;
  is_begun = true;
  return true;
}

cmark_mem *mayak_arena_mem(void) { return &arena; }

void mayak_arena_end(void) {
  while (current && current->previous) {
    struct block *previous = current->previous;
    free(current);
    current = previous;
  }
  if (current) current->used = 0;
  is_begun = false;
}
