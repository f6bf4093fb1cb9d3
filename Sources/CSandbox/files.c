#define _GNU_SOURCE
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "sandbox.h"

// The kernel's numbers, for <linux/landlock.h> of Debian 12 knows only the first versions of the interface. The numbers
// of the calls are the same on all architectures.
enum { CREATE_RULESET = 444, ADD_RULE = 445, RESTRICT_SELF = 446, VERSION_WANTED = 1, RULE_BELOW = 1 };
enum { EXECUTE = 1 << 0, WRITE_FILE = 1 << 1, READ_FILE = 1 << 2, READ_DIRECTORY = 1 << 3 };

struct ruleset {
    uint64_t files, network, scopes;
};

struct rule {
    uint64_t allowed;
    int32_t parent;
} __attribute__((packed));

/// All that a version of the interface can forbid (Documentation/userspace-api/landlock.rst).
static struct ruleset everything(long version) {
    int rights = version >= 5 ? 16 : version >= 3 ? 15 : version == 2 ? 14 : 13;
    return (struct ruleset){
        .files = (1ULL << rights) - 1,
        .network = version >= 4 ? 3 : 0,
        .scopes = version >= 6 ? 3 : 0,
    };
}

static void allow(int rules, const char *path, uint64_t rights) {
    int file = open(path, O_PATH | O_CLOEXEC);
    if (file < 0) return;
    struct stat status;
    if (fstat(file, &status) == 0) {
        struct rule rule = {rights & (S_ISDIR(status.st_mode) ? ~0ULL : ~(uint64_t)READ_DIRECTORY), file};
        syscall(ADD_RULE, rules, RULE_BELOW, &rule, 0);
    }
    close(file);
}

int cs_confine_files(const cs_plan *plan) {
    long version = syscall(CREATE_RULESET, NULL, 0, VERSION_WANTED);
    if (version < 1) return 0;
    struct ruleset ruleset = everything(version);
    size_t size = version >= 6 ? sizeof ruleset : version >= 4 ? 16 : 8;
    int rules = (int)syscall(CREATE_RULESET, &ruleset, size, 0);
    if (rules < 0) return 0;
    const uint64_t reads = EXECUTE | READ_FILE | READ_DIRECTORY;
    allow(rules, plan->path, reads);
    allow(rules, plan->directory, READ_DIRECTORY);
    for (const char *const *path = plan->readable; *path; path++) allow(rules, *path, reads);
    allow(rules, "/dev/null", READ_FILE | WRITE_FILE);
    allow(rules, "/dev/zero", READ_FILE);
    allow(rules, "/dev/urandom", READ_FILE);
    int is_confined = syscall(RESTRICT_SELF, rules, 0) == 0;
    close(rules);
    return is_confined;
}
