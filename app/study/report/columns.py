"""Every table and column of an export, with its SQL type and its meaning: what the data dictionary says."""

from dataclasses import dataclass

STAGES = ("first_sign", "final_words", "first_token", "first_change", "first_sound", "end")


@dataclass(frozen=True)
class Column:
    """A variable: its SQL type and what it means, with its unit."""

    name: str
    kind: str
    about: str


def _columns(*given: tuple[str, str, str]) -> tuple[Column, ...]:
    who = (
        ("participant", "INTEGER", "participant's number"),
        ("run", "INTEGER", "1 for the first session of a participant"),
    )
    return tuple(Column(*one) for one in (*who, *given))


TABLES: dict[str, tuple[Column, ...]] = {
    "tasks": _columns(
        ("place", "INTEGER", "its place among the tasks of this session, from 1"),
        ("task", "VARCHAR", "the task's id"),
        ("condition", "VARCHAR", "the condition's name; empty without conditions"),
        ("outcome", "VARCHAR", "passed, failed, skipped, timeout, or open when the session broke off"),
        ("by", "VARCHAR", "who or what ended it: condition, facilitator, participant, clock"),
        ("shown_s", "DOUBLE", "session second at which the task was shown"),
        ("time_s", "DOUBLE", "seconds from then to its end (time on task, ISO 9241-11 efficiency)"),
        ("turns", "INTEGER", "turns of the conversation in it"),
        ("touches", "INTEGER", "presses on the screen in it"),
        ("undone", "INTEGER", "changes taken back in it"),
        ("misses", "INTEGER", "turns that failed or were not understood"),
    ),
    "turns": _columns(
        ("turn", "VARCHAR", "the turn's name"),
        ("at_s", "DOUBLE", "session second at which it ended"),
        ("task", "VARCHAR", "the task it fell into"),
        ("condition", "VARCHAR", "the condition it fell into"),
        ("said", "VARCHAR", "what the participant said"),
        ("answer", "VARCHAR", "what was answered, as far as it was heard"),
        ("spoken", "BOOLEAN", "spoken rather than typed or tapped"),
        ("agent", "VARCHAR", "who answered"),
        ("tools", "VARCHAR", "tools that were called, in order"),
        ("failed", "VARCHAR", "the sentence of failure, or empty"),
        ("interrupted", "BOOLEAN", "the participant spoke over the answer"),
        *((f"{stage}_ms", "DOUBLE", f"milliseconds from the end of speech to: {stage}") for stage in STAGES),
    ),
    "touches": _columns(
        ("at_s", "DOUBLE", "session second"),
        ("task", "VARCHAR", "the task it fell into"),
        ("condition", "VARCHAR", "the condition it fell into"),
        ("page", "VARCHAR", "the page that was shown"),
        ("x", "DOUBLE", "from the left edge, 0 to 1 of the window's width"),
        ("y", "DOUBLE", "from the top edge, 0 to 1 of the window's height"),
        ("item", "VARCHAR", "the name of what was touched, where it has one"),
    ),
    "answers": _columns(
        ("questionnaire", "VARCHAR", "the questionnaire's name"),
        ("about", "VARCHAR", "what was asked about: a task, a condition, or the session"),
        ("item", "VARCHAR", "the item's id"),
        ("value", "VARCHAR", "the answer, on the item's scale, or words"),
        ("comment", "VARCHAR", "what the participant added to the questionnaire, with its last item"),
    ),
    "scores": _columns(
        (
            "score",
            "VARCHAR",
            "sus and raw_tlx 0 to 100, seq 1 to 7, ueq_s and its halves −3 to 3, or of an own one",
        ),
        ("about", "VARCHAR", "what was asked about: a task, a condition, or the session"),
        ("value", "DOUBLE", "by the published key"),
    ),
    "detection": _columns(
        ("at_s", "DOUBLE", "session second at which the stimulus was shown"),
        ("task", "VARCHAR", "the task it fell into"),
        ("condition", "VARCHAR", "the condition it fell into"),
        ("response_ms", "DOUBLE", "milliseconds to the response; empty without one"),
        ("hit", "BOOLEAN", "a response from 100 to 2500 ms (ISO 17488)"),
    ),
    "glances": _columns(
        ("task", "VARCHAR", "the task"),
        ("condition", "VARCHAR", "the condition it fell into"),
        (
            "source",
            "VARCHAR",
            "eye tracker (`study glances`); occlusion: the screen was open; touch: presses within 2 s, a proxy",
        ),
        ("count", "INTEGER", "glances away from the road, open stretches, or bouts of touches"),
        ("total_s", "DOUBLE", "seconds of all together"),
        ("mean_s", "DOUBLE", "seconds of one"),
        ("longest_s", "DOUBLE", "seconds of the longest"),
        ("long_share", "DOUBLE", "the share of those over 2 s, 0 to 1"),
        ("acceptable", "BOOLEAN", "NHTSA: 85 % at most 2 s, mean at most 2 s, together at most 12 s; empty for touch"),
    ),
    "changes": _columns(
        ("at_s", "DOUBLE", "session second"),
        ("signal", "VARCHAR", "COVESA VSS name"),
        ("before", "VARCHAR", "value before"),
        ("after", "VARCHAR", "value after"),
        ("origin", "VARCHAR", "touch, voice, wizard, scenario, replay"),
        ("turn", "VARCHAR", "the turn that brought it about, or empty"),
    ),
    "frames": _columns(
        ("at_s", "DOUBLE", "session second"),
        ("fps", "INTEGER", "frames drawn in this second"),
        ("longest_ms", "DOUBLE", "longest time between two frames"),
        ("lag_ms", "DOUBLE", "how late the event loop was"),
    ),
    "wizard": _columns(
        ("at_s", "DOUBLE", "session second"),
        ("task", "VARCHAR", "the task it fell into"),
        ("condition", "VARCHAR", "the condition it fell into"),
        (
            "act",
            "VARCHAR",
            "draft: the model's; pass, edit, replace, say, filler, tool, thinking; late: nobody decided",
        ),
        ("turn", "VARCHAR", "the turn that it was about, or empty"),
        ("waited_ms", "DOUBLE", "milliseconds since the participant had spoken, or the calls before it had ended"),
        ("text", "VARCHAR", "the words"),
        ("tool", "VARCHAR", "the first tool that was called"),
        ("missed", "BOOLEAN", "it came when the answer had gone out, and changed nothing"),
    ),
    "marks": _columns(
        ("at_s", "DOUBLE", "session second"),
        ("kind", "VARCHAR", "mark, note, fault, scenario, stop, resumed"),
        ("words", "VARCHAR", "what was said of it"),
        ("by", "VARCHAR", "facilitator, participant, scenario, wizard"),
    ),
}
