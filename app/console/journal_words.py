"""A record in words, for a person who reads along."""

from typing import Any

from app.console import look
from app.study.record.frame import Record

GROUPS = {
    "Talk": ("turn", "wizard"),
    "Touch": ("touch", "page"),
    "Car": ("change", "scenario"),
    "Task": ("task", "step", "answer", "asked", "consent", "session", "resumed", "end", "stop", "drt", "occlusion"),
    "Notes": ("mark", "note"),
    "Faults": ("fault",),
}
COLOURS = {
    "Talk": look.VIOLET,
    "Touch": look.BLUE,
    "Car": look.GREEN,
    "Task": look.TEXT,
    "Notes": look.AMBER,
    "Faults": look.RED,
}
ASKED = {"seq": "single ease question", "sus": "SUS", "raw_tlx": "raw NASA-TLX", "ueq_s": "UEQ-S"}
LONGEST = 120  # characters of a value; the file has it whole
_STRUCTURE = ("{", "[{", '["')  # JSON, which nobody reads along
_OF_KIND = {kind: group for group, kinds in GROUPS.items() for kind in kinds}


def group(record: Record) -> str:
    """The group that a record belongs to; "" for what nobody reads along, such as frames and how the car was found."""
    kind = record["kind"]
    if kind == "touch" and record["what"] != "press":
        return ""
    if kind == "change" and (record.get("found") or record["cause"].get("origin") in ("simulation", "sensor")):
        return ""
    return _OF_KIND.get(kind, "" if kind == "frame" else "Task")


def words(record: Record) -> str:
    """What happened, in one line or a few."""
    return str(_WORDS.get(record["kind"], _plain)(record))


def _turn(record: Record) -> str:
    said = f"“{record['said']}”" if record.get("said") else "…"
    first = record.get("latency_ms", {}).get("first_sound")
    took = f"  ({first / 1000:.1f} s)" if first is not None else ""
    tools = [f"{call['name']}{'' if call.get('ok', True) else ' ✗'}" for call in record.get("tools", ())]
    done = f"\n{', '.join(tools)}" if tools else ""
    failed = f"\n{record['failed']}" if record.get("failed") else ""
    return f"{said}\n{record.get('answer', '') or '(no words)'}{took}{done}{failed}"


def _change(record: Record) -> str:
    by = record["cause"].get("origin", "")
    if str(record["to"]).startswith(_STRUCTURE):
        return f"{short(record['signal'])} anew  by {by}"
    return f"{short(record['signal'])}: {value(record['from'])} → {value(record['to'])}  by {by}"


def _task(record: Record) -> str:
    by = {"condition": "by itself", "clock": "by the clock"}.get(record.get("by", ""), f"by {record.get('by', '')}")
    took = f" after {record['seconds']:.0f} s" if "seconds" in record else ""
    note = f"\n{record['note']}" if record.get("note") else ""
    how = "out of time" if record["step"] == "timeout" else record["step"]
    return f"{record['task']} {how}{took}, {by}{note}"


def _touch(record: Record) -> str:
    on = f" on {record['item']}" if record.get("item") else f" at {record['x']:.0%}, {record['y']:.0%}"
    return f"Touch{on}, page {record['page']}"


def _fault(record: Record) -> str:
    if record["name"] == "driving":
        return "The car is to stand still" if record["value"] == "parked" else "The car drives on"
    if record["name"] != "all":
        return f"{str(record['name']).capitalize()}: {value(record['value'])}"
    told = [_FAULTS[name](each) for name, each in record["value"].items() if name in _FAULTS]
    return ", ".join(told).capitalize() or "Nothing is made to go wrong"


def _wizard(record: Record) -> str:
    tool = f" · {str(record['tool']).replace('_', ' ')}" if record.get("tool") else ""
    text = f" “{record['text']}”" if record.get("text") else ""
    return f"Wizard: {_ACTS.get(record['act'], record['act'])}{tool}{text}"


