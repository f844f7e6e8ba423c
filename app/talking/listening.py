"""What the sound process tells: whose turn it is, what was heard, whether it was meant, and what the screen shows."""

import asyncio
from typing import TYPE_CHECKING

from app.assistant.speech import wire
from app.assistant.speech.sound import SoundEvent, SoundRestarted
from app.assistant.speech.turns.turn_words import made_of, tokens, turn_words
from app.talking.spoken_turn import GO_ON
from app.talking.unsure import Hearing

if TYPE_CHECKING:
    from app.talking.talk import Talk

WAKE_PAUSE = 0.9  # seconds after the wake phrase in which a wish of the same breath has shown its first word


class Listening:
    """Takes the events one after the other."""

    def __init__(self, talk: "Talk") -> None:
        self._talk = talk
        self._model = talk.model
        self._before = ""  # words of a turn that goes on
        self._whole = False  # nothing needs to follow what was heard last
        self._cut_in = False  # this utterance began over an answer

    def take(self, event: SoundEvent) -> None:
        """Keep the screen in step with what is heard and said."""
        model, talk = self._model, self._talk
        match event:
            case wire.Level(value=value):
                if model.state.phase == "listening":
                    model.update(level=value)
            case wire.Loudness(value=value):
                if model.state.phase == "speaking":
                    model.update(level=value)
            case wire.WakeHeard():
                self.begin_anew()
                talk.attend()
                asyncio.get_running_loop().call_later(WAKE_PAUSE, self._invite)
            case wire.SpeechStarted(at=at):
                talk.hold(bool(self._unfinished(at)))
            case wire.Interrupted(at=at, text=text):
                self._begin(at)
                model.update(provisional=self._joined(text))
            case wire.Partial(text=text, at=at, stable=stable):
                self._partly(text, at, stable)
            case wire.Final():
                self._heard(event)
            case wire.NothingHeard():
                self._nothing()
            case wire.AttendEnded(at=at):
                self._nothing()
                talk.follow_up.ended(at)
            case SoundRestarted():
                self._nothing()
            case _:
                self._devices(event)

    def _invite(self) -> None:
        """A tone says "go on" to who has said the wake phrase alone."""
        state, sound = self._model.state, self._talk.sound
        if state.phase == "listening" and not state.provisional and sound is not None:
            sound.earcon("listening")

    def begin_anew(self) -> None:
        """What comes next is a wish of its own."""
        self._cut_in = self._talk.busy
        self._before = ""

    def _begin(self, at: float) -> None:
        """Somebody speaks unasked: over an answer, after one, or going on with the words before."""
        unfinished = self._unfinished(at)
        self.begin_anew()
        if unfinished and self._talk.take_back():
            self._before, self._cut_in = unfinished, False
        self._talk.attend()

    def _unfinished(self, at: float) -> str:
        """Words of the running turn that somebody who speaks now may go on with."""
        return "" if self._whole else self._talk.unfinished(at - GO_ON)

    def _partly(self, text: str, at: float, stable: bool) -> None:
        talk = self._talk
        if self._model.state.phase == "speaking":
            return  # whether it is an interruption is not known yet
        if self._model.state.phase != "listening":
            self._begin(at)
        words = self._joined(text)
        self._model.update(provisional=words)
        if stable and not talk.unsure.waits:
            talk.assistant.draft(words)
        else:
            talk.assistant.drafts.keep(words)

    def _heard(self, event: wire.Final) -> None:
        talk = self._talk
        if self._model.state.phase != "listening":
            self._begin(event.began)
        text, self._before = self._joined(event.text), ""
        self._whole = event.whole
        talk.heard(event.ended, event.at)
        self._model.seat(event.seat)
        instant = made_of(tokens(text), turn_words(self._model.language).instant)
        if instant and (self._cut_in or self._model.waits() or talk.unsure.waits):
            talk.dismiss()
        elif not talk.unsure.answered(text):
            talk.understand(Hearing.of(event, text))

    def _nothing(self) -> None:
        """No words: a turn that was thought to go on is answered as it stands."""
        talk, before = self._talk, self._before
        talk.hold(False)
        if self._model.state.phase != "listening":
            return
        self._before = ""
        talk.assistant.drafts.forget()
        if before:
            talk.say(before, spoken=True)
        else:
            talk.rest()

    def _joined(self, text: str) -> str:
        between = "" if self._before[-1:] > "\u2e7f" else " "
        return f"{self._before}{between}{text}".strip() if self._before else text

    def _devices(self, event: SoundEvent) -> None:
        model = self._model
        match event:
            case wire.Ready(microphone=microphone, voice=voice):
                self._talk.has_voice = bool(voice)
                state = "missing" if not microphone else "muted" if model.state.muted else "ready"
                model.update(microphone=state)
            case wire.Microphone(muted=muted, open=is_open):
                if model.state.microphone in ("ready", "muted", "lost"):
                    model.update(microphone="muted" if muted else "ready" if is_open else model.state.microphone)
            case wire.DeviceLost(which="microphone"):
                model.update(microphone="lost")
            case wire.DeviceFound(which="microphone"):
                model.update(microphone="ready", notice="")
            case wire.DeviceFound(which="speaker"):
                model.update(notice="")
            case wire.Problem(what=what, sentence=sentence):
                if what == "microphone":
                    model.update(microphone="missing")
                model.update(notice=sentence)
