// Only includes: the module map exposes the Debian library to Swift.
#include <nettle/hmac.h>
#include <nettle/sha2.h>
