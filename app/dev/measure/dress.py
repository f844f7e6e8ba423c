"""How the cockpit is shown while it is measured: size, language, colours, theme; changed while it runs."""

import asyncio
from dataclasses import dataclass

from PySide6.QtCore import QTranslator

from app.application import Application
from app.dev.measure.pseudo import Pseudo
from app.window import Window

SIZES = ((1920, 720), (1920, 1080), (2560, 1080), (3840, 1100), (1280, 800), (1080, 1920), (800, 480))
LANGUAGES = ("en", "zh", "de", "fr")
PSEUDO, RTL = "pseudo", "rtl"
FRAMES = 0.05  # seconds in which a window without motion has been laid out anew


@dataclass(frozen=True)
class Dress:
    """One way to show the cockpit; `language` may be "pseudo", or "rtl": that from right to left."""

    size: tuple[int, int] = (1920, 720)
    language: str = "en"
    mode: str = "night"
    theme: str = "meridian"
    text: str = "normal"

    def __str__(self) -> str:
        larger = "" if self.text == "normal" else f"-{self.text}"
        return f"{self.size[0]}x{self.size[1]}{larger} {self.language} {self.mode} {self.theme}"


def speak(app: Application, language: str, english: QTranslator | None = None) -> None:
    """Show every text in a language, or in a made-up one; `english`: what English is translated by otherwise."""
    made_up = language in (PSEUDO, RTL)
    app.words.teach("en", Pseudo(bidi=language == RTL) if made_up else english)
    spoken = "en" if made_up else language
    displays = app.models.displays
    if displays.state.language == spoken:
        displays.set_language("fr")  # so that all is said anew by another translator
    displays.set_language(spoken)  # type: ignore[arg-type]


class Wardrobe:
    """Changes what a running cockpit wears."""

    def __init__(self, app: Application, window: Window) -> None:
        self._app, self._window = app, window
        self._worn = Dress(app.config.cockpit.size, app.config.language, "", "", "")
        self._english = app.words.translator("en")

    async def wear(self, dress: Dress) -> None:
        """Show the cockpit like this; it is laid out when this returns."""
        displays, worn = self._app.models.displays, self._worn
        if dress.size != worn.size:
            self._window.root.resize(*dress.size)
        if dress.language != worn.language:
            speak(self._app, dress.language, self._english)
        if dress.mode != worn.mode:
            displays.set_mode(dress.mode)  # type: ignore[arg-type]
        if dress.theme != worn.theme:
            displays.set_theme(dress.theme)
        if dress.text != worn.text:
            displays.set_text_size(dress.text)  # type: ignore[arg-type]
        self._worn = dress
        self._app.models.conversation.update(notice="")
        await asyncio.sleep(FRAMES)
