// Written by scripts/embed-theme; the bytes come from Templates/ when this is compiled.
#include "DefaultTheme.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char file_0[] = {
#embed "../../Templates/assets/site.css" suffix(, 0) if_empty(0)
};
static const unsigned char file_1[] = {
#embed "../../Templates/blocks/facts.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_2[] = {
#embed "../../Templates/blocks/facts.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_3[] = {
#embed "../../Templates/blocks/helplines.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_4[] = {
#embed "../../Templates/blocks/helplines.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_5[] = {
#embed "../../Templates/chooser-entry.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_6[] = {
#embed "../../Templates/chooser.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_7[] = {
#embed "../../Templates/data/facts.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_8[] = {
#embed "../../Templates/data/helplines.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_9[] = {
#embed "../../Templates/data/tags.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_10[] = {
#embed "../../Templates/home.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_11[] = {
#embed "../../Templates/kinds/guidance.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_12[] = {
#embed "../../Templates/kinds/guidance.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_13[] = {
#embed "../../Templates/kinds/news.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_14[] = {
#embed "../../Templates/kinds/news.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_15[] = {
#embed "../../Templates/kinds/page.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_16[] = {
#embed "../../Templates/kinds/page.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_17[] = {
#embed "../../Templates/labels/file-size.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_18[] = {
#embed "../../Templates/labels/footnote-back.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_19[] = {
#embed "../../Templates/labels/other-language.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_20[] = {
#embed "../../Templates/layout.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_21[] = {
#embed "../../Templates/layout.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_22[] = {
#embed "../../Templates/parts/card.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_23[] = {
#embed "../../Templates/parts/help.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_24[] = {
#embed "../../Templates/parts/languages.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_25[] = {
#embed "../../Templates/parts/lead.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_26[] = {
#embed "../../Templates/parts/menu.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_27[] = {
#embed "../../Templates/section.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_28[] = {
#embed "../../Templates/strings/en.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_29[] = {
#embed "../../Templates/strings/ru.yml" suffix(, 0) if_empty(0)
};

static const mayak_theme_file files[] = {
  {"assets/site.css", file_0, sizeof(file_0) - 1},
  {"blocks/facts.mustache", file_1, sizeof(file_1) - 1},
  {"blocks/facts.yml", file_2, sizeof(file_2) - 1},
  {"blocks/helplines.mustache", file_3, sizeof(file_3) - 1},
  {"blocks/helplines.yml", file_4, sizeof(file_4) - 1},
  {"chooser-entry.mustache", file_5, sizeof(file_5) - 1},
  {"chooser.mustache", file_6, sizeof(file_6) - 1},
  {"data/facts.yml", file_7, sizeof(file_7) - 1},
  {"data/helplines.yml", file_8, sizeof(file_8) - 1},
  {"data/tags.yml", file_9, sizeof(file_9) - 1},
  {"home.mustache", file_10, sizeof(file_10) - 1},
  {"kinds/guidance.mustache", file_11, sizeof(file_11) - 1},
  {"kinds/guidance.yml", file_12, sizeof(file_12) - 1},
  {"kinds/news.mustache", file_13, sizeof(file_13) - 1},
  {"kinds/news.yml", file_14, sizeof(file_14) - 1},
  {"kinds/page.mustache", file_15, sizeof(file_15) - 1},
  {"kinds/page.yml", file_16, sizeof(file_16) - 1},
  {"labels/file-size.mustache", file_17, sizeof(file_17) - 1},
  {"labels/footnote-back.mustache", file_18, sizeof(file_18) - 1},
  {"labels/other-language.mustache", file_19, sizeof(file_19) - 1},
  {"layout.mustache", file_20, sizeof(file_20) - 1},
  {"layout.yml", file_21, sizeof(file_21) - 1},
  {"parts/card.mustache", file_22, sizeof(file_22) - 1},
  {"parts/help.mustache", file_23, sizeof(file_23) - 1},
  {"parts/languages.mustache", file_24, sizeof(file_24) - 1},
  {"parts/lead.mustache", file_25, sizeof(file_25) - 1},
  {"parts/menu.mustache", file_26, sizeof(file_26) - 1},
  {"section.mustache", file_27, sizeof(file_27) - 1},
  {"strings/en.yml", file_28, sizeof(file_28) - 1},
  {"strings/ru.yml", file_29, sizeof(file_29) - 1},
};

size_t mayak_theme_count(void) { return sizeof(files) / sizeof(files[0]); }

mayak_theme_file mayak_theme_file_at(size_t index) { return files[index]; }
