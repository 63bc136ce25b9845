// Before those of minizip, which ask the system for other names of the same types.
#include <zlib.h>
#include <minizip/ioapi.h>
#include <minizip/unzip.h>
#include <minizip/zip.h>
