"""Wizard of Oz in the cockpit: a person behind the assistant, in front of whichever model, unseen by the participant.

Words go out through the assistant's own turn, voice and screen; calls through the same toolbox and policies, with the
origin `wizard`. Without a console everything goes on by itself: the participant never waits for ever.
"""

import json
import secrets
import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from itertools import count
from typing import Any

from app.assistant.chat.chat import Call, Chat, Request
from app.assistant.told import told_in_turn
from app.car.car import Car
from app.car.catalogue import PRIVATE
from app.car.journal import HIDDEN, Origin
from app.study.files.study import Setup
from app.study.record.frame import Record
from app.study.wizard.act import MODES, Act, Mode, Planned, Unclear, read_act
from app.study.wizard.deadline import Deadline
from app.study.wizard.lines import CONFIRMATION, Lines
from app.studying.faulty import Misfortune
from app.studying.wizard_alone import Alone
from app.studying.wizard_desk import draft, gone
from app.studying.wizard_review import Review, WizardChat, first_sentence
from app.talking.talk import Talk
from app.toolbox import CockpitToolbox

Write = Callable[..., None]


class Wizard:
    """Who the wizard is to the cockpit. `take` has the console's messages; `tell` sends to it; `desks` counts consoles.

    All of it belongs to the event loop's thread.
    """

    def __init__(self, talk: Talk, toolbox: CockpitToolbox, car: Car, misfortune: Misfortune, write: Write) -> None:
        """`write(kind, **fields)` keeps a record."""
        self.lines = Lines()
        self.tell: Callable[[Mapping[str, Any]], None] = lambda message: None
        self.desks: Callable[[], int] = lambda: 0
        self.changed: Callable[[], None] = lambda: None
        self._mode: Mode = "off"
        self._setup = Setup()
        self._talk, self._toolbox, self._car, self._misfortune, self._write = talk, toolbox, car, misfortune, write
        self._review: Review | None = None
        self._then: tuple[str, str] = ("", "")
        self._early = False
        self._found: Mode | None = None
        self._calls: set[str] = set()
        self._alone = Alone(talk, toolbox, self.call, lambda message: self.tell(message))
        self._confirmation = ""
        self._fillers = count()
        self._last = ("", 0)
        toolbox.origin_of = self._origin

    # --- how it is set

    @property
    def mode(self) -> Mode:
        """How the wizard works now."""
        return self._mode

    def apply(self, setup: Setup) -> None:
        """A condition begins. What was switched by hand stays while conditions are alike."""
        was, self._setup = self._setup, setup
        if was.wizard != setup.wizard and self._mode != setup.wizard:
            self._switch(setup.wizard)
        if self._found:
            self._switch(self._found)
            self._found = None
        self._pace()

    def found_again(self, records: Iterable[Record]) -> None:
        """After a crash: what was switched by hand in the condition that runs holds again."""
        condition = ""
        for record in records:
            if record["kind"] == "task" and record["step"] == "shown":
                here = str(record["task"]).rpartition("/")[0]
                self._found, condition = (self._found if here == condition else None), here
            elif record["kind"] == "fault" and record["name"] == "wizard":
                self._found = next((mode for mode in MODES if mode == record["value"]), None)

    def state(self) -> dict[str, Any]:
        """For the console's `state`: {mode, within_s, waiting}."""
        return {"mode": self._mode, "within_s": self._setup.wizard_within_s, "waiting": self._review is not None}

    def tools(self) -> list[dict[str, Any]]:
        """For the console's `hello`: what may be called, with JSON schemas."""
        tools = self._toolbox.tools()
        return [{"name": one.name, "description": one.description, "parameters": one.parameters} for one in tools]

    def wrapped(self, chat: Chat) -> "WizardChat":
        """The wizard in front of an endpoint."""
        return WizardChat(chat, self)

    # --- what the console asks for

    def take(self, message: Mapping[str, Any]) -> None:
        """A message `wizard` {mode?, within_s?, act?, …}; what cannot be done is answered by `refused`."""
        mode, within = message.get("mode"), message.get("within_s")
        if isinstance(within, int | float) and 0 < within <= 60:
            self._setup = self._setup.model_copy(update={"wizard_within_s": float(within)})
            self.changed()
        for known in MODES:
            if mode == known != self._mode:
                self._switch(known)
                self._write("fault", name="wizard", value=known)
        if message.get("act"):
            try:
                self._take(read_act(message))
            except Unclear as error:
                self.tell({"kind": "refused", "why": str(error)})

    def _take(self, act: Act) -> None:
        review = self._review
        waits = review is not None and not review.ended
        meant = waits and review is not None and act.turn in ("", review.turn) and act.round in (0, review.round)
        if review is not None and meant:
            self._decide(act, review)
        elif act.turn:
            self._record(act, missed=True)  # it was about an answer that has gone out
        else:
            self._alone.take(act)
            self._record(act)

    def _decide(self, act: Act, review: Review) -> None:
        if act.tools and not review.may_call:
            raise Unclear("The assistant has called enough in this turn: answer in words.")
        self._record(act, review)
        if act.kind == "thinking":
            review.busy()
            self.show(review)
        elif act.kind == "filler":
            self._talk.fill(act.text)
            review.busy()
            self.show(review)
        else:
            self._then = (review.turn, act.text) if act.kind == "tool" else ("", "")
            review.take(act)

    # --- what its reviews tell

    def attended(self) -> bool:
        """Whether anybody could decide."""
        return self.desks() > 0

    def opened(self, review: Review) -> None:
        """An answer waits."""
        self._review = review
        asked = [each["confirmation"] for each in review.results if each["confirmation"]]
        self._confirmation = asked[-1] if asked else self._confirmation
        turn, words = self._then
        self._then = ("", "")
        if words and turn == review.turn and all(each["ok"] and not each["confirmation"] for each in review.results):
            act = Act("say", words, turn=turn, round=review.round)
            self._record(act, review)
            review.take(act)
        elif self.attended():
            self.show(review)

    def show(self, review: Review) -> None:
        """Bring the draft to the console as it is now."""
        slots = self.lines.values(self._car.values) | ({CONFIRMATION: self._confirmation} if self._confirmation else {})
        entry = self._talk.transcript[-1] if self._talk.transcript else None
        self.tell(draft(review, entry.said if entry is not None else "", slots))

    def show_again(self) -> None:
        """A console has come back."""
        if self._review is not None:
            self.show(self._review)

    def drafted(self, review: Review) -> None:
        """The draft is whole: its sound is made while the wizard reads."""
        tools = tuple(planned for planned, _ in review.calls)
        self._record(Act("pass", review.words.strip(), tools), review, act_named="draft")
        first, language = review.words.strip(), self._toolbox.language
        if first and not tools:
            self._talk.assistant.drafts.ready(first_sentence(first), language)

    def late(self, review: Review, why: str) -> None:
        """It goes out without the wizard; one who should have answered is replaced by the model, after a filler."""
        self._record(Act("pass"), review, act_named="late", why=why)
        if review.deadline.mode == "manual" and why != "switched off":
            self._talk.fill(told_in_turn("fillers", self._toolbox.language, next(self._fillers)))

    def closed(self, review: Review) -> None:
        """It has gone out, or was interrupted."""
        if self._review is review:
            self._review = None
            self.tell(gone(review.turn, review.round, review.ended))

    def call(self, planned: Planned) -> Call:
        """A call of the wizard's own."""
        id = f"call_{secrets.token_hex(8)}"
        self._calls.add(id)
        return Call(id, planned.name, json.dumps(dict(planned.arguments), ensure_ascii=False))

    # --- inside

    def review(self, chat: Chat, request: Request) -> tuple[Review, float]:
        """The next answer before the wizard, and when it may go out at the soonest."""
        now = time.monotonic()
        entry = self._talk.transcript[-1] if self._talk.transcript else None
        turn = entry.turn if entry is not None else ""
        number = self._last[1] + 1 if self._last[0] == turn else 1
        self._last = (turn, number)
        asked = entry.began if entry is not None and number == 1 else now
        setup = self._setup
        deadline = Deadline(self._mode, asked, now, setup.wizard_within_s, setup.wizard_patience_s)
        return Review(chat, request, self, turn, number, deadline), asked + (setup.response_ms or 0.0) / 1000

    def _switch(self, mode: Mode) -> None:
        drafts, was, self._mode = self._talk.assistant.drafts, self._mode, mode
        if was == "off":  # words that are not final are nothing to decide on
            self._early, drafts.on = drafts.on, False
            drafts.forget()
        elif mode == "off":
            drafts.on = self._early
        self._pace()
        self.changed()

    def _pace(self) -> None:
        """The time of an answer is kept here while a wizard works, and by the endpoint otherwise."""
        self._misfortune.response_ms = self._setup.response_ms if self._mode == "off" else None

    def _origin(self, call: str) -> Origin:
        return "wizard" if call in self._calls else "voice"

    def _record(self, act: Act, review: Review | None = None, *, act_named: str = "", **more: Any) -> None:
        """Every act with the time since the person had spoken, or since the calls before it had ended.

        Words said in private are left out.
        """
        waited = 0.0 if review is None else time.monotonic() - review.deadline.asked
        if self._car[PRIVATE]:
            act = replace(act, text=HIDDEN if act.text else "", tools=tuple(Planned(t.name, {}) for t in act.tools))
        fields: dict[str, Any] = {"text": act.text} if act.text else {}
        if act.tools:
            fields |= {"tool": act.tools[0].name, "tools": [planned.as_data() for planned in act.tools]}
        turn, number = (review.turn, review.round) if review is not None else (act.turn, act.round)
        fields |= {"turn": turn, "round": number} if turn else {}
        self._write("wizard", act=act_named or act.kind, waited_ms=round(waited * 1000, 1), **fields, **more)
