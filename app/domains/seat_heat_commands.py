"""What may be asked of a seat's heating and ventilation, which are the climate's."""

from app.car.catalogue import sides
from app.car.message import QT_TRANSLATE_NOOP, Message
from app.car.signals import Value
from app.domains.climate_read import level
from app.domains.domain import LEVELS, Domain, Level3, LevelStep, Reply, Zone, command, stepped
from app.domains.zones import per_zone, placed, ranged


def seat_heat(side: str) -> str:
    """The signal of a seat's heating, ventilation below 0."""
    return f"Vehicle.Cabin.Seat.{side}.HeatingCooling"


class SeatHeatCommands(Domain):
    """Heating and ventilation of a seat; the one ends the other."""

    @command
    def set_seat_heating(
        self, seat: Zone = "own", level: Level3 | None = None, change: LevelStep | None = None
    ) -> Reply:
        """Heat a seat at a level from 0 (off) to 3, or change the level; ends its ventilation."""
        return self._temper(seat, level, change, sign=1)

    @command
    def set_seat_ventilation(
        self, seat: Zone = "own", level: Level3 | None = None, change: LevelStep | None = None
    ) -> Reply:
        """Ventilate a seat at a level from 0 (off) to 3, or change the level; ends its heating."""
        return self._temper(seat, level, change, sign=-1)

    def _temper(self, seat: Zone, wanted_level: int | None, change: int | None, sign: int) -> Reply:
        where, wishes = self.zone(seat), dict[str, Value]()
        for side in sides(where):
            at = level(self.car.number(seat_heat(side)))
            wanted = stepped(max(0, sign * at), wanted_level, change, 0, 3)
            if isinstance(wanted, Reply):
                return wanted
            if wanted or sign * at > 0:  # off ends this kind only
                wishes[seat_heat(side)] = sign * LEVELS[int(wanted)]
        return self.wish(
            wishes,
            lambda: {"seat": where} | per_zone("level", sides(where), lambda side: self._level(side, sign)),
            lambda: self._tempered(seat, [self._level(side, sign) for side in sides(where)], sign),
        )

    def _level(self, side: str, sign: int) -> int:
        return max(0, sign * level(self.car.number(seat_heat(side))))

    def _tempered(self, seat: str, levels: list[int], sign: int) -> Message:
        if not any(levels):
            off = (
                QT_TRANSLATE_NOOP("Car", "The seat heating is off{gap}{place}.")
                if sign > 0
                else QT_TRANSLATE_NOOP("Car", "The seat ventilation is off{gap}{place}.")
            )
            return placed(off, seat)
        if sign > 0:
            one = QT_TRANSLATE_NOOP("Car", "The seat heating is at {value:g}{gap}{place}.")
            between = QT_TRANSLATE_NOOP("Car", "The seat heating is between {low:g} and {high:g}{gap}{place}.")
        else:
            one = QT_TRANSLATE_NOOP("Car", "The seat ventilation is at {value:g}{gap}{place}.")
            between = QT_TRANSLATE_NOOP("Car", "The seat ventilation is between {low:g} and {high:g}{gap}{place}.")
        return ranged(one, between, seat, levels)
