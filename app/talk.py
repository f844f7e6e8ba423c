"""Leads the conversation: hears, lets the assistant answer, speaks, and keeps the screen in step."""

import asyncio
import time
from collections.abc import Callable

from app.assistant.conversation import Conversation as Assistant
from app.assistant.events import Endpoint, Failed, ToolAnswered, TurnEnded, TurnStarted, Words
from app.assistant.speech import wire
from app.assistant.speech.sound import Sound, SoundEvent, SoundRestarted
from app.domains.conversation import Conversation
from app.domains.turns import Turn, Turns
from app.spoken_answer import Entry, SpokenAnswer, milliseconds
from app.toolbox import CockpitToolbox

SHIVER = 1.6  # seconds for which a failure stays on the orb
LINGER = 8.0  # seconds for which an answer stays on the screen


class Talk:
    """Fulfils `Wishes` for the screen. Turns run one at a time; a new one, a tap or stop() interrupts at once."""

    def __init__(
        self,
        model: Conversation,
        assistant: Assistant,
        toolbox: CockpitToolbox,
        *,
        configured: bool = False,
    ) -> None:
        """`configured` tells that an endpoint of the user's own should answer, so that the stand-in is a fallback."""
        self.transcript: list[Entry] = []
        self.sound: Sound | None = None
        self._model = model
        self._assistant = assistant
        self._toolbox = toolbox
        self.duck: Callable[[bool], None] = lambda down: None
        self.ended: list[Callable[[Entry], None]] = []
        self._configured = configured
        self._running: asyncio.Task[None] | None = None
        self._speech_ended = 0.0
        self._words_known = 0.0
        self._has_voice = False
        self._fading: asyncio.TimerHandle | None = None
        model.wishes = self
        toolbox.observers.append(lambda turn, tool, reply: model.show(reply, turn))

    # --- what the screen asks for

    def press_talk(self) -> None:
        """Listen until release_talk; whatever is being said stops."""
        self._listen(hold=True)

    def release_talk(self) -> None:
        """Understand what was said."""
        if self.sound is not None and self._model.state.phase == "listening":
            self.sound.stop_listening()

    def tap_orb(self) -> None:
        """Interrupt, or listen, or leave off listening."""
        match self._model.state.phase:
            case "speaking" | "thinking":
                self.stop()
            case "listening":
                if self.sound is not None:
                    self.sound.stop_listening(discard=True)
                self._rest()
            case _:
                self._listen(hold=False)

    def ask(self, text: str) -> None:
        """Take typed or tapped words for said."""
        self._speech_ended = 0.0
        self.say(text, spoken=False)

    def stop(self) -> None:
        """Silence at once; what has been done stays done."""
        self._interrupt()
        self._rest()

    # --- one turn

    def say(self, text: str, *, spoken: bool) -> None:
        """Begin a turn with these words."""
        self._interrupt()
        self._running = asyncio.get_running_loop().create_task(self._turn(text, spoken))

    async def settled(self) -> None:
        """Wait until the turn that runs now is over."""
        while self._running is not None and not self._running.done():
            await asyncio.wait([self._running])

    async def close(self) -> None:
        """Interrupt, and let go of the sound process."""
        self._interrupt()
        await self._assistant.settled()
        if self.sound is not None:
            await self.sound.close()

    def _listen(self, *, hold: bool) -> None:
        self._interrupt()
        if self.sound is None or self._model.state.microphone != "ready":
            return
        self._attend()
        self._model.update(notice="")
        self.sound.listen(hold=hold)

    def _attend(self) -> None:
        """Show that somebody is being listened to; a question that waits stays on the screen."""
        self._interrupt()
        self.duck(True)
        kept = () if not self._model.waits() else self._model.state.cards
        self._model.update(
            phase="listening", level=0.0, provisional="", heard="", answer="", spoken_until=0, cards=kept
        )

    def _interrupt(self) -> None:
        if self._running is not None and not self._running.done():
            self._running.cancel()
        self._running = None
        if self._fading is not None:
            self._fading.cancel()
        if self.sound is not None:
            self.sound.stop_speaking()

    def _fade_later(self) -> None:
        self._fading = asyncio.get_running_loop().call_later(LINGER, self._fade)

    def _fade(self) -> None:
        if self._model.waits():
            self._fade_later()
        else:
            self.clear()

    def clear(self) -> None:
        """Take the last answer off the screen."""
        self._model.update(heard="", answer="", spoken_until=0, cards=(), question="")

    def _rest(self) -> None:
        self.duck(False)
        self._model.update(phase="idle", level=0.0, provisional="")

    async def _turn(self, text: str, spoken: bool) -> None:
        model, turns = self._model, self._turns
        model.update(
            phase="thinking", level=0.0, provisional="", heard=text, answer="", spoken_until=0, cards=(), notice=""
        )
        entry = Entry("", text, spoken)
        began = self._speech_ended if spoken and self._speech_ended else time.monotonic()
        speech = SpokenAnswer(model, self.sound if self._has_voice else None, began, entry)
        try:
            async for event in self._assistant.turn(text):
                match event:
                    case TurnStarted(turn=turn, language=language):
                        entry.turn = turn
                        model.language = self._toolbox.language = speech.language = language
                        turns.begin(Turn(turn, text))
                        self.transcript.append(entry)
                        if spoken and self._words_known:
                            entry.latency_ms["final_words"] = milliseconds(self._words_known - began)
                    case Endpoint():
                        self._answered_by(event)
                        entry.endpoint = event.model
                        turns.update_last(endpoint=event.name)
                    case ToolAnswered(name=name, arguments=arguments, result=result):
                        entry.tools.append(
                            {"name": name, "arguments": arguments, "ok": result.ok, "result": result.content}
                        )
                        entry.latency_ms.setdefault("first_change", milliseconds(time.monotonic() - began))
                    case Words(delta=delta):
                        if not entry.answer:
                            entry.latency_ms["first_token"] = milliseconds(time.monotonic() - began)
                        entry.answer += delta
                        model.update(answer=entry.answer)
                        speech.add(delta)
                    case Failed(sentence=sentence):
                        entry.failed = sentence
                    case TurnEnded():
                        entry.latency_ms["answer_complete"] = milliseconds(time.monotonic() - began)
            if entry.failed:
                self._fail(entry, speech)
            turns.update_last(answer=entry.answer)
            await speech.finish()
            entry.latency_ms["end"] = milliseconds(time.monotonic() - began)
            if entry.failed:
                await asyncio.sleep(SHIVER)
            self._rest()
            self._fade_later()
        finally:
            turns.update_last(answer=entry.answer)
            for note in self.ended:
                note(entry)
            await speech.abandon()

    def _fail(self, entry: Entry, speech: SpokenAnswer) -> None:
        if self.sound is not None:
            self.sound.earcon("failed")
        entry.answer = f"{entry.answer} {entry.failed}".strip()
        self._model.update(answer=entry.answer, phase="failed", notice=entry.failed)
        speech.add(f" {entry.failed}")

    def _answered_by(self, event: Endpoint) -> None:
        self._model.update(
            endpoint=event.name,
            stand_in=event.stand_in,
            online=not (self._configured and event.stand_in),
            notice=event.reason,
        )

    @property
    def _turns(self) -> Turns:
        turns = self._model.turns
        assert isinstance(turns, Turns)
        return turns

    # --- what the sound process tells

    def on_sound(self, event: SoundEvent) -> None:
        """Keep the screen in step with what is heard and said."""
        model = self._model
        match event:
            case wire.Ready(microphone=microphone, voice=voice):
                self._has_voice = bool(voice)
                state = "missing" if not microphone else "muted" if model.state.muted else "ready"
                model.update(microphone=state)
            case wire.Microphone(muted=muted, open=is_open):
                if model.state.microphone in ("ready", "muted", "lost"):
                    model.update(microphone="muted" if muted else "ready" if is_open else model.state.microphone)
            case wire.Level(value=value):
                if model.state.phase == "listening":
                    model.update(level=value)
            case wire.Loudness(value=value):
                if model.state.phase == "speaking":
                    model.update(level=value)
            case wire.WakeHeard():
                self._attend()
            case wire.Partial(text=text):
                if model.state.phase in ("idle", "failed"):
                    self._attend()
                if model.state.phase == "listening":
                    model.update(provisional=text)
            case wire.Final(text=text, ended=ended, at=at):
                self._speech_ended, self._words_known = ended, at
                self.say(text, spoken=True)
            case wire.NothingHeard():
                if model.state.phase == "listening":
                    self._rest()
            case wire.DeviceLost(which="microphone"):
                model.update(microphone="lost")
            case wire.DeviceFound(which="microphone"):
                model.update(microphone="ready")
            case wire.Problem(what=what, sentence=sentence):
                if what == "microphone":
                    model.update(microphone="missing")
                model.update(notice=sentence)
            case SoundRestarted():
                if model.state.phase == "listening":
                    self._rest()
