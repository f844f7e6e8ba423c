"""An OpenAI-compatible transcription endpoint, or a model that hears in a chat as Qwen's recognisers do.

`/audio/transcriptions` is what OpenAI, vLLM, faster-whisper-server, LocalAI and others serve. Qwen3-ASR is served as
`/chat/completions` with an `input_audio` part and its own `asr_options`, names being the system message's context
(docs.qwencloud.com, "OpenAI compatible ASR"). Which of the two it is shows in the address, else the server says it.
"""

import base64
import http.client
import io
import json
import math
import secrets
import urllib.error
import urllib.request
import wave
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

from app.assistant.speech.hearing.recogniser import RATE
from app.assistant.speech.hearing.remote import Transcribed, Unreachable, Wanted
from app.assistant.speech.reasons import why

_TIMEOUT = 20.0  # seconds without a byte
_CONTEXT = 400  # characters of names: Whisper reads 224 tokens of a prompt, Qwen's 400 characters
_TRANSCRIPTIONS, _CHAT = "/audio/transcriptions", "/chat/completions"
_INSTRUCTION = "Write down exactly what is said, and nothing else."
_USUAL_MODEL = {_TRANSCRIPTIONS: "whisper-1", _CHAT: "qwen3-asr-flash"}
_WHY = {
    401: "it refuses the key: set SPEECH_API_KEY or mend [speech] key_file",
    403: "it refuses the key: set SPEECH_API_KEY or mend [speech] key_file",
    404: "it has no such address or model: mend [speech] recogniser and recogniser_model",
    429: "it has had too many requests, or the account is empty",
}


class OpenAITranscriber:
    """One endpoint with one model."""

    name = "openai"

    def __init__(self, address: str, model: str = "", key: str = "") -> None:
        """`address`: a base URL such as http://127.0.0.1:8000/v1, or the whole one of either kind."""
        self.address = address
        self._key = key
        base = address.rstrip("/")
        named = next((kind for kind in (_TRANSCRIPTIONS, _CHAT) if base.endswith(kind)), "")
        self._base = base.removesuffix(named) if named else base
        qwen = "dashscope" in (urlsplit(base).hostname or "") or ("qwen" in model.lower() and "asr" in model.lower())
        self._way = named or (_CHAT if qwen else _TRANSCRIPTIONS)
        self._sure = bool(named)
        self._model = model
        self._verbose = True  # whether the server tells how sure it is

    def describe(self, language: str) -> str:
        try:
            listed = json.loads(self._request("GET", "/models", None, "")).get("data", [])
        except urllib.error.HTTPError as error:
            if error.code in (401, 403):
                raise self._unreachable(_WHY[error.code]) from error
            listed = []  # many servers list no models
        except (OSError, http.client.HTTPException, ValueError, AttributeError) as error:
            raise self._unreachable(_reason(error)) from error
        if not self._model and len(listed) == 1:
            self._model = str(listed[0].get("id", ""))
        return self._model or _USUAL_MODEL[self._way]

    def transcribe(self, sound: bytes, wanted: Wanted) -> Transcribed:
        try:
            try:
                return self._by(self._way, sound, wanted)
            except urllib.error.HTTPError as error:
                if self._sure or error.code not in (404, 405):
                    raise
                other = _CHAT if self._way == _TRANSCRIPTIONS else _TRANSCRIPTIONS
                said = self._by(other, sound, wanted)
                self._way, self._sure = other, True
                return said
        except urllib.error.HTTPError as error:
            raise self._unreachable(_WHY.get(error.code, f"it answers {error.code} {error.reason}")) from error
        except (OSError, http.client.HTTPException) as error:
            raise self._unreachable(_reason(error)) from error
        except (ValueError, KeyError, TypeError, IndexError, AttributeError) as error:
            raise self._unreachable("it does not answer as such an endpoint should") from error

    def _by(self, way: str, sound: bytes, wanted: Wanted) -> Transcribed:
        if way == _CHAT:
            return self._in_chat(sound, wanted)
        try:
            said = self._transcribed(sound, wanted)
        except urllib.error.HTTPError as error:
            if error.code not in (400, 422) or not self._verbose:
                raise
            self._verbose = False  # some models write plain JSON only
            said = self._transcribed(sound, wanted)
        self._sure = True
        return said

    def _transcribed(self, sound: bytes, wanted: Wanted) -> Transcribed:
        fields = {
            "model": self._model or _USUAL_MODEL[_TRANSCRIPTIONS],
            "language": wanted.language,
            "temperature": "0",
            "response_format": "verbose_json" if self._verbose else "json",
        }
        if context := _context(wanted):
            fields["prompt"] = context
        body, form = _multipart(fields, _wav(sound))
        answer = json.loads(self._request("POST", _TRANSCRIPTIONS, body, form))
        return Transcribed(str(answer["text"]), _confidence(answer.get("segments") or ()))

    def _in_chat(self, sound: bytes, wanted: Wanted) -> Transcribed:
        model = self._model or _USUAL_MODEL[_CHAT]
        data = base64.b64encode(_wav(sound)).decode()
        request: dict[str, Any] = {"model": model, "stream": False}
        if "asr" in model.lower():
            part = {"type": "input_audio", "input_audio": {"data": f"data:audio/wav;base64,{data}"}}
            content: list[dict[str, Any]] = [part]
            request["asr_options"] = {"language": wanted.language, "enable_itn": False}
            context = _context(wanted)
        else:
            part = {"type": "input_audio", "input_audio": {"data": data, "format": "wav"}}
            content = [part, {"type": "text", "text": _INSTRUCTION}]
            context = f"{_INSTRUCTION} {_context(wanted)}"
        system = [{"role": "system", "content": [{"type": "text", "text": context}]}] if context else []
        request["messages"] = [*system, {"role": "user", "content": content}]
        answer = json.loads(self._request("POST", _CHAT, json.dumps(request).encode(), "application/json"))
        said = answer["choices"][0]["message"]["content"]
        return Transcribed(said if isinstance(said, str) else "".join(part.get("text", "") for part in said))

    def _request(self, method: str, path: str, body: bytes | None, form: str) -> bytes:
        """Raises OSError (HTTPError among them) and HTTPException."""
        request = urllib.request.Request(self._base + path, body, method=method)
        request.add_header("User-Agent", "meridian-cockpit")
        if form:
            request.add_header("Content-Type", form)
        if self._key:
            request.add_unredirected_header("Authorization", f"Bearer {self._key}")
        try:
            with urllib.request.urlopen(request, timeout=_TIMEOUT) as answer:
                return bytes(answer.read())
        except urllib.error.HTTPError as error:
            error.close()
            raise

    def _unreachable(self, error: str) -> Unreachable:
        return Unreachable(why("endpoint", address=self.address, error=error))


