"""What may be asked of wipers and washers."""

from typing import Literal

from app.car.cabin_signals import RAIN
from app.car.message import QT_TRANSLATE_NOOP, Message
from app.car.signals import Value
from app.domains.domain import Reply, command, refuse
from app.domains.openings_commands import OpeningsCommands

Wiping = Literal["off", "interval", "slow", "fast", "auto"]
End = Literal["front", "rear"]
FLUID = "Vehicle.Body.Windshield.WasherFluid.Level"
MODES = {"off": "OFF", "interval": "INTERVAL", "slow": "SLOW", "fast": "FAST", "auto": "RAIN_SENSOR"}
WORDS = {mode: word for word, mode in MODES.items()} | {"MEDIUM": "slow"}
TOLD = {
    ("front", "off"): QT_TRANSLATE_NOOP("Car", "The wipers are off."),
    ("front", "interval"): QT_TRANSLATE_NOOP("Car", "The wipers wipe now and then."),
    ("front", "slow"): QT_TRANSLATE_NOOP("Car", "The wipers are on slow."),
    ("front", "fast"): QT_TRANSLATE_NOOP("Car", "The wipers are on fast."),
    ("front", "auto"): QT_TRANSLATE_NOOP("Car", "The wipers follow the rain."),
    ("rear", "off"): QT_TRANSLATE_NOOP("Car", "The rear wiper is off."),
    ("rear", "interval"): QT_TRANSLATE_NOOP("Car", "The rear wiper wipes now and then."),
    ("rear", "slow"): QT_TRANSLATE_NOOP("Car", "The rear wiper is on slow."),
    ("rear", "fast"): QT_TRANSLATE_NOOP("Car", "The rear wiper is on fast."),
    ("rear", "auto"): QT_TRANSLATE_NOOP("Car", "The rear wiper follows the rain."),
}


def glass(where: str) -> str:
    """The branch of a windshield: front or rear."""
    return f"Vehicle.Body.Windshield.{where.capitalize()}"


class WiperCommands(OpeningsCommands):
    """The commands of wipers and washers, and of everything else about the body."""

    @command
    def set_wipers(self, mode: Wiping, where: End = "front") -> Reply:
        """Set the wipers of the windshield (front) or the rear window; auto follows the rain."""
        signal = f"{glass(where)}.Wiping.Mode"
        moving = self.car.number(RAIN) > 0 if mode == "auto" else mode != "off"
        wishes: dict[str, Value] = {signal: MODES[mode], f"{glass(where)}.Wiping.System.IsWiping": moving}
        return self.wish(
            wishes, lambda: {"wipers": WORDS[str(self.car[signal])], "where": where}, Message(TOLD[where, mode])
        )

    @command
    def wash(self, where: End = "front") -> Reply:
        """Wash the windshield (front) or the rear window once."""
        if self.car.number(FLUID) < 1:
            return refuse(QT_TRANSLATE_NOOP("Car", "There is no washer fluid left; please refill it."))
        text = (
            QT_TRANSLATE_NOOP("Car", "The windshield is being washed.")
            if where == "front"
            else QT_TRANSLATE_NOOP("Car", "The rear window is being washed.")
        )
        return self.wish(
            {f"{glass(where)}.IsWashing": True},
            lambda: {"washing": where, "fluid_percent": self.car[FLUID]},
            Message(text),
        )
