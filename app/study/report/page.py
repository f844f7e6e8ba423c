"""The report: one HTML page for a study or a session, with everything in it and nothing to fetch."""

from collections.abc import Sequence
from html import escape
from pathlib import Path
from statistics import median

from app.study.files.study import Study
from app.study.files.text import said
from app.study.measures.intervals import mean, share
from app.study.report import figures
from app.study.report.heat import heat_maps
from app.study.report.tables import Row, SessionData
from app.study.report.timeline import timeline

STYLE = (Path(__file__).parent / "report.css").read_text(encoding="utf-8")


def report(study: Study, sessions: Sequence[SessionData]) -> str:
    """The page about these sessions; with a single one it is that participant's own."""
    rows = {name: [row for session in sessions for row in session.tables[name]] for name in sessions[0].tables}
    places = _places(study)

    def place(row: Row) -> int:
        return places.get(f"{row['condition']}/{row['task']}" if row["condition"] else str(row["task"]), 0)

    rows["tasks"].sort(key=place)
    rows["glances"].sort(key=place)
    rows["detection"].sort(key=place)
    rows["scores"].sort(key=lambda row: places.get(str(row["about"]), len(places)))
    who = sessions[0].path.name if len(sessions) == 1 else f"{len(sessions)} sessions"
    language = sessions[0].file.language if len(sessions) == 1 else "en"
    title, about = said(study.title, language), said(study.about, language)
    parts = [
        f"<header><h1>{escape(title)}</h1><p>{escape(' · '.join(filter(None, (who, about))))}</p></header>",
        _numbers(rows),
        _section("Effectiveness", "Tasks passed, with 95 % intervals (adjusted Wald).", figures.success(rows["tasks"])),
        _section(
            "Efficiency",
            "Time on task of those who passed; geometric mean with 95 % interval.",
            figures.times(rows["tasks"]),
        ),
        *_satisfaction(rows["scores"]),
        _own_words(rows["answers"]),
        _section(
            "Attention",
            "Detection response task (ISO 17488): response times of hits, median, hit rate.",
            figures.detection(rows["detection"]),
        ),
        _section(
            "Eyes on the screen",
            "Glances away from the road by an eye tracker, or the time for which an occluded screen was open; "
            "acceptable after NHTSA: 85 % at most 2 s, all together at most 12 s. Without either, bouts of touches.",
            figures.glances(rows["glances"]),
        ),
        _section(
            "How fast it answered",
            "From the end of speech; median and 90th percentile of all spoken turns.",
            figures.latencies(rows["turns"]),
        ),
        _heat(sessions),
        *(_session(session, alone=len(sessions) == 1) for session in sessions),
        _footer(sessions),
    ]
    head = f'<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{escape(title)}</title>'
    body = "".join(part for part in parts if part)
    page = f"<head>{head}<style>{STYLE}</style></head><body><main>{body}</main></body>"
    return f"<!doctype html><html lang='en'>{page}</html>"


def _section(title: str, about: str, figure: str) -> str:
    return f"<section><h2>{title}</h2><p>{about}</p>{figure}</section>" if figure else ""


def _numbers(rows: dict[str, list[Row]]) -> str:
    """What one wants to know first."""
    tiles: list[tuple[str, str, str]] = []
    done = [row for row in rows["tasks"] if row["outcome"] != "open"]
    if done:
        found = share(sum(row["outcome"] == "passed" for row in done), len(done))
        tiles.append(
            (f"{100 * found.value:.0f} %", "tasks passed", f"{100 * found.low:.0f} to {100 * found.high:.0f} %")
        )
    sus = [row["value"] for row in rows["scores"] if row["score"] == "sus"]
    if sus:
        score = mean(sus)
        interval = f"{score.low:.0f} to {score.high:.0f}" if score.count > 1 else "one participant"
        tiles.append((f"{score.value:.0f}", "SUS", f"{interval}; 68 is average"))
    sounds = [row["first_sound_ms"] for row in rows["turns"] if row["spoken"] and row["first_sound_ms"] is not None]
    if sounds:
        tiles.append((f"{median(sounds) / 1000:.2f} s", "to the first sound", f"median of {len(sounds)} turns"))
    turns, misses = len(rows["turns"]), sum(bool(row["failed"] or not row["answer"]) for row in rows["turns"])
    if turns:
        tiles.append((f"{turns}", "turns", f"{misses} without an answer"))
    frames = [row["fps"] for row in rows["frames"]]
    if frames:
        tiles.append((f"{median(frames):.0f}", "frames per second", "median"))
    inside = "".join(f"<div><b>{value}</b><span>{name}</span><i>{more}</i></div>" for value, name, more in tiles)
    return f'<section class="tiles">{inside}</section>' if tiles else ""


