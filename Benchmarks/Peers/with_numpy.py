"""Scores a table with numpy: whole columns at a time."""

import sys

from rules import hundredths, median_time


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
