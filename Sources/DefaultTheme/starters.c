// Written by scripts/embed-theme; the bytes come from Starters/ when this is compiled.
#include "DefaultTheme.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char file_0[] = {
#embed "../../Starters/campaign/Content/index.ar.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_1[] = {
#embed "../../Starters/campaign/Content/index.be.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_2[] = {
#embed "../../Starters/campaign/Content/index.en.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_3[] = {
#embed "../../Starters/campaign/Content/index.ru.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_4[] = {
#embed "../../Starters/campaign/Content/index.uk.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_5[] = {
#embed "../../Starters/campaign/Content/news/begun.ar.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_6[] = {
#embed "../../Starters/campaign/Content/news/begun.be.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_7[] = {
#embed "../../Starters/campaign/Content/news/begun.en.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_8[] = {
#embed "../../Starters/campaign/Content/news/begun.original.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_9[] = {
#embed "../../Starters/campaign/Content/news/begun.ru.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_10[] = {
#embed "../../Starters/campaign/Content/news/begun.uk.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_11[] = {
#embed "../../Starters/campaign/Content/site.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_12[] = {
#embed "../../Starters/campaign/Content/slogans/read-first.ar.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_13[] = {
#embed "../../Starters/campaign/Content/slogans/read-first.be.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_14[] = {
#embed "../../Starters/campaign/Content/slogans/read-first.en.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_15[] = {
#embed "../../Starters/campaign/Content/slogans/read-first.ru.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_16[] = {
#embed "../../Starters/campaign/Content/slogans/read-first.uk.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_17[] = {
#embed "../../Starters/campaign/Content/stay-safe/job-offer.ar.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_18[] = {
#embed "../../Starters/campaign/Content/stay-safe/job-offer.be.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_19[] = {
#embed "../../Starters/campaign/Content/stay-safe/job-offer.en.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_20[] = {
#embed "../../Starters/campaign/Content/stay-safe/job-offer.original.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_21[] = {
#embed "../../Starters/campaign/Content/stay-safe/job-offer.ru.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_22[] = {
#embed "../../Starters/campaign/Content/stay-safe/job-offer.uk.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_23[] = {
#embed "../../Starters/campaign/Content/stay-safe/worried.ar.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_24[] = {
#embed "../../Starters/campaign/Content/stay-safe/worried.be.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_25[] = {
#embed "../../Starters/campaign/Content/stay-safe/worried.en.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_26[] = {
#embed "../../Starters/campaign/Content/stay-safe/worried.original.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_27[] = {
#embed "../../Starters/campaign/Content/stay-safe/worried.ru.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_28[] = {
#embed "../../Starters/campaign/Content/stay-safe/worried.uk.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_29[] = {
#embed "../../Starters/common/Content/about.ar.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_30[] = {
#embed "../../Starters/common/Content/about.be.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_31[] = {
#embed "../../Starters/common/Content/about.en.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_32[] = {
#embed "../../Starters/common/Content/about.ru.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_33[] = {
#embed "../../Starters/common/Content/about.uk.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_34[] = {
#embed "../../Starters/common/Content/data/helplines.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_35[] = {
#embed "../../Starters/common/Content/help.ar.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_36[] = {
#embed "../../Starters/common/Content/help.be.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_37[] = {
#embed "../../Starters/common/Content/help.en.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_38[] = {
#embed "../../Starters/common/Content/help.ru.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_39[] = {
#embed "../../Starters/common/Content/help.uk.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_40[] = {
#embed "../../Starters/common/README.ar.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_41[] = {
#embed "../../Starters/common/README.be.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_42[] = {
#embed "../../Starters/common/README.en.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_43[] = {
#embed "../../Starters/common/README.ru.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_44[] = {
#embed "../../Starters/common/README.uk.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_45[] = {
#embed "../../Starters/common/gitignore" suffix(, 0) if_empty(0)
};
static const unsigned char file_46[] = {
#embed "../../Starters/news/Content/index.ar.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_47[] = {
#embed "../../Starters/news/Content/index.be.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_48[] = {
#embed "../../Starters/news/Content/index.en.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_49[] = {
#embed "../../Starters/news/Content/index.ru.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_50[] = {
#embed "../../Starters/news/Content/index.uk.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_51[] = {
#embed "../../Starters/news/Content/news/begun.ar.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_52[] = {
#embed "../../Starters/news/Content/news/begun.be.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_53[] = {
#embed "../../Starters/news/Content/news/begun.en.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_54[] = {
#embed "../../Starters/news/Content/news/begun.original.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_55[] = {
#embed "../../Starters/news/Content/news/begun.ru.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_56[] = {
#embed "../../Starters/news/Content/news/begun.uk.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_57[] = {
#embed "../../Starters/news/Content/news/how-we-write.ar.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_58[] = {
#embed "../../Starters/news/Content/news/how-we-write.be.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_59[] = {
#embed "../../Starters/news/Content/news/how-we-write.en.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_60[] = {
#embed "../../Starters/news/Content/news/how-we-write.original.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_61[] = {
#embed "../../Starters/news/Content/news/how-we-write.ru.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_62[] = {
#embed "../../Starters/news/Content/news/how-we-write.uk.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_63[] = {
#embed "../../Starters/news/Content/site.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_64[] = {
#embed "../../Starters/plain/Content/index.ar.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_65[] = {
#embed "../../Starters/plain/Content/index.be.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_66[] = {
#embed "../../Starters/plain/Content/index.en.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_67[] = {
#embed "../../Starters/plain/Content/index.ru.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_68[] = {
#embed "../../Starters/plain/Content/index.uk.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_69[] = {
#embed "../../Starters/plain/Content/site.yml" suffix(, 0) if_empty(0)
};

