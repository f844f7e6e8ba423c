"""The report of a verification: one HTML page with everything in it, and the same as data."""

from collections.abc import Sequence
from dataclasses import asdict
from html import escape
from pathlib import Path
from typing import Any

from app.study.replay.recorded import Recorded
from app.study.replay.told import signals_told, summary, tools_told
from app.study.replay.verdict import Verdict

STYLE = (Path(__file__).parents[1] / "report" / "report.css").read_text(encoding="utf-8")
OWN = """
table.acts{width:100%;border-collapse:collapse}table.acts td,table.acts th{padding:.5em .7em;text-align:left;
vertical-align:top;border-bottom:1px solid rgba(128,128,128,.3)}
tr.otherwise>td:first-child{border-left:4px solid #c0392b}
tr.same{opacity:.75}td.bad{background:rgba(192,57,43,.12)}td code{display:block;overflow-wrap:anywhere}
del{text-decoration-color:#c0392b}ins{text-decoration:none;font-weight:600}
"""


def page(recorded: Recorded, verdicts: Sequence[Verdict], left_out: int = 0) -> str:
    """What is otherwise first, then every act in its order; `left_out`: touches that were not done again."""
    other = [verdict for verdict in verdicts if not verdict.same]
    title = f"{recorded.path.name} against this version"
    about = f"{recorded.title} · recorded by version {recorded.file.program} on {recorded.file.wall[:10]}"
    parts = [
        f"<header><h1>{escape(title)}</h1><p>{escape(about)}</p><p>{escape(summary(verdicts, left_out))}</p></header>"
    ]
    if other:
        parts.append(_section("What is otherwise", other))
    parts.append(_section("Every turn and touch", verdicts))
    head = f'<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{escape(title)}</title>'
    body = "".join(parts)
    return (
        f"<!doctype html><html lang='en'><head>{head}<style>{STYLE}{OWN}</style></head>"
        f"<body><main>{body}</main></body></html>"
    )


def as_data(recorded: Recorded, verdicts: Sequence[Verdict], left_out: int = 0) -> dict[str, Any]:
    """The same for programs."""
    acts = [{**asdict(verdict), "same": verdict.same, "compared": verdict.compared} for verdict in verdicts]
    same = all(verdict.same for verdict in verdicts)
    return {
        "session": recorded.path.name,
        "recorded_by": recorded.file.program,
        "same": same,
        "left_out": left_out,
        "acts": acts,
    }


def _section(title: str, verdicts: Sequence[Verdict]) -> str:
    heads = "".join(f"<th>{name}</th>" for name in ("At", "Task", "Act", "Words", "Tools", "Signals"))
    rows = "".join(_row(verdict) for verdict in verdicts)
    return f"<section><h2>{title}</h2><table class='acts'><tr>{heads}</tr>{rows}</table></section>"


def _row(verdict: Verdict) -> str:
    at = f"{int(verdict.at) // 60}:{int(verdict.at) % 60:02d}"
    act = f"<q>{escape(verdict.what)}</q>" if verdict.kind == "turn" else f"touch on <b>{escape(verdict.what)}</b>"
    remark = f"<br><i>{escape(verdict.remark)}</i>" if verdict.remark else ""
    then, now = verdict.then, verdict.now
    words = _cell(verdict.words, then.words, now.words)
    tools = _cell(verdict.tools, tools_told(then) if then.tools else "", tools_told(now) if now.tools else "")
    if verdict.signals == "otherwise":
        lines = "".join(f"<code>{escape(each)}</code>" for each in signals_told(then.changes, now.changes))
        signals = f"<td class='bad'>{lines}</td>"
    else:
        names = "".join(f"<code>{escape(name.rpartition('.')[2])}</code>" for name in then.changes)
        signals = f"<td>{names}</td>"
    kind = "same" if verdict.same else "otherwise"
    first = f"<td>{at}</td><td>{escape(verdict.task)}</td><td>{act}{remark}</td>"
    return f"<tr class='{kind}'>{first}{words}{tools}{signals}</tr>"


def _cell(judged: str, then: str, now: str) -> str:
    if judged == "otherwise":
        return f"<td class='bad'><del>{escape(then or 'none')}</del><br><ins>{escape(now or 'none')}</ins></td>"
    return f"<td>{escape(then)}</td>"
