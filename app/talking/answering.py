"""One turn of the talk: what the assistant tells of it goes to the screen, to the voice and into the transcript."""

import asyncio
import contextlib
from collections.abc import Callable, Mapping

from app.assistant.agent import Agents
from app.assistant.events import (
    Corrected,
    Endpoint,
    Event,
    Failed,
    HandedOver,
    Thinking,
    ToolAnswered,
    ToolAsked,
    TurnEnded,
    TurnStarted,
    Words,
)
from app.assistant.told import tell
from app.car.car import Refused
from app.car.message import Message
from app.domains.conversation import Conversation
from app.domains.domain import Reply
from app.domains.turns import Turn, Turns
from app.talking.entry import Entry
from app.talking.filler import Filler
from app.talking.latency import mark_first_change
from app.talking.repeating import repeats
from app.talking.spoken_answer import SpokenAnswer

READ_ALOUD = ("messages_read", "messages_mails")
VISIBLE = 0.25  # seconds after which a tool that still runs is shown


class Answering:
    """Takes the events of one turn. `speak_in` is told the language once it is known; `acted` once a call begins."""

    def __init__(
        self,
        model: Conversation,
        agents: Agents,
        speech: SpokenAnswer,
        entry: Entry,
        *,
        configured: bool = False,
        speak_in: Callable[[str], None] = lambda language: None,
        filler: Callable[..., Filler] = Filler,
    ) -> None:
        self.entry = entry
        self.acted = False
        self._model, self._agents, self._speech = model, agents, speech
        self._configured, self._speak_in = configured, speak_in
        self._writing = False
        self._thinks = False
        self._veil = ""
        self._showing: asyncio.TimerHandle | None = None
        self._filler = asyncio.get_running_loop().create_task(
            filler(speech, lambda: not self._writing, lambda words: self._model.update(doing=words)).run()
        )

    def take(self, event: Event) -> None:
        """One event after the other, in their order."""
        entry = self.entry
        match event:
            case TurnStarted(turn=turn, language=language, agent=agent):
                entry.turn = turn
                self._speak_in(language)
                self._speech.language = language
                self._give_floor(agent)
                self._turns.begin(Turn(turn, entry.said))
            case HandedOver(agent=agent):
                self._give_floor(agent)
            case Endpoint():
                self._answered_by(event)
            case Thinking(seconds=seconds, over=over):
                self._think(seconds, over)
            case ToolAsked(name=name, arguments=arguments):
                self._repeat(name, arguments)
                self.acted, self._writing = True, False
                self._showing = asyncio.get_running_loop().call_later(VISIBLE, self._show_looking)
            case ToolAnswered(name=name, arguments=arguments, result=result):
                self._hide()
                entry.tools.append({"name": name, "arguments": arguments, "ok": result.ok, "result": result.content})
                mark_first_change(self._model.car, entry)
                if name in READ_ALOUD and result.ok:
                    self._veil = self._model.veil()
            case Corrected(sentence=sentence, claim=claim):
                entry.corrected.append(claim)
                self._model.show(Reply(Refused(Message("{sentence}", {"sentence": sentence}))), entry.turn)
            case Words(delta=delta):
                self._write(delta)
            case Failed(sentence=sentence):
                entry.failed = sentence
            case TurnEnded(asked=asked, drafted=drafted):
                self._writing = True  # nothing is being worked on any more
                entry.asked, entry.drafted = asked, drafted is not None
                if drafted is not None:
                    entry.mark("draft_begun", drafted)
                entry.mark("answer_complete")

    def end(self) -> None:
        """The turn is over, or was interrupted: write it down before the next one shows its own."""
        answer = f"{self.entry.answer} …".lstrip() if self.entry.interrupted else self.entry.answer
        if self.entry.joined and self.entry.turn:
            self._turns.drop_last()
        elif self.entry.turn:
            self._turns.update_last(answer=self._veil or answer)
        if self._showing is not None:
            self._showing.cancel()
        self._filler.cancel()

    async def close(self) -> None:
        """Wait until nothing of it runs any more; after end()."""
        with contextlib.suppress(asyncio.CancelledError):
            await self._filler

    def _write(self, delta: str) -> None:
        self._hide()
        self._writing = True
        if not self.entry.answer:
            self.entry.mark("first_token")
        self.entry.answer += delta
        self._model.update(answer=self._veil or self.entry.answer, doing="")
        self._speech.add(delta)

    def _repeat(self, tool: str, arguments: Mapping[str, object]) -> None:
        """What touches safety is said back as it was heard, before it is done; typed words were not misheard."""
        if self.entry.spoken and not self.acted and repeats(tool, arguments):
            words = tell("heard_as", self._speech.language, words=self.entry.said)
            self._model.update(doing=words)
            self._speech.fill(words)

    def _give_floor(self, id: str) -> None:
        """Name, hue and voice follow the agent; what it has said before stays in the voice it was said in."""
        agent = self._agents[id]
        self._writing = False
        self.entry.agent = id
        self._speech.manner = agent.manner
        self._model.update(agent=agent.name(self._speech.language), agent_hue=agent.hue)

    def _think(self, seconds: float, over: bool) -> None:
        language = self._speech.language
        self._thinks = not over and seconds >= 1
        words = tell("thinking", language, seconds=f"{seconds:.0f}") if self._thinks else ""
        self._model.update(doing=words)

    def _show_looking(self) -> None:
        self._model.update(doing=tell("looking_up", self._speech.language))

    def _hide(self) -> None:
        if self._showing is not None:
            self._showing.cancel()
            self._showing = None
        if self._model.state.doing:
            self._model.update(doing="")

    def _answered_by(self, event: Endpoint) -> None:
        self.entry.endpoint = event.model
        self._turns.update_last(endpoint=event.name)
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
