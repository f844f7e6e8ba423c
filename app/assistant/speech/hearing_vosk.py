"""Vosk: a downloaded model with open vocabulary where there is one, else the built-in command model."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from app.assistant.speech.hearing import RATE, UNKNOWN, Heard, NoRecogniser, heard_from, without_unknown
from app.assistant.speech.wire import HeardWord

_RENEW_AFTER = 100  # utterances; libvosk's memory grows with the age of a recogniser


class VoskRecogniser:
    """One Vosk model folder."""

    name = "vosk"

    def __init__(self, folder: Path, *, spaced: bool = True) -> None:
        """`spaced`: the language writes spaces between words (Chinese does not). Raises NoRecogniser."""
        self.model = folder.name
        self._joiner = " " if spaced else ""
        self._vosk, self._model = _load(folder)
        self._phrases: tuple[str, ...] = ()
        self._words: list[HeardWord] = []
        self._utterances = 0
        self._taken = 0  # samples since the recogniser was made: its clock
        self._earlier = 0  # of them, those of utterances before this one
        self._recogniser = self._new()

    def expect(self, phrases: Sequence[str]) -> None:
        self._phrases = tuple(phrases)
        self._recogniser = self._new()

    def accept(self, samples: bytes) -> str:
        self._taken += len(samples) // 2
        if self._recogniser.AcceptWaveform(samples):
            self._words += self._read(self._recogniser.Result())
            partial = ""
        else:
            partial = json.loads(self._recogniser.PartialResult())["partial"]
        said = [word.text for word in self._words] + partial.split()
        return self._joiner.join(without_unknown(" ".join(said)).split())

    def finish(self) -> Heard:
        words = self._words + self._read(self._recogniser.FinalResult())
        self._words = []
        self._earlier = self._taken
        self._utterances += 1
        if self._utterances % _RENEW_AFTER == 0:
            self._recogniser = self._new()
        else:
            self._recogniser.Reset()
        return heard_from(words, joiner=self._joiner)

    def _new(self) -> Any:
        grammar = [json.dumps([*self._phrases, UNKNOWN])] if self._phrases else []
        recogniser = self._vosk.KaldiRecognizer(self._model, RATE, *grammar)
        recogniser.SetWords(True)
        self._words, self._taken, self._earlier = [], 0, 0
        return recogniser

    def _read(self, result: str) -> list[HeardWord]:
        """Words of a result, their times counted from the utterance's first sample."""
        began = self._earlier / RATE
        return [
            HeardWord(word["word"], round(word["start"] - began, 3), round(word["end"] - began, 3), word["conf"])
            for word in json.loads(result).get("result", [])
        ]


def _load(folder: Path) -> tuple[Any, Any]:
    if not (folder / "am" / "final.mdl").is_file():
        raise NoRecogniser(f"There is no Vosk model in {folder}: run `python -m app.dev.build_speech`.")
    try:
        import vosk
    except (ImportError, OSError) as error:
        raise NoRecogniser(f"Vosk cannot be loaded ({error}): run `pip install vosk`.") from error
    vosk.SetLogLevel(-1)
    try:
        return vosk, vosk.Model(str(folder))
    except Exception as error:  # libvosk raises a bare Exception
        raise NoRecogniser(
            f"Vosk cannot read the model in {folder}: remove it and download or build it again."
        ) from error
