"""Who is in the car, who speaks, and who is meant by a name."""

from collections.abc import Iterator
from contextlib import contextmanager

from app.car.car import Car
from app.car.catalogue import DRIVER, OCCUPANTS, PEOPLE_KNOWN, PEOPLE_MEMORY, SPEAKER_SEAT, ZONES
from app.domains.memory import Entry, entries
from app.domains.profiles import OWN_WORDS, Profile, known_people, named


class Aboard:
    """Reads the signals of people; changes nothing."""

    def __init__(self, car: Car) -> None:
        self._car = car
        self._finger = False

    @contextmanager
    def as_driver(self) -> Iterator[None]:
        """Inside the block a finger on the screen counts as the driver, whoever spoke last."""
        self._finger = True
        try:
            yield
        finally:
            self._finger = False

    @property
    def people(self) -> list[Profile]:
        """The profiles."""
        return known_people(str(self._car[PEOPLE_KNOWN]))

    @property
    def known(self) -> dict[str, Entry]:
        """Everything that is remembered, by id."""
        return entries(str(self._car[PEOPLE_MEMORY]))

    @property
    def seats(self) -> dict[str, str]:
        """Who sits on which seat; "" for nobody that the car knows."""
        return {seat: str(self._car[signal]) for seat, signal in zip(ZONES, OCCUPANTS, strict=True)}

    @property
    def driver(self) -> str:
        """Who drives."""
        return str(self._car[DRIVER])

    @property
    def spoken_from(self) -> str:
        """The seat of whoever speaks."""
        return "driver" if self._finger else str(self._car[SPEAKER_SEAT])

    @property
    def speaker(self) -> str:
        """The name of whoever speaks, "" for a guest."""
        sitting = self.seats[self.spoken_from]
        return sitting if any(profile.name == sitting for profile in self.people) else ""

    def seat_of(self, person: str) -> str:
        """Where a person sits; "" when they are not in the car."""
        return next((seat for seat, name in self.seats.items() if name == person), "")

    def person(self, said: str) -> Profile | None:
        """Who is meant by a name, or by "me"."""
        name = self.speaker if said.casefold().strip() in OWN_WORDS else said
        return named(self.people, name) if name else None

    def told_about(self, said: str | None, sentence: str) -> str | None:
        """Whom a sentence is about: whom `said` names (None when nobody is), whom it begins with, else the speaker."""
        if said:
            profile = self.person(said)
            return profile.name if profile else None
        low = sentence.casefold()
        for profile in self.people:
            for word in (profile.name.casefold(), *(word.casefold() for word in profile.also)):
                if low.startswith((f"{word} ", f"{word}'s ")) or (not word.isascii() and low.startswith(word)):
                    return profile.name
        return self.speaker
