#include <qrcodegen/qrcodegen.h>

// A macro of this form has no name in Swift.
enum { qrcodegen_longest = qrcodegen_BUFFER_LEN_MAX };