def _satisfaction(rows: Sequence[Row]) -> list[str]:
    asked = (
        ("sus", 0, 100, "System Usability Scale", "0 to 100; each dot a participant."),
        ("raw_tlx", 0, 100, "Workload", "Raw NASA-TLX, 0 to 100; lower is better."),
        ("ueq_s_pragmatic", -3, 3, "Pragmatic quality", "UEQ-S, −3 to 3."),
        ("ueq_s_hedonic", -3, 3, "Hedonic quality", "UEQ-S, −3 to 3."),
        ("seq", 1, 7, "Ease of each task", "Single Ease Question, 1 to 7."),
    )
    known = [_section(title, about, figures.scored(rows, score, low, high)) for score, low, high, title, about in asked]
    own = sorted({row["score"] for row in rows} - {score for score, *_ in asked} - {"ueq_s"})
    for score in own:
        values = [row["value"] for row in rows if row["score"] == score]
        known.append(_section(score, "Own questions, mean of the items.", figures.scored(rows, score, 0, max(values))))
    return known


def _heat(sessions: Sequence[SessionData]) -> str:
    maps = heat_maps(sessions)
    inside = "".join(f"<figure>{made}<figcaption>{escape(page)}</figcaption></figure>" for page, made in maps)
    about = "Every press, over the first picture of its page."
    return (
        f'<section><h2>Where they touched</h2><p>{about}</p><div class="maps">{inside}</div></section>' if maps else ""
    )


def _own_words(rows: Sequence[Row]) -> str:
    """Comments, and answers to questions that are answered in words."""
    spoken = []
    for row in rows:
        answer = row["value"] if isinstance(row["value"], str) else ""
        for words in filter(None, (answer, row["comment"])):
            about = "whole session" if row["about"] == "session" else str(row["about"])
            asked = row["item"] if words == answer else row["questionnaire"]
            spoken.append(
                f"<li><time>P{row['participant']:02d}</time><q>{escape(words)}</q> "
                f"<em>{escape(f'{asked} · {about}')}</em></li>"
            )
    return (
        f"<section><h2>In their own words</h2><p>Comments and open answers.</p><ol>{''.join(spoken)}</ol></section>"
        if spoken
        else ""
    )


def _places(study: Study) -> dict[str, int]:
    """The order in which the study's own file names its tasks and conditions, by the names of steps."""
    names = [task.id for task in study.tasks]
    for level in study.conditions:
        names += [*(f"{level.name}/{task.id}" for task in study.tasks), level.name]
    return {name: place for place, name in enumerate(names)}


def _session(session: SessionData, *, alone: bool) -> str:
    """One session in time and in words, which are open at once where the page is about it `alone`."""
    lines = []
    for row in sorted([*session.tables["turns"], *session.tables["marks"]], key=lambda row: row["at_s"]):
        at = f"<time>{int(row['at_s']) // 60}:{int(row['at_s']) % 60:02d}</time>"
        if "kind" in row:
            lines.append(f'<li class="mark">{at}<em>{escape(str(row["kind"]))}</em> {escape(str(row["words"]))}</li>')
            continue
        cut = "<em> – interrupted</em>" if row["interrupted"] else ""
        tools = f"<code>{escape(row['tools'])}</code>" if row["tools"] else ""
        failed = f'<em class="bad">{escape(row["failed"])}</em>' if row["failed"] else ""
        told = "" if row["answer"] == row["failed"] else escape(row["answer"] or "")
        answer = " ".join(filter(None, (f"{told}{cut}", failed)))
        lines.append(f"<li>{at}<q>{escape(row['said'] or '')}</q> {tools}<p>{answer}</p></li>")
    script = (
        f"<details{' open' if alone else ''}><summary>Transcript</summary><ol>{''.join(lines)}</ol></details>"
        if lines
        else ""
    )
    when = f"{session.file.wall[:16].replace('T', ' ')} UTC · Meridian {session.file.program} · {_ended(session)}"
    return f"<section><h2>{session.path.name}</h2><p>{escape(when)}</p>{timeline(session)}{script}</section>"


def _ended(session: SessionData) -> str:
    """How it ended, in a word or two."""
    how = next((str(record.get("how", "")) for record in session.records if record["kind"] == "end"), "")
    declined = any(record["kind"] == "consent" and not record["given"] for record in session.records)
    return "declined" if declined else how or "broken off before its end"


def _footer(sessions: Sequence[SessionData]) -> str:
    digests = sorted({session.file.digest for session in sessions})
    changed = " The study's files were changed between sessions." if len(digests) > 1 else ""
    return (
        "<footer>Definitions: effectiveness, efficiency and satisfaction, ISO 9241-11:2018; detection response task, "
        "ISO 17488:2016; glances, ISO 15007:2020, ISO 16673:2017 and NHTSA 2013 (78 FR 24817); SUS, Brooke 1996; raw "
        "TLX, Hart 2006; UEQ-S, Schrepp et al. 2017; SEQ, Sauro and Dumas 2009; intervals, Agresti &amp; Coull 1998 "
        f"and Sauro &amp; Lewis 2010.{changed}</footer>"
    )
