#include <cmark-gfm.h>
#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm-extension_api.h>
// The fields of a node: the public getters copy each text and drop its length.
#include <cmark-gfm/node.h>
// The definitions that links refer to: how much all of them can grow to is weighed between the two
// halves of a parse.
#include <cmark-gfm/parser.h>
#include <cmark-gfm/references.h>

// No installed header declares these types of the extensions. Swift 6 refuses C globals that are
// not constant, so that each is read through a function.
extern cmark_node_type CMARK_NODE_TABLE, CMARK_NODE_TABLE_ROW, CMARK_NODE_TABLE_CELL,
    CMARK_NODE_STRIKETHROUGH;
static inline cmark_node_type mayak_table_type(void) { return CMARK_NODE_TABLE; }
static inline cmark_node_type mayak_table_row_type(void) { return CMARK_NODE_TABLE_ROW; }
static inline cmark_node_type mayak_table_cell_type(void) { return CMARK_NODE_TABLE_CELL; }
static inline cmark_node_type mayak_strikethrough_type(void) { return CMARK_NODE_STRIKETHROUGH; }
