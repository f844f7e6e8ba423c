"""Sentences the car has for people: an English template that the screen can translate, and its values."""

from dataclasses import dataclass, field

from app.car.signals import Value


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """Mark `text` for Qt's lupdate; the name is what that tool looks for."""
    return text


@dataclass(frozen=True, slots=True)
class Message:
    """`text` with `{name}` fields filled from `values`; translated by whoever shows it (context "Car")."""

    text: str
    values: dict[str, Value] = field(default_factory=dict)

    def __str__(self) -> str:
        return self.text.format(**self.values)
