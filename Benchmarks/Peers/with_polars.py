"""Scores a table with polars: one lazy expression generated from the standard."""

import sys

from rules import hundredths, median_time


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
