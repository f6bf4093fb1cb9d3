// Only includes: the module map exposes the Debian library to Swift.
#include <systemd/sd-daemon.h>
#include <systemd/sd-journal.h>
