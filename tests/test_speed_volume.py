"""Volume by speed: off, low or high, for voice, guidance and music alike, in steps that nobody notices."""

import math
from dataclasses import replace
from pathlib import Path
from typing import Any, cast

import pytest

from app.assistant.speech.sound import Sound
from app.car.car import Car
from app.car.journal import Cause
from app.car.media_signals import SPEED_VOLUME
from app.config import Config
from app.domains.conversation import MUTED
from app.domains.media import Media
from app.domains.settings import GUIDANCE_VOLUME, VOICE_VOLUME
from app.domains.speed_volume import RISES, SPEED, Rising, rise
from app.domains.wording.media import ENTRIES
from app.sounds.sounding import follow_sound, keep_muted, voice_volumes

pytestmark = pytest.mark.usefixtures("qt")


class Voice:
    """Takes the place of the sound process."""

    pace = 1.0

    def __init__(self) -> None:
        self.volumes: list[float] = []

    def set_volume(self, level: float) -> None:
        self.volumes.append(level)

    def __getattr__(self, name: str) -> Any:
        return lambda *values: None


def drive(car: Car, speed: float) -> None:
    car.record({SPEED: speed}, Cause("simulation"))


@pytest.mark.parametrize(("mode", "decibels"), [("OFF", 0.0), ("LOW", RISES["LOW"]), ("HIGH", RISES["HIGH"])])
def test_it_rises_to_what_was_chosen_and_not_beyond(mode: str, decibels: float) -> None:
    car = Car()
    car.record({SPEED_VOLUME: mode}, Cause("user"))
    heard = []
    for speed in (0.0, 30.0, 80.0, 130.0, 200.0):
        drive(car, speed)
        heard.append(20 * math.log10(rise(car)))
    assert heard[0] == heard[1] == 0.0, "a town is no motorway"
    assert heard == sorted(heard)
    assert heard[2] == pytest.approx(decibels / 2)
    assert heard[3] == heard[4] == pytest.approx(decibels)


def test_a_speed_that_hardly_changes_changes_nothing() -> None:
    car = Car()
    drive(car, 100.0)
    told: list[float] = []
    Rising(car, lambda: told.append(rise(car)))
    for speed in (101.0, 99.0, 103.0, 98.0):
        drive(car, speed)
    assert told == []
    drive(car, 120.0)
    assert len(told) == 1


def test_voice_and_guidance_follow_the_car_and_stay_below_all_there_is() -> None:
    car, voice = Car(), Voice()
    follow_sound(car, cast(Sound, voice))
    car.record({VOICE_VOLUME: 50, GUIDANCE_VOLUME: 90}, Cause("user"))
    assert voice.volumes[-1] == 0.5
    drive(car, 130.0)
    assert voice.volumes[-1] == pytest.approx(0.5 * 10 ** (RISES["LOW"] / 20))
    assert voice_volumes(car) == (1.0, voice.volumes[-1])
    drive(car, 0.0)
    assert voice.volumes[-1] == 0.5


def test_it_is_chosen_by_voice_and_by_touch() -> None:
    media = Media(Car())
    reply = media.set_speed_volume("high")
    assert reply.say[0].text == "The volume rises strongly with the speed."
    assert media.tone.speedVolume == "high"
    media.tone.rise("off")
    assert media.car[SPEED_VOLUME] == "OFF"


def test_what_was_chosen_is_told_in_words() -> None:
    assert str(ENTRIES[SPEED_VOLUME].show("HIGH")) == "much"


def test_muted_stays_muted_when_the_cockpit_starts_again(tmp_path: Path) -> None:
    config = replace(Config(), data=tmp_path)
    first = Car()
    assert keep_muted(config, first) is None
    first.record({MUTED: True}, Cause("user"))
    again = Car()
    keep_muted(config, again)
    assert again[MUTED]
    again.record({MUTED: False}, Cause("user"))
    wished = Car()
    keep_muted(replace(config, speech=replace(config.speech, muted=True)), wished)
    assert wished[MUTED], "the settings want it muted at every start"
