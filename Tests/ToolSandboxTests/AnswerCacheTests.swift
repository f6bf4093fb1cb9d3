import Digest
import Foundation
import Glibc
import Testing

@testable import ToolSandbox

@Suite struct AnswerCacheTests {
    private let fixture: Fixture
    private var directory: String { fixture.path + "/cache" }

    init() throws { fixture = try Fixture() }

    private func files() -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: directory)) ?? []).sorted()
    }

    @Test func anItemIsAskedOnce() throws {
        let path = try fixture.script()
        let request = ToolRequest.item("Jane Doe has a fracture")
        let tool = try DiagnosticTool(path: path, canaries: [.positive], limits: .patient, cacheDirectory: directory)
        let answer = try #require(tool.answer(request))
        #expect(tool.answer(request) == answer)
        #expect(tool.counts.asked == 2 && tool.counts.cached == 1)
        #expect(files() == [])
        tool.close()
        #expect(tool.state == .off(.closed) && tool.answer(request) == nil)

        // One more canary vouched for it; the file says nothing of the report.
        let name = try #require(files().first)
        #expect(files() == ["\(request.key(of: tool.digest)).json"])
        var status = stat()
        #expect(stat("\(directory)/\(name)", &status) == 0 && status.st_mode & 0o777 == 0o600)
        let content = try String(contentsOfFile: "\(directory)/\(name)", encoding: .utf8)
        #expect(!content.contains("Jane") && !content.contains("fracture"))

        // The next run starts no process; a tool with other bytes is another tool.
        let next = try DiagnosticTool(path: path, canaries: [.positive], limits: .patient, cacheDirectory: directory)
        #expect(next.answer(request) == answer && next.counts.starts == 0)
        let changed = try DiagnosticTool(
            path: fixture.script("# changed"), canaries: [.positive], limits: .patient, cacheDirectory: directory)
        #expect(changed.answer(request) == answer && changed.counts.starts == 1)
    }

    @Test(arguments: ["", "x", #"{"id":"other","stages":[{"i":0,"score":1}]}"#]) func aBrokenFileIsNoAnswer(
        content: String
    ) throws {
        let key = SHA256Digest(of: [1])
        var cache = try AnswerCache(directory: directory)
        cache.store(.scored([.init(score: 1)]), key)
        var fresh = try AnswerCache(directory: directory)
        #expect(fresh.answer(key, stages: 1) == .scored([.init(score: 1)]))
        var another = try AnswerCache(directory: directory)
        #expect(another.answer(key, stages: 2) == nil)
        try Data(content.utf8).write(to: URL(fileURLWithPath: "\(directory)/\(key).json"))
        var broken = try AnswerCache(directory: directory)
        #expect(broken.answer(key, stages: 1) == nil)
    }

    @Test func anAnswerIsNotTakenFromALinkOrFromOthers() throws {
        let key = SHA256Digest(of: [1])
        var cache = try AnswerCache(directory: directory)
        cache.store(.abstained, key)
        let file = "\(directory)/\(key).json"
        chmod(file, 0o666)
        var fresh = try AnswerCache(directory: directory)
        #expect(fresh.answer(key, stages: 1) == nil)
        chmod(file, 0o600)
        try FileManager.default.moveItem(atPath: file, toPath: fixture.path + "/elsewhere")
        try FileManager.default.createSymbolicLink(atPath: file, withDestinationPath: fixture.path + "/elsewhere")
        #expect(fresh.answer(key, stages: 1) == nil)
    }

    @Test func bothPartsAreBounded() throws {
        var cache = try AnswerCache(directory: directory, memoryLimit: 3, fileLimit: 5)
        let keys = (0..<20).map { SHA256Digest(of: [UInt8($0)]) }
        for key in keys {
            cache.keep(.abstained, key)
            cache.store(.abstained, key)
        }
        #expect(files().count == 5)
        #expect(keys.filter { cache.answer($0, stages: 1) != nil } == Array(keys.suffix(5)))
        var memory = try AnswerCache(directory: nil, memoryLimit: 3)
        for key in keys { memory.keep(.abstained, key) }
        #expect(keys.filter { memory.answer($0, stages: 1) != nil } == Array(keys.suffix(3)))
        // What a killed process left is removed, and a smaller limit holds for what is there.
        try Data().write(to: URL(fileURLWithPath: "\(directory)/.left.tmp"))
        var smaller = try AnswerCache(directory: directory, fileLimit: 2)
        smaller.store(.abstained, SHA256Digest(of: [99]))
        #expect(files().count == 2)
    }

    @Test func aDirectoryThatIsGoneLosesNoAnswer() throws {
        let tool = try DiagnosticTool(
            path: fixture.script(), canaries: [.positive], limits: .patient, cacheDirectory: directory)
        try FileManager.default.removeItem(atPath: directory)
        #expect(tool.answer(.item("item")) != nil)
        tool.close()
        #expect(tool.counts.failures == [:])
    }

    @Test func keysTellItemsApart() {
        let tool = SHA256Digest(of: [0])
        let requests = [
            ToolRequest(exam: "ab", findings: "c", stages: ["d"]),
            ToolRequest(exam: "a", findings: "bc", stages: ["d"]),
            ToolRequest(exam: "ab", findings: "c", stages: ["d", ""]),
            ToolRequest(exam: "ab", findings: "c", stages: []),
            ToolRequest(exam: "ab", findings: "c", stages: ["1:d"]),
        ]
        #expect(Set(requests.map { $0.key(of: tool) }).count == requests.count)
        #expect(requests[0].key(of: tool) != requests[0].key(of: SHA256Digest(of: [1])))
    }
}
