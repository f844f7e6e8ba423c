"""A study's screens in a window of their own, over a session that nobody records: real models, real QML."""

import time
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from typing import Any

from pages import Page
from PySide6.QtCore import Q_ARG, Q_RETURN_ARG, QCoreApplication, QMetaObject, QTranslator
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem

from app.application import Application
from app.car.catalogue import HMI, catalogue
from app.car.journal import Cause
from app.config import load
from app.study.files.schema import FOLDER
from app.study.files.study import Study
from app.study.study_folder import StudyFolder, open_study
from app.studying.participant import Participant
from app.studying.rehearsal import Rehearsal

LANGUAGE = f"{HMI}.CurrentLanguage"


def study(name: str = "usability", **changes: Any) -> StudyFolder:
    """A study that ships, with some of its settings changed."""
    folder = open_study(FOLDER / name, catalogue())
    return replace(folder, study=Study.model_validate({**folder.study.model_dump(by_alias=True), **changes}))


@cache
def cockpit() -> Application:
    """One cockpit for all screens of a test process: only its language changes."""
    return Application(load())


class StudyScreens:
    """`led` goes through the study, `person` is what QML sees."""

    def __init__(self, folder: StudyFolder, width: int = 1920, height: int = 720, language: str = "en") -> None:
        self.app = cockpit()
        self.app.car.record({LANGUAGE: language}, Cause("scenario"))
        self.led = Rehearsal(folder, 1, self.app.car.values)
        self.person: Any = Participant(self.led, self.app.models.settings)  # Qt's properties have no types in Python
        self.led.begin()
        self._translator: QTranslator | None = self.app.words.translator(language)
        if self._translator is not None:
            QCoreApplication.installTranslator(self._translator)
        models = {"study": self.person, "conversation": self.app.models.conversation}
        self.page = Page("Study", "StudyView", models, width, height)
        self.page.view.engine().setUiLanguage(language)
        theme = self.page.view.engine().singletonInstance("Theme", "Theme")
        sizes = Q_ARG(float, float(width)), Q_ARG(float, float(height))
        theme.setProperty("unit", QMetaObject.invokeMethod(theme, "fit", Q_RETURN_ARG(float), *sizes))  # type: ignore[attr-defined]
        self.settle()

    def settle(self) -> None:
        """Let everything find its place, which rows do when they are drawn."""
        QGuiApplication.processEvents()
        self.page.view.grabWindow()
        QGuiApplication.processEvents()

    def tap(self, name: str, across: float = 0.5, down: float = 0.5) -> None:
        """Touch an item, and see what comes of it."""
        self.settle()
        self.page.tap(name, across, down)
        self.settle()

    def until(self, so: Callable[[], bool], what: str) -> None:
        """Wait for something that takes its time."""
        end = time.monotonic() + 20
        while not so():
            assert time.monotonic() < end, f"within 20 s there was no {what}"
            QGuiApplication.processEvents()
            time.sleep(0.005)

    def kept(self, kind: str, *fields: str) -> list[Any]:
        """What was written down: one value, or several, of every record of a kind."""
        records = [record for record in self.led.records if record["kind"] == kind]
        return [
            tuple(record.get(field) for field in fields) if len(fields) > 1 else record[fields[0]] for record in records
        ]

    def shows(self, name: str) -> bool:
        """Whether an item can be seen."""
        found = item(self.page.view.rootObject(), name)
        return found is not None and found.isVisible()

    def close(self) -> None:
        """Take the page down before its models go."""
        self.page.close()
        self.person.close()
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)


def item(root: QQuickItem, name: str) -> QQuickItem | None:
    """The item of that objectName, if there is one."""
    return next((one for one in every(root) if one.objectName() == name), None)


def every(root: QQuickItem) -> list[QQuickItem]:
    """An item and all within it."""
    return [root, *(inner for child in root.childItems() for inner in every(child))]
