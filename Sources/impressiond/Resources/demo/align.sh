#!/bin/sh
# Shows how the service learns: drafts of generated reports, corrections by a simulated radiologist, a run of align with
# its gate, approval where the gate asks for it, and drafts before and after. Called by `make demo-align`; takes long.
set -eu
cd "$(dirname "$0")/../../../.."
program=.build/release/impressiond
place=demo-align
updates=${UPDATES:-20}

rm -rf "$place"
mkdir -p "$place/spool/inbox"
printf '[drafts]\ndecoding = free\ncandidates = 1\n[intake]\nsettle_seconds = 0.1\n' >"$place/impressiond.conf"
set -- --config "$place/impressiond.conf" --spool "$place/spool" --state "$place/state" \
    --model models/SmolLM2-135M-Instruct.Q4_1.gguf

echo 'Generating 60 reports to draft and 60 others to measure by'
"$program" synthesize --count 60 --seed 71 --output "$place/reports.jsonl"
"$program" synthesize --count 60 --seed 72 --output "$place/others.jsonl"
python3 - "$place" <<'END'
import json, sys
place = sys.argv[1]
for line in open(f"{place}/reports.jsonl"):
    case = json.loads(line)
    with open(f"{place}/spool/inbox/{case['id']}.txt", "w") as file:
        for name in ("exam", "indication", "comparison"):
            if case.get(name):
                file.write(f"{name.upper()}: {case[name]}\n")
        file.write(f"FINDINGS:\n{case['findings']}\n")
END

echo 'Drafting them'
"$program" serve --once "$@" 2>"$place/service.log"
"$program" simulate-feedback "$@" "$place/reports.jsonl"
"$program" serve --once "$@" 2>>"$place/service.log"
"$program" feedback list "$@"

echo "Learning: $updates updates"
"$program" align "$@" --updates "$updates" --json >"$place/align.json"
run=$(python3 -c 'import json,sys; r=json.load(open(sys.argv[1])); print(r["run"], r["outcome"])' "$place/align.json")
echo "Run and outcome: $run"
name=${run% *}
if [ "${run#* }" = needs_approval ]; then
    echo 'The gate let it pass; a person approves, as there are few cases'
    "$program" adapters approve "$@" "$name"
    "$program" evaluate "$@" --set drafts.decoding=free,drafts.candidates=1 --data "$place/others.jsonl" \
        --adapter default --adapter "$place/state/adapters/current"
else
    echo "The live adapter stays; drafts of the candidate beside its own:"
    "$program" evaluate "$@" --set drafts.decoding=free,drafts.candidates=1 --data "$place/others.jsonl" \
        --adapter default --adapter "$place/state/runs/$name/candidate"
fi
echo "The run's page: $place/state/runs/$name/report.html"
