import Glibc
import Testing

@testable import ToolSandbox

/// A way to misbehave, and what is made of it.
struct Misbehaviour: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let body: String
    let code: ToolError.Code

    init(_ name: String, _ body: String, _ code: ToolError.Code) {
        testDescription = name
        self.body = body
        self.code = code
    }

    /// An answer with something wrong about it.
    static func lie(_ name: String, _ answer: String, _ code: ToolError.Code) -> Misbehaviour {
        Misbehaviour(name, "printf '\(answer)\\n' \"$id\"; continue", code)
    }

    static let hanging = [
        Misbehaviour("hangs", "sleep 1000", .timeout),
        Misbehaviour("spins", "while :; do :; done", .timeout),
        Misbehaviour("slow drip", "while :; do printf x; sleep 0.05; done", .timeout),
        Misbehaviour("part of a line", "printf '{\"id\":'; sleep 1000", .timeout),
        Misbehaviour("ignores signals", "trap '' TERM INT HUP QUIT; while :; do sleep 1; done", .timeout),
        Misbehaviour("stops itself", "kill -STOP 0; sleep 1000", .timeout),
        Misbehaviour("waits for children", "sleep 1000 & sleep 1000 & wait", .timeout),
        Misbehaviour("closes its input", "exec <&-; sleep 1000", .timeout),
    ]

    static let ending = [
        Misbehaviour("ends", "exit 0", .died),
        Misbehaviour("ends badly", "exit 3", .died),
        Misbehaviour("ends within a line", "printf '{\"id\":'; exit 0", .died),
        Misbehaviour("leaves a child", "sleep 1000 >/dev/null & exit 0", .died),
        Misbehaviour("leaves a child in a session", "setsid sleep 1000 >/dev/null & sleep 0.2; exit 0", .died),
        Misbehaviour("leaves a child of a child", "(trap '' HUP; (sleep 1000 >/dev/null &) &) ; exit 0", .died),
        Misbehaviour("closes its output", "exec >&-; sleep 1000", .died),
        Misbehaviour("floods", "cat /dev/zero", .flooded),
        Misbehaviour("floods and ends its line", "head -c 3000000 /dev/zero; echo", .flooded),
        Misbehaviour("floods with lines", "yes", .malformed),
    ]

    static let lying = [
        lie("no JSON", "yes %s", .malformed),
        lie("an empty line", "%.0s", .malformed),
        lie("another shape", "[\"%s\"]", .malformed),
        lie("NaN", "{\"id\":\"%s\",\"stages\":[{\"i\":0,\"score\":NaN}]}", .malformed),
        lie("a number without end", "{\"id\":\"%s\",\"stages\":[{\"i\":0,\"score\":1e999}]}", .malformed),
        lie("a score in words", "{\"id\":\"%s\",\"stages\":[{\"i\":0,\"score\":\"1\"}]}", .malformed),
        lie("no UTF-8", "{\"id\":\"%s\",\"x\":\"\\377\",\"stages\":[{\"i\":0,\"score\":1}]}", .malformed),
        lie(
            "text as a code", "{\"id\":\"%s\",\"stages\":[{\"i\":0,\"score\":1,\"codes\":[\"John Doe\"]}]}",
            .malformed),
        lie("another id", "{\"id\":\"x%s\",\"stages\":[{\"i\":0,\"score\":1}]}", .wrongID),
        lie("too many", "{\"id\":\"%s\",\"stages\":[{\"i\":0,\"score\":1},{\"i\":1,\"score\":1}]}", .wrongStages),
        lie("too few", "{\"id\":\"%s\",\"stages\":[]}", .wrongStages),
        lie("none", "{\"id\":\"%s\"}", .wrongStages),
        lie("another statement", "{\"id\":\"%s\",\"stages\":[{\"i\":1,\"score\":1}]}", .wrongStages),
        lie("above 1", "{\"id\":\"%s\",\"stages\":[{\"i\":0,\"score\":1.01}]}", .outOfRange),
        lie("below -1", "{\"id\":\"%s\",\"stages\":[{\"i\":0,\"score\":-7}]}", .outOfRange),
    ]
}

@Suite(.serialized) struct MisbehaviourTests {
    /// The item has no answer and a code, the next one has an answer, and no process is left.
    private func isContained(_ misbehaviour: Misbehaviour, _ limits: ToolLimits, _ avoided: ToolIsolation) throws {
        let fixture = try Fixture()
        let tool = try fixture.tool(odd: misbehaviour.body, limits: limits, avoiding: avoided)
        #expect(tool.answer(.item("before")) != nil)
        #expect(tool.answer(.odd) == nil)
        #expect(tool.processes == [])
        #expect(tool.counts.failures == [misbehaviour.code: 1])
        #expect(tool.answer(.item("after"))?.verdicts?.first?.score == 0.5)
        #expect(tool.state == .ready && tool.counts.starts == 2)
        tool.close()
        #expect(tool.processes == [])
    }

    @Test(arguments: Misbehaviour.hanging, [ToolIsolation(), .namespaces])
    func whatHangsIsEnded(misbehaviour: Misbehaviour, avoiding: ToolIsolation) throws {
        try isContained(misbehaviour, .impatient, avoiding)
    }

    @Test(arguments: Misbehaviour.ending, [ToolIsolation(), .namespaces])
    func whatEndsOrFloodsIsStartedAgain(misbehaviour: Misbehaviour, avoiding: ToolIsolation) throws {
        try isContained(misbehaviour, .patient, avoiding)
    }

    @Test(arguments: Misbehaviour.lying) func lies(misbehaviour: Misbehaviour) throws {
        try isContained(misbehaviour, .patient, [])
    }

