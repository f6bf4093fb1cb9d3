import CSandbox
import Glibc

extension ToolProcess {
    /// Why it cannot be asked: it wrote what belongs to no item, or it ended since the last one.
    var fault: ToolError? {
        var descriptor = pollfd(fd: output, events: Int16(POLLIN), revents: 0)
        let isQuiet = poll(&descriptor, 1, 0) == 0
        if !unread.isEmpty || descriptor.revents & Int16(POLLIN) != 0 {
            return ToolError(.unasked, "the tool wrote more than its answer; one line an item, and nothing else")
        }
        return isQuiet ? nil : ToolError(.died, "the tool ended between items; it is to read until its input ends")
    }

    /// Sends a line and waits for one, within the time of an item.
    ///
    /// Writes while it reads: a tool that answers before it has read all must not wait for us while we wait for it.
    ///
    /// - Returns: the line without its newline.
    /// - Throws: ``ToolError``; the process is of no use then, for nobody knows where in its output it is.
    func exchange(_ line: [UInt8]) throws(ToolError) -> [UInt8] {
        let deadline = .now() + limits.secondsPerItem + (hasAnswered ? 0 : limits.startSeconds)
        var rest = line[...]
        while true {
            if let end = unread.firstIndex(of: 0x0A) {
                guard end <= limits.answerBytes else { throw flooded }
                let answer = Array(unread[..<end])
                unread.removeFirst(end + 1)
                hasAnswered = true
                return answer
            }
            guard unread.count <= limits.answerBytes, received <= limits.outputBytes else { throw flooded }
            if Task.isCancelled { throw ToolError(.cancelled, "the run was stopped; start it again") }
            let left = deadline.milliseconds
            guard left > 0 else {
                throw ToolError(.timeout, "no answer in time; make the tool faster or give it more seconds an item")
            }
            var descriptors = [
                pollfd(fd: output, events: Int16(POLLIN), revents: 0),
                // A negative descriptor is passed over.
                pollfd(fd: rest.isEmpty ? -1 : input, events: Int16(POLLOUT), revents: 0),
            ]
            // In slices, to notice a cancelled task.
            let ready = poll(&descriptors, 2, min(left, 200))
            guard ready > 0 else { continue }
            if descriptors[1].revents != 0 { try send(&rest) }
            if descriptors[0].revents != 0 { try receive() }
        }
    }

    /// Writes as much as the pipe takes.
    private func send(_ rest: inout ArraySlice<UInt8>) throws(ToolError) {
        let count = rest.withUnsafeBytes { cs_write(input, $0.baseAddress, $0.count) }
        if count >= 0 {
            rest = rest.dropFirst(count)
        } else if count == -Int(EPIPE) {
            // It closed its input, and may have answered before.
            rest = []
        } else if count != -Int(EAGAIN) && count != -Int(EINTR) {
            throw ToolError(.died, "the tool cannot be written to", errno: CInt(-count))
        }
    }

    /// Reads what is there, 64 KiB at most.
    private func receive() throws(ToolError) {
        var piece = [UInt8](repeating: 0, count: 1 << 16)
        let count = read(output, &piece, piece.count)
        if count < 0 && (errno == EAGAIN || errno == EINTR) { return }
        guard count > 0 else {
            throw ToolError(.died, "the tool ended without an answer; run it by hand with the item of its canaries")
        }
        received += count
        unread += piece[..<count]
    }

    private var flooded: ToolError {
        ToolError(.flooded, "the tool writes more than an answer can be; one line an item, and nothing else")
    }
}
