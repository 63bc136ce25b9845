#pragma once
#include <stddef.h>

/// What Mayak says of each rule's fixture, in each language: `-- RULE LANGUAGE --` lines, each followed by that text.
const char *mayak_rule_examples(void);
size_t mayak_rule_examples_size(void);
