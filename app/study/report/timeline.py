"""One session as a picture in time: its tasks, turns, touches, stimuli and marks, with gaps where it lay still."""

from app.study.report.svg import Scale, axis, box, dot, figure, line, words
from app.study.report.tables import SessionData

WIDTH, LEFT = 1100, 96
LANES = {"tasks": 34, "turns": 78, "touches": 104, "stimuli": 130, "marks": 156}
STEPS = (5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600)  # seconds between two ticks
KINDS = (
    ("good", "passed, hit"),
    ("bad", "not passed, missed, failed, fault"),
    ("mean", "turn"),
    ("mark", "mark, note"),
)


def timeline(session: SessionData) -> str:
    """The whole session on one line."""
    last = max((float(record["t"]) for record in session.records), default=1.0)
    scale = Scale(0, last, LEFT, WIDTH - 14)
    step = next((step for step in STEPS if last / step <= 10), STEPS[-1])
    parts = [axis(scale, 178, 18, _clock, ticks=range(0, int(last) + 1, step))]
    parts += [words(0, y + 4, name, "small") for name, y in LANES.items()]
    for row in session.tables["tasks"]:
        end = row["shown_s"] + (row["time_s"] if row["time_s"] is not None else last - row["shown_s"])
        kind = {"passed": "good", "open": "track"}.get(row["outcome"], "bad")
        tip = f"{row['condition'] or ''} {row['task']}: {row['outcome']}, {end - row['shown_s']:.0f} s".strip()
        left, width = scale(row["shown_s"]), scale(end) - scale(row["shown_s"])
        parts += [box(left, LANES["tasks"] - 14, width, 28, kind, tip)]
        if width > 8 * len(row["task"]):
            parts += [words(left + width / 2, LANES["tasks"] + 5, row["task"], "inside", "middle")]
    for row in session.tables["turns"]:
        kind = "bad" if row["failed"] else "mean"
        parts += [dot(scale(row["at_s"]), LANES["turns"], 5, kind, f"“{row['said']}” – {row['answer']}")]
    parts += [line(scale(row["at_s"]), 98, scale(row["at_s"]), 110, "tick") for row in session.tables["touches"]]
    for row in session.tables["detection"]:
        hit = f"{row['response_ms']:.0f} ms" if row["response_ms"] is not None else "missed"
        parts += [dot(scale(row["at_s"]), LANES["stimuli"], 3, "good" if row["hit"] else "bad", hit)]
    for row in session.tables["marks"]:
        kind = "bad" if row["kind"] in ("stop", "resumed", "fault") else "mark"
        parts += [
            dot(scale(row["at_s"]), LANES["marks"], 5, kind, f"{_clock(row['at_s'])} {row['kind']}: {row['words']}")
        ]
    x = float(LEFT)
    for kind, told in KINDS:
        parts += [dot(x + 5, 218, 5, kind), words(x + 16, 222, told, "small")]
        x += 40 + 6.6 * len(told)
    return figure(WIDTH, 232, parts, f"what happened in {session.path.name}, second by second")


def _clock(seconds: float) -> str:
    return f"{int(seconds) // 60}:{int(seconds) % 60:02d}"
