// Written by scripts/embed-theme; the bytes come from Templates/ when this is compiled.
#include "DefaultTheme.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char file_0[] = {
#embed "../../Templates/assets/exit.js" suffix(, 0) if_empty(0)
};
static const unsigned char file_1[] = {
#embed "../../Templates/assets/feed.css" suffix(, 0) if_empty(0)
};
static const unsigned char file_2[] = {
#embed "../../Templates/assets/icon.svg" suffix(, 0) if_empty(0)
};
static const unsigned char file_3[] = {
#embed "../../Templates/assets/lamp.svg" suffix(, 0) if_empty(0)
};
static const unsigned char file_4[] = {
#embed "../../Templates/assets/mark.svg" suffix(, 0) if_empty(0)
};
static const unsigned char file_5[] = {
#embed "../../Templates/assets/offer.js" suffix(, 0) if_empty(0)
};
static const unsigned char file_6[] = {
#embed "../../Templates/assets/plain-icon.svg" suffix(, 0) if_empty(0)
};
static const unsigned char file_7[] = {
#embed "../../Templates/assets/search.css" suffix(, 0) if_empty(0)
};
static const unsigned char file_8[] = {
#embed "../../Templates/assets/search.js" suffix(, 0) if_empty(0)
};
static const unsigned char file_9[] = {
#embed "../../Templates/assets/share.js" suffix(, 0) if_empty(0)
};
static const unsigned char file_10[] = {
#embed "../../Templates/assets/site.css" suffix(, 0) if_empty(0)
};
static const unsigned char file_11[] = {
#embed "../../Templates/assets/stemmer-english.js" suffix(, 0) if_empty(0)
};
static const unsigned char file_12[] = {
#embed "../../Templates/assets/stemmer-russian.js" suffix(, 0) if_empty(0)
};
static const unsigned char file_13[] = {
#embed "../../Templates/blocks/banner.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_14[] = {
#embed "../../Templates/blocks/banner.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_15[] = {
#embed "../../Templates/blocks/chart.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_16[] = {
#embed "../../Templates/blocks/chart.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_17[] = {
#embed "../../Templates/blocks/checklist.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_18[] = {
#embed "../../Templates/blocks/checklist.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_19[] = {
#embed "../../Templates/blocks/contacts.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_20[] = {
#embed "../../Templates/blocks/contacts.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_21[] = {
#embed "../../Templates/blocks/documents.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_22[] = {
#embed "../../Templates/blocks/documents.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_23[] = {
#embed "../../Templates/blocks/doors.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_24[] = {
#embed "../../Templates/blocks/doors.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_25[] = {
#embed "../../Templates/blocks/downloads.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_26[] = {
#embed "../../Templates/blocks/downloads.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_27[] = {
#embed "../../Templates/blocks/facts.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_28[] = {
#embed "../../Templates/blocks/facts.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_29[] = {
#embed "../../Templates/blocks/glossary.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_30[] = {
#embed "../../Templates/blocks/glossary.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_31[] = {
#embed "../../Templates/blocks/helplines.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_32[] = {
#embed "../../Templates/blocks/helplines.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_33[] = {
#embed "../../Templates/blocks/list.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_34[] = {
#embed "../../Templates/blocks/list.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_35[] = {
#embed "../../Templates/blocks/partners.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_36[] = {
#embed "../../Templates/blocks/partners.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_37[] = {
#embed "../../Templates/blocks/privacy.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_38[] = {
#embed "../../Templates/blocks/privacy.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_39[] = {
#embed "../../Templates/blocks/projects.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_40[] = {
#embed "../../Templates/blocks/projects.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_41[] = {
#embed "../../Templates/blocks/quote.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_42[] = {
#embed "../../Templates/blocks/quote.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_43[] = {
#embed "../../Templates/blocks/steps.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_44[] = {
#embed "../../Templates/blocks/steps.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_45[] = {
#embed "../../Templates/blocks/tour.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_46[] = {
#embed "../../Templates/blocks/tour.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_47[] = {
#embed "../../Templates/cards/page.svg.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_48[] = {
#embed "../../Templates/chooser-entry.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_49[] = {
#embed "../../Templates/chooser-exit.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_50[] = {
#embed "../../Templates/chooser-heading.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_51[] = {
#embed "../../Templates/chooser-help.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_52[] = {
#embed "../../Templates/chooser.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_53[] = {
#embed "../../Templates/countries.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_54[] = {
#embed "../../Templates/data/contacts.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_55[] = {
#embed "../../Templates/data/documents.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_56[] = {
#embed "../../Templates/data/facts.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_57[] = {
#embed "../../Templates/data/glossary.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_58[] = {
#embed "../../Templates/data/helplines.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_59[] = {
#embed "../../Templates/data/names.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_60[] = {
#embed "../../Templates/data/partners.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_61[] = {
#embed "../../Templates/data/people.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_62[] = {
#embed "../../Templates/data/projects.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_63[] = {
#embed "../../Templates/data/synonyms.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_64[] = {
#embed "../../Templates/data/tags.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_65[] = {
#embed "../../Templates/data/urgent.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_66[] = {
#embed "../../Templates/expired.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_67[] = {
#embed "../../Templates/feed-entry.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_68[] = {
#embed "../../Templates/home.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_69[] = {
#embed "../../Templates/kinds/event.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_70[] = {
#embed "../../Templates/kinds/event.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_71[] = {
#embed "../../Templates/kinds/guidance.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_72[] = {
#embed "../../Templates/kinds/guidance.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_73[] = {
#embed "../../Templates/kinds/help.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_74[] = {
#embed "../../Templates/kinds/help.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_75[] = {
#embed "../../Templates/kinds/installation.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_76[] = {
#embed "../../Templates/kinds/installation.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_77[] = {
#embed "../../Templates/kinds/news.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_78[] = {
#embed "../../Templates/kinds/news.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_79[] = {
#embed "../../Templates/kinds/page.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_80[] = {
#embed "../../Templates/kinds/page.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_81[] = {
#embed "../../Templates/kinds/slogan.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_82[] = {
#embed "../../Templates/kinds/slogan.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_83[] = {
#embed "../../Templates/kinds/stop.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_84[] = {
#embed "../../Templates/kinds/stop.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_85[] = {
#embed "../../Templates/labels/alert.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_86[] = {
#embed "../../Templates/labels/behind.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_87[] = {
#embed "../../Templates/labels/chart.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_88[] = {
#embed "../../Templates/labels/draft.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_89[] = {
#embed "../../Templates/labels/event-title.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_90[] = {
#embed "../../Templates/labels/feed.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_91[] = {
#embed "../../Templates/labels/file-size.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_92[] = {
#embed "../../Templates/labels/footnote-back.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_93[] = {
#embed "../../Templates/labels/footnotes.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_94[] = {
#embed "../../Templates/labels/in-ten.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_95[] = {
#embed "../../Templates/labels/kind.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_96[] = {
#embed "../../Templates/labels/offer.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_97[] = {
#embed "../../Templates/labels/other-language.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_98[] = {
#embed "../../Templates/labels/table.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_99[] = {
#embed "../../Templates/layout.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_100[] = {
#embed "../../Templates/layout.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_101[] = {
#embed "../../Templates/not-found-chooser.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_102[] = {
#embed "../../Templates/not-found-entry.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_103[] = {
#embed "../../Templates/not-found-heading.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_104[] = {
#embed "../../Templates/not-found.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_105[] = {
#embed "../../Templates/parts/calendar.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_106[] = {
#embed "../../Templates/parts/card.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_107[] = {
#embed "../../Templates/parts/chart.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_108[] = {
#embed "../../Templates/parts/document.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_109[] = {
#embed "../../Templates/parts/entries.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_110[] = {
#embed "../../Templates/parts/event-form.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_111[] = {
#embed "../../Templates/parts/event-state.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_112[] = {
#embed "../../Templates/parts/figure.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_113[] = {
#embed "../../Templates/parts/follow.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_114[] = {
#embed "../../Templates/parts/footer-menu.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_115[] = {
#embed "../../Templates/parts/help.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_116[] = {
#embed "../../Templates/parts/languages.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_117[] = {
#embed "../../Templates/parts/lead.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_118[] = {
#embed "../../Templates/parts/list-parts.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_119[] = {
#embed "../../Templates/parts/menu.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_120[] = {
#embed "../../Templates/parts/neighbours.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_121[] = {
#embed "../../Templates/parts/offer.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_122[] = {
#embed "../../Templates/parts/organiser-role.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_123[] = {
#embed "../../Templates/parts/partner-form.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_124[] = {
#embed "../../Templates/parts/picture.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_125[] = {
#embed "../../Templates/parts/related.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_126[] = {
#embed "../../Templates/parts/share.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_127[] = {
#embed "../../Templates/parts/shared.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_128[] = {
#embed "../../Templates/parts/source.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_129[] = {
#embed "../../Templates/parts/state.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_130[] = {
#embed "../../Templates/parts/steps.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_131[] = {
#embed "../../Templates/parts/stops.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_132[] = {
#embed "../../Templates/parts/tags.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_133[] = {
#embed "../../Templates/parts/toc.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_134[] = {
#embed "../../Templates/parts/trail.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_135[] = {
#embed "../../Templates/redirect.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_136[] = {
#embed "../../Templates/search.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_137[] = {
#embed "../../Templates/section.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_138[] = {
#embed "../../Templates/strings/ar.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_139[] = {
#embed "../../Templates/strings/be.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_140[] = {
#embed "../../Templates/strings/en.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_141[] = {
#embed "../../Templates/strings/ru.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_142[] = {
#embed "../../Templates/strings/uk.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_143[] = {
#embed "../../Templates/tag.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_144[] = {
#embed "../../Templates/tags.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_145[] = {
#embed "../../Templates/withdrawn.mustache" suffix(, 0) if_empty(0)
};

