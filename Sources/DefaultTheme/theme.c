#include "DefaultTheme.h"
size_t mayak_theme_count(void) { return 0; }
mayak_theme_file mayak_theme_file_at(size_t index) { (void)index; mayak_theme_file none = {0}; return none; }
