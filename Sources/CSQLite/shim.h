// Only includes: the module map exposes the Debian library to Swift.
#include <sqlite3.h>