def _plain(record: Record) -> str:
    fields = [f"{name} {value(each)}" for name, each in record.items() if name not in ("kind", "t", "n")]
    return f"{record['kind']}: {', '.join(fields)}" if fields else str(record["kind"])


_FAULTS: dict[str, Any] = {
    "latency_ms": lambda ms: f"answers {ms / 1000:g} s later",
    "latency_spread_ms": lambda ms: f"± {ms / 1000:g} s",
    "loss": lambda part: f"{part:.0%} of requests lost",
    "recogniser_errors": lambda part: f"{part:.0%} of words misheard",
    "missing_tools": lambda names: f"without {', '.join(names)}",
    "endpoint": lambda state: f"endpoint {state}",
    "network": lambda state: f"network {state}",
}
_ACTS = {
    "off": "the model answers",
    "drafts": "drafts go out by themselves",
    "each": "each draft is passed",
    "manual": "answers by hand",
    "thinking": "holds it back",
}
_WORDS: dict[str, Any] = {
    "turn": _turn,
    "change": _change,
    "task": _task,
    "touch": _touch,
    "fault": _fault,
    "wizard": _wizard,
    "page": lambda record: f"Page {record['page']}",
    "step": lambda record: _step(str(record["step"])),
    "mark": lambda record: f"Mark: {record['words']}" if record["words"] != "mark" else "Mark",
    "note": lambda record: f"Note: {record['words']}",
    "answer": lambda record: f"{_asked(record['questionnaire'])}, {record['item']}: {value(record['value'])}",
    "asked": lambda record: f"{_asked(record['questionnaire'])} answered, about {_about(record['about'])}",
    "consent": lambda record: (
        f"Consent {'given' if record['given'] else 'refused'}, sound {'on' if record['audio'] else 'off'}"
    ),
    "session": lambda record: f"Session of participant {record['participant']} begins",
    "resumed": lambda record: f"The cockpit is back after {record.get('gap_s', 0):.1f} s",
    "end": lambda record: (
        "The session is over" if record["how"] == "finished" else f"Stopped by {record.get('by', '?')}"
    ),
    "stop": lambda record: f"Emergency stop by {record['by']}",
    "scenario": lambda record: f"Scenario: {_event(record)}",
    "drt": lambda record: f"Stimulus {'hit' if record['hit'] else 'missed'}" + _response(record),
    "occlusion": lambda record: "Screen open" if record["open"] else "Screen closed",
}


def _event(record: Record) -> str:
    if record.get("event") == "begin":
        return f"{record.get('scenario', '')} begins"
    mark = f": {record['mark']}" if record.get("mark") else ""
    return f"event {int(record['event']) + 1}{mark}"


def _step(name: str) -> str:
    about, is_asked, asked = name.partition("?")
    return f"{_asked(asked)} asked, about {_about(about)}" if is_asked else f"Step {name}"


def _asked(name: str) -> str:
    known = ASKED.get(name, name)
    return known[:1].upper() + known[1:]


def _about(name: str) -> str:
    return "the whole session" if name == "session" else name


def _response(record: Record) -> str:
    return f" after {record['response_ms']:.0f} ms" if record.get("response_ms") is not None else ""


def short(signal: str) -> str:
    """A signal's name without what all names begin with."""
    parts = signal.split(".")
    return " ".join(parts[-3:]) if len(parts) > 3 else " ".join(parts[1:] or parts)


def value(given: Any) -> str:
    """A value as people write it."""
    if isinstance(given, bool):
        return "on" if given else "off"
    if isinstance(given, float):
        return f"{given:g}" if abs(given) < 1e6 else f"{given:.0f}"
    if isinstance(given, list):
        return ", ".join(map(value, given)) or "nothing"
    words = str(given) if given not in ("", None, "[]") else "nothing"
    return words if len(words) <= LONGEST else f"{words[: LONGEST - 2]} …"
