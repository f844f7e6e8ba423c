"""A show: a day of named scenes to be played before people, each in the form of a study's scenario."""

from pathlib import Path
from typing import Self

from pydantic import Field, model_validator

from app.study.files.scenario import Scenario
from app.study.files.yaml_file import Form, YamlFile

SHOWS = Path(__file__).parents[2] / "assets" / "shows"
WISH, PAGE, RING = "show.wish", "show.page", "phone.ring"


class Scene(Scenario):
    """A scenario with its name in each language, and the seconds of rest after its last event.

    Beside the commands of the cockpit its events may `call` two of the show: `show.wish` says words for a visitor, with
    `arguments` such as {en: Open the trunk, de: Öffne den Kofferraum}; `show.page` brings a page up: {page: trip}.
    `phone.ring` lets somebody call: {who: Mara}.
    """

    titles: dict[str, str] = Field(default_factory=dict)
    rest_s: float = Field(default=3.0, ge=0, le=600)

    @model_validator(mode="after")
    def _playable(self) -> Self:
        if self.answers or self.faults.model_fields_set or any(event.faults for event in self.events):
            raise ValueError("a show fakes nothing; take `answers` and `faults` out")
        for event in self.events:
            for call, needed in ((WISH, "en"), (PAGE, "page"), (RING, "who")):
                if event.call == call and needed not in event.arguments:
                    raise ValueError(f"`{call}` misses `{needed}`; add it to its `arguments`")
        return self

    def named(self, language: str) -> str:
        """Its name."""
        return self.titles.get(language) or self.titles.get("en") or self.title or self.scenario


class Show(Form):
    """The whole file."""

    show: str
    titles: dict[str, str] = Field(default_factory=dict)
    scenes: tuple[Scene, ...] = Field(min_length=1)


def read_show(path: Path = SHOWS / "demo_day.yaml") -> Show:
    """Raises FileFaults."""
    return YamlFile(path).checked(Show)
