#pragma once
#include <stddef.h>

/// One file that the program carries.
typedef struct {
  const char *path;            ///< below its folder, for example `kinds/news.yml`
  const unsigned char *bytes;
  size_t size;
} mayak_theme_file;

/// What lies below `Templates/`: the theme.
size_t mayak_theme_count(void);
mayak_theme_file mayak_theme_file_at(size_t index);

/// What lies below `Starters/`: the sites to begin with.
size_t mayak_starters_count(void);
mayak_theme_file mayak_starters_file_at(size_t index);
