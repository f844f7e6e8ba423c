"""Leads the conversation: hears, lets the assistant answer, speaks, and keeps the screen in step."""

import asyncio
import time
from collections.abc import Callable, Coroutine
from dataclasses import replace
from typing import Any

from app.assistant.conversation import Conversation as Assistant
from app.assistant.speech.sound import Sound, SoundEvent
from app.assistant.told import tell
from app.domains.conversation import Conversation
from app.talking.entry import Entry
from app.talking.fading import Fading
from app.talking.follow_up import FollowUp
from app.talking.latency import journal_latency
from app.talking.listening import Listening
from app.talking.spoken_turn import SpokenTurn, say_aside
from app.talking.unsure import Hearing, Unsure
from app.toolbox import CockpitToolbox

LONGEST_HOLD = 6.0  # seconds for which a turn waits for a person who may go on


class Talk:
    """Fulfils `Wishes` for the screen. Turns run one at a time; a new one, a tap or stop() interrupts at once."""

    def __init__(
        self,
        model: Conversation,
        assistant: Assistant,
        toolbox: CockpitToolbox,
        *,
        configured: bool = False,
        follow_up: float = 6.0,
        sure: float = 0.7,
    ) -> None:
        """`configured` tells that an endpoint of the user's own should answer, so that the stand-in is a fallback.

        `follow_up`: seconds after an answer without the wake phrase; `sure`: confidence that needs no asking back.
        """
        self.transcript: list[Entry] = []
        self.sound: Sound | None = None
        self.has_voice = False
        self.speaks = True  # answers are said, not only shown
        self.model, self.assistant = model, assistant
        self._toolbox = toolbox
        self.duck: Callable[[bool], None] = lambda down: None
        self.next_frame: Callable[[Callable[[float], None]], None] = lambda drawn: None
        self.misheard: Callable[[str], str] = lambda words: words  # a study's fault: what a worse recogniser would hear
        self.overheard: list[Callable[[SoundEvent], None]] = []  # whoever follows along with what the sound tells
        self.ended: list[Callable[[Entry], None]] = [lambda entry: journal_latency(model.car, entry)]
        self.fading = Fading(model)
        self.follow_up = FollowUp(model, lambda: self.sound, self._remind, follow_up)
        self.unsure = Unsure(model, self._ask_back, lambda text: self.say(text, spoken=True), sure=sure)
        self._listening = Listening(self)
        self._configured = configured
        self._running: asyncio.Task[None] | None = None
        self._former: asyncio.Task[None] | None = None  # interrupted, and perhaps still being written down
        self._turn_now: SpokenTurn | None = None
        self._speech_ended = 0.0
        self._words_known = 0.0
        self._held: asyncio.TimerHandle | None = None
        model.wishes = self
        assistant.drafts.ready = self._prepare
        toolbox.observers.append(lambda turn, tool, reply: model.show(reply, turn))

    # --- what the screen asks for

    def press_talk(self) -> None:
        """Listen until release_talk; whatever is being said stops."""
        self._listen(hold=True)

    def release_talk(self) -> None:
        """Understand what was said."""
        if self.sound is not None and self.model.state.phase == "listening":
            self.sound.stop_listening()

    def tap_orb(self) -> None:
        """Interrupt, or listen, or leave off listening."""
        match self.model.state.phase:
            case "speaking" | "thinking":
                self.stop()
            case "listening":
                if self.sound is not None:
                    self.sound.stop_listening(discard=True)
                self.assistant.drafts.forget()
                self.rest()
            case _:
                self._listen(hold=False)

    def ask(self, text: str) -> None:
        """Take typed or tapped words for said."""
        self._speech_ended = 0.0
        self._interrupt()
        self.unsure.drop()
        self.say(text, spoken=False)

    def stop(self) -> None:
        """Silence at once; what has been done stays done."""
        self._interrupt()
        self.rest()

    # --- what is heard

    def on_sound(self, event: SoundEvent) -> None:
        """Keep in step with what the sound process tells."""
        self._listening.take(event)
        for told in self.overheard:
            told(event)

    @property
    def voiced(self) -> bool:
        """Whether answers can be heard."""
        return self.has_voice and self.speaks

    @property
    def busy(self) -> bool:
        """Whether an answer is being made or said."""
        return self._running is not None and not self._running.done()

    def attend(self) -> None:
        """Show that somebody is being listened to; a question that waits stays on the screen."""
        self._interrupt()
        self.duck(True)
        kept = () if not self.model.waits() else self.model.state.cards
        self.model.update(phase="listening", level=0.0, provisional="", heard="", answer="", spoken_until=0, cards=kept)

    def heard(self, ended: float, known: float) -> None:
        """When the speech ended and when its words were known, in seconds of time.monotonic()."""
        self._speech_ended, self._words_known = ended, known

    def understand(self, hearing: Hearing) -> None:
        """Begin the turn of what was heard, or ask back."""
        hearing = replace(hearing, text=self.misheard(hearing.text))
        if self.unsure.certain(hearing):
            self.say(hearing.text, spoken=True)
        else:
            self.model.update(phase="thinking", provisional="", heard=hearing.text, level=0.0)
            self._run(self.unsure.look(hearing, lambda text: self._turn(text, True)))

    def unfinished(self, since: float) -> str:
        """The words of a turn that has done and said nothing yet, if they were spoken after `since`; else ""."""
        turn = self._turn_now
        if not self.busy or turn is None or turn.begun or self._speech_ended < since:
            return ""
        return turn.entry.said if turn.entry.spoken else ""

    def hold(self, held: bool) -> None:
        """Let the running turn do nothing more until it is known whether the person goes on, or not longer."""
        self.assistant.hold(held)
        if self._held is not None:
            self._held.cancel()
        release = asyncio.get_running_loop().call_later
        self._held = release(LONGEST_HOLD, self.assistant.hold, False) if held else None

    def take_back(self) -> bool:
        """The running turn goes on as a part of the next one; false where it has begun to act."""
        turn = self._turn_now
        if turn is None or not self.assistant.unsay(turn.entry.turn):
            return False
        self.hold(False)
        entry = turn.entry
        entry.joined = True
        if entry in self.transcript:
            self.transcript.remove(entry)
        return True

    def dismiss(self) -> None:
        """ "Never mind": all is dropped without a word."""
        self.unsure.drop()
        self.model.drop_question()
        if self.sound is not None:
            self.sound.earcon("done")
        self.stop()

    def rest(self) -> None:
        """Nothing goes on."""
        self.duck(False)
        self.model.update(phase="idle", level=0.0, provisional="", doing="")

    # --- one turn

    def say(self, text: str, *, spoken: bool) -> None:
        """Begin a turn with these words."""
        self._run(self._turn(text, spoken))

    def fill(self, words: str) -> None:
        """Say something while the answer is awaited."""
        if self._turn_now is not None and self.busy:
            self._turn_now.fill(words)

    def volunteer(self, words: str) -> None:
        """Say something unasked, and wait for what the person says to it; whatever goes on is interrupted."""
        self._interrupt()
        self._run(self._aside(words))

    async def settled(self) -> None:
        """Wait until the turn that runs now is over."""
        while self._running is not None and not self._running.done():
            await asyncio.wait([self._running])

    async def close(self) -> None:
        """Interrupt, and let go of the sound process."""
        self._interrupt()
        self.hold(False)
        await self.assistant.close()
        if self.sound is not None:
            await self.sound.close()

    def _listen(self, *, hold: bool) -> None:
        self._listening.begin_anew()
        self._interrupt()
        if self.sound is None or self.model.state.microphone != "ready":
            return
        self.attend()
        self.model.update(notice="")
        self.sound.listen(hold=hold)
        self.sound.earcon("listening")

    def _run(self, work: Coroutine[Any, Any, None]) -> None:
        """Do this next, in place of what goes on; a draft on the words lives."""
        self._cancel()
        self._running = asyncio.get_running_loop().create_task(_after(self._former, work))

    def _interrupt(self) -> None:
        self._cancel()
        self.assistant.drafts.forget()
        if self.sound is not None:
            self.sound.stop_speaking()

    def _cancel(self) -> None:
        if self._running is not None and not self._running.done():
            self._running.cancel()
            self._former = self._running
            if self.sound is not None:
                self.sound.stop_speaking()
        self._running = self._turn_now = None
        self.follow_up.close()
        self.fading.stop()

    async def _turn(self, text: str, spoken: bool) -> None:
        entry = Entry("", text, spoken)
        entry.began = self._speech_ended if spoken and self._speech_ended else time.monotonic()
        if spoken and self._words_known:
            entry.mark("final_words", self._words_known)
        turn = SpokenTurn(self.model, self.assistant, self.sound, entry, voiced=self.voiced, online=self._configured)
        self._turn_now = turn
        try:
            await turn.run(self.next_frame, self._speak_in, self.transcript.append)
            self._over(entry)
        finally:
            turn.end()
            for note in self.ended if entry.turn and not entry.joined else ():
                note(entry)
            await turn.close()

    def _over(self, entry: Entry) -> None:
        """The answer has been said: one may go on."""
        self.rest()
        self.fading.later()
        if entry.spoken and not entry.failed:
            self.follow_up.open(asked=entry.asked or self.model.waits())

    def _prepare(self, sentence: str, language: str) -> None:
        """A draft begins with these words: their sound is made before it is known whether they will be said."""
        if self.sound is not None and self.voiced:
            self.sound.prepare(sentence, language, self.assistant.floor.agent.manner)

    def _ask_back(self, words: str) -> None:
        self._run(self._aside(words))

    def _remind(self) -> None:
        question, language = self.model.state.question, self.model.language
        words = tell("once_more", language, question=question) if question else tell("still_listening", language)
        self._run(self._aside(words, again=True))

    async def _aside(self, words: str, *, again: bool = False) -> None:
        """Say something that is no answer of a turn, and wait for what the person says to it."""
        await say_aside(self.model, self.sound if self.voiced else None, words)
        self.rest()
        self.fading.later()
        self.follow_up.open(asked=True, again=again)

    def _speak_in(self, language: str) -> None:
        self.model.language = self._toolbox.language = language


async def _after(former: asyncio.Task[None] | None, work: Coroutine[Any, Any, None]) -> None:
    """Do the work once what it interrupts has been written down."""
    try:
        if former is not None:
            await asyncio.wait([former])
        await work
    finally:
        work.close()
