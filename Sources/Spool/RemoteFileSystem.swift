internal import Glibc

/// Whether a path is on a file system where other machines write, of which inotify tells nothing.
///
/// By the types in `/proc/self/mountinfo` (proc(5)), for Swift's Glibc module has no `statfs`. Where that cannot be told
/// the file system counts as local: timed scans go on beside the events anyway.
func isRemote(_ path: String) -> Bool {
    var status = stat()
    guard stat(path, &status) == 0 else { return false }
    let device = "\(major(status.st_dev)):\(minor(status.st_dev))"
    guard let file = fopen("/proc/self/mountinfo", "re") else { return false }
    defer { fclose(file) }
    var line: UnsafeMutablePointer<CChar>?
    var capacity = 0
    defer { free(line) }
    while getline(&line, &capacity, file) > 0 {
        // As in `36 35 98:0 / /mount rw,noatime master:1 - ext3 /dev/sda1 rw`.
        guard let text = line.map({ String(cString: $0) }) else { break }
        let fields = text.split(separator: " ")
        guard fields.count > 2, fields[2] == device, let dash = fields.firstIndex(of: "-"), dash + 1 < fields.count
        else { continue }
        return isRemoteType(fields[dash + 1])
    }
    return false
}

/// Whether a file system type of the kernel is a network's, or FUSE, which may be: sshfs, GlusterFS.
func isRemoteType(_ type: Substring) -> Bool {
    let network: Set<Substring> = [
        "nfs", "nfs4", "cifs", "smb3", "smbfs", "afs", "ceph", "9p", "virtiofs", "lustre", "gpfs", "beegfs", "fuse",
    ]
    return network.contains(type) || type.hasPrefix("fuse.")
}

// The device numbers of glibc's <sys/sysmacros.h>, which are macros of C.
private func major(_ device: dev_t) -> UInt { (device >> 8 & 0xFFF) | (device >> 32 & ~0xFFF) }
private func minor(_ device: dev_t) -> UInt { (device & 0xFF) | (device >> 12 & ~0xFF) }
