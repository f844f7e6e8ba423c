"""The pictures wait on a state, and name the one that does not come."""

import asyncio

import pytest

from app.dev.shot_waits import NotReached, came, reached


def test_a_state_that_comes_late_is_waited_for() -> None:
    there = asyncio.Event()

    async def waits() -> None:
        asyncio.get_running_loop().call_later(0.05, there.set)
        await reached("the route", there.is_set)

    asyncio.run(waits())
    assert there.is_set()


def test_a_state_that_never_comes_is_named_in_a_sentence() -> None:
    with pytest.raises(NotReached) as told:
        asyncio.run(reached("the page of a trip's plan", lambda: False, 0.2))
    assert str(told.value) == "The pictures waited 0.2 s for the page of a trip's plan, which did not come."


def test_what_was_said_in_place_of_a_state_is_told() -> None:
    came("the plan of a trip", True, "")
    with pytest.raises(NotReached, match=r"lack the plan of a trip: the cockpit said “No road leads there\.”"):
        came("the plan of a trip", False, "No road leads there.")
