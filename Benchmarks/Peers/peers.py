#!/usr/bin/env python3
"""Scores one table with numpy, polars, duckdb and this library, and compares results and times.

    python3 Benchmarks/Peers/peers.py --communities 100000

The rules are taken from the standard's JSON: each program is generated from it, uses integers
only, and divides downwards, so that all totals must agree to the hundredth of a point.
"""

import argparse
import importlib
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from rules import rules

ROOT = Path(__file__).resolve().parents[2]

PEERS = ["numpy", "polars", "duckdb"]


def run_peer(name, threads, arguments):
    """Runs in a process of its own, since polars takes its threads from the environment."""
    import polars as pl

    standard = json.loads(Path(arguments.standard).read_text())
    found, cuts, kinds = rules(standard)
    with Path(arguments.table).open(encoding="utf-8-sig") as file:
        file.readline()  # what the table holds; the names of the columns are in the second line
        header = file.readline().strip().split(",")
    texts = ["community", "name", "kind", "street"]
    types = {column: pl.String if column in texts else pl.Int32 for column in header}
    table = pl.read_csv(arguments.table, skip_rows=1, schema=types)
    table = table.drop("name", "street").rename({"community": "id"})
    run = getattr(importlib.import_module(f"with_{name}"), f"run_{name}")
    seconds, totals, grades = run(
        table, arguments.table, found, cuts, kinds, threads, arguments.runs
    )
    ours = pl.read_csv(
        arguments.scores, schema={"id": pl.String, "total_hundredths": pl.Int64, "grade": pl.String}
    ).sort("id")
    wrong = sum(
        1
        for a, b, c, d in zip(ours["total_hundredths"], totals, ours["grade"], grades)
        if a != int(b) or (c or "") != d
    )
    print(json.dumps({"seconds": seconds, "rows": len(totals), "wrong": wrong}))


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--communities", type=int, default=100_000)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--standard", default=str(ROOT / "Fixtures/Standards/xindu.json"))
    parser.add_argument("--command", default=str(ROOT / ".build/release/bulk-rescoring"))
    parser.add_argument("--peer", choices=PEERS, help=argparse.SUPPRESS)
    parser.add_argument("--threads", type=int, default=1, help=argparse.SUPPRESS)
    parser.add_argument("--table", help=argparse.SUPPRESS)
    parser.add_argument("--scores", help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.peer:
        return run_peer(arguments.peer, arguments.threads, arguments)

    with tempfile.TemporaryDirectory() as folder:
        table, scores = f"{folder}/table.csv", f"{folder}/scores.csv"
        done = subprocess.run(
            [arguments.command, "--communities", str(arguments.communities),
             "--export-table", table, "--export-scores", scores],
            check=True, capture_output=True, text=True)
        ours = json.loads(done.stdout)
        cores = os.cpu_count() or 1
        times = {("this library", 1): ours["secondsOneWorker"],
                 ("this library", cores): ours["secondsTwoWorkers"]}
        failed = False
        for name in PEERS:
            for threads in (1, cores):
                if name == "numpy" and threads > 1:
                    continue  # numpy's integer loops run on one thread
                limits = {"POLARS_MAX_THREADS": str(threads), "OMP_NUM_THREADS": str(threads)}
                done = subprocess.run(
                    [sys.executable, __file__, "--peer", name, "--threads", str(threads),
                     "--table", table, "--scores", scores, "--runs", str(arguments.runs),
                     "--standard", arguments.standard],
                    check=True, capture_output=True, text=True, env=os.environ | limits)
                result = json.loads(done.stdout.splitlines()[-1])
                times[name, threads] = result["seconds"]
                if result["wrong"] or result["rows"] != arguments.communities:
                    failed = True
                    print(f"{name}: {result['wrong']} of {result['rows']} rows differ")
    print(f"{arguments.communities} communities, median of {arguments.runs} runs; "
          + ("RESULTS DIFFER" if failed else "all totals and grades agree"))
    print(f"{'':14}{'1 thread':>12}{'a row':>10}{'ratio':>8}{f'{cores} threads':>14}{'ratio':>8}")
    for name in ["this library", *PEERS]:
        one, all_ = times[name, 1], times.get((name, cores))
        text = f"{name:14}{one * 1e3:9.1f} ms{one / arguments.communities * 1e9:7.0f} ns"
        text += f"{one / times['this library', 1]:8.1f}"
        if all_:
            text += f"{all_ * 1e3:11.1f} ms{all_ / times['this library', cores]:8.1f}"
        print(text)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
