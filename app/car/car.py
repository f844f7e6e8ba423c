"""The car: its signals, and the one way in which they change."""

import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import count
from types import MappingProxyType

from app.car.catalogue import catalogue
from app.car.journal import Cause, Change, Journal, current_cause
from app.car.message import QT_TRANSLATE_NOOP, Message
from app.car.policies import POLICIES
from app.car.policies.decide import decide
from app.car.policies.verdicts import Policy
from app.car.signals import Catalogue, Value
from app.car.undo import PERSONS, covers, left, wishes

Watcher = Callable[[Sequence[Change]], None]


@dataclass(frozen=True, slots=True)
class Done:
    """The wish was granted; `changes` is empty when all was so already; `told` is what people should hear."""

    changes: tuple[Change, ...] = ()
    told: tuple[Message, ...] = ()


@dataclass(frozen=True, slots=True)
class Asked:
    """Nothing changed yet: `Car.confirm(confirmation)` does it, once, before it expires."""

    question: Message
    confirmation: str


@dataclass(frozen=True, slots=True)
class Refused:
    """Nothing changed, for this reason."""

    reason: Message


Outcome = Done | Asked | Refused


@dataclass(frozen=True, slots=True)
class _Pending:
    wanted: Mapping[str, Value]
    questions: frozenset[str]
    cause: Cause
    expires: float
    undoes: str
    met: Mapping[str, Value]


