// Only includes: the module map exposes the Debian library to Swift.
#include <inotifytools/inotifytools.h>
#include <inotifytools/inotify.h>
