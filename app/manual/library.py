"""Everything that is told about the car from files: manual and lights per language, the workshop and its visits."""

import json
from collections.abc import Collection
from functools import cached_property
from pathlib import Path

from app.manual.lights import Light, described, is_vague, read_lights
from app.manual.manual import Manual
from app.manual.workshop import Visit, Workshop, read_visits, read_workshops

ROOT = Path(__file__).resolve().parents[2]
MANUALS = ROOT / "assets" / "manual"
LIFE = ROOT / "assets" / "life"


class Library:
    """Read at the first need; a language without a manual gets the English one. `faults` is what was left out."""

    def __init__(self, manuals: Path = MANUALS, life: Path = LIFE) -> None:
        self.faults: list[str] = []
        self._folder, self._life = manuals, life
        self._manuals: dict[str, Manual] = {}
        self._lights: dict[str, list[Light]] = {}

    def tongue(self, language: str) -> str:
        """The language that the manual is written in for somebody who speaks `language`."""
        return language if (self._folder / language / "words.yaml").is_file() else "en"

    def manual(self, language: str) -> Manual:
        """The manual for a language."""
        tongue = self.tongue(language)
        if tongue not in self._manuals:
            self._manuals[tongue] = manual = Manual(self._folder / tongue)
            self.faults += manual.faults
        return self._manuals[tongue]

    def lights(self, language: str) -> list[Light]:
        """The lights of the instruments, explained in a language."""
        tongue = self.tongue(language)
        if tongue not in self._lights:
            self._lights[tongue], faults = read_lights(self._folder / tongue / "lights.yaml")
            self.faults += faults
        return self._lights[tongue]

    def lit(self, warnings: str) -> list[str]:
        """The codes in the signal Cluster.Warnings."""
        return [str(code) for code in json.loads(warnings)]

    def light(self, code: str, language: str) -> Light:
        """The light of a code; a bare one named by its code where the file does not tell of it."""
        found = next((light for light in self.lights(language) if light.code == code), None)
        return found or Light(code, code.replace("_", " ").capitalize(), "amber", (), "", "", "")

    def described(self, text: str, language: str, lit: Collection[str] = ()) -> Light | None:
        """The light that words mean, in a language or in English; the codes in `lit` go before."""
        for tongue in dict.fromkeys((self.tongue(language), "en")):
            found = described(self.lights(tongue), text, self.manual(tongue).words, lit)
            if found is not None:
                return self.light(found.code, language)
        return None

    def is_vague(self, text: str, language: str) -> bool:
        """Whether words in a language mean whatever light is lit, such as "this light"."""
        return any(is_vague(text, self.manual(tongue).words) for tongue in (language, "en"))

    @cached_property
    def workshop(self) -> Workshop:
        """The car's workshop; one without times where the file has none."""
        workshops, faults = read_workshops(self._life / "workshop.yaml")
        self.faults += faults
        return workshops[0] if workshops else Workshop({}, {}, "", {})

    @cached_property
    def visits(self) -> list[Visit]:
        """What the workshop did, newest first."""
        visits, faults = read_visits(self._life / "service.yaml")
        self.faults += faults
        return visits
