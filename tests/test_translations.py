"""How the translations write: punctuation, units and forms of address are one in each language."""

import re
from collections.abc import Iterator

import pytest

from app.dev.build_i18n import SOURCES, Text, read

STUDY = ("AnswerWords", "CommentPane", "ConsentSheet", "EndSheet", "QuestionSheet", "TaskCard")  # speaks to strangers


def texts(language: str) -> Iterator[Text]:
    return iter(read(SOURCES / f"meridian_{language}.ts"))


@pytest.mark.parametrize("wrong", [r"[\d}] %(?!\w)", "档", r"[\u4e00-\u9fff][,;:?!](?!//)", r"[\u4e00-\u9fff]'"])
def test_chinese_writes_percent_levels_and_marks_in_one_way(wrong: str) -> None:
    code = ("this is no NAME:value", "This system gives no position")
    found = [text for text in texts("zh") if re.search(wrong, text.translation) and not text.english.startswith(code)]
    assert not found


def test_chinese_says_you_in_one_way_outside_studies() -> None:
    assert not [text for text in texts("zh") if "您" in text.translation and text.context not in STUDY]


def test_french_has_one_apostrophe() -> None:
    assert not [text for text in texts("fr") if "’" in text.translation]


@pytest.mark.parametrize("language", ["zh", "de", "fr"])
def test_what_silences_music_is_not_what_closes_the_microphone(language: str) -> None:
    said = {(text.context, text.english): text.translation for text in texts(language)}
    assert said["VolumeRow", "Mute"] != said["Car", "Mute"], "one is the music's, the other the remote's microphone"
    assert said["Car", "the day"] != said["Car", "day"], "one is a page, the other colours"
    assert said["TextField", "Clear"] not in ("Klar", "Dégagé"), "a field is emptied, not a sky"
