"""Which engine hears and which speaks: the best one that is there, and one sentence about what is missing."""

from collections.abc import Callable, Iterable
from pathlib import Path

from app.assistant.speech.hearing import Heard, NoRecogniser, Recogniser
from app.assistant.speech.hearing_pocketsphinx import PocketSphinxRecogniser
from app.assistant.speech.hearing_scripted import ScriptedRecogniser
from app.assistant.speech.hearing_vosk import VoskRecogniser
from app.assistant.speech.speaking import NoVoice, Voice
from app.assistant.speech.speaking_espeak import EspeakVoice
from app.assistant.speech.speaking_piper import PiperVoice
from app.assistant.speech.speaking_scripted import ScriptedVoice, SilentVoice
from app.assistant.speech.speaking_system import SystemVoice
from app.assistant.speech.wire import Start

_VOSK_LANGUAGES = {"en": "en", "zh": "cn", "de": "de", "fr": "fr"}
_LANGUAGES = {"en": "English", "zh": "Chinese", "de": "German", "fr": "French"}
BUILT_IN = "en"  # folder of build/speech


class DeafRecogniser:
    """Hears nothing: sound works on without any recogniser."""

    name = ""
    model = ""

    def expect(self, phrases: Iterable[str]) -> None:
        return

    def accept(self, samples: bytes) -> str:
        return ""

    def finish(self) -> Heard:
        return Heard("")


def downloaded_vosk(models: Path, language: str) -> Path | None:
    """Folder of the largest downloaded Vosk model of a language."""
    code = _VOSK_LANGUAGES.get(language, language)
    folders = (*models.glob(f"vosk-model-{code}*"), *models.glob(f"vosk-model-small-{code}*"))
    found = [folder for folder in folders if (folder / "am" / "final.mdl").is_file()]
    return max(found, key=lambda folder: ("small" not in folder.name, folder.name), default=None)


def choose_recogniser(start: Start, language: str) -> tuple[Recogniser, str]:
    """The recogniser for a language and "" or one sentence about why it is not the one asked for."""
    if start.recogniser == "none":
        return DeafRecogniser(), ""
    if start.recogniser == "scripted":
        return ScriptedRecogniser(start.script), ""
    models, built_in = Path(start.models), Path(start.built_in) / BUILT_IN
    ways: dict[str, Callable[[], Recogniser]] = {}
    downloaded = downloaded_vosk(models, language) if start.models else None
    if downloaded is not None:
        ways["vosk"] = lambda: VoskRecogniser(downloaded, spaced=language != "zh")
    elif language == "en":
        ways["vosk"] = lambda: VoskRecogniser(built_in)
    if language == "en":
        ways["pocketsphinx"] = lambda: PocketSphinxRecogniser(built_in)
    if start.recogniser in ways:
        ways = {start.recogniser: ways.pop(start.recogniser), **ways}
    problem = ""
    for make in ways.values():
        try:
            return make(), problem
        except NoRecogniser as error:
            problem = problem or str(error)
    name = _LANGUAGES.get(language, language)
    model = f"vosk-small-{_VOSK_LANGUAGES.get(language, language)}"
    missing = f"There is no {name} speech recogniser: run `python main.py models download {model}`, or type instead."
    return DeafRecogniser(), problem or missing


def choose_voice(start: Start, language: str) -> tuple[Voice, str]:
    """The voice for a language and "" or one sentence about why it is not the one asked for."""
    ways: dict[str, Callable[[], Voice]] = {
        "piper": lambda: PiperVoice(Path(start.models)),
        "system": SystemVoice,
        "espeak": EspeakVoice,
    }
    if start.voice in ("scripted", "silent"):
        return (ScriptedVoice() if start.voice == "scripted" else SilentVoice()), ""
    if start.voice in ways:
        ways = {start.voice: ways.pop(start.voice), **ways}
    problem = ""
    for name, make in ways.items():
        try:
            voice = make()
        except NoVoice as error:
            problem = problem or (str(error) if name == start.voice or name == "espeak" else "")
            continue
        if voice.speaks(language):
            return voice, problem
    return (
        SilentVoice(),
        problem or f"There is no voice for {_LANGUAGES.get(language, language)}: answers are shown only.",
    )
