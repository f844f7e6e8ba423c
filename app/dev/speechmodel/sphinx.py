"""PocketSphinx, the peer that the built-in models are measured beside; its wheel has an English acoustic model.

With its open language model it is not usable, so it has the one the build made of the cockpit's sentences, or a JSGF
grammar of the phrases it is told to expect. (All templates as one JSGF grammar took 28 s to load.)
"""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from app.assistant.speech.hearing.recogniser import RATE, Heard, NoRecogniser, heard_from
from app.assistant.speech.wire import HeardWord

_FILLERS = ("<s>", "</s>", "<sil>", "[NOISE]", "[SPEECH]", "(NULL)")
_COMMANDS, _EXPECTED = "commands", "expected"


class PocketSphinxRecogniser:
    """English only. `folder` is the built model: its `words.dict` and `commands.arpa` are used."""

    name = "pocketsphinx"
    model = "en-us"

    def __init__(self, folder: Path) -> None:
        """Raises NoRecogniser."""
        self._decoder = _load(folder)
        self._frames = self._decoder.config["frate"]
        self._begun = False

    def expect(self, phrases: Sequence[str]) -> None:
        self._end()
        known = [phrase for phrase in phrases if all(self._decoder.lookup_word(word) for word in phrase.split())]
        if known:
            self._decoder.add_jsgf_string(_EXPECTED, f"#JSGF V1.0; grammar e; public <said> = ({' | '.join(known)})+;")
        self._decoder.activate_search(_EXPECTED if known else _COMMANDS)

    def favour(self, names: Sequence[str]) -> None:
        return  # its dictionary is fixed

    def accept(self, samples: bytes) -> str:
        if not self._begun:
            self._decoder.start_utt()
            self._begun = True
        self._decoder.process_raw(samples, False, False)
        hypothesis = self._decoder.hyp()
        return hypothesis.hypstr if hypothesis else ""

    def finish(self) -> Heard:
        if not self._begun:
            return Heard("")
        self._end()
        if not self._decoder.hyp():
            return Heard("")  # nothing in the grammar fits
        words = []
        for segment in self._decoder.seg() or ():
            if segment.word not in _FILLERS:
                began, ended = segment.start_frame / self._frames, (segment.end_frame + 1) / self._frames
                certain = min(1.0, self._decoder.logmath.exp(segment.prob) or 1.0)
                words.append(HeardWord(segment.word.partition("(")[0], began, ended, certain))
        return heard_from(words)

    def drop(self) -> None:
        self._end()

    def _end(self) -> None:
        if self._begun:
            self._decoder.end_utt()
            self._begun = False


def _load(folder: Path) -> Any:
    dictionary, sentences = folder / "words.dict", folder / "commands.arpa"
    if not dictionary.is_file() or not sentences.is_file():
        raise NoRecogniser(f"There are no command sentences in {folder}: run `python -m app.dev.build_speech`.")
    try:
        import pocketsphinx
    except (ImportError, OSError) as error:
        raise NoRecogniser(f"PocketSphinx cannot be loaded ({error}): run `pip install pocketsphinx`.") from error
    try:
        acoustics = pocketsphinx.get_model_path("en-us/en-us")
        decoder = pocketsphinx.Decoder(
            hmm=acoustics, dict=str(dictionary), lm=None, samprate=RATE, loglevel="FATAL", fsgusefiller=True
        )
        decoder.add_lm_file(_COMMANDS, str(sentences))
        decoder.activate_search(_COMMANDS)
    except (RuntimeError, ValueError) as error:
        raise NoRecogniser(f"PocketSphinx cannot read {folder}: run `python -m app.dev.build_speech` again.") from error
    return decoder
