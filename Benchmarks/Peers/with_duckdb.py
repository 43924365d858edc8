"""Scores a table with duckdb: one SQL query generated from the standard."""

import sys

from rules import hundredths, median_time


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
    texts = ["community", "name", "kind", "street"]
    columns = texts + [name for name in table.columns if name not in ("id", "kind")]
    types = ", ".join(f"'{name}': '{'VARCHAR' if name in texts else 'INTEGER'}'" for name in columns)
    connection.execute(
        "CREATE TABLE t AS SELECT community AS id, kind, "
        f"coalesce(columns(* EXCLUDE ({', '.join(texts)})), -1) "
        f"FROM read_csv('{file}', skip = 1, header = true, columns = {{{types}}})"
    )
    query = sql_query(found, cuts, kinds)
    store = f"CREATE OR REPLACE TEMP TABLE r AS {query}"
    seconds = median_time(lambda: connection.execute(store), runs)
    rows = connection.execute("SELECT total, grade FROM r ORDER BY id").fetchnumpy()
    return seconds, rows["total"], rows["grade"]
