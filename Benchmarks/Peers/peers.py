#!/usr/bin/env python3
"""Scores one table with numpy, polars, duckdb and this library, and compares results and times.

    python3 Benchmarks/Peers/peers.py --communities 100000

The rules are taken from the standard's JSON: each program is generated from it, uses integers
only, and divides downwards, so that all totals must agree to the hundredth of a point.
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def hundredths(points):
    """Points as written in the standard, in hundredths; `round` only mends binary fractions."""
    return round(points * 100)


class Rule:
    """One indicator: its measure, its points, its award by kind and what it requires."""

    def __init__(self, indicator, kinds):
        self.id = indicator["id"]
        self.measure = indicator["measure"]
        self.points = hundredths(indicator["points"])
        applies = indicator.get("appliesTo", kinds)
        award = indicator["award"]
        by_kind = award.get("byKind") if isinstance(award, dict) else None
        awards = {k: by_kind[k] if by_kind else award for k in kinds if k in applies}
        # Kinds that share an award are scored together.
        self.awards = []
        for kind, own in awards.items():
            same = [entry for entry in self.awards if entry[0] == own]
            if same:
                same[0][1].append(kind)
            else:
                self.awards.append((own, [kind]))
        self.requires = indicator.get("requires", [])


def rules(standard):
    kinds = [kind["id"] for kind in standard["kinds"]]
    found = [
        Rule(indicator, kinds)
        for category in standard["categories"]
        for element in category["elements"]
        for indicator in element["indicators"]
    ]
    for grade in standard["grades"]:
        if grade.get("requires"):
            sys.exit("grades with requirements are not translated here")
    cuts = [(grade["id"], hundredths(grade["cut"])) for grade in standard["grades"]]
    return found, cuts, kinds


def median_time(run, runs):
    run()
    times = []
    for _ in range(runs):
        begin = time.perf_counter()
        run()
        times.append(time.perf_counter() - begin)
    return statistics.median(times)


# SQL, for duckdb -----------------------------------------------------------------------------


def sql_award(award, points, q):
    """An award as an expression over a quantity that is there."""
    (form, value), = award.items()
    if form == "atLeast":
        return f"CASE WHEN {q} >= {value} THEN {points} ELSE 0 END"
    if form == "atMost":
        return f"CASE WHEN {q} <= {value} THEN {points} ELSE 0 END"
    if form == "steps":
        whens = " ".join(
            f"WHEN {q} >= {threshold} THEN {hundredths(own)}" for threshold, own in reversed(value)
        )
        return f"CASE {whens} ELSE 0 END"
    if form == "perUnit":
        return f"least({points}, {q} * {hundredths(value)})"
    if form == "lossPerUnit":
        return f"greatest(0, {points} - {q} * {hundredths(value)})"
    if form == "ramp":
        start, end = value
        inside = f"least(greatest({q} - {start}, 0), {end - start})"
        return f"({inside} * {points}) // {end - start}"
    sys.exit(f"unknown award {form}")


def sql_points(rule, kinds):
    cases = []
    for award, own in rule.awards:
        # −1 stands for "none"; only these would give points for it.
        falls = next(iter(award)) in ("atMost", "lossPerUnit")
        conditions = [f'"{rule.measure}" >= 0'] if falls else []
        if own != kinds:
            conditions.append("kind IN (" + ", ".join(f"'{kind}'" for kind in own) + ")")
        for condition in rule.requires:
            column = f'"{condition["measure"]}"'
            if "atLeast" in condition:
                conditions.append(f"{column} >= {condition['atLeast']}")
            if "atMost" in condition:
                conditions.append(f"{column} <= {condition['atMost']}")
        points = sql_award(award, rule.points, f'"{rule.measure}"')
        cases.append(f"WHEN {' AND '.join(conditions) or 'true'} THEN {points}")
    return f"CASE {' '.join(cases)} ELSE 0 END"


def sql_query(found, cuts, kinds):
    total = "\n  + ".join(sql_points(rule, kinds) for rule in found)
    whens = " ".join(f"WHEN total >= {cut} THEN '{grade}'" for grade, cut in reversed(cuts))
    grade = f"CASE {whens} ELSE '' END AS grade"
    return f"SELECT id, total, {grade} FROM (SELECT id, {total} AS total FROM t)"


def run_duckdb(table, file, found, cuts, kinds, threads, runs):
    import duckdb

    connection = duckdb.connect()
    connection.execute(f"SET threads = {threads}")
    # Like the others it gets the table in its own memory first: reading CSV is not timed.
    types = ", ".join(
        f"'{name}': '{'VARCHAR' if name in ('id', 'kind') else 'INTEGER'}'" for name in table.columns
    )
    connection.execute(
        "CREATE TABLE t AS SELECT id, kind, coalesce(columns(* EXCLUDE (id, kind)), -1) "
        f"FROM read_csv('{file}', header = true, columns = {{{types}}})"
    )
    query = sql_query(found, cuts, kinds)
    store = f"CREATE OR REPLACE TEMP TABLE r AS {query}"
    seconds = median_time(lambda: connection.execute(store), runs)
    rows = connection.execute("SELECT total, grade FROM r ORDER BY id").fetchnumpy()
    return seconds, rows["total"], rows["grade"]


# polars ----------------------------------------------------------------------------------------


def polars_award(pl, award, points, q):
    (form, value), = award.items()
    zero, full = pl.lit(0, pl.Int32), pl.lit(points, pl.Int32)
    if form == "atLeast":
        return pl.when(q >= value).then(full).otherwise(zero)
    if form == "atMost":
        return pl.when(q <= value).then(full).otherwise(zero)
    if form == "steps":
        result, last = zero, 0
        for threshold, own in value:
            more = pl.lit(hundredths(own) - last, pl.Int32)
            result, last = result + pl.when(q >= threshold).then(more).otherwise(zero), hundredths(own)
        return result
    if form == "perUnit":
        return pl.min_horizontal(full, q * hundredths(value))
    if form == "lossPerUnit":
        return pl.max_horizontal(zero, full - q * hundredths(value))
    if form == "ramp":
        start, end = value
        # ⌊a / b⌋ of numbers that are not negative, which // is in integers.
        return ((q - start).clip(0, end - start) * points) // (end - start)
    sys.exit(f"unknown award {form}")


def run_polars(table, file, found, cuts, kinds, threads, runs):
    import polars as pl

    # −1 stands for "none" here too: columns without a mask are faster.
    table = table.with_columns(pl.col(pl.Int32).fill_null(-1)).rechunk()
    terms = []
    for rule in found:
        q = pl.col(rule.measure)
        for award, own in rule.awards:
            holds = None
            conditions = [] if own == kinds else [pl.col("kind").is_in(own)]
            for condition in rule.requires:
                column = pl.col(condition["measure"])
                if "atLeast" in condition:
                    conditions.append(column >= condition["atLeast"])
                if "atMost" in condition:
                    conditions.append(column <= condition["atMost"])
            if next(iter(award)) in ("atMost", "lossPerUnit"):
                # These would give points for what is not there.
                conditions.append(q >= 0)
            for condition in conditions:
                holds = condition if holds is None else holds & condition
            points = polars_award(pl, award, rule.points, q)
            if holds is not None:
                points = pl.when(holds).then(points).otherwise(pl.lit(0, pl.Int32))
            terms.append(points)
    grade = pl.lit("")
    for name, cut in cuts:
        grade = pl.when(pl.col("total") >= cut).then(pl.lit(name)).otherwise(grade)
    plan = (
        table.lazy()
        .select(pl.col("id"), pl.sum_horizontal(terms).alias("total"))
        .with_columns(grade.alias("grade"))
    )
    seconds = median_time(plan.collect, runs)
    result = plan.collect().sort("id")
    return seconds, result["total"].to_numpy(), result["grade"].to_list()


# numpy -----------------------------------------------------------------------------------------


def numpy_award(np, award, points, q):
    (form, value), = award.items()
    if form == "atLeast":
        return np.where(q >= value, np.int32(points), np.int32(0))
    if form == "atMost":
        return np.where(q <= value, np.int32(points), np.int32(0))
    if form == "steps":
        thresholds = np.array([threshold for threshold, _ in value], dtype=np.int32)
        levels = np.array([0] + [hundredths(own) for _, own in value], dtype=np.int32)
        return levels[np.searchsorted(thresholds, q, side="right")]
    if form == "perUnit":
        return np.minimum(points, q * np.int32(hundredths(value)))
    if form == "lossPerUnit":
        return np.maximum(0, points - q * np.int32(hundredths(value)))
    if form == "ramp":
        start, end = value
        return np.clip(q - start, 0, end - start) * np.int32(points) // np.int32(end - start)
    sys.exit(f"unknown award {form}")


def run_numpy(table, file, found, cuts, kinds, threads, runs):
    import numpy as np

    # −1 stands for "none"; numpy has no integers that may be absent.
    columns = {
        name: np.ascontiguousarray(table[name].fill_null(-1).to_numpy())
        for name in table.columns
        if name not in ("id", "kind")
    }
    kind_names = table["kind"].to_numpy()
    of_kind = {kind: kind_names == kind for kind in kinds}
    names = np.array([""] + [name for name, _ in cuts])
    levels = np.array([cut for _, cut in cuts], dtype=np.int32)

    def score():
        total = np.zeros(len(kind_names), dtype=np.int32)
        for rule in found:
            q = columns[rule.measure]
            for award, own in rule.awards:
                holds = q >= 0
                if own != kinds:
                    holds = holds & np.logical_or.reduce([of_kind[kind] for kind in own])
                for condition in rule.requires:
                    other = columns[condition["measure"]]
                    holds = holds & (other >= condition.get("atLeast", 0))
                    if "atMost" in condition:
                        holds = holds & (other <= condition["atMost"])
                total += numpy_award(np, award, rule.points, q) * holds
        return total, names[np.searchsorted(levels, total, side="right")]

    seconds = median_time(score, runs)
    total, grade = score()
    order = np.argsort(table["id"].to_numpy(), kind="stable")
    return seconds, total[order], list(grade[order])


PEERS = {"numpy": run_numpy, "polars": run_polars, "duckdb": run_duckdb}


def run_peer(name, threads, arguments):
    """Runs in a process of its own, since polars takes its threads from the environment."""
    import polars as pl

    standard = json.loads(Path(arguments.standard).read_text())
    found, cuts, kinds = rules(standard)
    types = {"id": pl.String, "kind": pl.String}
    header = Path(arguments.table).open().readline().strip().split(",")
    types |= {column: pl.Int32 for column in header if column not in types}
    table = pl.read_csv(arguments.table, schema=types)
    seconds, totals, grades = PEERS[name](
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
