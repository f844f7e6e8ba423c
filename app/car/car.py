"""The car: its signals, and the one way in which they change."""

import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import count

from app.car.catalogue import catalogue
from app.car.journal import Cause, Change, Journal, current_cause
from app.car.message import QT_TRANSLATE_NOOP, Message
from app.car.policies import POLICIES, Policy, decide
from app.car.signals import Catalogue, Value

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

    def __getitem__(self, name: str) -> Value:
        """The value of a signal; SignalError for a name that does not exist."""
        self.signals[name]
        return self._values[name]

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

    def undo(self, turn: str) -> Outcome:
        """Bring back what a turn changed, except where something else has changed it since."""
        if any(change.undoes == turn for change in self.journal.caused()):
            return Refused(Message(QT_TRANSLATE_NOOP("Car", "That has been undone already.")))
        before: dict[str, Value] = {}
        after: dict[str, Value] = {}
        for change in self.journal.of_turn(turn):
            before.setdefault(change.signal, change.before)
            after[change.signal] = change.after
        wishes = {name: value for name, value in before.items() if self._values[name] == after[name] != value}
        if not wishes:
            return Refused(Message(QT_TRANSLATE_NOOP("Car", "There is nothing left to undo.")))
        return self._grant(wishes, answered=frozenset(), undoes=turn)

    def last_turn(self, *, but: str = "") -> str:
        """The newest turn, other than `but`, whose changes have not been undone, or ""."""
        undone = {change.undoes for change in self.journal.caused() if change.undoes}
        for change in reversed(self.journal.caused()):
            turn = change.cause.turn
            if turn and turn != but and not change.undoes and turn not in undone:
                return turn
        return ""

    def _grant(self, wishes: Mapping[str, Value], *, answered: frozenset[str], undoes: str) -> Outcome:
        checked = {name: self.signals[name].check(value) for name, value in wishes.items()}
        decision = decide(checked, self.__getitem__, self._policies)
        if decision.refusal is not None:
            return Refused(decision.refusal)
        open_questions = [question for question in decision.questions if question.text not in answered]
        if open_questions:
            return self._ask(checked, open_questions[0], answered, undoes)
        changes = self._commit(dict(decision.wanted), also=decision.added, undoes=undoes)
        return Done(changes, decision.told)

    def _ask(self, wanted: Mapping[str, Value], question: Message, answered: frozenset[str], undoes: str) -> Asked:
        confirmation = f"c{next(self._ids)}"
        expires = self._clock() + self._patience
        self._pending[confirmation] = _Pending(
            dict(wanted), answered | {question.text}, current_cause(), expires, undoes
        )
        return Asked(question, confirmation)

    def _commit(
        self,
        values: Mapping[str, Value],
        *,
        cause: Cause | None = None,
        also: frozenset[str] = frozenset(),
        undoes: str = "",
    ) -> tuple[Change, ...]:
        by = cause or current_cause()
        changes = []
        for name, value in values.items():
            before = self._values[name]
            if before == value:
                continue
            self._values[name] = value
            changes.append(self.journal.append(name, before, value, by, also=name in also, undoes=undoes))
        self._tell(changes)
        return tuple(changes)

    def _tell(self, changes: list[Change]) -> None:
        concerned: dict[Watcher, list[Change]] = {}
        for change in changes:
            for watcher in self._watchers.get(change.signal, ()):
                concerned.setdefault(watcher, []).append(change)
        for watcher, seen in concerned.items():
            watcher(seen)
