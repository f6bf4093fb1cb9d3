#!/bin/sh
# Drafts the three reports of this folder: starts the service on a demo spool, submits them, prints the drafts, stops.
# Called by `make demo`, which builds the program and fetches the model first.
set -eu
cd "$(dirname "$0")/../../../.."
samples=Sources/impressiond/Resources/demo
program=.build/release/impressiond
log=demo/service.log

rm -rf demo
mkdir demo
: >"$log"
set -- --config watch-config/impressiond.conf --spool demo/spool --state demo/state \
    --model models/SmolLM2-135M-Instruct.Q4_1.gguf

echo "Starting the service on demo/spool"
"$program" serve "$@" 2>>"$log" &
service=$!
trap 'kill "$service" 2>/dev/null || :; wait "$service" 2>/dev/null || :' EXIT
trap 'exit 130' INT
trap 'exit 143' HUP TERM

fail() {
    echo "The demo failed: $1. The service said ($log):" >&2
    tail -n 20 "$log" >&2
    exit 1
}

waited=0
until grep -q 'Ready for reports' "$log"; do
    kill -0 "$service" 2>/dev/null || fail 'the service ended'
    waited=$((waited + 1))
    [ "$waited" -le 600 ] || fail 'the service was not ready within a minute'
    sleep 0.1
done

echo "Submitting three reports: $samples/*.txt and *.xml"
"$program" submit "$@" --wait 300 \
    "$samples/chest-film.txt" "$samples/chest-openi.xml" "$samples/ct-abdomen-stat.txt" >demo/jobs.tsv ||
    { cat demo/jobs.tsv >&2; fail 'not every report was drafted'; }

kill "$service"
wait "$service" || fail 'the service did not stop cleanly'
trap - EXIT

for draft in demo/spool/outbox/*.impression.*; do
    printf '\n==> %s\n\n' "$draft"
    cat "$draft"
done
cat <<END

Drafts, each beside the record of how it was made (.json):  demo/spool/outbox
What the service logged:                                    $log
END
