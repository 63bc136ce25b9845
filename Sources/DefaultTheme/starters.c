// Written by scripts/embed-theme; the bytes come from Starters/ when this is compiled.
#include "DefaultTheme.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char file_0[] = {
#embed "../../Starters/campaign/Content/index.en.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_1[] = {
#embed "../../Starters/campaign/Content/index.ru.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_2[] = {
#embed "../../Starters/campaign/Content/news/begun.en.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_3[] = {
#embed "../../Starters/campaign/Content/news/begun.original.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_4[] = {
#embed "../../Starters/campaign/Content/news/begun.ru.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_5[] = {
#embed "../../Starters/campaign/Content/site.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_6[] = {
#embed "../../Starters/campaign/Content/slogans/read-first.en.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_7[] = {
#embed "../../Starters/campaign/Content/slogans/read-first.ru.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_8[] = {
#embed "../../Starters/campaign/Content/stay-safe/job-offer.en.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_9[] = {
#embed "../../Starters/campaign/Content/stay-safe/job-offer.original.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_10[] = {
#embed "../../Starters/campaign/Content/stay-safe/job-offer.ru.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_11[] = {
#embed "../../Starters/campaign/Content/stay-safe/worried.en.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_12[] = {
#embed "../../Starters/campaign/Content/stay-safe/worried.original.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_13[] = {
#embed "../../Starters/campaign/Content/stay-safe/worried.ru.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_14[] = {
#embed "../../Starters/common/Content/about.en.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_15[] = {
#embed "../../Starters/common/Content/about.ru.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_16[] = {
#embed "../../Starters/common/Content/data/helplines.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_17[] = {
#embed "../../Starters/common/Content/help.en.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_18[] = {
#embed "../../Starters/common/Content/help.ru.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_19[] = {
#embed "../../Starters/common/README.en.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_20[] = {
#embed "../../Starters/common/README.ru.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_21[] = {
#embed "../../Starters/common/gitignore" suffix(, 0) if_empty(0)
};
static const unsigned char file_22[] = {
#embed "../../Starters/news/Content/index.en.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_23[] = {
#embed "../../Starters/news/Content/index.ru.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_24[] = {
#embed "../../Starters/news/Content/news/begun.en.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_25[] = {
#embed "../../Starters/news/Content/news/begun.original.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_26[] = {
#embed "../../Starters/news/Content/news/begun.ru.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_27[] = {
#embed "../../Starters/news/Content/news/how-we-write.en.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_28[] = {
#embed "../../Starters/news/Content/news/how-we-write.original.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_29[] = {
#embed "../../Starters/news/Content/news/how-we-write.ru.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_30[] = {
#embed "../../Starters/news/Content/site.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_31[] = {
#embed "../../Starters/plain/Content/index.en.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_32[] = {
#embed "../../Starters/plain/Content/index.ru.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_33[] = {
#embed "../../Starters/plain/Content/site.yml" suffix(, 0) if_empty(0)
};

static const mayak_theme_file files[] = {
  {"campaign/Content/index.en.md", file_0, sizeof(file_0) - 1},
  {"campaign/Content/index.ru.md", file_1, sizeof(file_1) - 1},
  {"campaign/Content/news/begun.en.md", file_2, sizeof(file_2) - 1},
  {"campaign/Content/news/begun.original.yml", file_3, sizeof(file_3) - 1},
  {"campaign/Content/news/begun.ru.md", file_4, sizeof(file_4) - 1},
  {"campaign/Content/site.yml", file_5, sizeof(file_5) - 1},
  {"campaign/Content/slogans/read-first.en.md", file_6, sizeof(file_6) - 1},
  {"campaign/Content/slogans/read-first.ru.md", file_7, sizeof(file_7) - 1},
  {"campaign/Content/stay-safe/job-offer.en.md", file_8, sizeof(file_8) - 1},
  {"campaign/Content/stay-safe/job-offer.original.yml", file_9, sizeof(file_9) - 1},
  {"campaign/Content/stay-safe/job-offer.ru.md", file_10, sizeof(file_10) - 1},
  {"campaign/Content/stay-safe/worried.en.md", file_11, sizeof(file_11) - 1},
  {"campaign/Content/stay-safe/worried.original.yml", file_12, sizeof(file_12) - 1},
  {"campaign/Content/stay-safe/worried.ru.md", file_13, sizeof(file_13) - 1},
  {"common/Content/about.en.md", file_14, sizeof(file_14) - 1},
  {"common/Content/about.ru.md", file_15, sizeof(file_15) - 1},
  {"common/Content/data/helplines.yml", file_16, sizeof(file_16) - 1},
  {"common/Content/help.en.md", file_17, sizeof(file_17) - 1},
  {"common/Content/help.ru.md", file_18, sizeof(file_18) - 1},
  {"common/README.en.md", file_19, sizeof(file_19) - 1},
  {"common/README.ru.md", file_20, sizeof(file_20) - 1},
  {"common/gitignore", file_21, sizeof(file_21) - 1},
  {"news/Content/index.en.md", file_22, sizeof(file_22) - 1},
  {"news/Content/index.ru.md", file_23, sizeof(file_23) - 1},
  {"news/Content/news/begun.en.md", file_24, sizeof(file_24) - 1},
  {"news/Content/news/begun.original.yml", file_25, sizeof(file_25) - 1},
  {"news/Content/news/begun.ru.md", file_26, sizeof(file_26) - 1},
  {"news/Content/news/how-we-write.en.md", file_27, sizeof(file_27) - 1},
  {"news/Content/news/how-we-write.original.yml", file_28, sizeof(file_28) - 1},
  {"news/Content/news/how-we-write.ru.md", file_29, sizeof(file_29) - 1},
  {"news/Content/site.yml", file_30, sizeof(file_30) - 1},
  {"plain/Content/index.en.md", file_31, sizeof(file_31) - 1},
  {"plain/Content/index.ru.md", file_32, sizeof(file_32) - 1},
  {"plain/Content/site.yml", file_33, sizeof(file_33) - 1},
};

size_t mayak_starters_count(void) { return sizeof(files) / sizeof(files[0]); }

mayak_theme_file mayak_starters_file_at(size_t index) { return files[index]; }
