"""Readings that almost fit: offered as a question, "did you mean …?", and done only when the next turn says so."""

from collections.abc import Sequence

from app.endpoint.frames import frames
from app.endpoint.history import Exchange, language_of
from app.endpoint.understanding import Part, Unknown, Wish, understanding

Near = Sequence[tuple[str, Sequence[Wish]]]


def asked_about(before: Sequence[Exchange], language: str) -> Near:
    """What the last answer asked about: the readings that its question offered."""
    last = before[-1] if before else None
    if last is None or not last.answer.rstrip().endswith(("?", "？")):
        return ()
    parts = understanding(language_of(last.text, [], language)).parts(last.text)
    offered = [part for part in parts if isinstance(part, Wish) and "offer" in part.about]
    if offered:
        return [(offered[-1].text, offered[-1:])]
    return next((part.near for part in reversed(parts) if isinstance(part, Unknown) and part.near), ())


def taken(near: Near, parts: Sequence[Part], text: str, language: str) -> Sequence[Wish] | None:
    """The wishes that an answer to the question picks; empty for a no, None for an answer to something else."""
    only = parts[0] if len(parts) == 1 else None
    if isinstance(only, Wish) and "answer" in only.about:
        if not only.about["answer"]:
            return ()
        return near[0][1] if len(near) == 1 else None
    if len(near) < 2:
        return None
    if isinstance(only, Wish) and only.about.get("follow") == "choice":
        pick = only.slots["pick"]
        at = pick - 1 if pick > 0 else len(near) - 1
        return near[at][1] if at < len(near) else None
    things = {
        thing
        for reading in understanding(language_of(text, [], language)).readings(text)[:4]
        for thing in reading.of("things")
    }
    fitting = [wishes for _, wishes in near if things & _things(wishes)]
    return fitting[0] if len(fitting) == 1 else None


def _things(wishes: Sequence[Wish]) -> set[str]:
    named = {one.name: one for one in frames().all}
    return {thing for wish in wishes if wish.intent in named for each in named[wish.intent].things for thing in each}
