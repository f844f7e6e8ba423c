"""Questionnaires as data: their items in several languages, their scale, and the key by which they are scored."""

from pathlib import Path
from typing import Literal, Self

from pydantic import Field, model_validator

from app.study.files.yaml_file import FileFaults, Form, YamlFile

SHIPPED = Path(__file__).resolve().parents[3] / "assets" / "questionnaires"
Words = dict[str, str]  # by language; English is always there
Ends = dict[str, tuple[str, str]]


class Scale(Form):
    """The values that an item takes: from `from` to `to` in steps of `by`."""

    first: int = Field(alias="from")
    last: int = Field(alias="to")
    by: int = Field(default=1, ge=1)

    @model_validator(mode="after")
    def _upward(self) -> Self:
        if self.first >= self.last or (self.last - self.first) % self.by:
            raise ValueError("a scale goes up from `from` to `to` in whole steps of `by`; mend its numbers")
        return self

    @property
    def values(self) -> tuple[int, ...]:
        """Every value, lowest first."""
        return tuple(range(self.first, self.last + 1, self.by))


class Item(Form):
    """One question; the words may be missing where the two ends of the scale say it all."""

    id: str = Field(pattern=r"^[a-z0-9_]+$")
    en: str = ""
    zh: str = ""
    de: str = ""
    fr: str = ""
    ends: Ends = Field(default_factory=dict)
    open: bool = False

    def words(self, language: str) -> str:
        """In a language, or in English."""
        return getattr(self, language, "") or self.en


class Questionnaire(Form):
    """The whole file. `score`: sus, ueq_s, mean (of the items), or none."""

    questionnaire: str = Field(pattern=r"^[a-z0-9_]+$")
    title: Words
    lead: Words = Field(default_factory=dict)
    scale: Scale
    ends: Ends = Field(default_factory=dict)
    score: Literal["sus", "ueq_s", "mean", "none"] = "none"
    items: tuple[Item, ...] = Field(min_length=1)

    @model_validator(mode="after")
    def _told(self) -> Self:
        for item in self.items:
            if not item.en and "en" not in item.ends:
                raise ValueError(f"item {item.id} has no words; write `en` or `ends`")
        if self.score == "sus" and len(self.items) != 10:
            raise ValueError("the SUS has ten items; write all of them or another `score`")
        if self.score == "ueq_s" and len(self.items) != 8:
            raise ValueError("the UEQ-S has eight items; write all of them or another `score`")
        return self


def find_questionnaire(name: str, folder: Path | None = None) -> Questionnaire:
    """The study's own by that name, else the one that ships; raises FileFaults."""
    own = folder / "questionnaires" / f"{name}.yaml" if folder is not None else None
    path = own if own is not None and own.exists() else SHIPPED / f"{name}.yaml"
    if not path.exists():
        known = sorted(each.stem for each in SHIPPED.glob("*.yaml"))
        raise FileFaults(
            [f"There is no questionnaire {name!r}: use one of {', '.join(known)}, or write questionnaires/{name}.yaml."]
        )
    return YamlFile(path).checked(Questionnaire)
