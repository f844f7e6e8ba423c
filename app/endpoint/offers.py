"""What an answer offered to choose from, and the call that takes one of it: "the second one", "yes", or its name."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from app.endpoint.history import Call, Exchange
from app.endpoint.routes import named_in
from app.endpoint.steps import Step
from app.endpoint.understanding import Wish

EXCHANGES_READ = 3  # of those with calls, back to which an offer stands
OF_WAYS = ("navigation_", "charging_", "trip_", "guidance_")
# Arguments that an ambiguous name stood in.
CHOSEN = (
    "place",
    "where",
    "stop",
    "who",
    "to",
    "from_whom",
    "person",
    "room",
    "event",
    "section",
    "query",
    "what",
    "which",
    "name",
)
ARTICLES = ("the ", "a ", "to ", "i mean ", "i meant ", "take ", "it's ", "no, ", "call ")


@dataclass(frozen=True)
class Offer:
    """Names in their order; `tool` takes one as its argument `name` beside `arguments`."""

    names: Sequence[str]
    tool: str = "navigation_go_to"
    name: str = "place"
    arguments: Mapping[str, Any] = field(default_factory=dict)
    told: int = 3  # of the names were said; "the last one" is the last of these
    proposing: bool = False  # whether the answer asked to take the only one

    def taken(self, at: int, wish: Wish | None = None, tool: str = "") -> Step:
        """The call that takes one; `tool` is another one for a place."""
        if tool and self.tool == "navigation_go_to":
            return Step(tool, {"place": self.names[at]}, wish)
        return Step(self.tool, {**self.arguments, self.name: self.names[at]}, wish)

    @property
    def proposed(self) -> Step | None:
        """The call that a bare yes means."""
        return self.taken(0) if self.proposing and len(self.names) == 1 else None


def places(calls: Sequence[Call]) -> list[str]:
    """Names of the places that the results offer, in their order."""
    found: list[str] = []
    for call in calls:
        for value in [*call.state.values(), *(call.result or {}).values()]:
            found += named_in([each for each in value if isinstance(each, dict)] if isinstance(value, list) else None)
    return list(dict.fromkeys(found))


def latest_offer(before: Sequence[Exchange]) -> Offer | None:
    """What still stands on offer; something done elsewhere than on the way ends it."""
    acted = [exchange for exchange in before if exchange.calls][-EXCHANGES_READ:]
    for age, exchange in enumerate(reversed(acted)):
        found = next((offer for call in reversed(exchange.calls) if (offer := _offer(call))), None)
        if found:
            last = age == 0 and exchange is before[-1]
            return found if last else replace(found, proposing=False)
        if not all(call.name.startswith(OF_WAYS) for call in exchange.calls):
            return None
    return None


def named_in_offer(offer: Offer | None, text: str) -> Step | None:
    """The call for a name of the offer that was said alone, or a part of only that name."""
    said = text.strip().lower()
    for article in ARTICLES:
        said = said.removeprefix(article)
    names = [name.lower() for name in offer.names] if offer else []
    fitting = [at for at, name in enumerate(names) if name == said]
    fitting = fitting or [at for at, name in enumerate(names) if len(said) > 1 and said in name]
    return offer.taken(fitting[0]) if offer and len(fitting) == 1 else None


def _chosen(call: Call, names: Sequence[str]) -> str:
    """The argument whose words the names share; "" where none does."""
    said = {name: str(call.arguments[name]).lower() for name in CHOSEN if name in call.arguments}
    shared = (name for name, text in said.items() if any(text in each.lower() for each in names))
    return next(shared, next(iter(said), ""))


def _offer(call: Call) -> Offer | None:
    choices = named_in(call.state.get("choices"))
    if choices:
        asked = _chosen(call, choices)
        told = min(len(choices), 5)
        return Offer(choices, call.name, asked, call.arguments, told=told, proposing=True) if asked else None
    which = named_in(call.state.get("which"))
    if which:
        asked = _chosen(call, which)
        return Offer(which, call.name, asked, call.arguments) if asked else Offer(which)
    if call.name == "trip_alternatives":
        names = named_in(call.state.get("alternatives"))
        return Offer(names, "trip_swap", "place", {"stop": call.arguments.get("stop", "1")}) if names else None
    if call.name == "navigation_routes" and not call.arguments.get("place"):
        rows = call.state.get("routes") or []
        kinds = [str(row["kind"]) for row in rows if isinstance(row, dict) and row.get("kind")]
        return Offer(kinds, "navigation_choose_route", "route") if kinds else None
    names = places([call]) if call.name.startswith("navigation_") else []
    if not names:
        return None
    told = 2 if call.arguments.get("along_route") else 3
    return Offer(names, told=told, proposing=call.name == "navigation_find")