static const mayak_theme_file files[] = {
  {"campaign/Content/index.ar.md", file_0, sizeof(file_0) - 1},
  {"campaign/Content/index.be.md", file_1, sizeof(file_1) - 1},
  {"campaign/Content/index.en.md", file_2, sizeof(file_2) - 1},
  {"campaign/Content/index.ru.md", file_3, sizeof(file_3) - 1},
  {"campaign/Content/index.uk.md", file_4, sizeof(file_4) - 1},
  {"campaign/Content/news/begun.ar.md", file_5, sizeof(file_5) - 1},
  {"campaign/Content/news/begun.be.md", file_6, sizeof(file_6) - 1},
  {"campaign/Content/news/begun.en.md", file_7, sizeof(file_7) - 1},
  {"campaign/Content/news/begun.original.yml", file_8, sizeof(file_8) - 1},
  {"campaign/Content/news/begun.ru.md", file_9, sizeof(file_9) - 1},
  {"campaign/Content/news/begun.uk.md", file_10, sizeof(file_10) - 1},
  {"campaign/Content/site.yml", file_11, sizeof(file_11) - 1},
  {"campaign/Content/slogans/read-first.ar.md", file_12, sizeof(file_12) - 1},
  {"campaign/Content/slogans/read-first.be.md", file_13, sizeof(file_13) - 1},
  {"campaign/Content/slogans/read-first.en.md", file_14, sizeof(file_14) - 1},
  {"campaign/Content/slogans/read-first.ru.md", file_15, sizeof(file_15) - 1},
  {"campaign/Content/slogans/read-first.uk.md", file_16, sizeof(file_16) - 1},
  {"campaign/Content/stay-safe/job-offer.ar.md", file_17, sizeof(file_17) - 1},
  {"campaign/Content/stay-safe/job-offer.be.md", file_18, sizeof(file_18) - 1},
  {"campaign/Content/stay-safe/job-offer.en.md", file_19, sizeof(file_19) - 1},
  {"campaign/Content/stay-safe/job-offer.original.yml", file_20, sizeof(file_20) - 1},
  {"campaign/Content/stay-safe/job-offer.ru.md", file_21, sizeof(file_21) - 1},
  {"campaign/Content/stay-safe/job-offer.uk.md", file_22, sizeof(file_22) - 1},
  {"campaign/Content/stay-safe/worried.ar.md", file_23, sizeof(file_23) - 1},
  {"campaign/Content/stay-safe/worried.be.md", file_24, sizeof(file_24) - 1},
  {"campaign/Content/stay-safe/worried.en.md", file_25, sizeof(file_25) - 1},
  {"campaign/Content/stay-safe/worried.original.yml", file_26, sizeof(file_26) - 1},
  {"campaign/Content/stay-safe/worried.ru.md", file_27, sizeof(file_27) - 1},
  {"campaign/Content/stay-safe/worried.uk.md", file_28, sizeof(file_28) - 1},
  {"common/Content/about.ar.md", file_29, sizeof(file_29) - 1},
  {"common/Content/about.be.md", file_30, sizeof(file_30) - 1},
  {"common/Content/about.en.md", file_31, sizeof(file_31) - 1},
  {"common/Content/about.ru.md", file_32, sizeof(file_32) - 1},
  {"common/Content/about.uk.md", file_33, sizeof(file_33) - 1},
  {"common/Content/data/helplines.yml", file_34, sizeof(file_34) - 1},
  {"common/Content/help.ar.md", file_35, sizeof(file_35) - 1},
  {"common/Content/help.be.md", file_36, sizeof(file_36) - 1},
  {"common/Content/help.en.md", file_37, sizeof(file_37) - 1},
  {"common/Content/help.ru.md", file_38, sizeof(file_38) - 1},
  {"common/Content/help.uk.md", file_39, sizeof(file_39) - 1},
  {"common/README.ar.md", file_40, sizeof(file_40) - 1},
  {"common/README.be.md", file_41, sizeof(file_41) - 1},
  {"common/README.en.md", file_42, sizeof(file_42) - 1},
  {"common/README.ru.md", file_43, sizeof(file_43) - 1},
  {"common/README.uk.md", file_44, sizeof(file_44) - 1},
  {"common/gitignore", file_45, sizeof(file_45) - 1},
  {"news/Content/index.ar.md", file_46, sizeof(file_46) - 1},
  {"news/Content/index.be.md", file_47, sizeof(file_47) - 1},
  {"news/Content/index.en.md", file_48, sizeof(file_48) - 1},
  {"news/Content/index.ru.md", file_49, sizeof(file_49) - 1},
  {"news/Content/index.uk.md", file_50, sizeof(file_50) - 1},
  {"news/Content/news/begun.ar.md", file_51, sizeof(file_51) - 1},
  {"news/Content/news/begun.be.md", file_52, sizeof(file_52) - 1},
  {"news/Content/news/begun.en.md", file_53, sizeof(file_53) - 1},
  {"news/Content/news/begun.original.yml", file_54, sizeof(file_54) - 1},
  {"news/Content/news/begun.ru.md", file_55, sizeof(file_55) - 1},
  {"news/Content/news/begun.uk.md", file_56, sizeof(file_56) - 1},
  {"news/Content/news/how-we-write.ar.md", file_57, sizeof(file_57) - 1},
  {"news/Content/news/how-we-write.be.md", file_58, sizeof(file_58) - 1},
  {"news/Content/news/how-we-write.en.md", file_59, sizeof(file_59) - 1},
  {"news/Content/news/how-we-write.original.yml", file_60, sizeof(file_60) - 1},
  {"news/Content/news/how-we-write.ru.md", file_61, sizeof(file_61) - 1},
  {"news/Content/news/how-we-write.uk.md", file_62, sizeof(file_62) - 1},
  {"news/Content/site.yml", file_63, sizeof(file_63) - 1},
  {"plain/Content/index.ar.md", file_64, sizeof(file_64) - 1},
  {"plain/Content/index.be.md", file_65, sizeof(file_65) - 1},
  {"plain/Content/index.en.md", file_66, sizeof(file_66) - 1},
  {"plain/Content/index.ru.md", file_67, sizeof(file_67) - 1},
  {"plain/Content/index.uk.md", file_68, sizeof(file_68) - 1},
  {"plain/Content/site.yml", file_69, sizeof(file_69) - 1},
};

size_t mayak_starters_count(void) { return sizeof(files) / sizeof(files[0]); }

mayak_theme_file mayak_starters_file_at(size_t index) { return files[index]; }
