"""How music, its order and its sound read on a card."""

import json

from app.car.catalogue import MEDIA
from app.car.media_signals import (
    BALANCE,
    BASS,
    FADE,
    FAVOURITES,
    GUIDANCE_MUTED,
    LYRICS,
    MIDDLE,
    PHONE_SILENT,
    PHONE_VOLUME,
    QUEUE,
    REPEAT,
    SPEED_VOLUME,
    TREBLE,
    VOICE_MUTED,
)
from app.car.message import QT_TRANSLATE_NOOP, Message
from app.car.signals import Value
from app.domains.settings import VOICE_VOLUME
from app.domains.wording.shown import Entry, name, percent, switch, word

WORDS = {
    "OFF": QT_TRANSLATE_NOOP("Car", "off"),
    "ONE": QT_TRANSLATE_NOOP("Car", "this title"),
    "ALL": QT_TRANSLATE_NOOP("Car", "everything"),
}
RISES = {"OFF": WORDS["OFF"], "LOW": QT_TRANSLATE_NOOP("Car", "a little"), "HIGH": QT_TRANSLATE_NOOP("Car", "much")}
CENTRE = QT_TRANSLATE_NOOP("Car", "centre")


def _playing(value: Value) -> Message:
    return Message(QT_TRANSLATE_NOOP("Car", "playing") if value else QT_TRANSLATE_NOOP("Car", "paused"))


def _decibels(value: Value) -> Message:
    return Message("{level:+d} dB", {"level": int(value)})


def _side(value: Value) -> Message:
    if not value:
        return Message(CENTRE)
    left, right = QT_TRANSLATE_NOOP("Car", "{percent} % left"), QT_TRANSLATE_NOOP("Car", "{percent} % right")
    return Message(left if int(value) < 0 else right, {"percent": abs(int(value))})


def _depth(value: Value) -> Message:
    if not value:
        return Message(CENTRE)
    rear, front = QT_TRANSLATE_NOOP("Car", "{percent} % rear"), QT_TRANSLATE_NOOP("Car", "{percent} % front")
    return Message(rear if int(value) < 0 else front, {"percent": abs(int(value))})


def _queued(before: Value, after: Value) -> Message | None:
    """Only what somebody put in or took out, not what has come to its turn."""
    was, now = (json.loads(str(value)) for value in (before, after))
    if was["items"] == now["items"] or was["anchor"] != now["anchor"]:
        return None
    return Message(QT_TRANSLATE_NOOP("Car", "{count} queued"), {"count": len(now["items"])})


def _liked(before: Value, after: Value) -> Message:
    more = len(json.loads(str(after))) >= len(json.loads(str(before)))
    return Message(QT_TRANSLATE_NOOP("Car", "added") if more else QT_TRANSLATE_NOOP("Car", "removed"))


ENTRIES = {
    f"{MEDIA}.Played.Track": Entry(QT_TRANSLATE_NOOP("Car", "Music"), name),
    f"{MEDIA}.Played.PlaybackRate": Entry(QT_TRANSLATE_NOOP("Car", "Music"), _playing),
    f"{MEDIA}.Volume": Entry(QT_TRANSLATE_NOOP("Car", "Volume"), percent),
    f"{MEDIA}.IsMuted": Entry(QT_TRANSLATE_NOOP("Car", "Music silenced"), switch),
    f"{MEDIA}.IsShuffled": Entry(QT_TRANSLATE_NOOP("Car", "Shuffle"), switch),
    REPEAT: Entry(QT_TRANSLATE_NOOP("Car", "Repeat"), word(WORDS)),
    QUEUE: Entry(QT_TRANSLATE_NOOP("Car", "Up next"), lambda value: None, compare=_queued),
    FAVOURITES: Entry(QT_TRANSLATE_NOOP("Car", "Favourite"), lambda value: None, compare=_liked),
    LYRICS: Entry(QT_TRANSLATE_NOOP("Car", "Lyrics"), switch),
    BASS: Entry(QT_TRANSLATE_NOOP("Car", "Bass"), _decibels),
    MIDDLE: Entry(QT_TRANSLATE_NOOP("Car", "Middle"), _decibels),
    TREBLE: Entry(QT_TRANSLATE_NOOP("Car", "Treble"), _decibels),
    BALANCE: Entry(QT_TRANSLATE_NOOP("Car", "Balance"), _side),
    FADE: Entry(QT_TRANSLATE_NOOP("Car", "Fade"), _depth),
    SPEED_VOLUME: Entry(QT_TRANSLATE_NOOP("Car", "Louder with speed"), word(RISES)),
    PHONE_VOLUME: Entry(QT_TRANSLATE_NOOP("Car", "Phone volume"), percent),
    VOICE_VOLUME: Entry(QT_TRANSLATE_NOOP("Car", "Voice volume"), percent),
    GUIDANCE_MUTED: Entry(QT_TRANSLATE_NOOP("Car", "Guidance silenced"), switch),
    VOICE_MUTED: Entry(QT_TRANSLATE_NOOP("Car", "Voice silenced"), switch),
    PHONE_SILENT: Entry(QT_TRANSLATE_NOOP("Car", "Phone silenced"), switch),
}
