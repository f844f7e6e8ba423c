"""What one does at a junction: turn, keep, leave, join, or nothing worth a word."""

from collections.abc import Sequence

from app.maps.geo import turn
from app.maps.routing.graph import Arc

STRAIGHT, SLIGHT, PLAIN, SHARP = 22.0, 50.0, 122.0, 165.0  # degrees up to which a turn is called so
CLASSES = (
    "track",
    "service",
    "living_street",
    "residential",
    "unclassified",
    "tertiary",
    "secondary",
    "primary",
    "trunk",
    "motorway",
)
FREE = ("motorway", "trunk")  # roads that one joins and leaves by ramps


def side_of(angle: float) -> str:
    """left or right."""
    return "right" if angle >= 0 else "left"


def turn_sign(angle: float) -> str:
    """The sign for a turn by `angle` degrees, right is positive."""
    size = abs(angle)
    if size < STRAIGHT:
        return "turn-straight"
    if size < SLIGHT:
        return f"turn-slight-{side_of(angle)}"
    if size < PLAIN:
        return f"turn-{side_of(angle)}"
    return f"turn-sharp-{side_of(angle)}" if size < SHARP else "turn-u"


def rank(arc: Arc) -> int:
    """How important a road is; a ramp counts like its road."""
    kind = arc.edge.kind.removesuffix("_link")
    return CLASSES.index(kind) if kind in CLASSES else 3


def is_link(arc: Arc) -> bool:
    """Whether it is a ramp or slip road."""
    return arc.edge.kind.endswith("_link")


def same_road(before: Arc, after: Arc) -> bool:
    """Whether signs call both by the same name or number."""
    a, b = before.edge, after.edge
    return bool((a.name and a.name == b.name) or (a.ref and a.ref == b.ref) or not (a.name or a.ref or b.name or b.ref))


def sign_at(before: Arc, after: Arc, leaving: Sequence[Arc], beyond: Arc) -> str:
    """The sign where `before` goes over into `after`, "" when the way is plain; `beyond` is the road after a ramp."""
    angle = turn(before.arrives, after.leaves)
    if before.edge is after.edge and before.forward != after.forward:
        return "turn-u"
    others = [arc for arc in leaving if arc is not after and arc.edge is not before.edge]
    if is_link(after) and not is_link(before):
        if before.edge.kind in FREE:
            return "exit"
        if beyond.edge.kind in FREE:
            return "ramp"
        return _turn(turn(before.arrives, beyond.leaves))
    if is_link(before) and not is_link(after) and after.edge.kind in FREE and abs(angle) < SLIGHT:
        return "merge"
    if not others:
        return ""
    if abs(angle) < STRAIGHT:
        return _keep(before, after, others, angle)
    return "" if _follows(before, after, others, angle) else _turn(angle)


def _turn(angle: float) -> str:
    """The sign of a turn into another road, however sharp."""
    sign = turn_sign(angle)
    return f"turn-sharp-{side_of(angle)}" if sign == "turn-u" else sign


def _keep(before: Arc, after: Arc, others: Sequence[Arc], angle: float) -> str:
    """A fork: another road of at least the same class that goes nearly straight on, too."""
    rivals = [
        turn(before.arrives, arc.leaves)
        for arc in others
        if abs(turn(before.arrives, arc.leaves)) < 38
        and rank(arc) >= rank(after)
        and not (is_link(arc) and not is_link(after))
    ]
    if not rivals:
        return ""
    return f"keep-{'left' if angle < min(rivals, key=lambda rival: abs(rival - angle)) else 'right'}"


def _follows(before: Arc, after: Arc, others: Sequence[Arc], angle: float) -> bool:
    """Whether the road itself bends, and only lesser roads branch off without going straighter on."""
    if not same_road(before, after) or abs(angle) > 80:
        return False
    straighter = [arc for arc in others if abs(turn(before.arrives, arc.leaves)) < min(abs(angle), 35.0)]
    return not straighter and all(rank(arc) < rank(after) or abs(angle) < 40 for arc in others)