    /// A crash by a signal, and the memory limit.
    @Test(
        .enabled(if: hasPython),
        arguments: ["os.abort()", "b'x' * (3 << 30)", "os.kill(os.getpid(), 11); os._exit(1)"])
    func crashes(statement: String) throws {
        let fixture = try Fixture()
        let path = try fixture.program(
            """
            #!\(python)
            import json, os, sys
            for line in sys.stdin:
                item = json.loads(line)
                if item["findings"] == "odd":
                    \(statement)
                stages = [{"i": 0, "score": 0.5}]
                print(json.dumps({"id": item["id"], "stages": stages}), flush=True)
            """)
        let tool = try DiagnosticTool(path: path, canaries: [.positive], limits: .patient)
        #expect(tool.answer(.odd) == nil)
        #expect(tool.counts.failures == [.died: 1])
        #expect(tool.answer(.item("after")) != nil)
    }

    /// Without a namespace the child lives on and keeps the pipe open until the time is up.
    @Test(arguments: [ToolIsolation(), .namespaces])
    func aChildWithTheOutputIsEndedToo(avoiding: ToolIsolation) throws {
        let fixture = try Fixture()
        let tool = try fixture.tool(odd: "sleep 1000 & exit 0", limits: .impatient, avoiding: avoiding)
        #expect(tool.answer(.odd) == nil)
        #expect(tool.processes == [])
        let isAlone = tool.counts.isolation?.contains(.namespaces) == true
        #expect(tool.counts.failures == [isAlone ? .died : .timeout: 1])
    }

    @Test func whatNobodyAskedForIsNoAnswer() throws {
        let fixture = try Fixture()
        let second = #"printf '{"id":"%s","stages":[{"i":0,"score":1}]}\nmore\n' "$id"; continue"#
        let tool = try fixture.tool(odd: second)
        #expect(tool.answer(.odd)?.verdicts?.first?.score == 1)
        #expect(tool.answer(.item("after"))?.verdicts?.first?.score == 0.5)
        #expect(tool.counts.failures == [.unasked: 1] && tool.counts.starts == 2)
    }

    /// One that answers a single item; no item is lost while it may be started again.
    @Test func whatEndsBetweenItemsIsStartedAgain() throws {
        let fixture = try Fixture()
        let tool = try fixture.tool(odd: #"printf '{"id":"%s","stages":[{"i":0,"score":1}]}\n' "$id"; exit 0"#)
        #expect(tool.answer(.odd) != nil)
        while !tool.processes.isEmpty { usleep(1_000) }
        #expect(tool.answer(.item("after")) != nil)
        #expect(tool.counts.failures == [.died: 1] && tool.counts.starts == 2)
    }

    @Test func aToolThatFailsTooOftenIsOff() throws {
        let fixture = try Fixture()
        var limits = ToolLimits.patient
        limits.restarts = 2
        let tool = try fixture.tool(odd: "exit 1", limits: limits)
        for _ in 0..<2 {
            #expect(tool.answer(.odd) == nil)
            #expect(tool.answer(.item("good")) != nil)
        }
        #expect(tool.answer(.odd) == nil)
        #expect(tool.state == .off(.restartsSpent))
        #expect(tool.answer(.item("good")) == nil)
        #expect(tool.counts.failures == [.died: 3, .restartsSpent: 1] && tool.counts.starts == 3)
    }

    @Test func anItemLargerThanAPipeIsSentWhole() throws {
        let fixture = try Fixture()
        // The shell's own patterns take seconds for such a line.
        let answer = #"s/.*"id":"\([0-9a-f]*\)".*/{"id":"\1","stages":[{"i":0,"score":0.5}]}/p"#
        let path = try fixture.program("#!/bin/sh\nexec sed -u -n '\(answer)'\n")
        let tool = try DiagnosticTool(path: path, canaries: [.positive], limits: .patient)
        #expect(tool.answer(.item(String(repeating: "x", count: 700_000))) != nil)
        #expect(tool.answer(.item(String(repeating: "x", count: 2_000_000))) == nil)
        #expect(tool.counts.failures == [.requestTooLarge: 1] && tool.counts.starts == 1)
        let deaf = try DiagnosticTool(
            path: fixture.program("#!/bin/sh\nsleep 1000\n", name: "deaf"), canaries: [.positive], limits: .brief)
        #expect(deaf.answer(.item(String(repeating: "x", count: 700_000))) == nil)
        #expect(deaf.state == .off(.canaryFailed) && deaf.counts.failures[.timeout] == 2)
        #expect(deaf.processes == [])
    }

    @Test func aCancelledTaskDoesNotWait() async throws {
        let fixture = try Fixture()
        let tool = try fixture.tool(odd: "sleep 1000")
        #expect(tool.answer(.item("before")) != nil)
        let task = Task { tool.answer(.odd) }
        task.cancel()
        #expect(await task.value == nil)
        #expect(tool.counts.failures == [.cancelled: 1] && tool.state == .ready)
        #expect(tool.processes == [])
    }

    @Test func whoIsForgottenEndsItsProcess() throws {
        let fixture = try Fixture()
        var tool: DiagnosticTool? = try fixture.tool(odd: "sleep 1000")
        #expect(tool?.answer(.item("before")) != nil)
        let directory = try #require(tool?.directory)
        #expect(tool?.processes.count == 1)
        tool = nil
        #expect(DiagnosticTool.processes(in: directory) == [])
        #expect(access(directory, F_OK) != 0)
    }
}

extension ToolLimits {
    /// For tools that never answer.
    static var brief: ToolLimits {
        var limits = ToolLimits.impatient
        limits.startSeconds = 0
        return limits
    }
}
