"""How the sound process is started, and how it goes along with the car's signals."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from app.assistant.speech.sound import Sound
from app.assistant.speech.wire import Start
from app.car.car import Car
from app.car.catalogue import HMI, PRIVATE
from app.car.media_signals import GUIDANCE_MUTED, VOICE_MUTED
from app.car.message import Message
from app.config import Config
from app.domains.conduct import RATE
from app.domains.conversation import MUTED
from app.domains.settings import GUIDANCE_VOLUME, VOICE_VOLUME
from app.domains.speed_volume import Rising, rise
from app.kept import KEPT, KeptSignals
from app.sounds.spoken_names import models_with

BUILT_IN = Path(__file__).parents[2] / "build" / "speech"
OWN_WORDS = BUILT_IN.with_name("speech-own")


def sound_settings(
    config: Config, tell: Callable[[str], None] = lambda problem: None, names: Sequence[str] = ()
) -> Start:
    """What the sound process is started with; `tell` is given one sentence where a file of words cannot be used.

    `names`: of people and music, which the built-in models learn where they lack them.
    """
    speech = config.speech
    settings = Start(
        language=config.language,
        recogniser=speech.recogniser,
        recogniser_model=speech.recogniser_model,
        recogniser_key=speech.key.reveal(),
        seats=speech.seats,
        voice=speech.voice,
        models=str(config.models),
        built_in=str(models_with(BUILT_IN, speech.words, names, OWN_WORDS, tell)),
        microphone=speech.microphone,
        speaker=speech.speaker,
        silence_ms=speech.silence_ms,
        endpointing=speech.endpointing,
        duplex=speech.duplex,
        shortest_pause_ms=speech.shortest_pause_ms,
        longest_pause_ms=speech.longest_pause_ms,
    )
    return replace(settings, wake_phrases=(speech.wake_phrase.lower(),)) if speech.wake_phrase else settings


def keep_muted(config: Config, car: Car) -> Message | None:
    """A muted microphone stays muted when the cockpit starts again, after a crash too; what was unreadable about it.

    Where the settings want it muted it starts so, whatever it was last.
    """
    problem = KeptSignals(car, config.data / "microphone.json", [MUTED]).problem
    if config.speech.muted:
        car.record({MUTED: True}, KEPT)
    return problem


def follow_sound(car: Car, sound: Sound) -> None:
    """Let it be muted, loud, awake, quick and of a language as the car's signals say, now and when they change."""

    def set_volume() -> None:
        sound.set_volume(voice_volumes(car)[1])

    Rising(car, set_volume)
    sound.mute(bool(car[MUTED]))
    set_volume()
    sound.wake(not car[PRIVATE])
    sound.pace = car.number(RATE) / 100
    car.watch([MUTED], lambda changes: sound.mute(bool(car[MUTED])))
    car.watch([VOICE_VOLUME, VOICE_MUTED], lambda changes: set_volume())
    car.watch([f"{HMI}.CurrentLanguage"], lambda changes: sound.set_language(str(changes[-1].after)))


def voice_volumes(car: Car) -> tuple[float, float]:
    """Of guidance and of the assistant, 0 to 1, louder with the speed."""
    guidance = 0.0 if car[GUIDANCE_MUTED] else car.number(GUIDANCE_VOLUME) / 100
    assistant = 0.0 if car[VOICE_MUTED] else car.number(VOICE_VOLUME) / 100
    return min(1.0, guidance * rise(car)), min(1.0, assistant * rise(car))
