"""Shows: their file, the director that plays them, the loop of a stand, whose map a picture shows."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtQuick import QQuickView

from app.car.signals import Value
from app.config import load, options
from app.grounding import meant
from app.showing.attract import Attract
from app.showing.attribution import Attribution
from app.showing.director import Director
from app.showing.show_file import WISH, Scene, Show, read_show
from app.study.files.scenario import Drive, Faults
from app.study.files.yaml_file import FileFaults

SHOW = """
show: test
scenes:
  - scenario: one
    titles: {en: One, de: Eins}
    rest_s: 2
    events:
      - {at_s: 1, call: show.page, arguments: {page: media}}
      - {at_s: 4, call: show.wish, arguments: {en: hello}}
  - scenario: two
    signals: {Vehicle.Exterior.AirTemperature: 3.0}
    drive: {parked: true}
    events: [{when: {signal: Vehicle.Speed, at_most: 0}, say: We stand.}]
"""


class Stage:
    """Writes down what the director lets happen."""

    def __init__(self) -> None:
        self.busy = False
        self.did: list[object] = []
        self.director: Director | None = None

    def set(self, signals: Mapping[str, Value]) -> None:
        self.did.append(dict(signals))

    def call(self, command: str, arguments: Mapping[str, Any]) -> None:
        self.did.append((command, dict(arguments)))

    def fault(self, faults: Faults) -> None:
        assert faults == Faults()

    def say(self, words: str) -> None:
        self.did.append(words)

    def write(self, kind: str, /, **fields: Any) -> None:
        if kind == "scenario" and isinstance(number := fields["event"], int):
            assert self.director is not None
            self.director.happened(number)

    def set_off(self, drive: Drive) -> None:
        self.did.append(drive)

    def hush(self) -> None:
        self.busy = False


@pytest.fixture
def show(tmp_path: Path) -> Show:
    file = tmp_path / "show.yaml"
    file.write_text(SHOW, encoding="utf-8")
    return read_show(file)


@pytest.fixture
def stage() -> Stage:
    return Stage()


@pytest.fixture
def director(show: Show, stage: Stage) -> Director:
    directed = Director(show, lambda: {"Vehicle.Speed": 0.0})
    directed.enter_stage(stage)
    stage.director = directed
    return directed


def seconds(director: Director, count: float) -> None:
    for _ in range(round(count * 10)):
        director.look(0.1)


def test_events_happen_in_their_time_and_the_next_scene_follows_after_a_rest(director: Director, stage: Stage) -> None:
    director.play()
    seconds(director, 2)
    assert stage.did == [("show.page", {"page": "media"})]
    seconds(director, 3.5)
    assert stage.did[1:] == [("show.wish", {"en": "hello"})] and director.scene == 0
    seconds(director, 1)
    assert director.scene == 1
    seconds(director, 0.2)
    assert stage.did[2:] == [Drive(parked=True), {"Vehicle.Exterior.AirTemperature": 3.0}, "We stand."]


def test_the_show_ends_after_its_last_scene_and_begins_anew(director: Director) -> None:
    director.jump(1)
    director.play()
    seconds(director, 5)
    assert (director.scene, director.playing) == (1, False)
    director.play()
    assert (director.scene, director.playing) == (0, True)


def test_time_stands_while_something_is_said(director: Director, stage: Stage) -> None:
    director.play()
    stage.busy = True
    seconds(director, 30)
    assert stage.did == []
    stage.busy = False
    seconds(director, 1.2)
    assert stage.did == [("show.page", {"page": "media"})]


def test_a_pause_holds_and_a_step_takes_one_event(director: Director, stage: Stage) -> None:
    director.step()
    assert stage.did == [("show.page", {"page": "media"})] and not director.playing
    seconds(director, 30)
    assert len(stage.did) == 1
    director.step()
    assert stage.did[1:] == [("show.wish", {"en": "hello"})]
    director.step()
    assert director.scene == 1


def test_jumping_hushes_and_stays_within_the_show(director: Director, stage: Stage) -> None:
    changes: list[int] = []
    director.changed = lambda: changes.append(director.scene)
    stage.busy = True
    director.jump(1)
    assert not stage.busy and director.scene == 1
    director.jump(2)
    director.jump(-1)
    assert director.scene == 1 and changes == [1]
    director.stop()
    assert director.scene == -1


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("faults: {network: down}", "a show fakes nothing"),
        ("events: [{at_s: 0, call: show.wish, arguments: {de: Hallo}}]", "`show.wish` misses `en`"),
        ("rests: 3", "there is no such key"),
    ],
)
def test_a_broken_show_is_told_with_its_line(tmp_path: Path, line: str, told: str) -> None:
    file = tmp_path / "show.yaml"
    file.write_text(f"show: x\nscenes:\n  - scenario: one\n    {line}\n", encoding="utf-8")
    with pytest.raises(FileFaults) as fault:
        read_show(file)
    assert told in str(fault.value) and "line" in str(fault.value)


def test_scenes_are_named_in_the_language_of_the_screen() -> None:
    scene = Scene.model_validate({"scenario": "one", "titles": {"en": "One", "de": "Eins"}})
    assert [scene.named(language) for language in ("de", "en", "zh")] == ["Eins", "One", "One"]


def test_the_demo_day_is_understood_in_every_language(tmp_path: Path, qt: object) -> None:
    import argparse

    from app.application import Application

    given = argparse.ArgumentParser(parents=[options()]).parse_args(["--data", str(tmp_path)])
    app = Application(load(given))
    tools = app.toolbox.tools()
    wishes = [event.arguments for scene in read_show().scenes for event in scene.events if event.call == WISH]
    lost = [words for wish in wishes for words in wish.values() if not meant(words, tools)]
    assert len(wishes) > 8 and all(set(wish) == {"en", "zh", "de", "fr"} for wish in wishes)
    assert lost == []
    known = {tool.name for tool in tools} | {"show_wish", "show_page", "phone_ring"}
    called = {event.call.replace(".", "_") for scene in read_show().scenes for event in scene.events if event.call}
    assert called <= known


def test_the_loop_begins_when_nobody_is_there_and_ends_at_once() -> None:
    now = [0.0]
    loop, seen = Attract(lambda: now[0]), []
    loop.changed = lambda: seen.append(loop.on)
    now[0] = 3600
    loop.look(busy=False)
    assert not loop.on  # off by default
    loop.wait(1)
    now[0] += 59
    loop.look(busy=False)
    now[0] += 2
    loop.look(busy=True)  # a conversation counts as somebody
    now[0] += 59
    loop.look(busy=False)
    assert not loop.on
    now[0] += 2
    loop.look(busy=False)
    assert loop.on and loop.stir() and not loop.on
    assert seen == [True, False] and not loop.stir()


SCENE = """
import QtQuick
Item {
    Rectangle { anchors.fill: parent; color: "navy"
        Text { objectName: "attribution"; text: "© somebody"; x: 500; y: 270 }
    }
    Item { anchors.fill: parent }
    Rectangle { objectName: "sheet"; visible: false; anchors.fill: parent; color: "black" }
}
"""


def test_a_covered_map_is_attributed_on_the_picture_itself(tmp_path: Path, qt: object) -> None:
    file = tmp_path / "Scene.qml"
    file.write_text(SCENE, encoding="utf-8")
    view = QQuickView()
    view.resize(640, 300)
    view.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
    view.setSource(QUrl.fromLocalFile(str(file)))
    view.show()
    QGuiApplication.processEvents()
    whose = Attribution(view)
    blank = QImage(640, 300, QImage.Format.Format_RGB32)
    blank.fill(QColor("teal"))
    assert whose.text == "© somebody" and not whose.covered
    assert whose.mark(blank.copy()) == blank
    sheet = view.rootObject().childItems()[2]
    sheet.setVisible(True)
    whose.look()
    assert whose.covered and whose.mark(blank.copy()) != blank
    view.rootObject().childItems()[0].setVisible(False)
    whose.look()
    assert whose.text == "" and whose.mark(blank.copy()) == blank
    view.close()
