"""eSpeak NG, built in: the library and its voices come in the `espeakng-loader` wheel.

It is GPL-3 software, so it is loaded in the sound process only and any other voice can take its place.
"""

import ctypes
import threading
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, ClassVar

from app.assistant.speech.speaking.voice import PLAIN, Manner, NoVoice, Piece, WordMark, sentences
from app.assistant.speech.tone import warm

_SYNCHRONOUS, _CHARS_UTF8, _CHARACTER = 2, 1, 1
_LIST_END, _WORD = 0, 1
_RATE, _VOLUME, _PITCH, _RANGE, _GAP = 1, 2, 3, 4, 7
# Slower and lower than eSpeak's defaults, with a livelier melody: chosen to sound calm rather than clipped.
_MANNER = {_RATE: 158, _VOLUME: 90, _PITCH: 46, _RANGE: 62, _GAP: 1}
VOICES = {"en": "en-us", "zh": "cmn", "de": "de", "fr": "fr"}
_VARIANT = "f4"
_PITCH_PER_SEMITONE = 50 / 12  # its scale of 0 to 100 spans two octaves


class _Name(ctypes.Union):
    _fields_: ClassVar = [("number", ctypes.c_int), ("name", ctypes.c_char_p), ("string", ctypes.c_char * 8)]


class _Event(ctypes.Structure):
    _fields_: ClassVar = [
        ("type", ctypes.c_int),
        ("unique_identifier", ctypes.c_uint),
        ("text_position", ctypes.c_int),
        ("length", ctypes.c_int),
        ("audio_position", ctypes.c_int),
        ("sample", ctypes.c_int),
        ("user_data", ctypes.c_void_p),
        ("id", _Name),
    ]


_Callback = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.POINTER(ctypes.c_short), ctypes.c_int, ctypes.POINTER(_Event))


LIBRARY_IN_USE = threading.Lock()  # the library keeps one global state for callback, voice and parameters


class EspeakVoice:
    """Any number of these may live side by side; they take turns, a sentence each."""

    name = "espeak"

    def __init__(self) -> None:
        """Raises NoVoice where the wheel is missing."""
        with LIBRARY_IN_USE:
            self._library, self._rate = open_library()
        self._sound = bytearray()
        self._marks: list[tuple[int, int, float]] = []
        self._callback = _Callback(self._collect)

    def speaks(self, language: str) -> bool:
        return language in VOICES

    def speak(self, text: str, language: str, manner: Manner = PLAIN) -> Iterator[Piece]:
        for offset, sentence in sentences(text):
            with LIBRARY_IN_USE:
                self._synthesise(sentence, VOICES.get(language, VOICES["en"]), manner)
            words = tuple(WordMark(offset + begin, length, at) for begin, length, at in self._marks)
            yield Piece(warm(bytes(self._sound), self._rate), self._rate, words)

    def _synthesise(self, sentence: str, voice: str, manner: Manner) -> None:
        timbre = manner.variant if manner.variant in _variants() else _VARIANT
        if self._library.espeak_SetVoiceByName(f"{voice}+{timbre}".encode()) != 0:
            raise NoVoice(f"eSpeak NG has no voice {voice}: run `pip install --force-reinstall espeakng-loader`.")
        pitch = round(min(99, max(0, _MANNER[_PITCH] + manner.pitch * _PITCH_PER_SEMITONE)))
        for parameter, value in {**_MANNER, _PITCH: pitch, _RATE: round(_MANNER[_RATE] * manner.rate)}.items():
            self._library.espeak_SetParameter(parameter, value, 0)
        self._sound.clear()
        self._marks.clear()
        data = sentence.encode() + b"\0"
        self._library.espeak_SetSynthCallback(self._callback)
        self._library.espeak_Synth(data, len(data), 0, _CHARACTER, 0, _CHARS_UTF8, None, None)
        self._library.espeak_SetSynthCallback(_Callback())  # it holds no address of ours between sentences

    def _collect(self, samples: Any, count: int, events: Any) -> int:
        if samples and count:
            self._sound += ctypes.string_at(samples, 2 * count)
        place = 0
        while events[place].type != _LIST_END:
            event = events[place]
            if event.type == _WORD:
                self._marks.append((event.text_position - 1, event.length, event.audio_position / 1000))
            place += 1
        return 0


@cache
def _variants() -> frozenset[str]:
    """The timbres that come with eSpeak NG: f1 to f5, m1 to m8 and others."""
    import espeakng_loader

    return frozenset(file.name for file in (Path(espeakng_loader.get_data_path()) / "voices" / "!v").glob("*"))


@cache
def open_library() -> tuple[Any, int]:
    """The loaded library and its sampling rate; hold LIBRARY_IN_USE around its calls. Raises NoVoice."""
    try:
        import espeakng_loader

        library = ctypes.CDLL(espeakng_loader.get_library_path())
        data = espeakng_loader.get_data_path()
    except (ImportError, OSError) as error:
        raise NoVoice(f"eSpeak NG cannot be loaded ({error}): run `pip install espeakng-loader`.") from error
    rate = library.espeak_Initialize(_SYNCHRONOUS, 0, str(data).encode(), 0)
    if rate <= 0:
        raise NoVoice(f"eSpeak NG cannot read {data}: run `pip install --force-reinstall espeakng-loader`.")
    return library, rate
