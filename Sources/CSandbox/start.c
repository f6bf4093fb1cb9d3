#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <sched.h>
#include <signal.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "sandbox.h"

enum { STATUS_FILE = 3 };

static void fail(cs_report report, int step) {
    report.step = step;
    report.error = errno;
    // A pipe takes twelve bytes at once or not at all; if nobody reads, nobody wants to know.
    ssize_t written = write(STATUS_FILE, &report, sizeof report);
    _exit(written == sizeof report ? 127 : 126);
}

static int limit(int resource, uint64_t value) {
    struct rlimit bounds = {value, value};
    return setrlimit(resource, &bounds);
}

static int limit_all(const cs_plan *plan, unsigned isolation) {
    // Without a namespace the limit counts what the user already runs.
    uint64_t processes = plan->processes + (isolation & CS_NAMESPACES ? 0 : 256);
    return limit(RLIMIT_CORE, 0) | limit(RLIMIT_CPU, plan->cpu_seconds) | limit(RLIMIT_AS, plan->memory_bytes)
        | limit(RLIMIT_FSIZE, plan->file_bytes) | limit(RLIMIT_NOFILE, plan->open_files)
        | limit(RLIMIT_NPROC, processes);
}

/// Ignored signals stay ignored over `execve`, and so does a mask.
static void reset_signals(void) {
    struct sigaction standard = {.sa_handler = SIG_DFL};
    for (int number = 1; number < NSIG; number++) sigaction(number, &standard, NULL);
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
}

static int close_others(void) {
#ifdef SYS_close_range
    if (syscall(SYS_close_range, STATUS_FILE + 1, ~0U, 0) == 0) return 0;
#endif
    struct rlimit bounds;
    if (getrlimit(RLIMIT_NOFILE, &bounds) != 0) return -1;
    for (int file = STATUS_FILE + 1; file < (int)bounds.rlim_cur; file++) close(file);
    return 0;
}

/// The new process; its descriptors are all above STATUS_FILE.
__attribute__((noreturn)) static void become(
    const cs_plan *plan, int input, int output, int status, unsigned isolation) {
    setsid();
    cs_report report = {isolation, CS_STEP_NONE, 0};
    if (dup3(status, STATUS_FILE, O_CLOEXEC) < 0) _exit(126);
    int nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC);
    if (nowhere < 0 || dup2(input, 0) < 0 || dup2(output, 1) < 0 || dup2(nowhere, 2) < 0 || close_others() != 0)
        fail(report, CS_STEP_DESCRIPTORS);
    if (chdir(plan->directory) != 0) fail(report, CS_STEP_DIRECTORY);
    reset_signals();
    if (limit_all(plan, isolation) != 0) fail(report, CS_STEP_LIMITS);
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0) fail(report, CS_STEP_PRIVILEGES);
    // What root executes is as good as anybody's then; for anybody else it fails, and there is nothing to drop.
    for (int capability = 0; capability < 64; capability++) prctl(PR_CAPBSET_DROP, capability, 0, 0, 0);
    if (!(plan->avoided & CS_FILES) && cs_confine_files(plan)) report.isolation |= CS_FILES;
    if (!(plan->avoided & CS_CALLS) && cs_confine_calls(!(isolation & CS_NAMESPACES))) report.isolation |= CS_CALLS;
    if (write(STATUS_FILE, &report, sizeof report) != sizeof report) _exit(126);
    char *const arguments[] = {(char *)plan->path, NULL};
    execve(plan->path, arguments, (char *const *)plan->environment);
    fail(report, CS_STEP_EXECUTE);
    __builtin_unreachable();
}

/// A pipe whose ends are out of the way of the descriptors that the new process arranges.
static int high_pipe(int ends[2]) {
    int low[2];
    if (pipe2(low, O_CLOEXEC) != 0) return -errno;
    ends[0] = fcntl(low[0], F_DUPFD_CLOEXEC, 10);
    ends[1] = fcntl(low[1], F_DUPFD_CLOEXEC, 10);
    int error = ends[0] < 0 || ends[1] < 0 ? -errno : 0;
    close(low[0]);
    close(low[1]);
    if (error == 0) return 0;
    if (ends[0] >= 0) close(ends[0]);
    if (ends[1] >= 0) close(ends[1]);
    return error;
}

static int open_pipes(int pipes[3][2]) {
    for (int index = 0; index < 3; index++) {
        int error = high_pipe(pipes[index]);
        if (error == 0) continue;
        while (index-- > 0) close(pipes[index][0]), close(pipes[index][1]);
        return error;
    }
    return 0;
}

/// `fork` without the handlers that other libraries registered for it, and with namespaces where they are to be had.
///
/// Returns as `fork`; -errno on failure.
static long begin(int spaces) {
    long process = syscall(SYS_clone, (long)(spaces | SIGCHLD), 0L, 0L, 0L, 0L);
    return process < 0 ? -errno : process;
}

int cs_start(const cs_plan *plan, cs_child *child) {
    int pipes[3][2];  // input, output, status
    int error = open_pipes(pipes);
    if (error != 0) return error;

    // No handler of ours may run in the new process.
    sigset_t all, before;
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &before);
    unsigned isolation = plan->avoided & CS_NAMESPACES ? 0 : CS_NAMESPACES;
    long process = -EPERM;
    if (isolation) process = begin(CLONE_NEWUSER | CLONE_NEWPID | CLONE_NEWNET | CLONE_NEWIPC);
    if (process < 0) {
        isolation = 0;
        process = begin(0);
    }
    if (process == 0) become(plan, pipes[0][0], pipes[1][1], pipes[2][1], isolation);
    pthread_sigmask(SIG_SETMASK, &before, NULL);

    close(pipes[0][0]);
    close(pipes[1][1]);
    close(pipes[2][1]);
    if (process < 0) {
        close(pipes[0][1]);
        close(pipes[1][0]);
        close(pipes[2][0]);
        return (int)process;
    }
    fcntl(pipes[0][1], F_SETFL, O_NONBLOCK);
    fcntl(pipes[1][0], F_SETFL, O_NONBLOCK);
    *child = (cs_child){(int)process, pipes[0][1], pipes[1][0], pipes[2][0]};
    return 0;
}

long cs_write(int file, const void *bytes, size_t count) {
    sigset_t pipe_signal, before, waiting;
    sigemptyset(&pipe_signal);
    sigaddset(&pipe_signal, SIGPIPE);
    sigpending(&waiting);
    pthread_sigmask(SIG_BLOCK, &pipe_signal, &before);
    ssize_t written = write(file, bytes, count);
    long result = written < 0 ? -errno : written;
    // The signal is sent to the thread that wrote; one that waited before is not ours to take.
    if (result == -EPIPE && !sigismember(&waiting, SIGPIPE)) {
        struct timespec at_once = {0, 0};
        while (sigtimedwait(&pipe_signal, NULL, &at_once) < 0 && errno == EINTR) {}
    }
    pthread_sigmask(SIG_SETMASK, &before, NULL);
    return result;
}

const char *cs_library(const char *symbol) {
    Dl_info information;
    void *address = dlsym(RTLD_DEFAULT, symbol);
    return address && dladdr(address, &information) ? information.dli_fname : NULL;
}
