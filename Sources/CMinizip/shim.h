#include <minizip/ioapi.h>
#include <minizip/unzip.h>
#include <minizip/zip.h>
