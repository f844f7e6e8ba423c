"""How Chinese words sound: as eSpeak NG reads them, and as people also say what has two readings."""

import ctypes
from collections.abc import Iterable
from functools import cache
from itertools import islice, product
from pathlib import Path

from app.assistant.speech.speaking.espeak import LIBRARY_IN_USE, open_library
from app.dev.speechmodel.chinese_phones import from_espeak, from_pinyin
from app.dev.speechmodel.language import Lexicon

PRONUNCIATIONS = Path(__file__).resolve().parents[3] / "assets" / "speech" / "zh" / "pronunciations.txt"
_VOICE = b"cmn"
_SEPARATED = ord("|") << 8  # phonemes by eSpeak's own names with a bar between
_TEXT_IS_UTF8 = 1
_MOST_WAYS = 8


def pronounce(words: Iterable[str], additions: Path = PRONUNCIATIONS) -> Lexicon:
    """Each word's pronunciations in Chinese phones; words it cannot read, as most in Latin letters, are left out.

    `additions` tells what eSpeak NG reads wrong, or in one way where people have two.
    """
    told = read_pinyin(additions)
    lexicon: Lexicon = {}
    for word in words:
        ways = told.get(word) or _ways(word, told)
        if ways:
            lexicon[word] = ways
    return lexicon


def read_pinyin(path: Path) -> Lexicon:
    """Lines of a word and its pinyin, syllables joined by `-`; more than one way: separated by spaces; `#` a remark."""
    lexicon: Lexicon = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        word, *ways = line.partition("#")[0].split() or [""]
        for way in ways:
            phones = [phone for syllable in way.split("-") for phone in from_pinyin(syllable)]
            lexicon.setdefault(word, []).append(phones)
    return lexicon


def _ways(word: str, told: Lexicon) -> list[list[str]]:
    """As eSpeak NG reads the word; one it stumbles over, and a single sign, in every way that its signs are said."""
    read = syllables(word)
    if read and len(read) == len(word) > 1:
        return [[phone for sounds in read for phone in sounds]]
    signs = [told.get(sign) or syllables(sign) or [] for sign in word]
    return [[phone for sounds in way for phone in sounds] for way in islice(product(*signs), _MOST_WAYS)]


@cache
def syllables(text: str) -> list[list[str]] | None:
    """The syllables that eSpeak NG reads in a text, as phones; None where it reads something foreign."""
    with LIBRARY_IN_USE:
        library, _ = open_library()
        read_phonemes = library.espeak_TextToPhonemes
        read_phonemes.restype = ctypes.c_char_p
        read_phonemes.argtypes = (ctypes.POINTER(ctypes.c_void_p), ctypes.c_int, ctypes.c_int)
        library.espeak_SetVoiceByName(_VOICE)
        data = ctypes.create_string_buffer(text.encode())
        rest = ctypes.c_void_p(ctypes.addressof(data))
        read = []
        while rest.value:
            read.append((read_phonemes(ctypes.byref(rest), _TEXT_IS_UTF8, _SEPARATED) or b"").decode())
    return from_espeak("|_|".join(read))
