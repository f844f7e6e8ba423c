"""Only a person's own yes lets the car do what it asked about, whatever a model calls."""

import asyncio

import pytest

from app.car.car import Asked, Car
from app.car.journal import Cause, caused
from app.car.policies.openings import TRUNKS
from app.domains.consent import consents
from app.domains.conversation import Conversation
from app.domains.language import Words
from app.toolbox import CockpitToolbox

YES = """
yes | yes please | Yeah, go ahead | sure, open it | ok | do it anyway | I'm sure | okay, send it please
uh yes | yes, and make it warmer | 是的 | 好的，打开吧 | 可以 | 嗯，行 | 好 | 好的，再暖和一点 | 发吧
ja bitte | Ja, mach das | oui, vas-y | bien sûr | That’s right
"""
NO = """
no | no thanks | play something calm | don't do it | not yet | yes or no, I don't know | is it raining?
okay, play something calm | turn right | are you sure? | 不要 | 不行 | 放点音乐 | 算了 | 我要去机场 | 你好
好冷 | 是不是下雨 | 现在是几点 | 行李多吗 | nein | lieber nicht | non | pas maintenant | yesterday was nice
the bookshop | what did you ask? | please | thanks | well | guten Morgen | il fait froid
"""


def _each(text: str) -> list[str]:
    return [said.strip() for line in text.strip().splitlines() for said in line.split("|")]


@pytest.mark.parametrize("said", _each(YES))
def test_these_are_a_yes(said: str) -> None:
    assert consents(said)


@pytest.mark.parametrize("said", ["", *_each(NO)])
def test_these_are_none(said: str) -> None:
    assert not consents(said)


@pytest.mark.parametrize(("said", "opened"), [("play something calm", False), ("yes, open it", True)])
def test_a_model_cannot_confirm_for_a_person(said: str, opened: bool) -> None:
    car = Car()
    toolbox = CockpitToolbox([Conversation(car, Words())], Words())
    with caused(Cause("voice", turn="t1")):
        asked = car.request({TRUNKS[0]: True})
    assert isinstance(asked, Asked)
    toolbox.heard("t2", said)
    call = toolbox.call(
        "conversation_confirm", {"confirmation": asked.confirmation, "yes": True}, turn="t2", agent="host"
    )
    result = asyncio.run(call)
    assert (car[TRUNKS[0]], result.ok) == (opened, opened)
    assert car.pending() == ("" if opened else asked.confirmation)
