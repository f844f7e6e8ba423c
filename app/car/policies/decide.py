"""Holds a wish against every policy."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from app.car.journal import Cause
from app.car.message import Message
from app.car.policies.verdicts import Add, Ask, Policy, Refuse, Tell, Wish
from app.car.signals import Value


@dataclass(frozen=True, slots=True)
class Decision:
    """What all policies together say of a wish.

    `wanted` includes what they added; `added` has the reason for each signal that nobody named.
    """

    wanted: Mapping[str, Value]
    added: Mapping[str, Message] = field(default_factory=dict)
    told: tuple[Message, ...] = ()
    questions: tuple[Message, ...] = ()
    refusal: Message | None = None


@dataclass(slots=True)
class _Verdicts:
    wanted: dict[str, Value]
    added: dict[str, Message] = field(default_factory=dict)
    told: dict[str, Message] = field(default_factory=dict)
    questions: dict[str, Message] = field(default_factory=dict)


def decide(
    wanted: Mapping[str, Value],
    now: Callable[[str], Value],
    policies: tuple[Policy, ...],
    *,
    cause: Cause | None = None,
    undoing: bool = False,
) -> Decision:
    """Hold a wish against every policy, and what they add against every policy again, until nothing is added."""
    so_far = _Verdicts(dict(wanted))
    while True:
        grown = False
        for policy in policies:
            for verdict in policy(Wish(so_far.wanted, now, cause or Cause("touch"), undoing)):
                match verdict:
                    case Refuse(reason):
                        return Decision(wanted, refusal=reason)
                    case Ask(question):
                        so_far.questions[str(question)] = question
                    case Tell(told):
                        so_far.told[told.text] = told
                    case Add(changes, told):
                        so_far.wanted.update(changes)
                        so_far.added |= {name: told for name in changes if name not in wanted}
                        so_far.told[told.text] = told
                        grown = True
        if not grown:
            break
    return Decision(so_far.wanted, so_far.added, tuple(so_far.told.values()), tuple(so_far.questions.values()))
