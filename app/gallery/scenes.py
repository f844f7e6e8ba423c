"""The states that exhibits name: what has happened to the models of a scene."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from app.car.catalogue import BATTERY, CLUSTER, HEAD_UP
from app.car.signals import Value
from app.domains.guidance_commands import GuidanceState
from app.domains.lights_commands import reading_signal
from app.gallery.scene import Scene
from app.maps.guidance.following import Shown
from app.maps.guidance.lanes import Lane

TYRE = "Vehicle.Chassis.Axle.Row2.Wheel.Left.Tire.Pressure"
PAGE, GEAR = f"{CLUSTER}.Page", "Vehicle.Powertrain.Transmission.SelectedGear"
UNDER_WAY: dict[str, Value] = {
    **{"Vehicle.Speed": 84.0, "Vehicle.IsMoving": True, GEAR: 127, f"{BATTERY}.CurrentPower": 21_000.0},
    **{"Vehicle.Body.Lights.Beam.Low.IsOn": True, "Vehicle.TripMeterReading": 86_400.0, "Vehicle.TripDuration": 4080.0},
}
AILING: dict[str, Value] = {
    **{TYRE: 195, "Vehicle.Chassis.Brake.FluidLevel": 20, "Vehicle.ADAS.ABS.IsError": True},
    **{"Vehicle.Body.Windshield.WasherFluid.Level": 9, "Vehicle.Body.Lights.Hazard.IsSignaling": True},
}
SEAT = "Vehicle.Cabin.Seat.Row1.PassengerSide"
COSY: dict[str, Value] = {f"{SEAT}.HeatingCooling": 100, reading_signal("Row1.PassengerSide"): True}
PLUGGED: dict[str, Value] = {f"{BATTERY}.Charging.IsChargingCableConnected": True}
LANES = tuple(Lane((arrow,), arrow if arrow == "right" else "") for arrow in ("left", "through", "through", "right"))
CARDS: tuple[dict[str, object], ...] = (
    {"kind": "done", "title": "Driver", "detail": "22.5°", "turn": "1", "undo": "1", "undoable": True},
    {"kind": "also", "title": "Fan", "detail": "2", "turn": "1", "undo": "1", "undoable": False},
    {"kind": "not_done", "title": "The trunk stays shut while we drive.", "detail": "", "turn": "1"},
)


def scene_of(name: str, language: str) -> Scene:
    """The models in a state named in SCENES, "" for a car at rest; raises KeyError."""
    scene = Scene(language)
    if name:
        SCENES[name](scene)
    return scene


def _guided(scene: Scene, **state: object) -> None:
    """On a route, with guidance in this state, whatever it would show by itself."""
    scene.navigation.set_out("Lake Cabin")
    way = Shown(side="right", angle=80.0, exit=2, nearness=0.4)
    guidance, wanted = scene.guidance, replace(GuidanceState(way=way, limit=50), **state)  # type: ignore[arg-type]

    def keep() -> None:
        if guidance.state != wanted:
            guidance.state = wanted
            guidance.changed.emit()
            guidance.lanesChanged.emit()

    guidance.changed.connect(keep)
    keep()


def _posted(scene: Scene) -> None:
    post = Shown(lanes=LANES, signpost="Lake Serin\nEagle Pass", exit_number="12", side="right", nearness=0.6)
    _guided(scene, way=post)


def _talk(**fields: object) -> Callable[[Scene], None]:
    """A talk that stays so, whatever would end it by itself."""

    def hold(scene: Scene) -> None:
        conversation = scene.conversation
        conversation.update(**fields)
        conversation.changed.connect(lambda: conversation.update(**fields))

    return hold


def _play(scene: Scene) -> None:
    scene.media.play("purple highway")
    scene.media.progressed(31.0)


def _pause(scene: Scene) -> None:
    _play(scene)
    scene.media.toggle()


def _unheard(scene: Scene) -> None:
    _play(scene)
    scene.media.heard(False)


def _looked(scene: Scene) -> None:
    """A place of the map that somebody looks at."""
    places = scene.navigation.places
    places.browse("charging", "Charging")  # type: ignore[attr-defined]
    places.select(int(str(places.results[0]["number"])))  # type: ignore[attr-defined]


def _called(scene: Scene) -> None:
    _rung(scene)
    scene.life.phone.pickUp()


def _rung(scene: Scene) -> None:
    scene.life.phone.ring("Mara")


def _low(scene: Scene) -> None:
    scene.record({f"{BATTERY}.StateOfCharge.Displayed": 11.0, f"{BATTERY}.Range": 48_000.0})


def _soft_tyre(scene: Scene) -> None:
    scene.record({TYRE: 195, "Vehicle.Body.Windshield.WasherFluid.Level": 9})


def _set_off(scene: Scene) -> None:
    """Under way on a route."""
    scene.record(UNDER_WAY)
    _guided(scene)


def _arranged(scene: Scene) -> None:
    """A panel was taken off home and lies in the tray."""
    arrangement: Any = scene.arrangement  # Qt's properties have no types in Python
    for shape, form in arrangement.shapes.items():
        entry = next(entry for entry in form["left"] if entry["panel"] in ("car", "media"))
        arrangement.remove(shape, "left", entry["number"])


def _filmed(scene: Scene) -> None:
    scene.showing.update(filming=True, title="A day with Meridian", scenes=SHOW, scene=1, playing=True)


def _answers(step: str, **answered: object) -> Callable[[Scene], None]:
    """At a questionnaire, with some items answered."""
    return lambda scene: scene.visit().go_to(step, answered)


def _at_task(name: str, *, read: bool = True, opened: bool = False, **study: object) -> Callable[[Scene], None]:
    """At a task, `read` by the participant or not, or read and `opened` again, of a study with these settings."""

    def come(scene: Scene) -> None:
        visit = scene.visit(**study)
        visit.go_to(name)
        if read or opened:
            visit.led.begin_task("participant")
        if opened:
            visit.person.openTask(True)

    return come


def _occluded(scene: Scene) -> None:
    _at_task("warmer")(scene)
    scene.visit().person.occlude(True)


def _lit(scene: Scene) -> None:
    from app.gallery.sessions import lit

    scene.detection = lit()


def _over(*, facilitated: bool = True, given: bool = True) -> Callable[[Scene], None]:
    """After the last word, or after a no."""

    def end(scene: Scene) -> None:
        visit = scene.visit(facilitated=facilitated)
        if given:
            visit.go_to("thanks")
        else:
            visit.led.consent(False, False)

    return end


ADDRESS = "http://192.168.7.2:8765/k3"
CODE = tuple("0" * 29 if row in (0, 1, 27, 28) else f"00{row * 2654435761 % 33554432:025b}00" for row in range(29))
SHOW = ("Good morning", "A warm seat", "The way to the lake", "Lunch", "Home again")
HEARD = "it's too cold in here"
ANSWER = "It's 22.5 degrees for you, and the fan runs a little stronger."
TALK: dict[str, dict[str, object]] = {
    "listening": {"phase": "listening", "heard": HEARD, "provisional": "and play something", "level": 0.6},
    "waiting": {"phase": "listening"},
    "thinking": {"phase": "thinking", "heard": HEARD, "doing": "Looking for music"},
    "speaking": {"phase": "speaking", "heard": HEARD, "answer": ANSWER, "spoken_until": 22, "level": 0.7},
    "answered": {"phase": "speaking", "heard": HEARD, "answer": ANSWER, "spoken_until": 99, "cards": CARDS},
    "asked": {"question": "Open the trunk?"},
    "failed": {"phase": "failed", "heard": HEARD, "answer": "The endpoint did not answer."},
    "agent": {"phase": "speaking", "answer": ANSWER, "spoken_until": 99, "agent": "Car Genius", "agent_hue": 0.42},
    "noticed": {"notice": "The endpoint did not answer; the stand-in answers until it does."},
    "offline": {"online": False, "stand_in": True},
    "suggested": {"suggestions": ("Take me to the lake", "Play something calm", "It is too warm in here")},
    "muted": {"muted": True},
    "deaf": {"microphone": "none"},
}
SCENES: dict[str, Callable[[Scene], None]] = {
    "guided": _guided,
    "too fast": lambda scene: _guided(scene, limit=50, over=True),
    "offered": lambda scene: _guided(scene, offer=6),
    "noted": lambda scene: _guided(scene, notice="A new route is on."),
    "posted": _posted,
    "playing": _play,
    "paused": _pause,
    "unheard": _unheard,
    "looked": _looked,
    "rung": _rung,
    "called": _called,
    "low": _low,
    "soft tyre": _soft_tyre,
    "open door": lambda scene: scene.record({"Vehicle.Cabin.Door.Row1.DriverSide.IsOpen": True}),
    "plugged": lambda scene: scene.record(PLUGGED),
    "under way": _set_off,
    "ailing": lambda scene: scene.record(UNDER_WAY | AILING),
    "thrifty": lambda scene: scene.record({"Vehicle.Powertrain.Transmission.PerformanceMode": "ECONOMY"}),
    "cosy": lambda scene: scene.record(COSY),
    "arranged": _arranged,
    "further screens": lambda scene: scene.record({f"{CLUSTER}.IsConnected": True, f"{HEAD_UP}.IsConnected": True}),
    "shown": _filmed,
    "remote": lambda scene: scene.showing.update(address=ADDRESS, code=CODE),
    "attended": _at_task("warmer"),
    "unread": _at_task("warmer", read=False),
    "alone": _at_task("music", facilitated=False),
    "reread": _at_task("warmer", opened=True),
    "reread alone": _at_task("warmer", opened=True, facilitated=False),
    "occluded": _occluded,
    "lit": _lit,
    "detecting": _at_task("destination"),
    "asked once": _answers("music?seq"),
    "asked by two words": _answers("session?ueq_s", supportive=2),
    "asked on a line": _answers("session?raw_tlx", mental=60),
    "asked in the replay": lambda scene: scene.replay.seek(177.0),
    "thanked": _over(),
    "thanked alone": _over(facilitated=False),
    "declined": _over(given=False),
} | {name: _talk(**fields) for name, fields in TALK.items()}
