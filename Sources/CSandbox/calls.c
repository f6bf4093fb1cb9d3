#define _GNU_SOURCE
#include <errno.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "sandbox.h"

#if defined(__x86_64__)
#define ARCHITECTURE AUDIT_ARCH_X86_64
#elif defined(__aarch64__)
#define ARCHITECTURE AUDIT_ARCH_AARCH64
#endif

#ifdef ARCHITECTURE

/// Calls that no tool gets.
static const int denied[] = {
    // A network, and ways to it.
    SYS_socket, SYS_io_uring_setup,
    // Out of the group that is killed.
    SYS_setsid, SYS_setpgid, SYS_unshare, SYS_setns,
    // Into other processes, or more than was given.
    SYS_ptrace, SYS_process_vm_readv, SYS_process_vm_writev, SYS_pidfd_getfd, SYS_pidfd_send_signal,
    SYS_perf_event_open, SYS_bpf, SYS_userfaultfd, SYS_keyctl, SYS_add_key, SYS_request_key, SYS_mount, SYS_pivot_root,
    SYS_chroot,
};

/// Calls that are given only for a process's own signals where it could see others'.
static const int signals[] = {SYS_kill, SYS_tkill, SYS_tgkill, SYS_rt_sigqueueinfo, SYS_rt_tgsigqueueinfo};

enum { LENGTH = 128, NEW_NAMESPACES = 0x7e020000, X32 = 0x40000000 };

struct program {
    unsigned short count;
    struct sock_filter code[LENGTH];
};

static void add(struct program *program, unsigned code, unsigned value, unsigned yes, unsigned no) {
    program->code[program->count++] =
        (struct sock_filter){(unsigned short)code, (unsigned char)yes, (unsigned char)no, value};
}

static void load(struct program *program, size_t offset) {
    add(program, BPF_LD | BPF_W | BPF_ABS, (unsigned)offset, 0, 0);
}

static void answer(struct program *program, int error) {
    add(program, BPF_RET | BPF_K, SECCOMP_RET_ERRNO | (unsigned)error, 0, 0);
}

/// Arguments are 64 bits; the low half comes first on both architectures.
#define ARGUMENT(n) (offsetof(struct seccomp_data, args) + 8 * (n))

int cs_confine_calls(int sees_other_processes) {
    struct program program;
    program.count = 0;
    // Numbers mean something else in programs for another architecture, so these get no call at all.
    load(&program, offsetof(struct seccomp_data, arch));
    add(&program, BPF_JMP | BPF_JEQ | BPF_K, ARCHITECTURE, 1, 0);
    answer(&program, ENOSYS);
    load(&program, offsetof(struct seccomp_data, nr));
#ifdef __x86_64__
    add(&program, BPF_JMP | BPF_JGE | BPF_K, X32, 0, 1);
    answer(&program, ENOSYS);
#endif
    for (size_t index = 0; index < sizeof denied / sizeof *denied; index++) {
        add(&program, BPF_JMP | BPF_JEQ | BPF_K, (unsigned)denied[index], 0, 1);
        answer(&program, EPERM);
    }
    // Its flags lie in memory, where a filter cannot look; the C library then uses `clone`.
    add(&program, BPF_JMP | BPF_JEQ | BPF_K, SYS_clone3, 0, 1);
    answer(&program, ENOSYS);
    add(&program, BPF_JMP | BPF_JEQ | BPF_K, SYS_clone, 0, 4);
    load(&program, ARGUMENT(0));
    add(&program, BPF_JMP | BPF_JSET | BPF_K, NEW_NAMESPACES, 0, 1);
    answer(&program, EPERM);
    add(&program, BPF_RET | BPF_K, SECCOMP_RET_ALLOW, 0, 0);
    if (sees_other_processes) {
        unsigned self = (unsigned)getpid();
        size_t count = sizeof signals / sizeof *signals;
        for (size_t index = 0; index < count; index++)
            add(&program, BPF_JMP | BPF_JEQ | BPF_K, (unsigned)signals[index], (unsigned)(count - index), 0);
        add(&program, BPF_RET | BPF_K, SECCOMP_RET_ALLOW, 0, 0);
        load(&program, ARGUMENT(0));
        // 0 is its own group for `kill`, and no process for the others.
        add(&program, BPF_JMP | BPF_JEQ | BPF_K, 0, 2, 0);
        add(&program, BPF_JMP | BPF_JEQ | BPF_K, self, 1, 0);
        answer(&program, EPERM);
    }
    add(&program, BPF_RET | BPF_K, SECCOMP_RET_ALLOW, 0, 0);
    struct sock_fprog filter = {program.count, program.code};
    return prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &filter, 0, 0) == 0;
}

#else

int cs_confine_calls(int sees_other_processes) {
    (void)sees_other_processes;
    return 0;
}

#endif
