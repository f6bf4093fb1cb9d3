// Starts a program with everything taken away that it does not need. Between the new process's birth and `execve` only
// system calls are made, for the other threads of this process are not there to give back the locks that they hold.
#pragma once
#include <stddef.h>
#include <stdint.h>

/// What the kernel granted, as bits.
enum {
    /// A user, process, network and IPC namespace of its own: no interface, and no sight of other processes.
    CS_NAMESPACES = 1,
    /// Landlock: no file but the named ones may be read, none be written (Linux 5.13).
    CS_FILES = 2,
    /// A filter of system calls: no socket, no other group of processes, no look into other processes.
    CS_CALLS = 4,
};

/// What was tried when a start failed.
enum { CS_STEP_NONE = 0, CS_STEP_DESCRIPTORS, CS_STEP_DIRECTORY, CS_STEP_LIMITS, CS_STEP_PRIVILEGES, CS_STEP_EXECUTE };

/// What is to be started, and what it gets.
typedef struct {
    /// An absolute path.
    const char *path;
    /// The directory that it starts in.
    const char *directory;
    /// Files and directories that it may read and execute, beside `path`; ends with NULL. Missing ones are left out.
    const char *const *readable;
    /// Its whole environment; ends with NULL.
    const char *const *environment;
    uint64_t cpu_seconds, memory_bytes, file_bytes, open_files, processes;
    /// Bits of what not to try, so that a test sees what holds without it.
    unsigned avoided;
} cs_plan;

typedef struct {
    /// The process, which leads a session and a group of its own.
    int process;
    /// Ours, close-on-exec and non-blocking: to its standard input, from its standard output.
    int input, output;
    /// Gives one `cs_report` before the program is executed, another if that failed, and then its end.
    int status;
} cs_child;

typedef struct {
    uint32_t isolation;
    int32_t step, error;
} cs_report;

/// Starts a program; its standard error is discarded.
///
/// Returns 0, or -errno if there is no process and no descriptor.
int cs_start(const cs_plan *plan, cs_child *child);

/// `write(2)` to a pipe that may have no reader: -EPIPE then, and no SIGPIPE whatever the process does with that signal.
long cs_write(int file, const void *bytes, size_t count);

/// The file of the library that a symbol is in, by `dladdr(3)`; NULL if no library has it. Not to be freed.
const char *cs_library(const char *symbol);

/// Used by `cs_start` in the new process. Both return whether they could, and need `PR_SET_NO_NEW_PRIVS`.
int cs_confine_files(const cs_plan *plan);
int cs_confine_calls(int sees_other_processes);
