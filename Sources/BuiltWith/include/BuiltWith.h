#pragma once
#include <stddef.h>

/// What a packaged program was built with: a line for each part, its name and its version. Empty in any other.
const char *mayak_built_with(void);
size_t mayak_built_with_size(void);
