"""Speech servers on this machine that tests talk to: Wyoming's own server classes, and an OpenAI-compatible endpoint.

What is said to them is heard by a real Vosk with the built-in model; `Manners` makes them slow, dead or rude.
"""

import asyncio
import base64
import io
import threading
import time
import wave
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from aiohttp import web
from wyoming.event import Event
from wyoming.server import AsyncEventHandler, AsyncTcpServer

from app.assistant.speech.hearing.vosk import VoskRecogniser
from app.assistant.speech.speaking.espeak import EspeakVoice

MODEL = {"name": "tiny", "languages": ["en"], "installed": True}


@dataclass
class Manners:
    """How a server behaves from now on, and what it was asked."""

    says: str | None = None  # this instead of what it hears
    waits: float = 0.0
    fails: bool = False
    key: str = ""
    seen: list[dict[str, Any]] = field(default_factory=list)


class Hearing:
    """One recogniser for all requests, in the thread of the server's loop."""

    def __init__(self, built: Path, manners: Manners) -> None:
        self._built, self._manners = built, manners
        self._vosk: VoskRecogniser | None = None

    async def words(self, sound: bytes) -> str:
        await asyncio.sleep(self._manners.waits)
        if self._manners.says is not None:
            return self._manners.says
        self._vosk = self._vosk or VoskRecogniser(self._built / "en")
        self._vosk.accept(sound)
        text = self._vosk.finish().text
        return f"{text[:1].upper()}{text[1:]}." if text else ""


class WyomingHouse(AsyncEventHandler):
    """Speech to text by Vosk, text to speech by eSpeak, on one port."""

    def __init__(self, reader: Any, writer: Any, hearing: Hearing, manners: Manners) -> None:
        super().__init__(reader, writer)
        self._hearing, self._manners = hearing, manners
        self._sound = bytearray()

    async def handle_event(self, event: Event) -> bool:
        manners = self._manners
        if manners.fails:
            return False
        match event.type:
            case "describe":
                voices = [{"name": "alba", "languages": ["en_GB"], "installed": True}]
                programs = {"asr": [{"name": "vosk", "models": [MODEL]}], "tts": [{"name": "piper", "voices": voices}]}
                await self.write_event(Event("info", programs))
            case "transcribe":
                manners.seen.append(dict(event.data))
                self._sound.clear()
            case "audio-chunk":
                self._sound += event.payload or b""
            case "audio-stop":
                text = await self._hearing.words(bytes(self._sound))
                await self.write_event(Event("transcript-start"))
                await self.write_event(Event("transcript-chunk", {"text": text[:3]}))
                await self.write_event(Event("transcript", {"text": text}))
                await self.write_event(Event("transcript-stop"))
                return False
            case "synthesize":
                manners.seen.append(dict(event.data))
                await self._say(event.data["text"])
                return False
        return True

    async def _say(self, text: str) -> None:
        pieces = list(EspeakVoice().speak(text, "en"))
        form = {"rate": pieces[0].rate, "width": 2, "channels": 1}
        await self.write_event(Event("audio-start", form))
        for piece in pieces:
            await self.write_event(Event("audio-chunk", form, piece.samples))
        await self.write_event(Event("audio-stop"))


@contextmanager
def wyoming_server(built: Path, manners: Manners, port: int = 0) -> Iterator[str]:
    """Its address while it runs; `port` to come back where it was."""
    hearing = Hearing(built, manners)

    async def serve() -> tuple[int, Callable[[], Awaitable[None]]]:
        server = AsyncTcpServer("127.0.0.1", port)
        await server.start(lambda reader, writer: WyomingHouse(reader, writer, hearing, manners))
        assert server._server is not None
        return server._server.sockets[0].getsockname()[1], server.stop

    with _running(serve) as number:
        yield f"tcp://127.0.0.1:{number}"


@contextmanager
def openai_server(built: Path, manners: Manners, *, chat: bool = False, verbose: bool = True) -> Iterator[str]:
    """The base URL of an endpoint; `chat`: it hears in chats only; `verbose`: it can tell how sure it is."""
    hearing = Hearing(built, manners)

    def refused(request: web.Request) -> web.Response | None:
        if manners.fails:
            return web.Response(status=503)
        right = not manners.key or request.headers.get("Authorization") == f"Bearer {manners.key}"
        return None if right else web.Response(status=401)

    async def models(request: web.Request) -> web.Response:
        return refused(request) or web.json_response({"data": [{"id": "tiny"}]})

    async def transcriptions(request: web.Request) -> web.Response:
        form = dict(await request.post())
        sound = form.pop("file")
        assert isinstance(sound, web.FileField)
        manners.seen.append(dict(form))
        if answer := refused(request):
            return answer
        if form["response_format"] == "verbose_json" and not verbose:
            return web.json_response({"error": {"message": "response_format"}}, status=400)
        said: dict[str, Any] = {"text": await hearing.words(_samples(sound.file.read()))}
        if verbose:
            said["segments"] = [{"avg_logprob": -0.1, "no_speech_prob": 0.01}]
        return web.json_response(said)

    async def completions(request: web.Request) -> web.Response:
        asked = await request.json()
        manners.seen.append(asked)
        if answer := refused(request):
            return answer
        data = asked["messages"][-1]["content"][0]["input_audio"]["data"]
        text = await hearing.words(_samples(base64.b64decode(data.rpartition("base64,")[2])))
        return web.json_response({"choices": [{"message": {"role": "assistant", "content": text}}]})

    async def serve() -> tuple[int, Callable[[], Awaitable[None]]]:
        app = web.Application()
        app.router.add_get("/v1/models", models)
        if chat:
            app.router.add_post("/v1/chat/completions", completions)
        else:
            app.router.add_post("/v1/audio/transcriptions", transcriptions)
        runner = web.AppRunner(app)
        await runner.setup()
        site = web.TCPSite(runner, "127.0.0.1", 0)
        await site.start()
        return runner.addresses[0][1], runner.cleanup

    with _running(serve) as number:
        yield f"http://127.0.0.1:{number}/v1"


@contextmanager
def _running(serve: Callable[[], Awaitable[tuple[int, Callable[[], Awaitable[None]]]]]) -> Iterator[int]:
    """A server in a thread with a loop of its own, and its port."""
    ready: list[int] = []
    loop = asyncio.new_event_loop()
    over = asyncio.Event()

    async def live() -> None:
        number, stop = await serve()
        ready.append(number)
        await over.wait()
        await stop()
        others = asyncio.all_tasks() - {asyncio.current_task()}
        for task in others:
            task.cancel()
        await asyncio.gather(*others, return_exceptions=True)
        await asyncio.sleep(0.05)  # until the last connections are closed

    thread = threading.Thread(target=lambda: loop.run_until_complete(live()), daemon=True)
    thread.start()
    while not ready and thread.is_alive():
        time.sleep(0.01)
    try:
        yield ready[0]
    finally:
        loop.call_soon_threadsafe(over.set)
        thread.join(10)
        loop.close()


def _samples(data: bytes) -> bytes:
    with wave.open(io.BytesIO(data), "rb") as file:
        assert (file.getframerate(), file.getsampwidth(), file.getnchannels()) == (16000, 2, 1)
        return file.readframes(file.getnframes())
