// What the tests ask of ICU, without a type of its own: Foundation brings other ones of the same names.
#include <stdint.h>

/// Each writes what it finds into `text`, which has `room` for so many units of UTF-16, and returns how many
/// they are, or -1 where ICU refused.

/// The plural category of a number as it is written; `places` digits stand behind its point.
int32_t icu_plural(const char *locale, int isOrdinal, const char *number, int32_t places, uint16_t *text,
                   int32_t room);
int32_t icu_number(const char *locale, const char *skeleton, const char *number, uint16_t *text,
                   int32_t room);
/// Days are milliseconds since 1970.
int32_t icu_day(const char *locale, const char *skeleton, double day, uint16_t *text, int32_t room);
int32_t icu_period(const char *locale, const char *skeleton, double first, double last, uint16_t *text,
                   int32_t room);
int32_t icu_list(const char *locale, const char *const words[], int32_t count, uint16_t *text,
                 int32_t room);

/// Whether the first word stands behind the second; -1 where ICU refused.
int32_t icu_is_behind(const char *locale, const char *one, const char *other);
