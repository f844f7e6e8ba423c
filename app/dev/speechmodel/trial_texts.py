"""What is said in the trials, and by whom."""

import random
from functools import cache
from pathlib import Path

import yaml

from app.assistant.sentences import load, said, sample
from app.assistant.speech.hearing.phrases import command_phrases
from app.dev.speechmodel import chinese, english
from app.dev.speechmodel.chinese_texts import chinese_names
from app.dev.speechmodel.chinese_words import together
from app.dev.speechmodel.language import Voice
from app.dev.speechmodel.names import spoken_names

_SEED = 97  # the language model and the training draw their phrases with other seeds
_ASSETS = Path(__file__).resolve().parents[3] / "assets"
_ENGLISH_DRAWN_EACH = 90  # phrases per template that the English language model is made of


def trial_voices(language: str) -> tuple[list[Voice], list[Voice]]:
    """Voices of eSpeak NG, and of other synthesisers, that training never hears; in an order of chance."""
    voices = (chinese.CHINESE if language == "zh" else english.ENGLISH).voices
    unheard = [voice for voice in voices if voice.held_out]
    random.Random(_SEED).shuffle(unheard)
    return [each for each in unheard if each.engine == "espeak"], [each for each in unheard if each.engine != "espeak"]


@cache
def command_texts(language: str) -> list[str]:
    """Commands the templates allow, in some order, and none of the phrases that the built-in model is made of."""
    if language == "zh":
        known = set(chinese.commands()[0])
        drawn = [together(text) for text in sample(load("zh"), 1, names=chinese_names(), seed=_SEED)]
    else:
        names = spoken_names(_ASSETS)
        known = {*english.commands(), *command_phrases(load("en"), names, each=_ENGLISH_DRAWN_EACH)}
        drawn = list(sample(load("en"), 1, names=names, seed=_SEED))
    fresh = sorted({text for text in drawn if len(text) > 1} - known)
    random.Random(_SEED).shuffle(fresh)
    return fresh


def outside_texts(language: str) -> list[str]:
    """Sentences of a conversation that has nothing to do with the cockpit."""
    told = yaml.safe_load((_ASSETS / "speech" / "outside.yaml").read_text(encoding="utf-8"))[language]
    return [said(text) for text in told]
