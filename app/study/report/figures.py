"""The figures of a report, each from tidy rows; "" where there is nothing to show."""

import math
from collections.abc import Mapping, Sequence
from statistics import median

from app.study.measures.glances import TOTAL_S
from app.study.measures.intervals import Estimate, geometric_mean, mean, share
from app.study.report.columns import STAGES
from app.study.report.svg import Scale, axis, box, dot, figure, line, spread, whisker, words
from app.study.report.tables import Row

WIDTH, LEFT, ROW = 900, 220, 46
USUAL_MS, LONGEST_MS = 1500, 2500  # of responses to stimuli
SLOW_MS = 5000  # of answers, from which on they are told in seconds
STAGE_NAMES = {
    "first_sign": "first sign on the screen",
    "final_words": "words understood",
    "first_token": "first token",
    "first_change": "first change in the car",
    "first_sound": "first sound of the answer",
    "end": "end of the answer",
}


def by_task(rows: Sequence[Row]) -> Mapping[str, list[Row]]:
    """Rows by condition and task, in their order."""
    found: dict[str, list[Row]] = {}
    for row in rows:
        name = f"{row['condition']} · {row['task']}" if row.get("condition") else str(row["task"])
        found.setdefault(name, []).append(row)
    return found


def success(rows: Sequence[Row]) -> str:
    """Effectiveness: the share of tasks that were passed, with its interval."""
    groups = by_task([row for row in rows if row["outcome"] != "open"])
    if not groups:
        return ""
    scale, bottom = Scale(0, 100, LEFT, WIDTH - 90), 30 + ROW * len(groups)
    parts = [axis(scale, bottom, 16, lambda value: f"{value:g} %")]
    for number, (name, done) in enumerate(groups.items()):
        y = 30 + ROW * number
        passed = sum(row["outcome"] == "passed" for row in done)
        found = share(passed, len(done))
        parts += [words(LEFT - 14, y + 20, name, "name", "end"), box(LEFT, y + 6, scale(100) - LEFT, 20, "track")]
        tip = f"{passed} of {len(done)} passed"
        parts += [box(LEFT, y + 6, scale(100 * found.value) - LEFT, 20, "good", tip)]
        parts += [whisker(scale, y + 16, 100 * found.low, 100 * found.high)]
        parts += [words(WIDTH - 80, y + 21, f"{passed}/{len(done)}", "number")]
    return figure(WIDTH, bottom + 26, parts, "share of participants who passed each task, with 95 % intervals")


def times(rows: Sequence[Row]) -> str:
    """Efficiency: time on task of those who passed, each a dot, with the geometric mean and its interval."""
    groups = by_task([row for row in rows if row["outcome"] == "passed" and row["time_s"]])
    if not groups:
        return ""
    most = max(row["time_s"] for done in groups.values() for row in done)
    scale, bottom = Scale(0, most * 1.05, LEFT, WIDTH - 90), 30 + ROW * len(groups)
    parts = [axis(scale, bottom, 16, lambda value: f"{value:g} s")]
    for number, (name, done) in enumerate(groups.items()):
        y = 46 + ROW * number
        seconds = [row["time_s"] for row in done]
        found = geometric_mean(seconds)
        parts += [words(LEFT - 14, y + 4, name, "name", "end")]
        for row, off in zip(done, spread(seconds), strict=True):
            parts += [
                dot(scale(row["time_s"]), y + 9 * off, 4, "faint", f"P{row['participant']:02d}: {row['time_s']:g} s")
            ]
        parts += _estimate(scale, y, found)
        parts += [words(WIDTH - 80, y + 5, f"{found.value:.1f} s", "number")]
    return figure(
        WIDTH, bottom + 26, parts, "time on task of those who passed, with geometric means and 95 % intervals"
    )


def latencies(rows: Sequence[Row]) -> str:
    """Every turn's stages from the end of speech, with median and 90th percentile."""
    spoken = [row for row in rows if row["spoken"]]
    found = {stage: [row[f"{stage}_ms"] for row in spoken if row[f"{stage}_ms"] is not None] for stage in STAGES[:-1]}
    found = {stage: values for stage, values in found.items() if values}
    if not found:
        return ""
    most = max(_percentile(values, 0.97) for values in found.values())
    scale, bottom = Scale(0, most * 1.05, LEFT, WIDTH - 130), 30 + ROW * len(found)
    slow = most > SLOW_MS
    parts = [axis(scale, bottom, 16, lambda value: f"{value / 1000:g} s" if slow else f"{value:g} ms")]
    for number, (stage, values) in enumerate(found.items()):
        y = 46 + ROW * number
        middle, late = median(values), _percentile(values, 0.9)
        parts += [words(LEFT - 14, y + 4, STAGE_NAMES[stage], "name", "end")]
        parts += [
            dot(scale(value), y + 10 * off, 2.5, "faint") for value, off in zip(values, spread(values), strict=True)
        ]
        parts += [
            line(scale(middle), y - 13, scale(middle), y + 13, "middle"),
            line(scale(late), y - 8, scale(late), y + 8),
        ]
        told = f"{middle / 1000:.1f} · {late / 1000:.1f} s" if slow else f"{middle:.0f} · {late:.0f} ms"
        parts += [words(WIDTH - 120, y + 5, told, "number")]
    return figure(WIDTH, bottom + 26, parts, "time from the end of speech to each stage, median and 90th percentile")


