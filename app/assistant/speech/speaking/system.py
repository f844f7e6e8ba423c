"""The system's own voice where it can hand over its sound: `say` on macOS, SAPI on Windows.

Linux has no such voice: speech-dispatcher plays by itself, so neither loudness nor word times could be known.
"""

import math
import shutil
import subprocess
import sys
import tempfile
import wave
from collections.abc import Iterator, Sequence
from pathlib import Path

from app.assistant.speech.reasons import why
from app.assistant.speech.speaking.voice import PLAIN, Manner, NoVoice, Piece, marks_by_length, sentences

_MAC_VOICES = {"en": "Samantha", "zh": "Tingting", "de": "Anna", "fr": "Thomas"}
_CULTURES = {"en": "en-US", "zh": "zh-CN", "de": "de-DE", "fr": "fr-FR"}
_SAPI = (
    "Add-Type -AssemblyName System.Speech;"
    "$voice = New-Object System.Speech.Synthesis.SpeechSynthesizer;"
    "$voice.SelectVoiceByHints('NotSet', 'NotSet', 0, [Globalization.CultureInfo]::GetCultureInfo($args[1]));"
    "$voice.Rate = [int]$args[2]; $voice.SetOutputToWaveFile($args[0]);"
    "$voice.Speak([Console]::In.ReadToEnd()); $voice.Dispose()"
)
_MAC_WORDS = 175  # a minute, as `say` speaks by itself
_PATIENCE = 30.0  # seconds for one sentence


class SystemVoice:
    """Made sentence by sentence into a file that is read back."""

    name = "system"

    def __init__(self) -> None:
        """Raises NoVoice on systems without one."""
        program = {"darwin": "say", "win32": "powershell"}.get(sys.platform, "")
        self._program = shutil.which(program) if program else None
        if self._program is None:
            raise NoVoice(why("no_system_voice"))

    def speaks(self, language: str) -> bool:
        return language in _CULTURES

    def speak(self, text: str, language: str, manner: Manner = PLAIN) -> Iterator[Piece]:
        for offset, sentence in sentences(text):
            samples, rate = self._make(sentence, language, manner)
            yield Piece(samples, rate, marks_by_length(sentence, len(samples) / 2 / rate, offset))

    def _make(self, sentence: str, language: str, manner: Manner) -> tuple[bytes, int]:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "voice.wav"
            try:
                subprocess.run(
                    self._arguments(path, language, manner.rate),
                    input=sentence.encode(),
                    check=True,
                    timeout=_PATIENCE,
                    capture_output=True,
                )
                with wave.open(str(path), "rb") as file:
                    return file.readframes(file.getnframes()), file.getframerate()
            except (OSError, subprocess.SubprocessError, wave.Error, EOFError) as error:
                raise NoVoice(why("system_voice", error=type(error).__name__)) from error

    def _arguments(self, path: Path, language: str, pace: float) -> Sequence[str]:
        assert self._program is not None
        if sys.platform == "darwin":
            form = ("--file-format=WAVE", "--data-format=LEI16@22050")
            voice = _MAC_VOICES.get(language, "Samantha")
            return [self._program, "-v", voice, "-r", str(round(_MAC_WORDS * pace)), "-o", str(path), *form]
        culture, steps = _CULTURES.get(language, "en-US"), round(math.log(pace, 3) * 10)
        return [self._program, "-NoProfile", "-Command", f"& {{{_SAPI}}} '{path}' '{culture}' {steps}"]
