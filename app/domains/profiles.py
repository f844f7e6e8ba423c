"""Profiles of the people of this car, as PEOPLE_KNOWN holds them: a JSON list."""

import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from rapidfuzz import fuzz

from app.car.catalogue import ZONES
from app.life_file import LifeFile

ROLES = ("owner", "adult", "child")
LANGUAGES = ("en", "zh", "de", "fr")
LIKE = 80.0  # of 100: a name that was heard a little wrong
GUESTS = frozenset(("guest", "a guest", "nobody", "访客", "客人", "gast", "ein gast", "invité", "un invité"))
OWN_WORDS = frozenset(("me", "i", "myself", "my", "我", "我自己", "mich", "ich", "mir", "moi", "je"))


@dataclass(frozen=True, slots=True)
class Profile:
    """`role` is owner, adult or child; `seat` where they usually sit; `aboard` whether they sit there at the start."""

    name: str
    role: str = "adult"
    seat: str = "driver"
    language: str = "en"
    aboard: bool = False
    also: tuple[str, ...] = ()


def read_people(path: Path) -> tuple[list[Profile], list[str]]:
    """The profiles of people.yaml, and one sentence per entry that is left out or mended."""
    file = LifeFile(path)
    people = [profile for name, entry in file.table("people").items() if (profile := _profile(file, name, entry))]
    seats: set[str] = set()
    for at, profile in enumerate(people):
        if profile.aboard and profile.seat in seats:
            where = next(key for key in file.table("people") if key == profile.name)
            file.fault(where, f"two people sit on the seat {profile.seat}", "let one of them sit elsewhere")
            people[at] = Profile(**(asdict(profile) | {"aboard": False}))
        seats |= {profile.seat} if profile.aboard else set()
    return people, file.faults


def _profile(file: LifeFile, name: Any, entry: Any) -> Profile | None:
    if not isinstance(name, str) or not isinstance(entry, dict):
        file.fault(name, f"the profile {name} has no entries", "give it a role, a seat and a language")
        return None
    for field, allowed in (("role", ROLES), ("seat", ZONES), ("language", LANGUAGES)):
        if entry.get(field, allowed[0]) not in allowed:
            file.fault(entry[field], f"{field} of {name} is {entry[field]}", f"write one of {', '.join(allowed)}")
            return None
    also = entry.get("also", [])
    if not isinstance(also, list):
        file.fault(name, f"“also” of {name} is no list", "write words in square brackets")
        also = []
    role, seat, language = (str(entry.get(field, "")) for field in ("role", "seat", "language"))
    words = tuple(str(word) for word in also)
    aboard = entry.get("aboard") is True
    return Profile(str(name), role or "adult", seat or "driver", language or "en", aboard, words)


def known_people(text: str) -> list[Profile]:
    """The profiles in the signal's text."""
    return [Profile(**(entry | {"also": tuple(entry["also"])})) for entry in json.loads(text or "[]")]


def written_people(people: list[Profile]) -> str:
    """The profiles as the signal's text."""
    return json.dumps([asdict(profile) for profile in people], ensure_ascii=False)


def named(people: list[Profile], said: str) -> Profile | None:
    """Who is meant by a name, also one that was heard a little wrong; None when nobody is, or more than one."""
    wanted = _plain(said)
    words = {profile.name: [_plain(word) for word in (profile.name, *profile.also)] for profile in people}
    exact = [profile for profile in people if wanted in words[profile.name]]
    if len(exact) == 1:
        return exact[0]
    scores = [(max(fuzz.ratio(wanted, word) for word in words[profile.name]), profile.name) for profile in people]
    best = max(scores, default=(0.0, ""))
    close = [name for score, name in scores if score >= best[0] - 5]
    return next((one for one in people if [one.name] == close), None) if best[0] >= LIKE else None


def _plain(name: str) -> str:
    return "".join(letter for letter in name.casefold().removesuffix("'s").removesuffix("’s") if letter.isalnum())
