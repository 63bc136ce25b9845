#pragma once
#include <stddef.h>

/// One file of the theme that the program carries.
typedef struct {
  const char *path;            ///< below `Templates/`, for example `kinds/news.yml`
  const unsigned char *bytes;
  size_t size;
} mayak_theme_file;

size_t mayak_theme_count(void);
mayak_theme_file mayak_theme_file_at(size_t index);
