"""The indicators of a standard as the other programs score them."""

import statistics
import sys
import time


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
