"""Where people live and where appointments take place, as places of the map."""

from app.domains.day import Day
from app.domains.navigation import Navigation
from app.life.contacts import Contact
from app.life.life import Life
from app.life.who import clean, find, place_words_off
from app.maps.regions.region import Place

FIRST = -2_000_000  # ids of contacts' places go down from here


class Whereabouts:
    """Finds a contact's address ("Mara's", "mum") and an appointment's place ("my next appointment")."""

    def __init__(self, life: Life, day: Day, navigation: Navigation) -> None:
        self._life, self._day, self._navigation = life, day, navigation
        self._looking = False

    def places(self, text: str) -> tuple[Place, ...]:
        """The places that a name may mean; () when it names neither a person nor an appointment."""
        if self._looking or self._navigation.guide is None:
            return ()
        people = find(self._life.contacts, text, exactly=True)
        people = people or find(self._life.contacts, place_words_off(text), exactly=True)
        homes = tuple(place for who in people if (place := self.of_contact(who)) is not None)
        if homes:
            return homes
        written = self._day.place_of(text) if len(clean(text)) > 3 or not text.isascii() else ""
        return self._called(written)[:1] if written else ()

    def of_contact(self, who: Contact) -> Place | None:
        """Where somebody lives; None when nothing or nowhere is written."""
        guide = self._navigation.guide
        if guide is None or not (who.address or who.spot):
            return None
        if who.spot is None:
            found = self._called(who.address)
            return found[0] if found else None
        x, y = guide.frame.to_local(*who.spot)
        street, _, town = who.address.partition(", ")
        tags = {"addr:street": street, "addr:city": town} | ({"phone": who.numbers[0].text} if who.numbers else {})
        number = FIRST - self._life.contacts.index(who)
        return Place(number, "contact", who.name, "", x, y, *who.spot, tags)

    def _called(self, written: str) -> tuple[Place, ...]:
        """A place by its name, or an address with its town."""
        self._looking = True
        try:
            places = self._navigation.places
            street, _, town = written.partition(", ")
            for text in (street, written):
                found: tuple[Place, ...] = places.meant(text).places  # type: ignore[attr-defined]
                there = [place for place in found if not town or place.tags.get("addr:city") == town]
                if found:
                    return tuple(there or found)
            return ()
        finally:
            self._looking = False
