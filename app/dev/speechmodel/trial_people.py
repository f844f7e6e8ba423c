"""Speech of people with known words, from Debian packages: only ever measured with, never learnt from, never kept here.

asterisk-core-sounds-en-wav: prompts read by Allison Smith, 8 kHz, CC BY-SA 3.0. alsa-utils: six loudspeaker names,
48 kHz, GPL-2. pocketsphinx-testdata: playing cards, digits and an order to a robot by four people, 16 kHz, BSD-2.
"""

import gzip
import re
from collections.abc import Iterator
from pathlib import Path

from app.assistant.speech.soundfile import BadSound, read_wav

_PROMPTS = Path("/usr/share/asterisk/sounds/en_US_f_Allison")
_PROMPT_WORDS = Path("/usr/share/doc/asterisk-core-sounds-en/core-sounds-en.txt.gz")
_SPEAKERS = Path("/usr/share/sounds/alsa")
_ORDERS = Path("/usr/share/pocketsphinx/test/data")
_RAW_ORDERS = {"goforward.raw": "go forward ten meters", "tidigits/dhd.2934z.raw": "two nine three four zero"}
_MOST_WORDS = 8
_UNPLAIN = re.compile(r"[^a-z' ]")  # digits, abbreviations and remarks: how they are said is not written


def people() -> Iterator[tuple[str, bytes]]:
    """Each recording's words and its 16-bit samples at 16 kHz; those whose package is installed, a text once."""
    told: set[str] = set()
    for text, file in (*_speaker_names(), *_orders(), *_prompts()):
        try:
            samples = file.read_bytes() if file.suffix == ".raw" else read_wav(file)
        except (BadSound, OSError):
            continue
        if text not in told:
            told.add(text)
            yield text, samples


def _speaker_names() -> Iterator[tuple[str, Path]]:
    for file in sorted(_SPEAKERS.glob("*_*.wav")):
        yield file.stem.lower().replace("_", " "), file


def _orders() -> Iterator[tuple[str, Path]]:
    listed = _ORDERS / "cards" / "cards.transcription"
    for line in listed.read_text().splitlines() if listed.is_file() else ():
        text, name = re.findall(r"<s> (.*?) +</s> \((\w+)\)", line)[0]
        yield text, _ORDERS / "cards" / f"{name}.wav"
    for name, text in _RAW_ORDERS.items():
        yield text, _ORDERS / name


def _prompts() -> Iterator[tuple[str, Path]]:
    if not _PROMPT_WORDS.is_file():
        return
    for line in gzip.decompress(_PROMPT_WORDS.read_bytes()).decode().splitlines():
        name, _, spoken = line.partition(": ")
        text = re.sub(r"[.,!?;:-]+( |$)", " ", spoken.lower().strip(". ")).replace("-", " ").strip()
        words = text.split()
        if words and len(words) <= _MOST_WORDS and not _UNPLAIN.search(text) and all(map(_is_word, words)):
            yield " ".join(words), _PROMPTS / f"{name}.wav"


def _is_word(word: str) -> bool:
    """Letters that are spelled, as in "n b s", are left out."""
    return len(word) > 1 or word in ("a", "i")
