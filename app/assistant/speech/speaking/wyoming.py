"""Any Wyoming text-to-speech server in the house or the rack, such as Piper's; a voice of our own while it is away."""

import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

from app.assistant.speech.reasons import why
from app.assistant.speech.speaking.voice import PLAIN, Manner, NoVoice, Piece, Voice, marks_by_length, sentences
from app.assistant.speech.wyoming_link import WyomingFailed, connected, offered

_PORT = 10200
_WAITING = 5.0  # seconds without a byte
_AGAIN = 10.0  # seconds before a server that failed is asked again
_STEP = 50  # samples a second: played rates are multiples of it


class WyomingVoice:
    """One server; a connection per sentence."""

    name = "wyoming"

    def __init__(self, address: str) -> None:
        """Raises NoVoice where the server does not answer or has no voice."""
        self._address = address
        try:
            with connected(address, _PORT, _WAITING) as link:
                voices = offered(link, "tts")
        except WyomingFailed as error:
            raise self._gone(error) from error
        self._voices: dict[str, dict[str, Any]] = {}
        for voice in voices:
            for code in voice.get("languages", []):
                known = self._voices.setdefault(str(code)[:2].lower(), voice)
                if voice.get("installed") and not known.get("installed"):
                    self._voices[str(code)[:2].lower()] = voice

    def speaks(self, language: str) -> bool:
        return language in self._voices

    def speak(self, text: str, language: str, manner: Manner = PLAIN) -> Iterator[Piece]:
        for offset, sentence in sentences(text):
            try:
                samples, rate = self._spoken(sentence, language, manner)
            except WyomingFailed as error:
                raise self._gone(error) from error
            if samples:
                # The server knows no manner: played faster it is higher and quicker.
                played = round(rate * manner.height / _STEP) * _STEP
                yield Piece(samples, played, marks_by_length(sentence, len(samples) / 2 / played, offset))

    def _spoken(self, sentence: str, language: str, manner: Manner) -> tuple[bytes, int]:
        """16-bit mono samples of one sentence and their rate."""
        voice = self._voices[language]
        with connected(self._address, _PORT, _WAITING) as link:
            link.send("synthesize", text=sentence.strip(), voice={"name": voice["name"]})
            samples, rate = bytearray(), 22050
            while (event := link.receive()).type != "audio-stop":
                if event.type == "audio-start":
                    rate = int(event.data["rate"])
                    if (event.data["width"], event.data["channels"]) != (2, 1):
                        raise WyomingFailed("its sound is not 16-bit mono")
                elif event.type == "audio-chunk":
                    samples += event.payload or b""
        return bytes(samples), rate

    def _gone(self, error: WyomingFailed) -> NoVoice:
        return NoVoice(why("voice_server", address=self._address, error=error))


class ServedVoice:
    """A server's voice where it has one for the language, else the local one; a sentence is never lost."""

    def __init__(self, address: str, local: Voice, news: Callable[[str], None]) -> None:
        """`news` is told in one sentence when the server has gone, from the thread that speaks."""
        self._address, self._local, self._news = address, local, news
        self._server: WyomingVoice | None = None
        self._again = 0.0
        self.problem = ""
        self._find()

    @property
    def name(self) -> str:
        return self._server.name if self._server is not None else self._local.name

    def speaks(self, language: str) -> bool:
        return self._local.speaks(language) or (self._server is not None and self._server.speaks(language))

    def speak(self, text: str, language: str, manner: Manner = PLAIN) -> Iterator[Piece]:
        if self._server is None and time.monotonic() >= self._again:
            self._find()
        for offset, sentence in sentences(text):
            for piece in self._pieces(sentence, language, manner):
                words = tuple(replace(word, begin=offset + word.begin) for word in piece.words)
                yield replace(piece, words=words)

    def _pieces(self, sentence: str, language: str, manner: Manner) -> Iterator[Piece]:
        if self._server is not None and self._server.speaks(language):
            try:
                yield from list(self._server.speak(sentence, language, manner))
                return
            except NoVoice as error:
                self._lose(error)
                self._news(self.problem)
        yield from self._local.speak(sentence, language, manner)

    def _find(self) -> None:
        try:
            self._server, self.problem = WyomingVoice(self._address), ""
        except NoVoice as error:
            self._lose(error)

    def _lose(self, error: NoVoice) -> None:
        self._server, self.problem = None, str(error)
        self._again = time.monotonic() + _AGAIN
