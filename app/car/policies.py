"""What the car allows, adds, tells or asks first, for every cause alike; numbers as in the list of capabilities."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

from app.car.catalogue import HVAC, NAVIGATION, SIDES, STATIONS
from app.car.message import QT_TRANSLATE_NOOP, Message
from app.car.signals import Value

AIR_CONDITIONING = f"{HVAC}.IsAirConditioningActive"
FRONT_DEFROST = f"{HVAC}.IsFrontDefrosterActive"
AIRFLOW = f"{HVAC}.AirDistribution"
FANS = tuple(f"{HVAC}.Station.{station}.FanSpeed" for station in STATIONS)
TEMPERATURES = tuple(f"{HVAC}.Station.{station}.Temperature" for station in STATIONS)
WINDOWS = tuple(f"Vehicle.Cabin.Door.{side}.Window.Position" for side in SIDES)
SUNROOF = "Vehicle.Cabin.Sunroof.Position"
SHADE = "Vehicle.Cabin.Sunroof.Shade.Position"
TRUNKS = ("Vehicle.Body.Trunk.Rear.IsOpen", "Vehicle.Body.Trunk.Front.IsOpen")
LOW_BEAM = "Vehicle.Body.Lights.Beam.Low.IsOn"
HIGH_BEAM = "Vehicle.Body.Lights.Beam.High.IsOn"
FOGS = ("Vehicle.Body.Lights.Fog.Front.IsOn", "Vehicle.Body.Lights.Fog.Rear.IsOn")

DESTINATION = f"{NAVIGATION}.DestinationSet.Name"
STOPS = f"{NAVIGATION}.Stops"

WITH_WINDSHIELD = {"FEET": "FEET_WINDSHIELD", "HEAD": "HEAD_WINDSHIELD", "HEAD_FEET": "FEET_WINDSHIELD"}
FAN_STEP = 20


@dataclass(frozen=True, slots=True)
class Wish:
    """The changes asked for, against the state they meet."""

    wanted: Mapping[str, Value]
    now: Callable[[str], Value]

    def after(self, signal: str) -> Value:
        """What the signal would be once the wish is granted."""
        return self.wanted.get(signal, self.now(signal))

    def level(self, signal: str) -> float:
        """`after` of a signal that holds a number."""
        value = self.after(signal)
        assert isinstance(value, int | float)
        return value

    def turns(self, signal: str, value: Value) -> bool:
        """Whether the wish brings the signal to `value` from something else."""
        return self.wanted.get(signal) == value and self.now(signal) != value


@dataclass(frozen=True, slots=True)
class Add:
    """Grant the wish together with these changes, and say so."""

    changes: Mapping[str, Value]
    told: Message


@dataclass(frozen=True, slots=True)
class Tell:
    """Grant the wish and say this."""

    told: Message


@dataclass(frozen=True, slots=True)
class Ask:
    """Grant the wish only after a yes to this question."""

    question: Message


@dataclass(frozen=True, slots=True)
class Refuse:
    """Do not grant the wish, for this reason."""

    reason: Message


Verdict = Add | Tell | Ask | Refuse
Policy = Callable[[Wish], Iterator[Verdict]]


def _say(text: str, values: dict[str, Value] | None = None) -> Message:
    return Message(text, values or {})


def trunk_needs_a_yes(wish: Wish) -> Iterator[Verdict]:
    """2: the trunk moves only after an explicit yes."""
    for trunk, opening, closing in (
        (TRUNKS[0], QT_TRANSLATE_NOOP("Car", "Open the trunk?"), QT_TRANSLATE_NOOP("Car", "Close the trunk?")),
        (
            TRUNKS[1],
            QT_TRANSLATE_NOOP("Car", "Open the front trunk?"),
            QT_TRANSLATE_NOOP("Car", "Close the front trunk?"),
        ),
    ):
        if wish.turns(trunk, True):
            yield Ask(_say(opening))
        if wish.turns(trunk, False):
            yield Ask(_say(closing))


def high_beam_needs_a_yes(wish: Wish) -> Iterator[Verdict]:
    """2: high beams come on only after an explicit yes."""
    if wish.turns(HIGH_BEAM, True):
        yield Ask(_say(QT_TRANSLATE_NOOP("Car", "Turn the high beams on?")))


def sunroof_takes_its_shade_along(wish: Wish) -> Iterator[Verdict]:
    """3: the sunroof opens only with its shade fully open."""
    if SUNROOF in wish.wanted and wish.level(SUNROOF) != 0 and wish.level(SHADE) < 100:
        yield Add({SHADE: 100}, _say(QT_TRANSLATE_NOOP("Car", "The sunroof shade opens too.")))
    elif SHADE in wish.wanted and wish.level(SHADE) < 100 and wish.level(SUNROOF) != 0:
        yield Refuse(_say(QT_TRANSLATE_NOOP("Car", "The shade stays open while the sunroof is open.")))


def defrost_brings_air(wish: Wish) -> Iterator[Verdict]:
    """7: front defrost needs the fan at 2 or more, air to the windshield and air conditioning."""
    if not wish.turns(FRONT_DEFROST, True):
        return
    slow = {fan: 2 * FAN_STEP for fan in FANS[:2] if wish.level(fan) < 2 * FAN_STEP}
    if slow:
        yield Add(slow, _say(QT_TRANSLATE_NOOP("Car", "The fan goes up to 2.")))
    airflow = str(wish.after(AIRFLOW))
    if "WINDSHIELD" not in airflow:
        yield Add(
            {AIRFLOW: WITH_WINDSHIELD[airflow]}, _say(QT_TRANSLATE_NOOP("Car", "Air goes to the windshield too."))
        )
    if not wish.after(AIR_CONDITIONING):
        yield Add({AIR_CONDITIONING: True}, _say(QT_TRANSLATE_NOOP("Car", "The air conditioning comes on.")))


def air_conditioning_closes_windows(wish: Wish) -> Iterator[Verdict]:
    """8: air conditioning closes windows open by more than 20 % and runs the fan at 1 or more."""
    if not wish.turns(AIR_CONDITIONING, True):
        return
    wide = {window: 0 for window in WINDOWS if wish.level(window) > 20}
    if wide:
        yield Add(wide, _say(QT_TRANSLATE_NOOP("Car", "The windows close, since the air conditioning is on.")))
    still = {fan: FAN_STEP for fan in FANS[:2] if wish.level(fan) < FAN_STEP}
    if still:
        yield Add(still, _say(QT_TRANSLATE_NOOP("Car", "The fan goes to 1.")))


def zones_far_apart_are_told(wish: Wish) -> Iterator[Verdict]:
    """9: more than 3 °C between two zones is told."""
    if not any(signal in wish.wanted for signal in TEMPERATURES):
        return
    levels = [wish.level(signal) for signal in TEMPERATURES]
    apart = max(levels) - min(levels)
    if apart > 3:
        text = QT_TRANSLATE_NOOP("Car", "The seats are now {degrees:g} degrees apart.")
        yield Tell(_say(text, {"degrees": apart}))


def fog_lights_swap_beams(wish: Wish) -> Iterator[Verdict]:
    """10: fog lights turn low beams on and high beams off."""
    if not any(wish.turns(fog, True) for fog in FOGS):
        return
    if not wish.after(LOW_BEAM):
        yield Add({LOW_BEAM: True}, _say(QT_TRANSLATE_NOOP("Car", "The low beams come on.")))
    if wish.after(HIGH_BEAM) and HIGH_BEAM not in wish.wanted:
        yield Add({HIGH_BEAM: False}, _say(QT_TRANSLATE_NOOP("Car", "The high beams go off.")))


def no_high_beam_in_fog_light(wish: Wish) -> Iterator[Verdict]:
    """11: high beams are refused while fog lights are on."""
    if wish.turns(HIGH_BEAM, True) and any(wish.after(fog) for fog in FOGS):
        yield Refuse(_say(QT_TRANSLATE_NOOP("Car", "High beams stay off while the fog lights are on.")))


def stops_need_a_route(wish: Wish) -> Iterator[Verdict]:
    """13, 15: there are stops only on the way to a destination."""
    if STOPS in wish.wanted and wish.after(STOPS) != "[]" and not wish.after(DESTINATION):
        yield Refuse(_say(QT_TRANSLATE_NOOP("Car", "There is no route to stop on; say where to go first.")))


def a_new_destination_keeps_the_stops(wish: Wish) -> Iterator[Verdict]:
    """14: while guidance is on, another destination edits the route; the stops that stay are told."""
    moved = wish.wanted.get(DESTINATION, wish.now(DESTINATION)) != wish.now(DESTINATION)
    if moved and wish.now(DESTINATION) and wish.after(DESTINATION) and wish.after(STOPS) == wish.now(STOPS) != "[]":
        yield Tell(_say(QT_TRANSLATE_NOOP("Car", "The stops on the way stay.")))


POLICIES: tuple[Policy, ...] = (
    stops_need_a_route,
    a_new_destination_keeps_the_stops,
    no_high_beam_in_fog_light,
    trunk_needs_a_yes,
    high_beam_needs_a_yes,
    sunroof_takes_its_shade_along,
    defrost_brings_air,
    air_conditioning_closes_windows,
    fog_lights_swap_beams,
    zones_far_apart_are_told,
)


@dataclass(frozen=True, slots=True)
class Decision:
    """What all policies together say of a wish; `wanted` includes what they added."""

    wanted: Mapping[str, Value]
    added: frozenset[str] = frozenset()
    told: tuple[Message, ...] = ()
    questions: tuple[Message, ...] = ()
    refusal: Message | None = None


@dataclass(slots=True)
class _Verdicts:
    wanted: dict[str, Value]
    told: dict[str, Message] = field(default_factory=dict)
    questions: dict[str, Message] = field(default_factory=dict)


def decide(
    wanted: Mapping[str, Value], now: Callable[[str], Value], policies: tuple[Policy, ...] = POLICIES
) -> Decision:
    """Hold a wish against every policy, and what they add against every policy again, until nothing is added."""
    so_far = _Verdicts(dict(wanted))
    while True:
        added = False
        for policy in policies:
            for verdict in policy(Wish(so_far.wanted, now)):
                match verdict:
                    case Refuse(reason):
                        return Decision(wanted, refusal=reason)
                    case Ask(question):
                        so_far.questions[question.text] = question
                    case Tell(told):
                        so_far.told[told.text] = told
                    case Add(changes, told):
                        so_far.wanted.update(changes)
                        so_far.told[told.text] = told
                        added = True
        if not added:
            break
    return Decision(
        so_far.wanted,
        frozenset(so_far.wanted) - frozenset(wanted),
        tuple(so_far.told.values()),
        tuple(so_far.questions.values()),
    )
