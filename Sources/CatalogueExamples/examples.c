#include "CatalogueExamples.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

// Written by make docs from Tests/Fixtures/Broken.
static const char examples[] = {
#embed "examples.txt" suffix(, 0) if_empty(0)
};

const char *mayak_rule_examples(void) { return examples; }

size_t mayak_rule_examples_size(void) { return sizeof(examples) - 1; }
