"""Which words on the screen went past the translator: those of a pseudo-language have none of the program's letters."""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

from PySide6.QtCore import QLocale

from app.dev.measure.find import Find, plain
from app.dev.measure.seen import Seen
from app.dev.measure.texts import readable

ROOT = Path(__file__).parents[3]
_WORD = re.compile(r"[^\W\d_]+")
# Files whose words are data and stand as they are in every language.
DATA = ("assets/life/*.*", "assets/life/mails/*", "assets/media/**/*.yaml", "assets/music/**/*.yaml",
        "app/maps/aldermere/*.py")  # fmt: skip
# What is alike in every language: units, signs of the trade, names of brands, themes, languages and voices.
_ALIKE = """
km kW kWh Wh min bar mm cm kg AM FM DAB USB LED AC DC CCS Hz kHz dB Meridian Corvane Marigold Seraphine English Deutsch
Wi Fi WLAN OK SOS ESP ABS GPS Qwen eSpeak Vosk PIN OpenStreetMap ODbL demo region Map
"""
ALIKE = frozenset(_ALIKE.split())
# QML types whose words are somebody's, not the program's: talk, songs, letters, names of places and people, the manual.
SAID = frozenset(
    (
        "AnswerText", "TurnRow", "Suggestions", "SayList", "Bubble", "LetterView", "LyricsPane", "SectionText",
        "SectionRow", "SectionList", "PersonMark", "CallWords", "QuestionRow", "CaptionPanel", "RoadPlate",
        "PersonRow", "TrackRow", "AlbumTile",
    )
)  # fmt: skip


def word_finds(seen: Seen, known: frozenset[str] = frozenset()) -> Iterator[Find]:
    """The texts in English letters while a pseudo-language is on; `known`: further words that are data."""
    for text in readable(seen):
        types = {part.partition("#")[0] for part in text.path.split("/")}
        if text.typed or not types.isdisjoint(SAID):
            continue
        words = (word for word in _WORD.findall(plain(text.text)) if word.isascii() and len(word) > 1)
        strange = [word for word in words if not _data(word, known)]
        if strange:
            yield Find("word", text.path, text.text, f"is not translated: {' '.join(strange[:4])}")


def _data(word: str, known: frozenset[str]) -> bool:
    return word in ALIKE or word in known or word in data_words() or word in _calendar()


def words_of(texts: Iterable[str]) -> frozenset[str]:
    """The single words of texts."""
    return frozenset(word for text in texts for word in _WORD.findall(text))


@cache
def data_words() -> frozenset[str]:
    """Every word of the shipped data."""
    files = [file for pattern in DATA for file in ROOT.glob(pattern) if file.is_file()]
    named = words_of(file.read_text(encoding="utf-8", errors="ignore") for file in files if file.suffix == ".py")
    rest = words_of(file.read_text(encoding="utf-8", errors="ignore") for file in files if file.suffix != ".py")
    return rest | {word for word in named if word[0].isupper()}


@cache
def _calendar() -> frozenset[str]:
    english = QLocale(QLocale.Language.English)
    forms = (QLocale.FormatType.ShortFormat, QLocale.FormatType.LongFormat)
    days = [english.dayName(day, form) for day in range(1, 8) for form in forms]
    return words_of(days + [english.monthName(month, form) for month in range(1, 13) for form in forms])
