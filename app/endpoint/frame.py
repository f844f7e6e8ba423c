"""One combination of concepts and what it means: an entry of frames.yaml, fitted to a reading of a piece.

It acts only where everything that was said has a place in it.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from app.endpoint.concepts import NUMBER, Reading
from app.endpoint.degrees import value_name

WEAK = ("set", "want")  # "I want the lights" switches them on, "I want the lights off" does not
# "Cool my seat down": with these "up" and "down" say nothing of their own.
SELF_SUFFICIENT = frozenset(
    {"heat", "cool", "clear", "lock", "wash", "warmer", "cooler", "darker", "brighter", "louder", "quieter", "faster",
     "slower", "close", "crack"}
)  # fmt: skip
AS_ACTS = {"top": "up", "bottom": "down"}  # "all the way down" opens a window
AT_ENDS = {"top": "max", "bottom": "min"}  # and is the least of a volume
STRONG = ("open", "close", "on", "off")  # "open the window up" opens it, "turn it on high" switches it on
WITHOUT = {
    "own": ("passenger", "rear"), "driver": ("passenger", "rear"), "passenger": ("driver", "rear"), "rear": ("front",),
    "front": ("rear",), "rear_left": ("front", "rear_right"), "rear_right": ("front", "rear_left"),
}  # fmt: skip
TOGETHER = {
    frozenset({"own", "passenger"}): "front", frozenset({"driver", "passenger"}): "front",
    frozenset({"rear_left", "rear_right"}): "rear", frozenset({"front", "rear"}): "all",
    frozenset({"rear", "left"}): "rear_left", frozenset({"rear", "right"}): "rear_right",
    frozenset({"front", "left"}): "driver", frozenset({"front", "right"}): "passenger",
    frozenset({"front", "passenger"}): "passenger", frozenset({"rear", "passenger"}): "rear",
}  # fmt: skip
ALONE = {"left": "driver", "right": "passenger"}
BESIDE = {"beside": "passenger"}  # "the seat next to me"; a window there is one's own: a frame's `zones` says so


@dataclass(frozen=True)
class Meant:
    """What a frame makes of a reading: a tool with slots; `about` for questions."""

    frame: "Frame"
    tool: str
    slots: Mapping[str, Any]
    about: str = ""


@dataclass(frozen=True)
class Frame:
    """One entry of frames.yaml; see the head of that file."""

    name: str
    tool: str
    things: tuple[frozenset[str], ...] = ()
    implied: tuple[str, ...] = ()
    fixed: Mapping[str, Any] = field(default_factory=dict)
    zone: str = ""
    zones: Mapping[str, str] = field(default_factory=dict)
    value: str = ""
    units: tuple[str, ...] = ("",)
    within: tuple[float, float] | None = None
    acts: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    bends: Mapping[str, int] = field(default_factory=dict)
    strengths: Mapping[str, Any] = field(default_factory=dict)
    takes: Mapping[str, str] = field(default_factory=dict)
    joined: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    scale: Mapping[str, float] = field(default_factory=dict)
    signs: Mapping[str, int] = field(default_factory=dict)
    degree: str = ""
    alone: Mapping[str, Any] | None = None
    needs: tuple[str, ...] = ()
    acted: bool = False
    asks: tuple[str, str] | None = None

    @property
    def constant(self) -> dict[str, Any]:
        """The arguments that are the same for every zone."""
        return {name: value for name, value in self.fixed.items() if name != self.zone}

    def fit(self, reading: Reading) -> list[Meant]:
        """What the reading means here, one entry for each zone it speaks of; nothing where it does not fit."""
        things = frozenset(reading.of("things"))
        if reading.has("not"):
            return []
        if not (things in self.things or (not things and self.implied and self._is_implied(reading))):
            return []
        zones = self._zones(reading)
        if zones is None:
            return []
        if reading.has("ask"):
            return self._asked(reading, zones) if reading.facets[0] == ("flags", "ask") else []
        slots = self._slots(reading)
        if slots is None or not set(self.needs) <= {*slots, self.value if "end" in slots else ""}:
            return []
        base = {**self.fixed, **slots}
        return [Meant(self, self.tool, base | ({self.zone: zone} if self.zone and zone else {})) for zone in zones]

    def _is_implied(self, reading: Reading) -> bool:
        said = {
            *reading.of("actions"),
            *reading.of("units"),
            *reading.of("states"),
            *(name for name, _ in reading.of("values")),
        }
        if "zone_number" in self.implied and reading.of(NUMBER) and reading.of("zones") and not said:
            return True
        return bool(said & set(self.implied))

    def _zones(self, reading: Reading) -> list[str] | None:
        """The zones one after the other, [""] without any; None where they make no sense here."""
        said = reading.of("zones")
        if not said or (said == ["all"] and not self.zone):
            return [""]
        if not self.zone and not (self.asks and reading.has("ask")):
            return None
        if reading.has("except"):
            kept = [zone for zone in said if zone != "all"]
            return [self._zone(zone) for zone in WITHOUT[kept[0]]] if len(kept) == 1 and kept[0] in WITHOUT else None
        zone = said[0] if len(said) == 1 else TOGETHER.get(frozenset(said))
        return [self._zone(ALONE.get(zone, zone))] if zone else None

    def zoned(self, reading: Reading) -> list[str]:
        """The zones of a reading as this frame's argument takes them; none where it takes no zone."""
        return [zone for zone in self._zones(reading) or [] if zone] if self.zone else []

    def _zone(self, zone: str) -> str:
        return self.zones.get(zone, BESIDE.get(zone, zone))

    def _asked(self, reading: Reading, zones: Sequence[str]) -> list[Meant]:
        plain = not reading.of(NUMBER) and not reading.of("complaints")
        if self.asks is None or not plain:
            return []
        taken = {name: value for name, value in reading.of("values") if name in self.takes}
        if len(taken) != len(reading.of("values")):
            return []
        slots = {"zone": zones[0]} if zones[0] else {}
        tool, about = self.asks
        return [Meant(self, tool, {**self.fixed, **slots, **taken}, about)]

    def _slots(self, reading: Reading) -> dict[str, Any] | None:
        """The slots that everything but thing and zone fills; None where something has no place."""
        action, taken = self._action(reading), self._taken(reading)
        parts = [reading.of(group) for group in (NUMBER, "shares", "ends", "strengths", "degrees")]
        if action is None or taken is None or any(len(part) > 1 for part in parts):
            return None
        number, share, end, strength, degree = (part[0] if part else None for part in parts)
        if sum(value is not None for value in (number, share, end, strength)) > 1:
            return None
        name, bent = action
        if not reading.of("actions") and (self.acted or not (reading.of("things") or self.implied)):
            return None
        if number is not None:
            found = self._number(reading, name, number)
        elif share is not None:
            found = self._share(reading, name, share)
        elif end in AS_ACTS and AS_ACTS[end] in self.acts:
            found = dict(self.acts[AS_ACTS[end]])
        elif end is not None:
            found = (
                None
                if self.value != value_name(self.tool) or name == "off" or not self.value
                else {"end": AT_ENDS.get(end, end)}
            )
        elif strength is not None:
            found = {self.value: self.strengths[strength]} if strength in self.strengths and name != "off" else None
        elif degree is not None or bent:
            found = self._by_degree(name, degree or "", bent)
        elif name in self.acts:
            found = dict(self.acts[name])
        elif name:
            found = {"sign": self.bends[name]} if name in self.bends else None
        else:
            found = dict(self.alone or {}) if self.alone is not None or taken else None
        return None if found is None else {**found, **taken}

    def _number(self, reading: Reading, action: str, number: float) -> dict[str, Any] | None:
        units = reading.of("units")
        if not set(units) <= set(self.units) or (not units and "" not in self.units):
            return None
        sign = self.bends.get(action, 0)
        if reading.has("by") or (sign and action not in self.acts and not reading.has("to")):
            return {"sign": sign or 1, "amount": number} if self.bends else None
        if not self.value or action == "off" or (self.within and not self.within[0] <= number <= self.within[1]):
            return None
        factor = self.scale.get(units[0], 1) if units else 1
        return {self.value: number * factor * self.signs.get(action, 1)}

    def _share(self, reading: Reading, action: str, share: int) -> dict[str, Any] | None:
        if not self.value or "percent" not in self.units or action == "off":
            return None
        if reading.has("by") and self.bends:
            return {"sign": self.bends.get(action, 1), "amount": share}
        return {self.value: 0 if action == "close" and share == 100 else share}

    def _by_degree(self, action: str, degree: str, bent: bool) -> dict[str, Any] | None:
        if self.degree and action in self.acts:
            told = {} if self.degree == "ignored" or bent else {self.degree: degree}
            return {**self.acts[action], **told}
        sign = self.bends.get(action, 0)
        return {"sign": sign, **({"degree": degree} if degree else {})} if sign else None

    def _action(self, reading: Reading) -> tuple[str, bool] | None:
        """The action said or "", and whether it is a change ("open it more"); None for several or a strange one."""
        wrong = reading.of("complaints")
        said = reading.of("actions")
        states = reading.of("states")
        if bool(wrong) != reading.has("complaint") or bool(states) != reading.has("be") or len({*wrong, *states}) > 1:
            return None
        wrong = wrong or states
        said = [action for action in said if action not in WEAK] or (
            ["on"] if "want" in said and not self._else(reading) else []
        )
        if wrong and said:
            return None
        known = said or wrong
        bent = len(known) == 2 and "more" in known
        if bent:
            known = [action for action in known if action != "more"]
        if len(known) == 2 and set(known) & SELF_SUFFICIENT:
            known = [action for action in known if action not in ("up", "down")]
        if any(action not in self.acts and action not in self.bends for action in known):
            return None
        if bent:
            return (known[0], True) if self.bends.get(known[0]) or self.degree else None
        if len(known) > 1:
            known = [action for action in known if action in STRONG]
        return (known[0] if known else "", False) if len(known) < 2 else None

    def _else(self, reading: Reading) -> bool:
        """Whether something was said that says by itself what is wanted."""
        return any(kind in (NUMBER, "shares", "ends", "strengths", "values", "states") for kind, _ in reading.facets)

    def _taken(self, reading: Reading) -> dict[str, Any] | None:
        """Slots of the values said, such as a colour or a mode."""
        found: dict[str, list[Any]] = {}
        for name, value in reading.of("values"):
            if name not in self.takes:
                return None
            found.setdefault(self.takes[name], []).append(value)
        taken: dict[str, Any] = {}
        for slot, values in found.items():
            joint = "+".join(sorted(map(str, values)))
            value = self.joined.get(slot, {}).get(joint, values[0] if len(values) == 1 else None)
            if value is None:
                return None
            taken[slot] = value
        return taken

    def act_of(self, arguments: Mapping[str, Any]) -> str:
        """The action that these arguments came of; "" where none is known."""
        done = [name for name, slots in self.acts.items() if slots and slots.items() <= arguments.items()]
        if done:
            return done[0]
        change = arguments.get("change") or arguments.get("amount")
        if isinstance(change, int | float):
            return next((name for name, sign in self.bends.items() if sign == (1 if change > 0 else -1)), "")
        return ""


def from_entry(name: str, entry: Mapping[str, Any]) -> Frame:
    """A frame from its entry in the file."""
    plain = dict(entry)
    plain["things"] = tuple(frozenset(str(each).split()) for each in plain.get("things", [name]))
    for key in ("implied", "units", "needs", "within", "asks"):
        if key in plain:
            plain[key] = tuple(plain[key])
    return Frame(name=name, **plain)
