"""The names that people are likely to say here and now, for whoever hears: contacts, places, music."""

from collections.abc import Callable, Iterator
from itertools import zip_longest

from app.assistant.speech.sound import Sound
from app.car.catalogue import HMI
from app.cockpit import Models
from app.domains.places import Places
from app.life.contacts import Contact

MOST = 300  # names that are sent


class LikelyNames:
    """`tell` sends them to the sound process when they are others than before."""

    def __init__(self, models: Models, contacts: tuple[Contact, ...], sound: Callable[[], Sound | None]) -> None:
        self._models, self._contacts, self._sound = models, contacts, sound
        self._near: Places = models.navigation.places  # type: ignore[assignment]
        self._told: tuple[str, ...] = ()
        self._near.favouritesChanged.connect(self.tell)
        models.settings.car.watch([f"{HMI}.CurrentLanguage"], lambda changes: self.tell())

    def tell(self) -> None:
        """Called after every turn, too: the car drives on, and other places are near."""
        sound, names = self._sound(), self.names()
        if sound is not None and names != self._told:
            self._told = names
            sound.favour(names)

    def names(self) -> tuple[str, ...]:
        """In the language that is spoken; of each kind as many as there is room for."""
        kinds = (self._people(), self._places(), self._music())
        each = dict.fromkeys(name for names in zip_longest(*kinds, fillvalue="") for name in names if name)
        chinese = str(self._models.settings.car[f"{HMI}.CurrentLanguage"]) == "zh"
        return tuple(name for name in each if _is_chinese(name) == chinese)[:MOST]

    def lasting(self) -> tuple[str, ...]:
        """Those that stay the same from day to day, in every language: people and music."""
        return tuple(dict.fromkeys((*self._people(), *self._music())))

    def _people(self) -> Iterator[str]:
        for person in sorted(self._contacts, key=lambda one: not one.favourite):
            yield from person.names

    def _places(self) -> Iterator[str]:
        yield from (str(row["label"]) for row in self._near.favourites)  # type: ignore[attr-defined]
        yield from (str(row["name"]) for row in self._near.nearby)  # type: ignore[attr-defined]

    def _music(self) -> Iterator[str]:
        media = self._models.media
        for track in media.library.tracks:
            yield media.named(track, "title")
            yield media.named(track, "artist")
        for kind in ("playlist", "station", "podcast"):
            yield from media.names_of(kind)


def _is_chinese(name: str) -> bool:
    return any("\u3400" <= letter <= "\u9fff" for letter in name)
