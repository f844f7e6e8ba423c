"""Which rooms and things of the house somebody means by what they say."""

from collections.abc import Mapping, Sequence

from app.car.car import Refused
from app.car.message import QT_TRANSLATE_NOOP, Message
from app.domains.domain import Reply, refuse
from app.domains.house_names import is_whole_house, meant
from app.house.house import Room, State, States

NO_ROOM = QT_TRANSLATE_NOOP("Car", "There is no room called {room} in the house.")
WHICH = QT_TRANSLATE_NOOP("Car", "Do you mean {first} or {second}?")
NONE_SUCH = QT_TRANSLATE_NOOP("Car", "There is no {name} in the house.")
NOT_HERE = {
    "light": QT_TRANSLATE_NOOP("Car", "There is no light to switch there."),
    "climate": QT_TRANSLATE_NOOP("Car", "There is no heating to set there."),
    "blind": QT_TRANSLATE_NOOP("Car", "There are no blinds there."),
    "lock": QT_TRANSLATE_NOOP("Car", "There is no door that locks itself."),
    "garage": QT_TRANSLATE_NOOP("Car", "The house has no garage door."),
    "alarm": QT_TRANSLATE_NOOP("Car", "The house has no alarm."),
}


class Chooser:
    """Finds rooms and entities by what people say; what it cannot tell is a refusal that asks or names what there is.

    `names` are each entity's names by language, `also` further words for it.
    """

    def __init__(
        self, rooms: Sequence[Room], names: Mapping[str, Mapping[str, str]], also: Mapping[str, Sequence[str]]
    ) -> None:
        self.rooms = tuple(rooms)
        self._names, self._also = names, also

    def called(self, entity: str, state: State, language: str) -> str:
        """What an entity is called in a language."""
        return self._names.get(entity, {}).get(language) or str(state.get("name", entity))

    def room(self, said: str, language: str) -> Room | Reply:
        """The one room that is meant."""
        found = meant(said, {room.id: [*room.names.values(), *room.also] for room in self.rooms})
        chosen = [room for room in self.rooms if room.id in found]
        if len(chosen) > 1:
            return refuse(WHICH, {"first": chosen[0].name(language), "second": chosen[1].name(language)})
        if not chosen:
            known = [room.name(language) for room in self.rooms]
            return Reply(Refused(Message(NO_ROOM, {"room": said})), {"rooms": known})
        return chosen[0]

    def things(self, states: States, kind: str, room: str | None, language: str) -> States | Reply:
        """Entities of a kind in a room, or in the whole house."""
        found = {id: state for id, state in states.items() if state["kind"] == kind}
        if room and not is_whole_house(room):
            where = self.room(room, language)
            if isinstance(where, Reply):
                return where
            found = {id: state for id, state in found.items() if state["room"] == where.id}
        return found or refuse(NOT_HERE[kind])

    def thing(self, states: States, kind: str, name: str, language: str) -> States | Reply:
        """The one entity of a kind that goes by a name."""
        of_kind = {id: state for id, state in states.items() if state["kind"] == kind}
        found = meant(name, {id: self._words(id, state) for id, state in of_kind.items()})
        called = [self.called(id, of_kind[id], language) for id in found or of_kind]
        if len(found) == 1:
            return {found[0]: of_kind[found[0]]}
        if found:
            return refuse(WHICH, {"first": called[0], "second": called[1]})
        return Reply(Refused(Message(NONE_SUCH, {"name": name})), {"known": called})

    def _words(self, entity: str, state: State) -> list[str]:
        return [*self._names.get(entity, {}).values(), *self._also.get(entity, ()), str(state["name"])]
