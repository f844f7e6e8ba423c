"""Reduced motion reaches everything: each animation takes its time from the theme, which gives none then."""

import re
from pathlib import Path

QML = Path(__file__).parents[1] / "qml"
_TIMED = re.compile(r"\b(?:duration|velocity|maximumEasingTime): *([^\n;]+)")
_LOOPS = re.compile(r"loops: *Animation\.Infinite|\bFrameAnimation\b")
# What may move on: the orb that lives, the map that follows the car, the stand's attract mode, a recorded finger.
MOVING = {"Orb/Orb.qml", "Map/MapView.qml", "Showing/Attract.qml", "Replay/Ripple.qml"}
NO_MOTION = re.compile(r"Theme\.(quick|panel|scene|count|glow|time\(|reducedMotion)|^0$")


def _files() -> list[Path]:
    return [path for path in sorted(QML.rglob("*.qml")) if path.relative_to(QML).as_posix() not in MOVING]


def _own_times(text: str) -> list[str]:
    animated = re.findall(r"(?:Animation|Behavior on \w+)[^{]*\{[^{}]*\}", text)
    return [time.strip() for block in animated for time in _TIMED.findall(block) if not NO_MOTION.search(time.strip())]


def test_every_animation_takes_its_time_from_the_theme() -> None:
    texts = {path.relative_to(QML).as_posix(): path.read_text(encoding="utf-8") for path in _files()}
    assert {name: own for name, text in texts.items() if (own := _own_times(text))} == {}
    assert [name for name, text in texts.items() if _LOOPS.search(text)] == []


def test_an_animation_with_a_time_of_its_own_is_found() -> None:
    assert _own_times("Behavior on x {\n NumberAnimation {\n duration: 300\n }\n }") == ["300"]
    assert _own_times("NumberAnimation {\n duration: Theme.panel\n }") == []
