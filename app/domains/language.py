"""Sentences in the language of whoever hears them, through Qt's translations."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from pathlib import Path

from PySide6.QtCore import QTranslator

from app.car.catalogue import LANGUAGES
from app.car.message import Message
from app.domains.numbers_told import told

TRANSLATIONS = Path(__file__).parents[2] / "build" / "i18n"

_TWICE = re.compile(r"(?<!\.)([.!?。！？])[.。](?=\s|$)")  # what others wrote has a full stop already

_spoken: ContextVar[str] = ContextVar("spoken", default="")


@contextmanager
def speaking(language: str) -> Iterator[None]:
    """Let what commands answer inside the block be named in the language of the talk, whatever the screen shows."""
    token = _spoken.set(language)
    try:
        yield
    finally:
        _spoken.reset(token)


def spoken(screen: str) -> str:
    """The language of the talk, or that of the screen where nobody talks."""
    return _spoken.get() or screen


class Words:
    """Translates messages; a language without a file, or a sentence without a translation, stays English."""

    def __init__(self, folder: Path = TRANSLATIONS) -> None:
        self._translators: dict[str, QTranslator] = {}
        for language in LANGUAGES:
            translator = QTranslator()
            if translator.load(str(folder / f"meridian_{language}.qm")):
                self._translators[language] = translator

    def translator(self, language: str) -> QTranslator | None:
        """Qt's translator of a language, for the screen; None for English."""
        return self._translators.get(language)

    def teach(self, language: str, translator: QTranslator | None) -> None:
        """Let a language be spoken by another translator, or by none."""
        self._translators.pop(language, None)
        if translator is not None:
            self._translators[language] = translator

    def say(self, message: Message, language: str) -> str:
        """The message in a language, its values filled in (themselves translated where they are words)."""
        values = {
            key: told(self._word(value, language) if isinstance(value, str) else value, language)
            for key, value in message.values.items()
        }
        return _TWICE.sub(r"\1", self._word(message.text, language).format(**values))

    def _word(self, text: str, language: str) -> str:
        translator = self._translators.get(language)
        return (translator.translate("Car", text) if translator else "") or text
