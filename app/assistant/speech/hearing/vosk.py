"""Vosk: a downloaded model with open vocabulary where there is one, else the built-in command model.

A phrase list becomes a grammar where the model can take one and knows the words; else the alternatives are searched for
the phrase that sounds most like them (a model with a static graph, as many Chinese ones, ignores grammars silently).
"""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from app.assistant.speech.hearing.expected import fitted
from app.assistant.speech.hearing.hotwords import HotWords
from app.assistant.speech.hearing.nbest import Stretch, alternatives, stretch_of
from app.assistant.speech.hearing.recogniser import RATE, UNKNOWN, Heard, NoRecogniser, heard_from, without_unknown

_RENEW_AFTER = 100  # utterances; libvosk's memory grows with the age of a recogniser
_HYPOTHESES = 10
_ALTERNATIVES = 5


class VoskRecogniser:
    """One Vosk model folder."""

    def __init__(self, folder: Path, language: str = "en", *, commands: Sequence[str] = ()) -> None:
        """`commands`: hear only these phrases and others of their words, if the model can. Raises NoRecogniser."""
        self.name = "vosk"
        self.model = folder.name
        self._takes_grammars = not (folder / "graph" / "HCLG.fst").is_file()
        self._language = language
        self._spaced = language != "zh"  # Chinese writes no spaces between words
        self._joiner = " " if self._spaced else ""
        self._vosk, self._model = _load(folder)
        self._commands = tuple(filter(None, map(self._parted, commands))) if self._takes_grammars else ()
        self._phrases: tuple[str, ...] = ()  # that are expected
        self._grammar: tuple[str, ...] = ()  # the same in the model's words
        self._names = HotWords((), language)
        self._stretches: list[Stretch] = []
        self._utterances = 0
        self._taken = 0  # samples since the recogniser was made: its clock
        self._earlier = 0  # of them, those of utterances before this one
        self._renew = False  # at the end of this utterance
        self._recogniser = self._new()

    def expect(self, phrases: Sequence[str]) -> None:
        self._phrases = tuple(phrases)
        parted = [self._parted(phrase) for phrase in phrases] if self._takes_grammars else []
        self._grammar = tuple(parted) if all(parted) else ()
        self._recogniser = self._new()

    def favour(self, names: Sequence[str]) -> None:
        self._names = HotWords(names, self._language)
        self._renew = self._renew or bool(self._commands)
        if self._renew and self._taken == self._earlier:
            self._recogniser = self._new()

    def accept(self, samples: bytes) -> str:
        self._taken += len(samples) // 2
        if self._recogniser.AcceptWaveform(samples):
            self._stretches.append(self._read(self._recogniser.Result()))
            partial = ""
        else:
            partial = json.loads(self._recogniser.PartialResult())["partial"]
        said = " ".join([*(stretch.text for stretch in self._stretches), without_unknown(partial)])
        return self._joiner.join(said.split())

    def finish(self) -> Heard:
        stretches = [*self._stretches, self._read(self._recogniser.FinalResult())]
        self._begin_anew()
        others = alternatives(stretches, self._joiner, _ALTERNATIVES)
        words = [word for stretch in stretches for word in stretch.words]
        heard = self._names.applied(heard_from(words, joiner=self._joiner, alternatives=others))
        if self._grammar and not {word.text for word in heard.words} <= set(" ".join(self._grammar).split()):
            self._takes_grammars, self._grammar = False, ()
        return fitted(heard, self._phrases, self._language) if self._phrases else heard

    def drop(self) -> None:
        self._recogniser.FinalResult()
        self._begin_anew()

    def _begin_anew(self) -> None:
        self._stretches = []
        self._earlier = self._taken
        self._utterances += 1
        if self._renew or self._utterances % _RENEW_AFTER == 0:
            self._recogniser = self._new()
        else:
            self._recogniser.Reset()

    def _new(self) -> Any:
        names = filter(None, map(self._parted, self._names.names)) if self._commands else ()
        phrases = self._grammar or (*self._commands, *names)
        grammar = [json.dumps([*phrases, UNKNOWN], ensure_ascii=False)] if phrases else []
        recogniser = self._vosk.KaldiRecognizer(self._model, RATE, *grammar)
        recogniser.SetWords(True)
        recogniser.SetMaxAlternatives(_HYPOTHESES)
        self._stretches, self._taken, self._earlier, self._renew = [], 0, 0, False
        return recogniser

    def _parted(self, phrase: str) -> str:
        """A phrase as words that the model knows, the longest first in Chinese; "" where it knows them not."""
        if self._spaced:
            return phrase if all(self._knows(word) for word in phrase.split()) else ""
        words: list[str] = []
        rest = "".join(phrase.split())
        while rest:
            size = next((size for size in range(len(rest), 0, -1) if self._knows(rest[:size])), 0)
            if not size:
                return ""
            words.append(rest[:size])
            rest = rest[size:]
        return " ".join(words)

    def _knows(self, word: str) -> bool:
        return bool(self._model.vosk_model_find_word(word) >= 0)

    def _read(self, result: str) -> Stretch:
        """The words of a result, their times counted from the utterance's first sample."""
        hypotheses = json.loads(result).get("alternatives", [])
        return stretch_of(hypotheses, self._earlier / RATE, self._names.bonus)


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