def scored(rows: Sequence[Row], score: str, low: float, high: float) -> str:
    """One score, each participant a dot, with mean and interval."""
    groups: dict[str, list[Row]] = {}
    for row in rows:
        if row["score"] == score:
            groups.setdefault(str(row["about"]), []).append(row)
    if not groups:
        return ""
    scale, bottom = Scale(low, high, LEFT, WIDTH - 90), 24 + ROW * len(groups)
    points = range(math.ceil(low), math.floor(high) + 1) if high - low <= 10 else ()  # of a rating, each is told
    parts = [axis(scale, bottom, 10, ticks=points)]
    for number, (about, given) in enumerate(groups.items()):
        y = 40 + ROW * number
        values = [row["value"] for row in given]
        found = mean(values)
        parts += [words(LEFT - 14, y + 4, "whole session" if about == "session" else about, "name", "end")]
        for row, off in zip(given, spread(values), strict=True):
            parts += [dot(scale(row["value"]), y + 9 * off, 4, "faint", f"P{row['participant']:02d}: {row['value']:g}")]
        parts += _estimate(scale, y, found)
        parts += [words(WIDTH - 80, y + 5, f"{found.value:.1f}".replace("-", "−"), "number")]
    return figure(WIDTH, bottom + 26, parts, f"{score} of each participant with mean and 95 % interval")


def detection(rows: Sequence[Row]) -> str:
    """Response times of the detection response task as a distribution per task, with the hit rate."""
    groups = by_task(rows)
    if not groups:
        return ""
    slow = any(row["hit"] and row["response_ms"] >= USUAL_MS for row in rows)
    most_ms = LONGEST_MS if slow else USUAL_MS
    scale, bottom = Scale(0, most_ms, LEFT, WIDTH - 170), 30 + 60 * len(groups)
    parts = [axis(scale, bottom, 16, lambda value: f"{value:g} ms")]
    for number, (task, given) in enumerate(groups.items()):
        y = 76 + 60 * number
        hits = [row["response_ms"] for row in given if row["hit"]]
        bins = [sum(start <= value < start + 50 for value in hits) for start in range(0, most_ms, 50)]
        most = max(bins, default=1) or 1
        parts += [words(LEFT - 14, y - 14, task or "between tasks", "name", "end")]
        for place, count in enumerate(bins):
            height = 40 * count / most
            parts += [box(scale(place * 50) + 1, y - height, scale(50) - scale(0) - 2, height, "good", f"{count}", 1)]
        if hits:
            parts += [line(scale(median(hits)), y - 44, scale(median(hits)), y, "middle")]
        rate = 100 * len(hits) / len(given)
        told = f"{median(hits):.0f} ms · hits {rate:.0f} %" if hits else "no hits"
        parts += [words(WIDTH - 160, y - 14, told, "number")]
    return figure(WIDTH, bottom + 26, parts, "response times to stimuli by task, with median and hit rate")


def glances(rows: Sequence[Row]) -> str:
    """Seconds of looking away from the road in each task, each participant a dot by its source, beside NHTSA's 12 s."""
    groups = by_task([row for row in rows if row["source"] != "touch"]) or by_task(rows)
    if not groups:
        return ""
    most = max([TOTAL_S, *(row["total_s"] for given in groups.values() for row in given)])
    scale, bottom = Scale(0, most * 1.05, LEFT, WIDTH - 200), 30 + ROW * len(groups)
    parts = [axis(scale, bottom, 16, lambda value: f"{value:g} s")]
    parts += [
        line(scale(TOTAL_S), 16, scale(TOTAL_S), bottom, "whisker"),
        words(scale(TOTAL_S), 12, "12 s", "small", "middle"),
    ]
    for place, (name, given) in enumerate(groups.items()):
        y = 46 + ROW * place
        parts += [words(LEFT - 14, y + 4, name, "name", "end")]
        for row, off in zip(given, spread([row["total_s"] for row in given]), strict=True):
            kind = {True: "good", False: "bad"}.get(row["acceptable"], "faint")
            tip = f"P{row['participant']:02d}, {row['source']}: {row['count']} in {row['total_s']:g} s"
            parts += [dot(scale(row["total_s"]), y + 9 * off, 5, kind, tip)]
        judged = [row["acceptable"] for row in given if row["acceptable"] is not None]
        told = f"{sum(judged)} of {len(judged)} acceptable" if judged else "by touch alone"
        parts += [words(WIDTH - 190, y + 5, told, "number")]
    return figure(WIDTH, bottom + 26, parts, "seconds of glances away from the road by task")


def _estimate(scale: Scale, y: float, found: Estimate) -> list[str]:
    marks = [dot(scale(found.value), y, 6, "mean", f"{found.value:.2f} ({found.low:.2f} to {found.high:.2f})")]
    if found.count > 1 and math.isfinite(found.low):
        marks.insert(0, whisker(scale, y, found.low, found.high))
    return marks


def _percentile(values: Sequence[float], part: float) -> float:
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, math.ceil(part * len(ordered)) - 1)]
