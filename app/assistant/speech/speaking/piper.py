"""Piper: by far the best voice here, used when its package is installed and a voice has been downloaded.

It is GPL-3 software, so it is loaded in the sound process only; `pip install 'meridian-cockpit[piper]'` brings it.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from app.assistant.speech.reasons import why
from app.assistant.speech.speaking.voice import PLAIN, Manner, NoVoice, Piece, marks_by_length, sentences

_BYTES_PER_SAMPLE = 2


class PiperVoice:
    """Voices are files `<language>_<REGION>-<name>-<quality>.onnx` with a `.onnx.json` beside them."""

    name = "piper"

    def __init__(self, models: Path) -> None:
        """Raises NoVoice where package or voices are missing."""
        self._files = {
            file.name[:2]: file for file in sorted(models.glob("*/*.onnx")) if file.with_suffix(".onnx.json").is_file()
        }
        if not self._files:
            raise NoVoice(why("no_piper"))
        try:
            import piper
        except (ImportError, OSError) as error:
            raise NoVoice(why("piper", error=error)) from error
        self._piper = piper
        self._loaded: dict[str, Any] = {}

    def speaks(self, language: str) -> bool:
        return language in self._files

    def speak(self, text: str, language: str, manner: Manner = PLAIN) -> Iterator[Piece]:
        voice = self._voice(language)
        # Played faster it is higher, so it is made slower by as much beforehand.
        settings = self._piper.SynthesisConfig(length_scale=manner.height / manner.rate)
        for offset, sentence in sentences(text):
            chunks = list(
                voice.synthesize(sentence, syn_config=settings) if manner != PLAIN else voice.synthesize(sentence)
            )
            if chunks:
                samples = b"".join(chunk.audio_int16_bytes for chunk in chunks)
                rate = round(int(chunks[0].sample_rate) * manner.height / 50) * 50
                seconds = len(samples) / _BYTES_PER_SAMPLE / rate
                yield Piece(samples, rate, marks_by_length(sentence, seconds, offset))

    def _voice(self, language: str) -> Any:
        if language not in self._loaded:
            try:
                self._loaded[language] = self._piper.PiperVoice.load(str(self._files[language]))
            except Exception as error:  # onnxruntime raises its own kinds
                raise NoVoice(why("piper_file", file=self._files[language].name)) from error
        return self._loaded[language]