class Car:
    """Values of all signals; every change is checked by the policies and journaled with its cause."""

    def __init__(
        self,
        signals: Catalogue | None = None,
        *,
        policies: tuple[Policy, ...] = POLICIES,
        clock: Callable[[], float] = time.monotonic,
        patience: float = 60.0,
    ) -> None:
        """`patience` is how many seconds a question stays open."""
        self.signals = signals or catalogue()
        self.journal = Journal(clock)
        self._values: dict[str, Value] = {signal.name: signal.initial for signal in self.signals}
        self._policies = policies
        self._clock = clock
        self._patience = patience
        self._watchers: dict[str, list[Watcher]] = {}
        self._pending: dict[str, _Pending] = {}
        self._ids = count(1)
        self.replayed = False
        """While set, nothing but `relive` changes the car."""

    def __getitem__(self, name: str) -> Value:
        """The value of a signal; SignalError for a name that does not exist."""
        self.signals[name]
        return self._values[name]

    @property
    def values(self) -> Mapping[str, Value]:
        """Every signal's value, as a view that follows them."""
        return MappingProxyType(self._values)

    def number(self, name: str) -> float:
        """The value of a numeric signal."""
        value = self[name]
        assert isinstance(value, int | float), name
        return value

    def watch(self, names: Iterable[str], watcher: Watcher) -> None:
        """Call `watcher(changes)` after every commit that touches one of `names`."""
        for name in names:
            self.signals[name]
            self._watchers.setdefault(name, []).append(watcher)

    def request(self, wishes: Mapping[str, Value]) -> Outcome:
        """Ask for changes, all or none; SignalError for a signal or value that does not exist."""
        return self._grant(wishes, answered=frozenset(), undoes="")

    def record(self, readings: Mapping[str, Value], cause: Cause | None = None) -> tuple[Change, ...]:
        """Write what sensors report; policies have no say in it."""
        return self._commit({name: self.signals[name].check(value) for name, value in readings.items()}, cause=cause)

    def relive(self, values: Mapping[str, Value], cause: Cause) -> None:
        """Write what a journal tells of, as a replay does."""
        checked = {name: self.signals[name].check(value) for name, value in values.items()}
        self._commit(checked, cause=cause, reliving=True)

    def confirm(self, confirmation: str) -> Outcome:
        """Do what was asked about; refused when the question is unknown, answered, expired or of this very turn."""
        pending = self._pending.get(confirmation)
        if pending is None:
            return Refused(Message(QT_TRANSLATE_NOOP("Car", "There is nothing to confirm.")))
        cause = current_cause()
        if cause.origin != "touch" and cause.turn and cause.turn == pending.cause.turn:
            return Refused(Message(QT_TRANSLATE_NOOP("Car", "This needs a yes from a person first.")))
        del self._pending[confirmation]
        if self._clock() > pending.expires:
            return Refused(Message(QT_TRANSLATE_NOOP("Car", "That question has expired; please ask again.")))
        if any(self._values[name] != value for name, value in pending.met.items()):
            return Refused(Message(QT_TRANSLATE_NOOP("Car", "That has changed in the meantime; please ask again.")))
        return self._grant(pending.wanted, answered=pending.questions, undoes=pending.undoes)

    def dismiss(self, confirmation: str) -> bool:
        """Take a no: forget the question. False when there was none."""
        return self._pending.pop(confirmation, None) is not None

    def pending(self) -> str:
        """The newest question that still waits for an answer, or ""."""
        return next((name for name in reversed(self._pending) if self._clock() <= self._pending[name].expires), "")

    def asked_by(self, confirmation: str) -> Cause | None:
        """Who brought a question about that still waits."""
        pending = self._pending.get(confirmation)
        return pending.cause if pending and self._clock() <= pending.expires else None

    def undo(self, what: str) -> Outcome:
        """Bring back what a turn, a call or a stretch of the journal changed (`app.car.undo`).

        What something else has changed since stays, and so does what cannot be taken back.
        """
        changes = [change for change in left(self.journal.caused()) if covers(what, change)]
        if not changes and any(covers(what, change) for change in self.journal.caused()):
            return Refused(Message(QT_TRANSLATE_NOOP("Car", "That has been undone already.")))
        back = wishes(changes, self._values.__getitem__)
        lasting = [name for name in back if self.signals[name].lasting]
        for name in lasting:
            del back[name]
        stays = Message(QT_TRANSLATE_NOOP("Car", "What was sent stays sent."))
        if not back:
            nothing = Message(QT_TRANSLATE_NOOP("Car", "There is nothing left to undo."))
            return Refused(stays if lasting else nothing)
        outcome = self._grant(back, answered=frozenset(), undoes=what)
        return replace(outcome, told=(*outcome.told, stays)) if lasting and isinstance(outcome, Done) else outcome

    def last_turn(self, *, but: str = "") -> str:
        """The newest turn, other than `but`, whose changes have not been undone, or ""."""
        turns = (change.cause.turn for change in reversed(left(self.journal.caused())))
        return next((turn for turn in turns if turn and turn != but), "")

    def last_action(self, *, but: str = "", touching: Callable[[str], bool] = lambda signal: True) -> str:
        """The newest call or touch, not of turn `but`, that changed a signal `touching` and can be undone, or ""."""
        for change in reversed(left(self.journal.caused())):
            cause = change.cause
            if cause.origin in PERSONS and not (but and cause.turn == but) and touching(change.signal):
                return cause.action or cause.turn or f"{change.number}-{change.number}"
        return ""

    def stretch(self, seconds: float) -> str:
        """What persons changed in the last seconds, as `undo` takes it, or ""."""
        since = self._clock() - seconds
        numbers = [
            change.number
            for change in left(self.journal.caused())
            if change.time >= since and change.cause.origin in PERSONS
        ]
        return f"{numbers[0]}-{numbers[-1]}" if numbers else ""

    def _grant(self, wishes: Mapping[str, Value], *, answered: frozenset[str], undoes: str) -> Outcome:
        checked = {name: self.signals[name].check(value) for name, value in wishes.items()}
        cause = current_cause()
        decision = decide(checked, self.__getitem__, self._policies, cause=cause, undoing=bool(undoes))
        if decision.refusal is not None:
            return Refused(decision.refusal)
        open_questions = [question for question in decision.questions if str(question) not in answered]
        if open_questions:
            return self._ask(checked, open_questions[0], answered, undoes)
        changes = self._commit(dict(decision.wanted), added=decision.added, undoes=undoes)
        return Done(changes, decision.told)

    def _ask(self, wanted: Mapping[str, Value], question: Message, answered: frozenset[str], undoes: str) -> Asked:
        confirmation = f"c{next(self._ids)}"
        expires = self._clock() + self._patience
        self._pending[confirmation] = _Pending(
            dict(wanted),
            answered | {str(question)},
            current_cause(),
            expires,
            undoes,
            {name: self._values[name] for name in wanted},
        )
        return Asked(question, confirmation)

    def _commit(
        self,
        values: Mapping[str, Value],
        *,
        cause: Cause | None = None,
        added: Mapping[str, Message] | None = None,
        undoes: str = "",
        reliving: bool = False,
    ) -> tuple[Change, ...]:
        by = cause or current_cause()
        if self.replayed and not reliving:
            return ()
        reasons = added or {}
        changes = []
        for name, value in values.items():
            before = self._values[name]
            if before == value:
                continue
            self._values[name] = value
            private = self.signals[name].private
            changes.append(
                self.journal.append(name, before, value, by, undoes=undoes, reason=reasons.get(name), private=private)
            )
        self._tell(changes)
        return tuple(changes)

    def _tell(self, changes: list[Change]) -> None:
        concerned: dict[Watcher, list[Change]] = {}
        for change in changes:
            for watcher in self._watchers.get(change.signal, ()):
                concerned.setdefault(watcher, []).append(change)
        for watcher, seen in concerned.items():
            watcher(seen)
