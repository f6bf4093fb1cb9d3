import Testing

@testable import Digest

@Suite struct SHA256Tests {
    /// FIPS 180-4 examples, and the empty message.
    @Test(arguments: [
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        (
            "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
        ),
    ])
    func knownAnswers(message: String, digest: String) {
        #expect(SHA256Digest(of: message.utf8).description == digest)
    }

    @Test func piecesGiveTheDigestOfTheWhole() {
        let content = (0..<5000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        var pieces = SHA256()
        for start in stride(from: 0, to: content.count, by: 77) {
            pieces.update(content[start..<min(start + 77, content.count)])
        }
        #expect(pieces.finish() == SHA256Digest(of: content))
    }

    @Test func jobIDDependsOnNameAndBytes() {
        let id = JobID(name: "a.txt".utf8, content: Array("FINDINGS: clear".utf8))
        #expect(id.description == String(SHA256Digest(of: "a.txt\0FINDINGS: clear".utf8).description.prefix(12)))
        #expect(id != JobID(name: "b.txt".utf8, content: Array("FINDINGS: clear".utf8)))
        #expect(JobID(id.description) == id)
        #expect(JobID("../../etc/pas") == nil)
        #expect(JobID("0123456789AB") == nil)
    }
}

@Suite struct HMACTests {
    /// RFC 4231, test cases 2 and 6 (a key longer than a block).
    @Test func agreesWithTheStandard() {
        #expect(
            SHA256Digest(authenticating: "what do ya want for nothing?".utf8, key: Array("Jefe".utf8)).description
                == "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843")
        let long = SHA256Digest(
            authenticating: "Test Using Larger Than Block-Size Key - Hash Key First".utf8,
            key: [UInt8](repeating: 0xAA, count: 131))
        #expect(long.description == "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54")
    }
}
