"""How the assistant behaves: how much it says, how fast, in which language, and what stays private."""

from collections.abc import Callable
from typing import Literal

from app.car.car import Car, Done
from app.car.catalogue import LANGUAGES, PRIVATE
from app.car.message import QT_TRANSLATE_NOOP, Message
from app.car.signals import Value
from app.domains.conversation import MUTED
from app.domains.domain import Domain, Reply, command, refuse

ASSISTANT = "Vehicle.Cabin.Infotainment.Assistant"
LENGTH = f"{ASSISTANT}.AnswerLength"
RATE = f"{ASSISTANT}.SpeakingRate"
TALK_LANGUAGE = f"{ASSISTANT}.Language"
VOLUME = f"{ASSISTANT}.Volume"
How = Literal["shorter", "longer", "louder", "quieter", "slower", "faster", "normal"]
RATE_STEP, VOLUME_STEP = 20, 15
NAMES = {
    "en": QT_TRANSLATE_NOOP("Car", "English"),
    "zh": QT_TRANSLATE_NOOP("Car", "Chinese"),
    "de": QT_TRANSLATE_NOOP("Car", "German"),
    "fr": QT_TRANSLATE_NOOP("Car", "French"),
}


class Conduct(Domain):
    """The assistant's manners as signals; `begin_anew` forgets the conversation."""

    name = "conversation"

    def __init__(self, car: Car) -> None:
        super().__init__(car)
        self.begin_anew: Callable[[], None] = lambda: None

    @command
    def privacy(self, on: bool) -> Reply:
        """Privacy mode: no endpoint outside of the car, no wake phrase, nothing remembered or recorded."""
        told = (
            QT_TRANSLATE_NOOP("Car", "Privacy mode is on: I listen only while you hold the button, and keep nothing.")
            if on
            else QT_TRANSLATE_NOOP("Car", "Privacy mode is off.")
        )
        return self.wish({PRIVATE: on}, lambda: {"privacy": on}, Message(told))

    @command
    def mute_microphone(self, on: bool = True) -> Reply:
        """Close the microphone, or open it again."""
        closed = QT_TRANSLATE_NOOP("Car", "The microphone is closed; tap the microphone to open it.")
        told = closed if on else QT_TRANSLATE_NOOP("Car", "The microphone is open.")
        return self.wish({MUTED: on}, lambda: {"muted": on}, Message(told))

    @command
    def speak(self, how: How | None = None, language: Literal["en", "zh", "de", "fr", "auto"] | None = None) -> Reply:
        """Answer shorter or longer, louder or quieter, slower or faster, as usual (normal), or in another language."""
        wishes: dict[str, Value] = {}
        told: list[Message] = []
        if language is not None:
            known = language == "auto" or language in LANGUAGES
            if not known:
                sorry = QT_TRANSLATE_NOOP("Car", "I do not speak {language} yet.")
                return Reply(state={}, say=(Message(sorry, {"language": NAMES[language]}),))
            wishes[TALK_LANGUAGE] = "" if language == "auto" else language
            yours = QT_TRANSLATE_NOOP("Car", "I answer in your language.")
            now = Message(QT_TRANSLATE_NOOP("Car", "I speak {language} now."), {"language": NAMES.get(language, "")})
            told.append(Message(yours) if language == "auto" else now)
        if how is not None:
            change, sentence = self._changed(how)
            if change == {name: self.car[name] for name in change} and how in ("louder", "quieter", "slower", "faster"):
                return refuse(QT_TRANSLATE_NOOP("Car", "That is as far as it goes."))
            wishes |= change
            told.append(Message(sentence))
        return self.wish(wishes, self._state, *told)

    def _changed(self, how: How) -> tuple[dict[str, Value], str]:
        match how:
            case "shorter":
                return {LENGTH: "SHORT"}, QT_TRANSLATE_NOOP("Car", "I keep it short.")
            case "longer":
                return {LENGTH: "LONG"}, QT_TRANSLATE_NOOP("Car", "I say more.")
            case "louder":
                return self._stepped(VOLUME, VOLUME_STEP), QT_TRANSLATE_NOOP("Car", "I speak louder now.")
            case "quieter":
                return self._stepped(VOLUME, -VOLUME_STEP), QT_TRANSLATE_NOOP("Car", "I speak more quietly now.")
            case "slower":
                return self._stepped(RATE, -RATE_STEP), QT_TRANSLATE_NOOP("Car", "I speak more slowly now.")
            case "faster":
                return self._stepped(RATE, RATE_STEP), QT_TRANSLATE_NOOP("Car", "I speak faster now.")
            case "normal":
                return {LENGTH: "NORMAL", RATE: 100}, QT_TRANSLATE_NOOP("Car", "I speak as usual again.")

    def _stepped(self, signal: str, step: int) -> dict[str, Value]:
        """The signal one step further, or at its end."""
        about = self.car.signals[signal]
        assert about.low is not None and about.high is not None
        return {signal: int(min(about.high, max(about.low, self.car.number(signal) + step)))}

    def _state(self) -> dict[str, object]:
        car = self.car
        return {"length": str(car[LENGTH]).lower(), "rate_percent": car[RATE], "volume": car[VOLUME]}

    @command
    def cancel(self) -> Reply:
        """Never mind: drop the question that waits for an answer; what has been done stays."""
        waited = False
        while pending := self.car.pending():
            waited = self.car.dismiss(pending)
        dropped = QT_TRANSLATE_NOOP("Car", "Okay, I leave it.")
        return Reply(Done(), {"dropped": waited}, (Message(dropped),))

    @command
    def new_conversation(self) -> Reply:
        """Forget what was said so far and begin anew; the car stays as it is."""
        self.begin_anew()
        return Reply(Done(), {}, (Message(QT_TRANSLATE_NOOP("Car", "We begin anew. What can I do?")),))

    def brief(self) -> str:
        """How answers should be, where it is not as usual."""
        length = str(self.car[LENGTH])
        parts = (
            ["answers as short as possible"]
            if length == "SHORT"
            else ["answers may be longer"]
            if length == "LONG"
            else []
        )
        parts += ["privacy mode is on"] if self.car[PRIVATE] else []
        return "; ".join(parts)
