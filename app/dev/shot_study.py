"""What a study's participant sees, for pictures: consent, tasks, attention, questions, the end."""

from collections.abc import AsyncIterator, Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtQuick import QQuickItem

from app.application import Application
from app.car.catalogue import catalogue
from app.study.files.schema import FOLDER
from app.study.study_folder import open_study
from app.studying.participant import Participant
from app.studying.rehearsal import Rehearsal
from app.window import Window

Take = Callable[..., AsyncIterator[Path]]  # name, settle: a picture
WROTE = "It felt calm, but I would like to see what it has understood. "


async def studied(app: Application, window: Window, take: Take) -> AsyncIterator[Path]:
    """Pictures named study-…"""
    window.show_page("Home")
    folder = open_study(FOLDER / "usability", catalogue())
    folder = replace(folder, study=folder.study.model_copy(update={"self_report": True}))
    led = Rehearsal(folder, 1, app.car.values)
    person: Any = Participant(led, app.models.settings)  # Qt's properties have no types in Python
    app.cockpit.attend(person)
    led.begin()
    async for path in take("study-consent"):
        yield path
    person.agree(True)
    async for path in take("study-task"):
        yield path
    person.begin()
    async for path in take("study-working"):
        yield path
    person.openTask(True)
    async for path in take("study-task-again"):
        yield path
    for step, name in (
        ("destination", "study-detection"),
        ("warmer?seq", "study-seq"),
        ("session?sus", "study-sus"),
        ("session?raw_tlx", "study-tlx"),
        ("session?ueq_s", "study-ueq"),
    ):
        led.go_to(step)
        if step == "destination":
            person.begin()
            person.detection._show()
        elif step == "session?raw_tlx":
            person.questions.choose(12)
            person.questions.goOn()
            person.questions.choose(7)
        else:
            person.questions.choose(3)
        async for path in take(name):
            yield path
    led.go_to("warmer?seq")
    _sheet(window).setProperty("writing", True)
    field = window.root.findChild(QQuickItem, "commentField")
    if field is not None:
        field.setProperty("text", WROTE)
    async for path in take("study-comment"):
        yield path
    led.go_to("thanks")
    async for path in take("study-thanks"):
        yield path
    led.go_to("warmer")
    led.session.stop("facilitator")
    person.ask_code()
    async for path in take("study-code"):
        yield path
    person.tryCode("")
    async for path in take("study-stopped"):
        yield path
    app.cockpit.attend(None)


def _sheet(window: Window) -> QObject:
    sheet = window.root.findChild(QQuickItem, "questions")
    assert sheet is not None
    return sheet
