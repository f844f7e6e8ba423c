"""One turn of the talk from the words to the end of what is said; whatever ends it, it is written down as it was."""

import asyncio
from collections.abc import Callable
from contextlib import aclosing

from app.assistant.conversation import Conversation as Assistant
from app.assistant.events import TurnStarted
from app.assistant.speech.sound import Sound
from app.domains.conversation import Conversation
from app.talking.answering import Answering
from app.talking.entry import Entry
from app.talking.spoken_answer import SpokenAnswer

SHIVER = 1.6  # seconds for which a failure stays on the orb
GO_ON = 1.5  # seconds after the end of speech within which more words belong to the same wish


class SpokenTurn:
    """`run` once; `end` and `close` after it, however it ended."""

    def __init__(
        self,
        model: Conversation,
        assistant: Assistant,
        sound: Sound | None,
        entry: Entry,
        *,
        voiced: bool,
        online: bool,
    ) -> None:
        """`entry` holds the words; `voiced`: it is said aloud; `online`: an endpoint of the user should answer."""
        self.entry = entry
        self._model, self._assistant, self._sound = model, assistant, sound
        self._speech = SpokenAnswer(model, sound if voiced else None, entry)
        self._online = online
        self._answering: Answering | None = None

    @property
    def begun(self) -> bool:
        """Whether it has done or said anything."""
        return self._speech.begun or (self._answering is not None and self._answering.acted)

    async def run(
        self,
        next_frame: Callable[[Callable[[float], None]], None],
        speak_in: Callable[[str], None],
        started: Callable[[Entry], None],
    ) -> None:
        """Ask, act, answer and speak. `speak_in` is told the language, `started` the entry once it has its number."""
        entry, model = self.entry, self._model
        model.update(
            phase="thinking",
            level=0.0,
            provisional="",
            heard=entry.said,
            answer="",
            spoken_until=0,
            cards=(),
            notice="",
        )
        next_frame(lambda at: entry.mark("first_sign", at))
        self._let_go_on()
        agents = self._assistant.floor.agents
        self._answering = answering = Answering(
            model, agents, self._speech, entry, configured=self._online, speak_in=speak_in
        )
        async with aclosing(self._assistant.turn(entry.said)) as events:
            async for event in events:
                answering.take(event)
                if isinstance(event, TurnStarted):
                    started(entry)
        if entry.failed:
            self._fail()
        await self._speech.finish()
        entry.mark("end")
        if entry.failed:
            await asyncio.sleep(SHIVER)

    def fill(self, words: str) -> None:
        """Say and show something beside the answer, which is still awaited."""
        self._model.update(doing=words)
        self._speech.fill(words)

    def end(self) -> None:
        """Write it down; of an answer that was spoken over, history and transcript keep what was heard."""
        entry = self.entry
        if entry.turn and not entry.joined and "end" not in entry.latency_ms:
            entry.interrupted = True
            if self._speech.voiced:
                entry.answer = entry.answer[: self._speech.heard]
                self._assistant.cut(entry.turn, len(entry.answer))
        if self._answering is not None:
            self._answering.end()

    async def close(self) -> None:
        """Wait until nothing of it runs any more; after end()."""
        await self._speech.abandon()
        if self._answering is not None:
            await self._answering.close()

    def _let_go_on(self) -> None:
        """Half a wish may go on without the wake phrase; nobody is listened to unasked in private."""
        state = self._model.state
        if self.entry.spoken and self._sound is not None and not state.muted and not state.private:
            self._sound.attend(GO_ON)

    def _fail(self) -> None:
        entry = self.entry
        if self._sound is not None:
            self._sound.earcon("failed")
        entry.answer = f"{entry.answer} {entry.failed}".strip()
        self._model.update(answer=entry.answer, phase="failed", notice=entry.failed)
        self._speech.add(f" {entry.failed}")


async def say_aside(model: Conversation, sound: Sound | None, words: str) -> None:
    """Say and show something that is no answer of a turn."""
    model.update(phase="thinking", level=0.0, provisional="", answer=words, spoken_until=0)
    speech = SpokenAnswer(model, sound, Entry("", words, True))
    speech.language = model.language
    try:
        speech.add(words)
        await speech.finish()
    finally:
        await speech.abandon()
