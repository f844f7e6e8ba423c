"""Which engine hears and which speaks: the best one that is there, and one sentence about what is missing."""

from collections.abc import Callable, Iterable
from pathlib import Path

from app.assistant.sentences import load
from app.assistant.speech.hearing.phrases import command_phrases
from app.assistant.speech.hearing.recogniser import Heard, NoRecogniser, Recogniser
from app.assistant.speech.hearing.remote import RemoteRecogniser, Transcriber
from app.assistant.speech.hearing.scripted import ScriptedRecogniser
from app.assistant.speech.hearing.transcription import OpenAITranscriber
from app.assistant.speech.hearing.vosk import VoskRecogniser
from app.assistant.speech.hearing.wyoming import WyomingTranscriber
from app.assistant.speech.reasons import why
from app.assistant.speech.speaking.espeak import EspeakVoice
from app.assistant.speech.speaking.piper import PiperVoice
from app.assistant.speech.speaking.scripted import ScriptedVoice, SilentVoice
from app.assistant.speech.speaking.system import SystemVoice
from app.assistant.speech.speaking.voice import NoVoice, Voice
from app.assistant.speech.speaking.wyoming import ServedVoice
from app.assistant.speech.wire import Start

_VOSK_LANGUAGES = {"en": "en", "zh": "cn", "de": "de", "fr": "fr"}
_PHRASES_EACH = 1  # of every template, for a model that is to hear the cockpit's sentences only


class DeafRecogniser:
    """Hears nothing: sound works on without any recogniser."""

    name = ""
    model = ""

    def expect(self, phrases: Iterable[str]) -> None:
        return

    def favour(self, names: Iterable[str]) -> None:
        return

    def accept(self, samples: bytes) -> str:
        return ""

    def finish(self) -> Heard:
        return Heard("")

    def drop(self) -> None:
        return


def downloaded_vosk(models: Path, language: str) -> Path | None:
    """Folder of the largest downloaded Vosk model of a language; those named lgraph are between small and large."""
    code = _VOSK_LANGUAGES.get(language, language)
    folders = (*models.glob(f"vosk-model-{code}*"), *models.glob(f"vosk-model-small-{code}*"))
    found = [folder for folder in folders if (folder / "am" / "final.mdl").is_file()]
    return max(
        found, key=lambda folder: ("small" not in folder.name, "lgraph" not in folder.name, folder.name), default=None
    )


def wanted_for(language: str, setting: str) -> str:
    """The engine or address that a setting names for a language: "vosk", or "en=vosk, zh=tcp://house:10300"."""
    wishes = [wish.strip() for wish in setting.split(",")]
    for wish in wishes:
        code, equals, engine = wish.partition("=")
        if equals and code == language:
            return engine
    return next((wish for wish in wishes if "=" not in wish.partition("://")[0]), "auto")


def choose_recogniser(start: Start, language: str, news: Callable[[], None] = lambda: None) -> tuple[Recogniser, str]:
    """The recogniser for a language and "" or one sentence about why it is not the one asked for.

    `news` is called from a thread when a server has answered, come or gone.
    """
    wanted, server = wanted_for(language, start.recogniser), speech_server(start, language)
    if wanted == "none":
        return DeafRecogniser(), ""
    if wanted == "scripted":
        return ScriptedRecogniser(start.script), ""
    local, problem = _local(start, language, "auto" if server else wanted)
    if server is None:
        return local, problem
    if not local.name:
        problem = why("wake_here", problem=problem)
    return RemoteRecogniser(local, server, language, wake=start.wake_phrases, news=news), problem


def speech_server(start: Start, language: str) -> Transcriber | None:
    """The server that is to hear a language, if one is."""
    wanted = wanted_for(language, start.recogniser)
    if wanted.startswith(("tcp://", "unix://")):
        return WyomingTranscriber(wanted, start.recogniser_model)
    if wanted.startswith(("http://", "https://")):
        return OpenAITranscriber(wanted, start.recogniser_model, start.recogniser_key)
    return None


def _local(start: Start, language: str, wanted: str) -> tuple[Recogniser, str]:
    """The best recogniser on this machine, that which is wanted first."""
    built_in = Path(start.built_in) / language
    downloaded = downloaded_vosk(Path(start.models), language) if start.models else None
    ways: dict[str, Callable[[], Recogniser]] = {}
    if downloaded is not None:
        if wanted == "vosk-commands":
            ways[wanted] = lambda: VoskRecogniser(downloaded, language, commands=_commands(language))
        ways["vosk"] = lambda: VoskRecogniser(downloaded, language)
    if language == "en" or built_in.is_dir():
        ways["built-in"] = lambda: VoskRecogniser(built_in, language)
    if wanted in ways:
        ways = {wanted: ways.pop(wanted), **ways}
    problem = ""
    for make in ways.values():
        try:
            return make(), problem
        except NoRecogniser as error:
            problem = problem or str(error)
    model = f"vosk-small-{_VOSK_LANGUAGES.get(language, language)}"
    return DeafRecogniser(), problem or why("no_recogniser", spoken=why(f"language_{language}"), model=model)


def _commands(language: str) -> list[str]:
    """What people say to the cockpit, names left out."""
    return command_phrases(load(language), each=_PHRASES_EACH)


def choose_voice(start: Start, language: str, news: Callable[[str], None] = lambda sentence: None) -> tuple[Voice, str]:
    """The voice for a language and "" or one sentence about why it is not the one asked for.

    `news` is told, from the thread that speaks, when a voice's server has gone.
    """
    wanted = wanted_for(language, start.voice)
    if not wanted.startswith(("tcp://", "unix://")):
        return _local_voice(start, language, wanted)
    local, _ = _local_voice(start, language, "auto")
    served = ServedVoice(wanted, local, news)
    return served, served.problem


def _local_voice(start: Start, language: str, wanted: str) -> tuple[Voice, str]:
    """The best voice on this machine, that which is wanted first."""
    ways: dict[str, Callable[[], Voice]] = {
        "piper": lambda: PiperVoice(Path(start.models)),
        "system": SystemVoice,
        "espeak": EspeakVoice,
    }
    if wanted in ("scripted", "silent"):
        return (ScriptedVoice() if wanted == "scripted" else SilentVoice()), ""
    if wanted in ways:
        ways = {wanted: ways.pop(wanted), **ways}
    problem = ""
    for name, make in ways.items():
        try:
            voice = make()
        except NoVoice as error:
            problem = problem or (str(error) if name in (wanted, "espeak") else "")
            continue
        if voice.speaks(language):
            return voice, problem
    return SilentVoice(), problem or why("no_voice", spoken=why(f"language_{language}"))