static const mayak_theme_file files[] = {
  {"assets/exit.js", file_0, sizeof(file_0) - 1},
  {"assets/feed.css", file_1, sizeof(file_1) - 1},
  {"assets/icon.svg", file_2, sizeof(file_2) - 1},
  {"assets/lamp.svg", file_3, sizeof(file_3) - 1},
  {"assets/mark.svg", file_4, sizeof(file_4) - 1},
  {"assets/offer.js", file_5, sizeof(file_5) - 1},
  {"assets/plain-icon.svg", file_6, sizeof(file_6) - 1},
  {"assets/search.css", file_7, sizeof(file_7) - 1},
  {"assets/search.js", file_8, sizeof(file_8) - 1},
  {"assets/share.js", file_9, sizeof(file_9) - 1},
  {"assets/site.css", file_10, sizeof(file_10) - 1},
  {"assets/stemmer-english.js", file_11, sizeof(file_11) - 1},
  {"assets/stemmer-russian.js", file_12, sizeof(file_12) - 1},
  {"blocks/banner.mustache", file_13, sizeof(file_13) - 1},
  {"blocks/banner.yml", file_14, sizeof(file_14) - 1},
  {"blocks/chart.mustache", file_15, sizeof(file_15) - 1},
  {"blocks/chart.yml", file_16, sizeof(file_16) - 1},
  {"blocks/checklist.mustache", file_17, sizeof(file_17) - 1},
  {"blocks/checklist.yml", file_18, sizeof(file_18) - 1},
  {"blocks/contacts.mustache", file_19, sizeof(file_19) - 1},
  {"blocks/contacts.yml", file_20, sizeof(file_20) - 1},
  {"blocks/documents.mustache", file_21, sizeof(file_21) - 1},
  {"blocks/documents.yml", file_22, sizeof(file_22) - 1},
  {"blocks/doors.mustache", file_23, sizeof(file_23) - 1},
  {"blocks/doors.yml", file_24, sizeof(file_24) - 1},
  {"blocks/downloads.mustache", file_25, sizeof(file_25) - 1},
  {"blocks/downloads.yml", file_26, sizeof(file_26) - 1},
  {"blocks/facts.mustache", file_27, sizeof(file_27) - 1},
  {"blocks/facts.yml", file_28, sizeof(file_28) - 1},
  {"blocks/glossary.mustache", file_29, sizeof(file_29) - 1},
  {"blocks/glossary.yml", file_30, sizeof(file_30) - 1},
  {"blocks/helplines.mustache", file_31, sizeof(file_31) - 1},
  {"blocks/helplines.yml", file_32, sizeof(file_32) - 1},
  {"blocks/list.mustache", file_33, sizeof(file_33) - 1},
  {"blocks/list.yml", file_34, sizeof(file_34) - 1},
  {"blocks/partners.mustache", file_35, sizeof(file_35) - 1},
  {"blocks/partners.yml", file_36, sizeof(file_36) - 1},
  {"blocks/privacy.mustache", file_37, sizeof(file_37) - 1},
  {"blocks/privacy.yml", file_38, sizeof(file_38) - 1},
  {"blocks/projects.mustache", file_39, sizeof(file_39) - 1},
  {"blocks/projects.yml", file_40, sizeof(file_40) - 1},
  {"blocks/quote.mustache", file_41, sizeof(file_41) - 1},
  {"blocks/quote.yml", file_42, sizeof(file_42) - 1},
  {"blocks/steps.mustache", file_43, sizeof(file_43) - 1},
  {"blocks/steps.yml", file_44, sizeof(file_44) - 1},
  {"blocks/tour.mustache", file_45, sizeof(file_45) - 1},
  {"blocks/tour.yml", file_46, sizeof(file_46) - 1},
  {"cards/page.svg.mustache", file_47, sizeof(file_47) - 1},
  {"chooser-entry.mustache", file_48, sizeof(file_48) - 1},
  {"chooser-exit.mustache", file_49, sizeof(file_49) - 1},
  {"chooser-heading.mustache", file_50, sizeof(file_50) - 1},
  {"chooser-help.mustache", file_51, sizeof(file_51) - 1},
  {"chooser.mustache", file_52, sizeof(file_52) - 1},
  {"countries.yml", file_53, sizeof(file_53) - 1},
  {"data/contacts.yml", file_54, sizeof(file_54) - 1},
  {"data/documents.yml", file_55, sizeof(file_55) - 1},
  {"data/facts.yml", file_56, sizeof(file_56) - 1},
  {"data/glossary.yml", file_57, sizeof(file_57) - 1},
  {"data/helplines.yml", file_58, sizeof(file_58) - 1},
  {"data/names.yml", file_59, sizeof(file_59) - 1},
  {"data/partners.yml", file_60, sizeof(file_60) - 1},
  {"data/people.yml", file_61, sizeof(file_61) - 1},
  {"data/projects.yml", file_62, sizeof(file_62) - 1},
  {"data/synonyms.yml", file_63, sizeof(file_63) - 1},
  {"data/tags.yml", file_64, sizeof(file_64) - 1},
  {"data/urgent.yml", file_65, sizeof(file_65) - 1},
  {"expired.mustache", file_66, sizeof(file_66) - 1},
  {"feed-entry.mustache", file_67, sizeof(file_67) - 1},
  {"home.mustache", file_68, sizeof(file_68) - 1},
  {"kinds/event.mustache", file_69, sizeof(file_69) - 1},
  {"kinds/event.yml", file_70, sizeof(file_70) - 1},
  {"kinds/guidance.mustache", file_71, sizeof(file_71) - 1},
  {"kinds/guidance.yml", file_72, sizeof(file_72) - 1},
  {"kinds/help.mustache", file_73, sizeof(file_73) - 1},
  {"kinds/help.yml", file_74, sizeof(file_74) - 1},
  {"kinds/installation.mustache", file_75, sizeof(file_75) - 1},
  {"kinds/installation.yml", file_76, sizeof(file_76) - 1},
  {"kinds/news.mustache", file_77, sizeof(file_77) - 1},
  {"kinds/news.yml", file_78, sizeof(file_78) - 1},
  {"kinds/page.mustache", file_79, sizeof(file_79) - 1},
  {"kinds/page.yml", file_80, sizeof(file_80) - 1},
  {"kinds/slogan.mustache", file_81, sizeof(file_81) - 1},
  {"kinds/slogan.yml", file_82, sizeof(file_82) - 1},
  {"kinds/stop.mustache", file_83, sizeof(file_83) - 1},
  {"kinds/stop.yml", file_84, sizeof(file_84) - 1},
  {"labels/alert.mustache", file_85, sizeof(file_85) - 1},
  {"labels/behind.mustache", file_86, sizeof(file_86) - 1},
  {"labels/chart.mustache", file_87, sizeof(file_87) - 1},
  {"labels/draft.mustache", file_88, sizeof(file_88) - 1},
  {"labels/event-title.mustache", file_89, sizeof(file_89) - 1},
  {"labels/feed.mustache", file_90, sizeof(file_90) - 1},
  {"labels/file-size.mustache", file_91, sizeof(file_91) - 1},
  {"labels/footnote-back.mustache", file_92, sizeof(file_92) - 1},
  {"labels/footnotes.mustache", file_93, sizeof(file_93) - 1},
  {"labels/in-ten.mustache", file_94, sizeof(file_94) - 1},
  {"labels/kind.mustache", file_95, sizeof(file_95) - 1},
  {"labels/offer.mustache", file_96, sizeof(file_96) - 1},
  {"labels/other-language.mustache", file_97, sizeof(file_97) - 1},
  {"labels/table.mustache", file_98, sizeof(file_98) - 1},
  {"layout.mustache", file_99, sizeof(file_99) - 1},
  {"layout.yml", file_100, sizeof(file_100) - 1},
  {"not-found-chooser.mustache", file_101, sizeof(file_101) - 1},
  {"not-found-entry.mustache", file_102, sizeof(file_102) - 1},
  {"not-found-heading.mustache", file_103, sizeof(file_103) - 1},
  {"not-found.mustache", file_104, sizeof(file_104) - 1},
  {"parts/calendar.mustache", file_105, sizeof(file_105) - 1},
  {"parts/card.mustache", file_106, sizeof(file_106) - 1},
  {"parts/chart.mustache", file_107, sizeof(file_107) - 1},
  {"parts/document.mustache", file_108, sizeof(file_108) - 1},
  {"parts/entries.mustache", file_109, sizeof(file_109) - 1},
  {"parts/event-form.mustache", file_110, sizeof(file_110) - 1},
  {"parts/event-state.mustache", file_111, sizeof(file_111) - 1},
  {"parts/figure.mustache", file_112, sizeof(file_112) - 1},
  {"parts/follow.mustache", file_113, sizeof(file_113) - 1},
  {"parts/footer-menu.mustache", file_114, sizeof(file_114) - 1},
  {"parts/help.mustache", file_115, sizeof(file_115) - 1},
  {"parts/languages.mustache", file_116, sizeof(file_116) - 1},
  {"parts/lead.mustache", file_117, sizeof(file_117) - 1},
  {"parts/list-parts.mustache", file_118, sizeof(file_118) - 1},
  {"parts/menu.mustache", file_119, sizeof(file_119) - 1},
  {"parts/neighbours.mustache", file_120, sizeof(file_120) - 1},
  {"parts/offer.mustache", file_121, sizeof(file_121) - 1},
  {"parts/organiser-role.mustache", file_122, sizeof(file_122) - 1},
  {"parts/partner-form.mustache", file_123, sizeof(file_123) - 1},
  {"parts/picture.mustache", file_124, sizeof(file_124) - 1},
  {"parts/related.mustache", file_125, sizeof(file_125) - 1},
  {"parts/share.mustache", file_126, sizeof(file_126) - 1},
  {"parts/shared.mustache", file_127, sizeof(file_127) - 1},
  {"parts/source.mustache", file_128, sizeof(file_128) - 1},
  {"parts/state.mustache", file_129, sizeof(file_129) - 1},
  {"parts/steps.mustache", file_130, sizeof(file_130) - 1},
  {"parts/stops.mustache", file_131, sizeof(file_131) - 1},
  {"parts/tags.mustache", file_132, sizeof(file_132) - 1},
  {"parts/toc.mustache", file_133, sizeof(file_133) - 1},
  {"parts/trail.mustache", file_134, sizeof(file_134) - 1},
  {"redirect.mustache", file_135, sizeof(file_135) - 1},
  {"search.mustache", file_136, sizeof(file_136) - 1},
  {"section.mustache", file_137, sizeof(file_137) - 1},
  {"strings/ar.yml", file_138, sizeof(file_138) - 1},
  {"strings/be.yml", file_139, sizeof(file_139) - 1},
  {"strings/en.yml", file_140, sizeof(file_140) - 1},
  {"strings/ru.yml", file_141, sizeof(file_141) - 1},
  {"strings/uk.yml", file_142, sizeof(file_142) - 1},
  {"tag.mustache", file_143, sizeof(file_143) - 1},
  {"tags.mustache", file_144, sizeof(file_144) - 1},
  {"withdrawn.mustache", file_145, sizeof(file_145) - 1},
};

size_t mayak_theme_count(void) { return sizeof(files) / sizeof(files[0]); }

mayak_theme_file mayak_theme_file_at(size_t index) { return files[index]; }
