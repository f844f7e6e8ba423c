"""Translations: none missing, none vanished, none that loses a value; and they reach the screen."""

from pathlib import Path

import pytest

from app.car.message import Message
from app.dev.build_i18n import LANGUAGES, SOURCES, build, faults, read
from app.domains.language import Words


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_of_the_program_is_translated(language: str) -> None:
    found = faults(SOURCES / f"meridian_{language}.ts")
    assert not found, "run 'python -m app.dev.build_i18n --update' and translate:\n" + "\n".join(found)


@pytest.fixture
def chinese(tmp_path: Path) -> Path:
    source = tmp_path / "meridian_zh.ts"
    source.write_bytes((SOURCES / source.name).read_bytes())
    return source


def faults_of(source: Path, before: str, after: str) -> list[str]:
    """What is wrong only since `before` became `after` in the file."""
    known, text = faults(source), source.read_text(encoding="utf-8")
    assert before in text
    source.write_text(text.replace(before, after, 1), encoding="utf-8")
    return [fault for fault in faults(source) if fault not in known]


def test_a_missing_translation_is_told(chinese: Path) -> None:
    emptied = '<translation type="unfinished"></translation>'
    found = faults_of(chinese, "<translation>要打开后备箱吗？</translation>", emptied)
    assert found == ["Car: “Open the trunk?” has no translation"]


def test_a_text_that_left_the_program_is_told(chinese: Path) -> None:
    extra = "<message><source>Fly</source><translation>飞</translation></message>"
    found = faults_of(chinese, "<name>Car</name>", f"<name>Car</name>{extra}")
    assert found == ["Car: “Fly” is no longer in the program"]


def test_a_lost_value_is_told(chinese: Path) -> None:
    [fault] = faults_of(chinese, "范围是 {low:g} 到 {high:g}。", "范围从 {low:g} 起。")
    assert "name different values" in fault


def test_what_is_built_speaks_chinese(tmp_path: Path) -> None:
    build(tmp_path)
    words = Words(tmp_path)
    message = Message("That goes from {low:g} to {high:g}.", {"low": 16.0, "high": 28.0})
    assert words.say(message, "zh") == "范围是 16 到 28。"
    assert words.say(message, "en") == "That goes from 16 to 28."


def test_every_file_has_texts() -> None:
    for language in LANGUAGES:
        assert len(read(SOURCES / f"meridian_{language}.ts")) > 150


def test_every_word_that_a_signal_can_hold_is_translated() -> None:
    from app.car.catalogue import AIRFLOWS, COLOURS
    from app.domains.wording import WORDS

    assert {*AIRFLOWS, *COLOURS, "DAY", "NIGHT", "en", "zh"} <= WORDS.keys()
