"""Lights: policies 2, 6, 10 and 11."""

from collections.abc import Iterator

from app.car.message import QT_TRANSLATE_NOOP
from app.car.policies.cabin import WEATHER, WEATHER_WORDS
from app.car.policies.verdicts import Add, Ask, Refuse, Verdict, Wish, say

LOW_BEAM = "Vehicle.Body.Lights.Beam.Low.IsOn"
HIGH_BEAM = "Vehicle.Body.Lights.Beam.High.IsOn"
FOGS = ("Vehicle.Body.Lights.Fog.Front.IsOn", "Vehicle.Body.Lights.Fog.Rear.IsOn")
MURKY = ("FOG", "SNOW", "HAIL", "THUNDERSTORM")


def high_beam_needs_a_yes(wish: Wish) -> Iterator[Verdict]:
    """2: high beams come on only after an explicit yes."""
    if wish.turns(HIGH_BEAM, True):
        yield Ask(say(QT_TRANSLATE_NOOP("Car", "Turn the high beams on?")))


def fog_lights_swap_beams(wish: Wish) -> Iterator[Verdict]:
    """10: fog lights turn low beams on and high beams off."""
    if not any(wish.turns(fog, True) for fog in FOGS):
        return
    if not wish.after(LOW_BEAM):
        yield Add({LOW_BEAM: True}, say(QT_TRANSLATE_NOOP("Car", "The low beams come on.")))
    if wish.after(HIGH_BEAM) and HIGH_BEAM not in wish.wanted:
        yield Add({HIGH_BEAM: False}, say(QT_TRANSLATE_NOOP("Car", "The high beams go off.")))


def no_high_beam_in_fog_light(wish: Wish) -> Iterator[Verdict]:
    """11: high beams are refused while fog lights are on."""
    if wish.turns(HIGH_BEAM, True) and any(wish.after(fog) for fog in FOGS):
        yield Refuse(say(QT_TRANSLATE_NOOP("Car", "High beams stay off while the fog lights are on.")))


def fog_lights_are_for_murky_weather(wish: Wish) -> Iterator[Verdict]:
    """6: in weather that one sees well in, fog lights come on only after a yes."""
    weather = str(wish.now(WEATHER))
    if weather not in MURKY and any(wish.turns(fog, True) for fog in FOGS):
        text = QT_TRANSLATE_NOOP("Car", "The weather is: {weather}. Turn the fog lights on anyway?")
        yield Ask(say(text, weather=WEATHER_WORDS[weather]))
