// A diagnostic tool for impressiond: does a statement deny what the findings assert, assert what they deny, or change
// its side? It knows some forty findings and abstains where it knows none of them. The protocol is on the Tools page of
// impressiond's documentation. It shares no code and no word list with the program that it advises: two readers that
// err in the same places would agree on the errors.
import Glibc

var lines = InputLines(descriptor: 0, limit: 4 << 20)
while let line = lines.next() {
    guard writeAll(Reply.line(to: line) + [0x0A]) else { exit(0) }
}
