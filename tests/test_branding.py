"""A brand is heard as well as seen: who the assistant is, how it is to speak, and the cockpit's tones."""

from collections.abc import Iterator

import numpy as np
import pytest

from app.application import Application
from app.assistant.agent import HOST
from app.assistant.speech.speaking.earcons import earcon, timbre_of
from app.assistant.speech.wire import decode, encode
from app.branding import brand_tones
from app.car.catalogue import HMI
from app.config import load
from app.theme.theme import load_theme, shipped, theme_file

NAMES = ("listening", "done", "caution", "failed")


@pytest.fixture(scope="module")
def app(_qt_application: object) -> Iterator[Application]:
    yield Application(load())


def test_the_assistant_takes_the_brands_name_and_manner(qt: object, app: Application) -> None:
    agents = app.assistant.floor.agents
    written = agents[HOST].prompt
    app.car.record({f"{HMI}.Theme": "corvane"})
    assert agents[HOST].name("zh") == "洛克" and app.cockpit.conversation.agent == "Rook"
    assert "You are Rook" in agents[HOST].prompt and "Meridian" not in agents[HOST].prompt
    assert "co-driver" in agents[HOST].prompt and agents[HOST].manner.rate == 1.12
    assert app.assistant.floor.agent is agents[HOST]
    app.car.record({f"{HMI}.Theme": "meridian"})
    assert agents[HOST].prompt == written and agents[HOST].name("en") == "Meridian"


def test_the_others_speak_of_the_host_by_its_name(qt: object, app: Application) -> None:
    app.car.record({f"{HMI}.Theme": "marigold"})
    others = [app.assistant.floor.agents[id].prompt for id in app.assistant.floor.agents.ids()[1:]]
    assert others and all("Goldie" in prompt and "Meridian" not in prompt for prompt in others)
    app.car.record({f"{HMI}.Theme": "meridian"})


@pytest.mark.parametrize("tone", NAMES)
def test_each_brand_has_tones_of_its_own_and_none_is_too_loud(tone: str) -> None:
    sounds = []
    for brand in shipped():
        tones = decode(encode(brand_tones(load_theme(theme_file(brand)).brand)))
        sound = earcon(tone, 48000, timbre_of(tones))
        assert np.abs(sound).max() <= 0.5 and np.abs(sound).max() > 0.03
        assert abs(float(sound[0])) < 0.01 and abs(float(sound[-1])) < 0.01, "it begins or ends with a click"
        sounds.append(sound.tobytes())
    assert len(set(sounds)) == len(sounds)
