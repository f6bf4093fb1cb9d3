import Glibc
import Testing

@testable import Spool

@Suite struct DirectoryAccessTests {
    @Test func aGoodLayoutHasNoProblemAndIsLeftAsItWas() throws {
        let fixture = try Fixture()
        #expect(DirectoryAccess.problems(of: fixture.layout).isEmpty, "what is missing can be made")
        #expect(!Spool.isInUse(fixture.layout) && fixture.names(.inbox).isEmpty)
        _ = try fixture.open()
        #expect(DirectoryAccess.problems(of: fixture.layout).isEmpty)
        for role in DirectoryRole.allCases { #expect(fixture.names(role).isEmpty) }
    }

    @Test(arguments: [
        ("create", DirectoryProblem.Operation.create), ("rename", .rename), ("unlink", .unlink),
    ])
    func aForbiddenStepIsNamedWithItsOwner(call: String, operation: DirectoryProblem.Operation) throws {
        let fixture = try Fixture()
        _ = try fixture.open()
        chmod(fixture.layout.inbox, 0o750)
        // The first unlink makes way for the probe.
        let unlinks = Counter()
        let problems = DirectoryAccess.problems(
            of: fixture.layout,
            calls: .faulty { name, _ in
                guard name == call, call != "unlink" || unlinks.next() > 1 else { return nil }
                return EACCES
            })
        let problem = try #require(problems.first)
        #expect(problem.role == .inbox && problem.operation == operation && problem.mode == "0750")
        #expect(problem.owner.hasSuffix("(\(geteuid()))") && problem.description.contains("Permission denied"))
        #expect(problem.description.contains("run `"))
    }

    @Test func aFileInTheWayIsAProblem() throws {
        let fixture = try Fixture()
        var layout = fixture.layout
        layout.outbox = "/dev/null"
        #expect(DirectoryAccess.problems(of: layout).map(\.role) == [.outbox])
        #expect(throws: SpoolError(.directoryGone, "")) { try Spool(layout: layout) }
    }
}
