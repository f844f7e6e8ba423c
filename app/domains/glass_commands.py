"""What may be asked of the car's glass: windows, sunroof, shades."""

from typing import Literal

from app.car.cabin_signals import BACK_SHADE
from app.car.catalogue import SIDES, sides
from app.car.message import QT_TRANSLATE_NOOP, Message
from app.car.signals import Value
from app.domains.domain import Domain, Percent, PercentStep, Reply, Zone, command, refuse, stepped
from app.domains.zones import per_zone, placed, several

SUNROOF = "Vehicle.Cabin.Sunroof.Position"
SHADE = "Vehicle.Cabin.Sunroof.Shade.Position"
Shaded = Literal["rear_left", "rear_right", "rear", "back_window"]
# One window, several, all: closed, open, by percent, between two.
WINDOWS = {
    "one": (
        QT_TRANSLATE_NOOP("Car", "The window{gap}{place} is closed."),
        QT_TRANSLATE_NOOP("Car", "The window{gap}{place} is open."),
        QT_TRANSLATE_NOOP("Car", "The window{gap}{place} is {low:g} percent open."),
        "",
    ),
    "several": (
        QT_TRANSLATE_NOOP("Car", "The windows{gap}{place} are closed."),
        QT_TRANSLATE_NOOP("Car", "The windows{gap}{place} are open."),
        QT_TRANSLATE_NOOP("Car", "The windows{gap}{place} are {low:g} percent open."),
        QT_TRANSLATE_NOOP("Car", "The windows{gap}{place} are {low:g} to {high:g} percent open."),
    ),
    "all": (
        QT_TRANSLATE_NOOP("Car", "All windows are closed."),
        QT_TRANSLATE_NOOP("Car", "All windows are open."),
        QT_TRANSLATE_NOOP("Car", "All windows are {low:g} percent open."),
        QT_TRANSLATE_NOOP("Car", "The windows are {low:g} to {high:g} percent open."),
    ),
}
SHADES = {
    "rear_left": (
        QT_TRANSLATE_NOOP("Car", "The shade in the rear left is closed."),
        QT_TRANSLATE_NOOP("Car", "The shade in the rear left is open."),
        QT_TRANSLATE_NOOP("Car", "The shade in the rear left is {percent} percent open."),
    ),
    "rear_right": (
        QT_TRANSLATE_NOOP("Car", "The shade in the rear right is closed."),
        QT_TRANSLATE_NOOP("Car", "The shade in the rear right is open."),
        QT_TRANSLATE_NOOP("Car", "The shade in the rear right is {percent} percent open."),
    ),
    "rear": (
        QT_TRANSLATE_NOOP("Car", "The shades in the back are closed."),
        QT_TRANSLATE_NOOP("Car", "The shades in the back are open."),
        QT_TRANSLATE_NOOP("Car", "The shades in the back are {percent} percent open."),
    ),
    "back_window": (
        QT_TRANSLATE_NOOP("Car", "The shade of the rear window is closed."),
        QT_TRANSLATE_NOOP("Car", "The shade of the rear window is open."),
        QT_TRANSLATE_NOOP("Car", "The shade of the rear window is {percent} percent open."),
    ),
    "sunroof": (
        QT_TRANSLATE_NOOP("Car", "The sunroof shade is closed."),
        QT_TRANSLATE_NOOP("Car", "The sunroof shade is open."),
        QT_TRANSLATE_NOOP("Car", "The sunroof shade is {percent} percent open."),
    ),
}
SHADED = {
    "rear_left": (f"Vehicle.Cabin.Door.{SIDES[2]}.Shade.Position",),
    "rear_right": (f"Vehicle.Cabin.Door.{SIDES[3]}.Shade.Position",),
    "rear": tuple(f"Vehicle.Cabin.Door.{side}.Shade.Position" for side in SIDES[2:]),
    "back_window": (BACK_SHADE,),
}


def window_signal(side: str) -> str:
    """How far a door's window is open, in percent."""
    return f"Vehicle.Cabin.Door.{side}.Window.Position"


def shade_told(which: str, percent: int) -> Message:
    """How far a shade is open."""
    at = 0 if percent == 0 else 1 if percent == 100 else 2
    return Message(SHADES[which][at], {"percent": percent} if at == 2 else {})


class GlassCommands(Domain):
    """The commands of windows, sunroof and shades."""

    @command
    def set_window(
        self, window: Zone = "own", percent: Percent | None = None, change: PercentStep | None = None
    ) -> Reply:
        """Open a window to a percentage (0 is closed, 100 is open), or change it by some percent (a bit is 20)."""
        where = self.zone(window)
        wishes: dict[str, Value] = {}
        for side in sides(where):
            wanted = stepped(self.car.number(window_signal(side)), percent, change, 0, 100)
            if isinstance(wanted, Reply):
                return wanted
            wishes[window_signal(side)] = int(wanted)
        return self.wish(
            wishes,
            lambda: {"window": where} | per_zone("percent", sides(where), lambda side: self.car[window_signal(side)]),
            lambda: self.windows_told(window, where),
        )

    def windows_told(self, spoken: str, where: str) -> Message:
        """How far the windows of a zone are open, said for the zone as it was spoken of."""
        numbers = [self.car.number(window_signal(side)) for side in sides(where)]
        low, high = min(numbers), max(numbers)
        texts = WINDOWS["all" if where == "all" else "several" if several(where) else "one"]
        text = texts[3] if low != high else texts[0] if low == 0 else texts[1] if low == 100 else texts[2]
        return placed(text, spoken, {"low": low, "high": high})

    @command
    def set_sunroof(self, percent: Percent | None = None, tilt: bool | None = None) -> Reply:
        """Open the sunroof to a percentage (0 is closed, 100 is open), or tilt it; its shade opens along."""
        if (percent is None) == (tilt is None):
            return refuse(QT_TRANSLATE_NOOP("Car", "Please say how far, or to tilt it."))
        position = percent if percent is not None else (-100 if tilt else 0)
        return self.wish({SUNROOF: position}, lambda: {"sunroof": self.car[SUNROOF]}, self.sunroof_told)

    def sunroof_told(self) -> Message:
        """How the sunroof is."""
        position = int(self.car.number(SUNROOF))
        if position < 0:
            return Message(QT_TRANSLATE_NOOP("Car", "The sunroof is tilted."))
        if position == 0:
            return Message(QT_TRANSLATE_NOOP("Car", "The sunroof is closed."))
        if position == 100:
            return Message(QT_TRANSLATE_NOOP("Car", "The sunroof is open."))
        return Message(QT_TRANSLATE_NOOP("Car", "The sunroof is {percent} percent open."), {"percent": position})

    @command
    def set_sunroof_shade(self, percent: Percent) -> Reply:
        """Open the shade under the sunroof to a percentage (0 is closed, 100 is open)."""
        told = lambda: shade_told("sunroof", int(self.car.number(SHADE)))  # noqa: E731
        return self.wish({SHADE: percent}, lambda: {"shade": self.car[SHADE]}, told)

    @command
    def set_shade(self, window: Shaded, percent: Percent) -> Reply:
        """Open the sun shade of a rear window (0 is closed: no sun, 100 is open); rear means both side windows."""
        signals = SHADED[window]
        return self.wish(
            dict.fromkeys(signals, percent),
            lambda: {"window": window, "percent": self.car[signals[0]]},
            shade_told(window, percent),
        )
