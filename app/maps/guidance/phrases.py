"""What guidance says, in a language: sentences from assets/guidance with distances and names put in."""

import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from app.maps.guidance.distances import spoken_metres
from app.maps.guidance.manoeuvre import Manoeuvre

FOLDER = Path(__file__).parents[3] / "assets" / "guidance"
LANGUAGES = ("en", "zh", "de", "fr")
SIGNPOST = 2  # places of a signpost that are said
SIGNPOSTED = ("exit", "ramp", "keep-left", "keep-right")  # their signpost is said beside the road's name

_PART = re.compile(r"\[([^\]]*)\]")
_FIELD = re.compile(r"\{(\w+)\}")


@cache
def phrases(language: str) -> "Phrases":
    """The phrases of a language; one without a file is spoken to in English."""
    return Phrases(language if language in LANGUAGES else "en")


class Phrases:
    """Reads assets/guidance/<language>.yaml; OSError or yaml.YAMLError when that is not to be read."""

    def __init__(self, language: str) -> None:
        self.language = language
        self._said: dict[str, Any] = yaml.safe_load((FOLDER / f"{language}.yaml").read_text(encoding="utf-8"))

    def distance(self, metres: float, case: str = "in") -> str:
        """A distance as it is said, after "in" or for a length ("over")."""
        said = spoken_metres(metres)
        forms = self._said["distance"][case]
        if said < 1000:
            return str(forms["metres"].format(n=f"{said:.0f}"))
        kilometres = said / 1000
        if kilometres == 1:
            return str(forms["kilometre"])
        number = f"{kilometres:g}".replace(".", self._said["decimal"])
        return str(forms["between" if kilometres < 2 else "kilometres"].format(n=number))

    def minutes(self, seconds: float) -> str:
        """Whole minutes, at least one."""
        count = max(1, round(seconds / 60))
        return str(self._said["minutes"]["one" if count == 1 else "many"].format(n=count))

    def manoeuvre(
        self,
        manoeuvre: Manoeuvre,
        metres: float | None,
        then: Manoeuvre | None = None,
        brief: bool = False,
        goal: str = "",
        laned: bool = False,
    ) -> str:
        """What to do in so many metres, or now (None).

        `then` follows at once; `goal` is the name of a stop; `laned` says the lanes to use, too.
        """
        values = self._values(manoeuvre, brief, goal)
        do = self._do(manoeuvre)
        after = self._filled(self._said["then"].get(then.sign, ""), self._values(then, brief, "")) if then else ""
        way = "brief_" if brief else ""
        if metres is None:
            if isinstance(do, Mapping):
                return _sentence(self._filled(do["now"], values))
            return _sentence(self._said[f"{way}now"].format(do=self._filled(do, values) + after))
        text = self._filled(do["far"] if isinstance(do, Mapping) else do, values) + after
        if lanes := "" if brief or not laned else self._lanes(manoeuvre):
            far = self._said["far_lanes"]
            return _sentence(far.format(distance=self.distance(metres), lanes=lanes, do=text))
        return _sentence(self._said[f"{way}far"].format(distance=self.distance(metres), do=text))

    def follow(self, road: str, metres: float) -> str:
        """That one stays on a road for long."""
        length = self.distance(metres, "over")
        return _sentence(self._said["follow" if road else "follow_on"].format(road=road, distance=length))

    def event(self, kind: str, **values: object) -> str:
        """One of the events; values: seconds (said as minutes), metres, length, limit in km/h, what (an incident)."""
        said = {name: str(value) for name, value in values.items()}
        if "seconds" in values:
            said["minutes"] = self.minutes(float(str(values["seconds"])))
        if "metres" in values:
            said["distance"] = self.distance(float(str(values["metres"])))
        if "length" in values:
            said["long"] = self.distance(float(str(values["length"])), "over")
        if "what" in values:
            said["what"] = self._said["incidents"].get(str(values["what"]), self._said["incidents"]["hazard"])
        return _sentence(self._filled(self._said["events"][kind], said))

    def _lanes(self, manoeuvre: Manoeuvre) -> str:
        """Which lanes to use, where they lie side by side and others are wrong; else ""."""
        good = [n for n, lane in enumerate(manoeuvre.lanes) if lane.right]
        count, every = len(good), len(manoeuvre.lanes)
        if not 0 < count < every or good[-1] - good[0] >= count:
            return ""
        where = "left" if good[0] == 0 else "right" if good[-1] == every - 1 else "middle"
        forms = self._said["lanes"][where]
        counts = self._said["counts"]
        return str(forms["one"] if count == 1 else forms["many"].format(n=counts[min(count, len(counts) + 1) - 2]))

    def _do(self, manoeuvre: Manoeuvre) -> Any:
        if manoeuvre.sign == "exit" and not manoeuvre.exit_ref:
            return self._said["do"]["exit-unnumbered"]
        return self._said["do"][manoeuvre.sign]

    def _values(self, manoeuvre: Manoeuvre, brief: bool, goal: str) -> dict[str, str]:
        ordinals = self._said["ordinals"]
        road = "" if brief else manoeuvre.onto(self.language)
        places = manoeuvre.signpost(self.language)[:SIGNPOST] or tuple(filter(None, (manoeuvre.toward_ref,)))
        if brief or (road and manoeuvre.sign not in SIGNPOSTED):
            places = ()
        return {
            "road": road,
            "places": self._said["and"].join(places),
            "number": manoeuvre.exit_ref,
            "exit": ordinals[min(max(manoeuvre.exit, 1), len(ordinals)) - 1],
            "side": self._said["sides"].get(manoeuvre.side, ""),
            "minutes": self.minutes(manoeuvre.seconds) if manoeuvre.seconds and not brief else "",
            "goal": goal,
        }

    def _filled(self, text: str, values: Mapping[str, str]) -> str:
        """The text with its values; a part in brackets goes where one of its values is empty."""

        def part(found: re.Match[str]) -> str:
            inner = found.group(1)
            return inner if all(values.get(name) for name in _FIELD.findall(inner)) else ""

        filled = _FIELD.sub(lambda found: values.get(found.group(1), ""), _PART.sub(part, text))
        for wrong, good in self._said["mended"].items():
            filled = re.sub(wrong, good, filled)
        return filled


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:]
