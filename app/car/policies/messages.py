"""What is sent: policy 2."""

import json
from collections.abc import Iterator

from app.car.life_signals import OUTBOX
from app.car.message import QT_TRANSLATE_NOOP
from app.car.policies.verdicts import Ask, Verdict, Wish, say


def sending_needs_a_yes(wish: Wish) -> Iterator[Verdict]:
    """2: an e-mail or a message leaves only after a yes to whom, about what, and with which words."""
    if wish.undoing or not wish.changes(OUTBOX):
        return
    known = {entry.get("id") for entry in json.loads(str(wish.now(OUTBOX)))}
    for entry in json.loads(str(wish.after(OUTBOX))):
        if entry.get("id") in known:
            continue
        to, text, subject = (str(entry.get(key, "")) for key in ("to", "text", "subject"))
        if entry.get("kind") == "email":
            question = QT_TRANSLATE_NOOP("Car", "Send {to} an e-mail, subject “{subject}”, that says: “{words}”?")
            yield Ask(say(question, to=to, subject=subject, words=text))
        else:
            question = QT_TRANSLATE_NOOP("Car", "Send {to} the message: “{words}”?")
            yield Ask(say(question, to=to, words=text))
