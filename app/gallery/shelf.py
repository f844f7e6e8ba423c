"""The exhibits on the screen, in an engine of their own, so that they may be dressed apart from what is around them."""

import json
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

import shiboken6
from PySide6.QtCore import Q_ARG, QCoreApplication, QEventLoop, QMetaObject, QObject, QTimer, QTranslator, QUrl
from PySide6.QtGui import QFont, QFontDatabase, QImage
from PySide6.QtQml import QQmlApplicationEngine, QQmlError
from PySide6.QtQuick import QQuickItem, QQuickWindow

from app.car.catalogue import HMI
from app.domains.language import Words
from app.gallery.exhibits import QML, Exhibit, GalleryError, State
from app.gallery.look import Look
from app.gallery.scene import Scene
from app.gallery.scenes import SCENES, scene_of
from app.theme.theme import load_theme, theme_file

SETTLES = 0.12  # seconds after which what runs for a fixed time has ended
ROOM = 1920.0  # pixels: how wide exhibits stand together at the reference size
WITHIN = 20.0  # seconds that a picture may take


@dataclass(frozen=True)
class Spot:
    """Where a state of an exhibit lies in the picture, in pixels."""

    exhibit: str
    state: str
    x: int
    y: int
    width: int
    height: int


class Shelf:
    """Shows exhibits in a window; close it before the window goes."""

    def __init__(self, window: QQuickWindow, parent: QQuickItem | None = None, *, still: bool = True) -> None:
        """`parent`: where it lies, or the window's whole content; `still`: nothing moves, for pictures."""
        self.window = window
        self._still = still
        self._words = Words()
        self._translator: QTranslator | None = None
        self._scenes: list[Scene] = []
        self._before: list[Scene] = []
        self._engine = QQmlApplicationEngine()
        self._engine.addImportPath(str(QML))
        self._engine.setOutputWarningsToStandardError(False)
        self.faults: list[QQmlError] = []
        self._engine.warnings.connect(self.faults.extend)
        self._look: Look | None = None
        self.dress(Look())
        self._engine.load(QUrl.fromLocalFile(str(QML / "Gallery" / "Shelf.qml")))
        item = next(iter(self._engine.rootObjects()), None)
        if not isinstance(item, QQuickItem):
            raise GalleryError(f"The gallery cannot be drawn: {self.told_fault()}; mend that line.")
        self.item = item
        item.setParentItem(parent or window.contentItem())

    # --- what is seen ---------------------------------------------------------------------------------------------

    def dress(self, look: Look, *, calm: bool = False) -> None:
        """Wear a look, with motion reduced where `calm`; raises GalleryError where its theme is unfit."""
        tokens = look.tokens
        for font in load_theme(theme_file(look.theme)).brand.fonts:
            QFontDatabase.addApplicationFont(str(font))
        for family in ("text", "heading"):
            families = tokens.get(f"fontFamily.{family}.all")
            if isinstance(families, list):
                QFont.insertSubstitutions(families[0], families[1:])
        theme = self.theme
        for name, value in {
            "tokens": tokens,
            "night": look.mode == "night",
            "mirrored": look.mirrored,
            "textSize": look.text,
            "reducedMotion": self._still or calm,
        }.items():
            theme.setProperty(name, value)
        fit: Any = self._engine.evaluate("(theme, width, height) => theme.fit(width, height)")
        width, height = (self._engine.toScriptValue(float(side)) for side in look.size)
        theme.setProperty("unit", fit.call([self._engine.newQObject(theme), width, height]).toNumber())
        self._speak(look.language)
        self._look = look

    def turn(self, name: str, value: object) -> None:
        """Set a property of what is shown first."""
        QMetaObject.invokeMethod(self.item, "turn", Q_ARG("QVariant", name), Q_ARG("QVariant", value))

    def values(self, names: list[str]) -> dict[str, Any]:
        """These properties of what is shown first, as they are."""
        QMetaObject.invokeMethod(self.item, "read", Q_ARG("QVariant", names))
        return dict(json.loads(str(self.item.property("told"))))

    @property
    def theme(self) -> QObject:
        """The singleton that all exhibits read."""
        theme = self._engine.singletonInstance("Theme", "Theme")
        assert isinstance(theme, QObject)
        return theme

    def _speak(self, language: str) -> None:
        if self._look is not None and self._look.language == language:
            return
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
        self._translator = self._words.translator(language)
        if self._translator is not None:
            QCoreApplication.installTranslator(self._translator)
        for scene in self._scenes:
            scene.record({f"{HMI}.CurrentLanguage": language})
            scene.clock.speak(language)
        self._engine.setUiLanguage(language)
        self._engine.retranslate()

    def broken(self) -> str:
        """The first state that cannot be shown, and why; ""."""
        return next(iter(self._found()["broken"]), "")

    def told_fault(self) -> str:
        """The first of QML's complaints, or ""."""
        return self.faults[0].toString() if self.faults else ""

    def show(self, exhibits: Iterable[Exhibit]) -> None:
        """These exhibits in all their states; raises GalleryError for one whose models are not known."""
        self._clear()
        told = [
            {
                "name": exhibit.name,
                "glass": exhibit.glass,
                "cells": [self._cell(exhibit, state) for state in exhibit.states],
            }
            for exhibit in exhibits
        ]
        self.item.setProperty("exhibits", told)

    def _cell(self, exhibit: Exhibit, state: State) -> dict[str, object]:
        scene = None
        properties = {}
        for name, value in state.properties.items():
            if isinstance(value, str) and value.startswith("=models."):
                scene = scene or self._scene(exhibit, state)
                value = getattr(scene, value.removeprefix("=models."), None)
                if not isinstance(value, QObject):
                    sentence = f"{exhibit.name}, {state.name}: there is no {state.properties[name]}; see scenes.py."
                    raise GalleryError(sentence)
            properties[name] = not self._still if value == "=moving" else value
        return {
            "state": state.name,
            "source": QUrl.fromLocalFile(str(exhibit.file)),
            "properties": properties,
            "width": state.size[0],
            "height": state.size[1],
        }

    def _scene(self, exhibit: Exhibit, state: State) -> Scene:
        if state.scene and state.scene not in SCENES:
            known = ", ".join(SCENES)
            raise GalleryError(f"{exhibit.name}, {state.name}: there is no scene {state.scene}; use one of {known}.")
        self._scenes.append(scene_of(state.scene, self._look.language if self._look else "en"))
        return self._scenes[-1]

    # --- pictures of it -------------------------------------------------------------------------------------------

    def picture(self) -> tuple[QImage, list[Spot]]:
        """All that is shown, and where each state lies in it; raises GalleryError when that cannot be drawn."""
        self.item.setProperty("room", ROOM * max(1.0, self.theme.property("unit")) ** 2)
        self._wait(lambda: False, SETTLES)
        self._wait(lambda: self._found()["loading"] == 0, WITHIN)
        result: Any = self.item.grabToImage()
        taken: list[QImage] = []
        try:
            result.ready.connect(lambda: taken.append(result.image()))
        except AttributeError:  # a null pointer: the graphics card takes no picture of this size
            raise GalleryError("All of it is too large for one picture: name fewer exhibits with `--only`.") from None
        self.window.update()
        if not self._wait(lambda: bool(taken), WITHIN) or taken[0].isNull():
            raise GalleryError(
                "Nothing was drawn within 20 s: run `python main.py doctor` to see what the screen lacks."
            )
        return taken[0].convertToFormat(QImage.Format.Format_RGB32), [Spot(*spot) for spot in self._found()["spots"]]

    def _found(self) -> dict[str, Any]:
        """What QML finds on the shelf: Python keeps no items, which come and go."""
        QMetaObject.invokeMethod(self.item, "look")
        return dict(json.loads(str(self.item.property("told"))))

    def _wait(self, over: Callable[[], bool], seconds: float) -> bool:
        """Let the event loop run until `over` or for so long; whether it is over."""
        until = time.monotonic() + seconds
        while not over():
            left = until - time.monotonic()
            if left <= 0:
                return False
            loop = QEventLoop()
            QTimer.singleShot(max(1, min(15, int(left * 1000))), loop.quit)
            loop.exec()
        return True

    def close(self) -> None:
        """Take the exhibits down before their models go."""
        self._clear()
        self.item.setParentItem(None)  # type: ignore[arg-type]
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
        shiboken6.delete(self._engine)

    def _clear(self) -> None:
        """Take the exhibits down; their models go one round later, when nothing shows them any more."""
        self.item.setProperty("exhibits", [])
        if self._still:
            self._wait(lambda: False, 0.02)
        self._before, self._scenes = self._scenes, []
