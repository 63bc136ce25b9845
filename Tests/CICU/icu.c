#include "CICU.h"

#include <string.h>
#include <unicode/ucol.h>
#include <unicode/udat.h>
#include <unicode/udateintervalformat.h>
#include <unicode/udatpg.h>
#include <unicode/ulistformatter.h>
#include <unicode/unumberformatter.h>
#include <unicode/upluralrules.h>
#include <unicode/ustring.h>

enum { most = 256 };

static int32_t told(int32_t count, UErrorCode status) { return U_FAILURE(status) ? -1 : count; }

static UFormattedNumber *formatted(const char *locale, const char *skeleton, const char *number,
                                   UErrorCode *status) {
  UChar wide[most];
  u_uastrncpy(wide, skeleton, most);
  UNumberFormatter *format =
      unumf_openForSkeletonAndLocale(wide, (int32_t)strlen(skeleton), locale, status);
  UFormattedNumber *result = unumf_openResult(status);
  unumf_formatDecimal(format, number, -1, result, status);
  unumf_close(format);
  return result;
}

int32_t icu_plural(const char *locale, int isOrdinal, const char *number, int32_t places, uint16_t *text,
                   int32_t room) {
  static const char skeletons[][5] = {"", ".0", ".00", ".000"};
  if (places > 3) return -1;
  UErrorCode status = U_ZERO_ERROR;
  UPluralRules *rules = uplrules_openForType(
      locale, isOrdinal ? UPLURAL_TYPE_ORDINAL : UPLURAL_TYPE_CARDINAL, &status);
  UFormattedNumber *result = formatted(locale, skeletons[places], number, &status);
  int32_t count = uplrules_selectFormatted(rules, result, text, room, &status);
  unumf_closeResult(result);
  uplrules_close(rules);
  return told(count, status);
}

int32_t icu_number(const char *locale, const char *skeleton, const char *number, uint16_t *text,
                   int32_t room) {
  UErrorCode status = U_ZERO_ERROR;
  UFormattedNumber *result = formatted(locale, skeleton, number, &status);
  int32_t count = unumf_resultToString(result, text, room, &status);
  unumf_closeResult(result);
  return told(count, status);
}

static const UChar zone[] = {'U', 'T', 'C'};

int32_t icu_day(const char *locale, const char *skeleton, double day, uint16_t *text, int32_t room) {
  UErrorCode status = U_ZERO_ERROR;
  UChar wide[most], pattern[most];
  u_uastrncpy(wide, skeleton, most);
  UDateTimePatternGenerator *patterns = udatpg_open(locale, &status);
  int32_t length =
      udatpg_getBestPattern(patterns, wide, (int32_t)strlen(skeleton), pattern, most, &status);
  udatpg_close(patterns);
  UDateFormat *format =
      udat_open(UDAT_PATTERN, UDAT_PATTERN, locale, zone, 3, pattern, length, &status);
  int32_t count = udat_format(format, day, text, room, NULL, &status);
  udat_close(format);
  return told(count, status);
}

int32_t icu_period(const char *locale, const char *skeleton, double first, double last, uint16_t *text,
                   int32_t room) {
  UErrorCode status = U_ZERO_ERROR;
  UChar wide[most];
  u_uastrncpy(wide, skeleton, most);
  UDateIntervalFormat *format =
      udtitvfmt_open(locale, wide, (int32_t)strlen(skeleton), zone, 3, &status);
  int32_t count = udtitvfmt_format(format, first, last, text, room, NULL, &status);
  udtitvfmt_close(format);
  return told(count, status);
}

int32_t icu_list(const char *locale, const char *const words[], int32_t count, uint16_t *text,
                 int32_t room) {
  enum { mostWords = 8 };
  if (count > mostWords) return -1;
  UErrorCode status = U_ZERO_ERROR;
  UChar wide[mostWords][most];
  const UChar *starts[mostWords];
  int32_t lengths[mostWords];
  for (int32_t word = 0; word < count; word += 1) {
    u_strFromUTF8(wide[word], most, &lengths[word], words[word], -1, &status);
    starts[word] = wide[word];
  }
  UListFormatter *format = ulistfmt_open(locale, &status);
  int32_t written = ulistfmt_format(format, starts, lengths, count, text, room, &status);
  ulistfmt_close(format);
  return told(written, status);
}

int32_t icu_is_behind(const char *locale, const char *one, const char *other) {
  UErrorCode status = U_ZERO_ERROR;
  UCollator *collator = ucol_open(locale, &status);
  int32_t order = ucol_strcollUTF8(collator, one, -1, other, -1, &status) == UCOL_GREATER;
  ucol_close(collator);
  return told(order, status);
}
