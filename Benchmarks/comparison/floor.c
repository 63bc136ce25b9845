// The least that a site of these texts costs: each is parsed by libcmark-gfm into its arena, and as many files of as many
// bytes as the site has are compared with what stands there and written where they differ. One thread, no page is made.
//
//   floor SOURCE FILES OUTPUT     FILES: a line "BYTES PATH" for each file

#define _GNU_SOURCE

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm-extension_api.h>
#include <cmark-gfm.h>
#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static const char *const extensions[] = {"table", "strikethrough", "autolink", "tasklist"};
static cmark_mem *arena;
static unsigned long sum;

static void fail(const char *path) {
  fprintf(stderr, "floor: %s: %s\n", path, strerror(errno));
  exit(2);
}

// The caller's until the next call.
static char *read_file(const char *path, size_t *size) {
  static char *bytes;
  static size_t capacity;
  struct stat facts;
  int file = open(path, O_RDONLY);
  if (file < 0 && errno == ENOENT) return NULL;
  if (file < 0 || fstat(file, &facts) != 0) fail(path);
  *size = (size_t)facts.st_size;
  if (*size + 1 > capacity) bytes = realloc(bytes, capacity = *size + 1);
  if (!bytes || read(file, bytes, *size) != (ssize_t)*size) fail(path);
  bytes[*size] = 0;
  close(file);
  return bytes;
}

static void parse(const char *text, size_t size) {
  cmark_parser *parser = cmark_parser_new_with_mem(CMARK_OPT_UNSAFE | CMARK_OPT_FOOTNOTES, arena);
  for (size_t each = 0; each < sizeof extensions / sizeof *extensions; each++)
    cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(extensions[each]));
  cmark_parser_feed(parser, text, size);
  cmark_parser_finish(parser);
  cmark_arena_reset();
}

static int parse_file(const char *path, const struct stat *facts, int kind, struct FTW *where) {
  (void)facts, (void)where;
  size_t length = strlen(path), size;
  if (kind != FTW_F || length < 3 || strcmp(path + length - 3, ".md") != 0) return 0;
  char *text = read_file(path, &size);
  if (!text) fail(path);
  for (size_t place = 0; place < size; place++) sum += (unsigned char)text[place];
  char *header = strncmp(text, "---\n", 4) == 0 ? strstr(text + 4, "\n---\n") : NULL;
  char *body = header ? header + 5 : text;
  parse(body, size - (size_t)(body - text));
  return 0;
}

static void make_folders(char *path) {
  for (char *slash = strchr(path + 1, '/'); slash; slash = strchr(slash + 1, '/')) {
    *slash = 0;
    if (mkdir(path, 0777) != 0 && errno != EEXIST) fail(path);
    *slash = '/';
  }
}

static void write_file(char *path, const char *bytes, size_t size) {
  size_t held = 0;
  char *before = read_file(path, &held);
  if (before && held == size && memcmp(before, bytes, size) == 0) return;
  if (!before) make_folders(path);
  int file = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0666);
  if (file < 0 || write(file, bytes, size) != (ssize_t)size || close(file) != 0) fail(path);
}

int main(int count, char **arguments) {
  if (count != 4) return fputs("floor SOURCE FILES OUTPUT\n", stderr), 2;
  cmark_gfm_core_extensions_ensure_registered();
  arena = cmark_get_arena_mem_allocator();
  if (nftw(arguments[1], parse_file, 16, FTW_PHYS) != 0) fail(arguments[1]);
  FILE *files = fopen(arguments[2], "r");
  if (!files) fail(arguments[2]);
  // Another text, another filling: what is written depends on every byte that was read.
  static char filling[1 << 22];
  memset(filling, ' ' + (int)(sum % 90), sizeof filling);
  static char name[4096], path[8192];
  size_t size;
  while (fscanf(files, "%zu %4095[^\n]", &size, name) == 2) {
    if (size > sizeof filling) size = sizeof filling;
    snprintf(path, sizeof path, "%s/%s", arguments[3], name);
    write_file(path, filling, size);
  }
  return 0;
}
