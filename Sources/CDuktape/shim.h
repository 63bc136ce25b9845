#include <duktape.h>

// Much of Duktape's interface is macros, which Swift does not see.

static inline duk_context *mayak_script_engine(void) { return duk_create_heap_default(); }

static inline void mayak_script_engine_end(duk_context *engine) { duk_destroy_heap(engine); }

static inline void mayak_script_give(duk_context *engine, const char *name, const char *text, size_t count) {
  duk_push_lstring(engine, text, count);
  duk_put_global_string(engine, name);
}

// Whether it ran to its end; its value, or what went wrong, is the text on the stack, until the next call of
// mayak_script_drop.
static inline int mayak_script_run(duk_context *engine, const char *source, size_t count) {
  return duk_peval_lstring(engine, source, count) == 0;
}

static inline const char *mayak_script_value(duk_context *engine) { return duk_safe_to_string(engine, -1); }

static inline void mayak_script_drop(duk_context *engine) { duk_pop(engine); }
