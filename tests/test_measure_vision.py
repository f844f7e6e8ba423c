"""States told by colours: apart for people who see colours in another way, or told by something beside the colour."""

import pytest

from app.dev.measure.vision import PAIRS, VISIONS, apart, confusable, seen_by
from app.theme.theme import read_theme, shipped, theme_file


@pytest.mark.parametrize("theme", shipped())
@pytest.mark.parametrize("mode", ["night", "day"])
def test_what_colour_alone_tells_is_apart_for_everybody(theme: str, mode: str) -> None:
    tokens = read_theme(theme_file(theme))[mode]
    close = [(pair, vision, round(by, 1)) for pair, vision, by in confusable(tokens)]
    assert [(pair.states, vision, by) for pair, vision, by in close if pair.shape == ""] == []


def test_red_and_green_of_one_lightness_are_one_colour_to_who_lacks_red_or_green_cones() -> None:
    red, green = "#c04848", "#5f7a28"
    assert apart(red, green) > 60
    assert apart(red, green, "deuteranopia") < 0.4 * apart(red, green)
    assert apart("#3478ff", "#ffd028", "deuteranopia") > 60


@pytest.mark.parametrize("vision", VISIONS)
def test_greys_stay_grey(vision: str) -> None:
    red, green, blue = seen_by("#808080", vision)
    assert red == pytest.approx(green, abs=1e-3) and green == pytest.approx(blue, abs=1e-3)


def test_every_pair_names_tokens_that_are_there() -> None:
    tokens = read_theme(theme_file("meridian"))["night"]
    assert {name for pair in PAIRS for name in (pair.one, pair.other)} <= tokens.keys()
