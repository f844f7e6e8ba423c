"""What may be asked of the lights: beams and fog outside, reading and ambient light inside."""

from typing import Annotated, Literal

from annotated_types import Interval

from app.car.automatics import dark, under_way
from app.car.cabin_signals import LIGHT_SWITCH, RUNNING_LIGHT
from app.car.catalogue import SIDES, sides
from app.car.message import QT_TRANSLATE_NOOP, Message
from app.car.signals import Value
from app.domains.domain import Domain, Reply, Zone, command, look, refuse
from app.domains.zones import per_zone, placed

Exterior = Literal["low_beam", "high_beam", "fog_front", "fog_rear", "fog", "hazard", "parking", "daytime", "automatic"]
Colour = Literal["red", "orange", "yellow", "green", "cyan", "blue", "violet", "pink", "white"]
Brightness = Annotated[int, Interval(ge=1, le=100)]
LOW_BEAM = "Vehicle.Body.Lights.Beam.Low.IsOn"
EXTERIOR: dict[str, tuple[str, ...]] = {
    "low_beam": (LOW_BEAM,),
    "high_beam": ("Vehicle.Body.Lights.Beam.High.IsOn",),
    "fog_front": ("Vehicle.Body.Lights.Fog.Front.IsOn",),
    "fog_rear": ("Vehicle.Body.Lights.Fog.Rear.IsOn",),
    "fog": ("Vehicle.Body.Lights.Fog.Front.IsOn", "Vehicle.Body.Lights.Fog.Rear.IsOn"),
    "hazard": ("Vehicle.Body.Lights.Hazard.IsSignaling",),
    "parking": ("Vehicle.Body.Lights.Parking.IsOn",),
    "daytime": (RUNNING_LIGHT,),
}
TOLD = {
    ("low_beam", True): QT_TRANSLATE_NOOP("Car", "The low beams are on."),
    ("low_beam", False): QT_TRANSLATE_NOOP("Car", "The low beams are off."),
    ("high_beam", True): QT_TRANSLATE_NOOP("Car", "The high beams are on."),
    ("high_beam", False): QT_TRANSLATE_NOOP("Car", "The high beams are off."),
    ("fog_front", True): QT_TRANSLATE_NOOP("Car", "The front fog lights are on."),
    ("fog_front", False): QT_TRANSLATE_NOOP("Car", "The front fog lights are off."),
    ("fog_rear", True): QT_TRANSLATE_NOOP("Car", "The rear fog light is on."),
    ("fog_rear", False): QT_TRANSLATE_NOOP("Car", "The rear fog light is off."),
    ("fog", True): QT_TRANSLATE_NOOP("Car", "The fog lights are on."),
    ("fog", False): QT_TRANSLATE_NOOP("Car", "The fog lights are off."),
    ("hazard", True): QT_TRANSLATE_NOOP("Car", "The hazard lights are flashing."),
    ("hazard", False): QT_TRANSLATE_NOOP("Car", "The hazard lights are off."),
    ("parking", True): QT_TRANSLATE_NOOP("Car", "The parking lights are on."),
    ("parking", False): QT_TRANSLATE_NOOP("Car", "The parking lights are off."),
    ("daytime", True): QT_TRANSLATE_NOOP("Car", "The daytime lights are on."),
    ("daytime", False): QT_TRANSLATE_NOOP("Car", "The daytime lights are off."),
    ("automatic", True): QT_TRANSLATE_NOOP("Car", "The lights switch themselves now."),
    ("automatic", False): QT_TRANSLATE_NOOP("Car", "The automatic lights are off."),
}
OUTSIDE = {
    "low_beam": QT_TRANSLATE_NOOP("Car", "The low beams are on."),
    "high_beam": QT_TRANSLATE_NOOP("Car", "The high beams are on."),
    "fog": QT_TRANSLATE_NOOP("Car", "The fog lights are on."),
    "hazard": QT_TRANSLATE_NOOP("Car", "The hazard lights are flashing."),
    "parking": QT_TRANSLATE_NOOP("Car", "The parking lights are on."),
}


def ambient_signal(side: str, leaf: str) -> str:
    """A leaf of the ambient light of a side."""
    return f"Vehicle.Cabin.Light.AmbientLight.{side}.{leaf}"


def reading_signal(side: str, leaf: str = "IsLightOn") -> str:
    """A leaf of a seat's reading light."""
    return f"Vehicle.Cabin.Light.Spotlight.{side}.{leaf}"


