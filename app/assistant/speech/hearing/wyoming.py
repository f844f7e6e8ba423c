"""Any Wyoming speech-to-text server in the house or the rack: faster-whisper, Vosk, Speech-to-Phrase and others."""

from app.assistant.speech.hearing.recogniser import RATE
from app.assistant.speech.hearing.remote import Transcribed, Unreachable, Wanted
from app.assistant.speech.reasons import why
from app.assistant.speech.wyoming_link import WyomingFailed, connected, offered

_PORT = 10300
_WAITING = 20.0  # seconds without a byte
_CHUNK = 3200  # bytes: 0.1 s
_FORM = {"rate": RATE, "width": 2, "channels": 1}


class WyomingTranscriber:
    """One server; a connection per utterance, as Home Assistant does it."""

    name = "wyoming"

    def __init__(self, address: str, model: str = "") -> None:
        """`model`: one of those the server offers; "" leaves the choice to it."""
        self.address = address
        self._model = model

    def describe(self, language: str) -> str:
        try:
            with connected(self.address, _PORT, _WAITING) as link:
                models = offered(link, "asr")
        except WyomingFailed as error:
            raise self._unreachable(error) from error
        if not models:
            raise Unreachable(why("deaf_server", address=self.address))
        named = [one for one in models if one["name"] == self._model]
        fitting = [one for one in models if any(code.split("_")[0] == language for code in one.get("languages", []))]
        chosen = (named or fitting or models)[0]
        return f"{chosen['program']} {chosen['name']}"

    def transcribe(self, sound: bytes, wanted: Wanted) -> Transcribed:
        names = {"transcript_names": [*wanted.phrases, *wanted.names]} if wanted.names or wanted.phrases else {}
        model = {"name": self._model} if self._model else {}
        try:
            with connected(self.address, _PORT, _WAITING) as link:
                link.send("transcribe", language=wanted.language, **model, **names)
                link.send("audio-start", timestamp=0, **_FORM)
                for place in range(0, len(sound), _CHUNK):
                    link.send("audio-chunk", sound[place : place + _CHUNK], **_FORM)
                link.send("audio-stop")
                while (event := link.receive()).type != "transcript":
                    pass  # transcript-start, -chunk and -stop come before the whole from servers that stream
                return Transcribed(str(event.data["text"]))
        except WyomingFailed as error:
            raise self._unreachable(error) from error

    def _unreachable(self, error: WyomingFailed) -> Unreachable:
        return Unreachable(why("server", address=self.address, error=error))