def _context(wanted: Wanted) -> str:
    """Expected phrases and names, as many as a prompt takes."""
    text = ""
    for name in (*wanted.phrases, *wanted.names):
        if len(text) + len(name) + 2 > _CONTEXT:
            break
        text += f", {name}" if text else name
    return text


def _confidence(segments: Any) -> float | None:
    """Of Whisper's segments: the mean probability of their tokens, and that there was speech at all."""
    told = [one for one in segments if isinstance(one, Mapping) and isinstance(one.get("avg_logprob"), int | float)]
    if not told:
        return None
    sure = math.exp(sum(one["avg_logprob"] for one in told) / len(told))
    silent = max(float(one.get("no_speech_prob") or 0.0) for one in told)
    return float(min(1.0, sure) * (1.0 if silent < 0.5 else 1.0 - silent))


def _wav(sound: bytes) -> bytes:
    data = io.BytesIO()
    with wave.open(data, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(sound)
    return data.getvalue()


def _multipart(fields: Mapping[str, str], sound: bytes) -> tuple[bytes, str]:
    """A form with a file, and its content type."""
    edge = f"----{secrets.token_hex(12)}"
    parts = [
        f'--{edge}\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'.encode()
        for name, value in fields.items()
    ]
    head = 'Content-Disposition: form-data; name="file"; filename="speech.wav"\r\nContent-Type: audio/wav'
    parts += [f"--{edge}\r\n{head}\r\n\r\n".encode(), sound, f"\r\n--{edge}--\r\n".encode()]
    return b"".join(parts), f"multipart/form-data; boundary={edge}"


def _reason(error: Exception) -> str:
    """The network's own words."""
    inner = getattr(error, "reason", error)
    if isinstance(inner, TimeoutError):
        return "it does not answer in time"
    return str(getattr(inner, "strerror", "") or inner) or type(error).__name__