class LightsCommands(Domain):
    """The commands of all lights."""

    @command
    def set_exterior(self, light: Exterior, on: bool) -> Reply:
        """Switch a light outside the car on or off; automatic lets the car switch beams by darkness and weather."""
        wishes: dict[str, Value] = {}
        if light == "automatic":
            wishes[LIGHT_SWITCH] = "AUTO" if on else "BEAM" if self.car[LOW_BEAM] else "OFF"
            if on and under_way(self.car):
                wishes |= {LOW_BEAM: dark(self.car), RUNNING_LIGHT: not dark(self.car)}
        else:
            wishes |= dict.fromkeys(EXTERIOR[light], on)
        return self.wish(wishes, lambda: {"light": light, "on": self._lit(light)}, Message(TOLD[light, on]))

    def _lit(self, light: str) -> bool:
        if light == "automatic":
            return self.car[LIGHT_SWITCH] == "AUTO"
        return any(bool(self.car[signal]) for signal in EXTERIOR[light])

    @command
    def set_ambient(
        self,
        on: bool | None = None,
        color: Colour | None = None,
        brightness: Brightness | None = None,
        zone: Zone = "all",
    ) -> Reply:
        """Switch the ambient light of a zone, the whole cabin by default, give it a colour, or a brightness (1–100 %).

        A colour or a brightness lights it.
        """
        wanted: dict[str, Value] = {}
        if on is not None or color is not None or brightness is not None:
            wanted["IsLightOn"] = on if on is not None else True
        if color is not None:
            wanted["Color"] = color
        if brightness is not None:
            wanted["Intensity"] = brightness
        if not wanted:
            return refuse(QT_TRANSLATE_NOOP("Car", "Please say on or off, a colour or a brightness."))
        where = self.zone(zone)
        wishes = {ambient_signal(side, leaf): value for side in sides(where) for leaf, value in wanted.items()}
        lit = bool(wanted["IsLightOn"])
        if not lit:
            text = QT_TRANSLATE_NOOP("Car", "The ambient light is off{gap}{place}.")
        elif color and brightness:
            text = QT_TRANSLATE_NOOP("Car", "The ambient light is {color} at {brightness} percent{gap}{place}.")
        elif color:
            text = QT_TRANSLATE_NOOP("Car", "The ambient light is {color}{gap}{place}.")
        elif brightness:
            text = QT_TRANSLATE_NOOP("Car", "The ambient light is at {brightness} percent{gap}{place}.")
        else:
            text = QT_TRANSLATE_NOOP("Car", "The ambient light is on{gap}{place}.")
        values: dict[str, Value] = {}
        values |= {"color": color} if color else {}
        values |= {"brightness": brightness} if brightness else {}
        return self.wish(wishes, lambda: {"zone": where} | self.ambient_state(where), placed(text, zone, values))

    def ambient_state(self, zone: str = "all") -> dict[str, Value]:
        """The ambient light of the first seat of a zone: on, colour, brightness."""
        first = sides(zone)[0]
        return {
            "ambient": self.car[ambient_signal(first, "IsLightOn")],
            "color": self.car[ambient_signal(first, "Color")],
            "brightness": self.car[ambient_signal(first, "Intensity")],
        }

    @command
    def set_reading(self, seat: Zone = "own", on: bool | None = None, brightness: Brightness | None = None) -> Reply:
        """Switch the reading light of a seat on (the default) or off, or give it a brightness (1–100 %)."""
        where = self.zone(seat)
        lit = on if on is not None else True
        wishes: dict[str, Value] = {reading_signal(side): lit for side in sides(where)}
        if brightness is not None:
            wishes |= {reading_signal(side, "Intensity"): brightness for side in sides(where)}
        if not lit:
            text = QT_TRANSLATE_NOOP("Car", "The reading light is off{gap}{place}.")
        elif brightness is not None:
            text = QT_TRANSLATE_NOOP("Car", "The reading light is at {brightness} percent{gap}{place}.")
        else:
            text = QT_TRANSLATE_NOOP("Car", "The reading light is on{gap}{place}.")
        values: dict[str, Value] = {"brightness": brightness} if brightness is not None else {}
        return self.wish(
            wishes,
            lambda: (
                {"seat": where, "on": lit}
                | per_zone("brightness", sides(where), lambda side: self.car[reading_signal(side, "Intensity")])
            ),
            placed(text, seat, values),
        )

    @look
    def read(self) -> Reply:
        """Look up which lights are on; changes nothing."""
        state: dict[str, object] = {light: self._lit(light) for light in EXTERIOR}
        state |= {"automatic": self._lit("automatic"), **self.ambient_state()}
        state["reading"] = [bool(self.car[reading_signal(side)]) for side in SIDES]
        on = [Message(text) for light, text in OUTSIDE.items() if self._lit(light)]
        if not on:
            on = [Message(QT_TRANSLATE_NOOP("Car", "No lights are on outside."))]
        if len(on) == 1 and state["ambient"]:
            text = QT_TRANSLATE_NOOP("Car", "The ambient light is {color} at {brightness} percent{gap}{place}.")
            on.append(
                placed(
                    text,
                    "own",
                    {
                        name: self.car[ambient_signal(sides(self.zone("own"))[0], leaf)]
                        for name, leaf in (("color", "Color"), ("brightness", "Intensity"))
                    },
                )
            )
        return Reply(state=state, say=tuple(on[:2]))
