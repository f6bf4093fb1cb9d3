import Foundation
import Glibc
import Testing

@testable import ToolSandbox

/// Each protection is asked of a tool that tries what it should not be able to do, with the others and alone.
@Suite(.serialized, .enabled(if: hasPython)) struct IsolationTests {
    private let fixture: Fixture

    init() throws { fixture = try Fixture() }

    /// The codes of a Python program, which appends what it could do to `codes`.
    private func codes(_ program: String, avoiding avoided: ToolIsolation) throws -> (Set<String>, ToolIsolation) {
        let body = program.split(separator: "\n").map { "    \($0)" }.joined(separator: "\n")
        let path = try fixture.program(
            """
            #!\(python)
            import json, os, socket, sys
            def can(code, action):
                try:
                    action()
                    codes.append(code)
                except Exception:
                    pass
            for line in sys.stdin:
                item = json.loads(line)
                codes = []
            \(body)
                stages = [{"i": 0, "score": 0.5, "codes": codes}]
                print(json.dumps({"id": item["id"], "stages": stages}), flush=True)
            """)
        let tool = try DiagnosticTool(
            path: path, canaries: [.positive], limits: .patient, cacheDirectory: nil, avoiding: avoided)
        let answer = try #require(tool.answer(.item("try")))
        return (Set(answer.verdicts?.first?.codes ?? []), try #require(tool.counts.isolation))
    }

    @Test(arguments: [ToolIsolation(), .namespaces, .calls, .files, .all])
    func network(avoiding: ToolIsolation) throws {
        let listener = socket(AF_INET, CInt(SOCK_STREAM.rawValue), 0)
        // In the sandbox of the shipped units there is no network to lack.
        guard listener >= 0 else { return }
        defer { close(listener) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isBound = withUnsafeMutablePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(listener, $0, length) == 0 && listen(listener, 1) == 0 && getsockname(listener, $0, &length) == 0
            }
        }
        try #require(isBound)
        let port = UInt16(bigEndian: address.sin_port)
        let (codes, isolation) = try codes(
            "can('CONNECTED', lambda: socket.create_connection(('127.0.0.1', \(port)), 5))", avoiding: avoiding)
        #expect(isolation.isDisjoint(with: avoiding))
        if isolation.hasNoNetwork { #expect(codes == []) }
        // Else this test would prove nothing.
        if isolation == [] { #expect(codes == ["CONNECTED"]) }
    }

    @Test(arguments: [ToolIsolation(), .files]) func files(avoiding: ToolIsolation) throws {
        let secret = fixture.path + "/secret"
        try Data("x".utf8).write(to: URL(fileURLWithPath: secret))
        let (codes, isolation) = try codes(
            """
            can('READ', lambda: open('\(secret)').read())
            can('LISTED', lambda: os.listdir('\(fixture.path)'))
            can('MADE', lambda: open('\(fixture.path)/new', 'w'))
            can('WROTE', lambda: os.write(os.open('\(secret)', os.O_WRONLY), b'y'))
            can('NULL', lambda: open('/dev/null', 'w'))
            can('LIBRARY', lambda: open('/usr/bin/python3', 'rb').read(1))
            """, avoiding: avoiding)
        #expect(codes.isSuperset(of: ["NULL", "LIBRARY"]))
        // The limit on the size of files holds without the kernel's help.
        #expect(!codes.contains("WROTE"))
        if isolation.contains(.files) {
            #expect(codes == ["NULL", "LIBRARY"])
        } else {
            #expect(codes.contains("READ"))
        }
        #expect(try Data(contentsOf: URL(fileURLWithPath: secret)) == Data("x".utf8))
    }

    @Test(arguments: [ToolIsolation(), .namespaces, .files, .calls]) func processes(avoiding: ToolIsolation) throws {
        let (codes, isolation) = try codes(
            """
            can('SIGNALLED', lambda: os.kill(\(getpid()), 0))
            child = os.fork()
            if child == 0:
                can('SESSION', os.setsid)
                os._exit(len(codes))
            codes += ['SESSION'] * (os.waitpid(child, 0)[1] >> 8)
            can('PEEKED', lambda: open('/proc/\(getpid())/environ').read())
            """, avoiding: avoiding)
        if isolation != [] && isolation != .files { #expect(!codes.contains("SIGNALLED")) }
        #expect(codes.contains("SESSION") == !isolation.contains(.calls))
        if isolation.contains(.namespaces) || isolation.contains(.files) { #expect(!codes.contains("PEEKED")) }
    }

    @Test func itInheritsNothing() throws {
        let file = open("/etc/hostname", O_RDONLY)
        defer { close(file) }
        let (codes, _) = try codes(
            """
            codes += sorted(os.environ)
            codes += ['FILE' for number in range(3, 60) if not can('OPEN', lambda: os.fstat(number))]
            codes = [code for code in codes if code != 'FILE']
            can('FULL', lambda: os.listdir('.')[0])
            can('HOME', lambda: os.listdir('/root' if os.getuid() == 0 else os.path.expanduser('~'))[0])
            """, avoiding: [])
        #expect(codes.subtracting(["HOME", "LC_CTYPE"]) == ["PATH", "LANG"])
    }

    @Test func aForkBombIsCleanedUp() throws {
        var limits = ToolLimits.impatient
        limits.processes = 16
        let tool = try fixture.tool(odd: "while :; do sleep 1000 & done", limits: limits)
        #expect(tool.answer(.odd) == nil)
        #expect(tool.processes == [])
        #expect(tool.answer(.item("after")) != nil)
    }
}
