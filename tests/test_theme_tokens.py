"""Design tokens in each form that tools write them: what they mean, and what is said about those that mean nothing."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.theme.colour import Colour, contrast, of_lch, parse, readable
from app.theme.fault import ThemeError
from app.theme.theme import MERIDIAN, Theme, load_theme, read_theme

HOUSE = json.loads(MERIDIAN.read_text(encoding="utf-8"))


def read(folder: Path, **documents: Any) -> Theme:
    """Write each document and read the first."""
    for name, document in documents.items():
        (folder / f"{name}.json").write_text(json.dumps(document), encoding="utf-8")
    return read_theme(folder / f"{next(iter(documents))}.json")


@pytest.mark.parametrize(
    ("raw", "qt"),
    [
        ("#1b2", "#ff11bb22"),
        ("rgb(255 0 0 / 50%)", "#80ff0000"),
        ("rgba(255, 0, 0, 0.5)", "#80ff0000"),
        ("hsl(120, 100%, 50%)", "#ff00ff00"),
        ("transparent", "#00000000"),
        ({"colorSpace": "srgb", "components": [1, 0.5, 0], "alpha": 0.5}, "#80ff8000"),
        ({"colorSpace": "oklch", "components": [0.627955, 0.257683, 29.2339]}, "#ffff0000"),
        ({"colorSpace": "display-p3", "components": [1, 1, 1]}, "#ffffffff"),
        ({"colorSpace": "hsl", "components": [240, 100, 50], "hex": "#123456"}, "#ff0000ff"),
        ({"hex": "#123456", "alpha": 1}, "#ff123456"),
    ],
)
def test_colours_of_every_form(raw: Any, qt: str) -> None:
    assert parse(raw).qt == qt


@settings(deadline=None)
@given(st.tuples(*[st.floats(0, 1)] * 3))
def test_a_colour_survives_oklch(parts: tuple[float, float, float]) -> None:
    colour = Colour(*parts)
    assert of_lch(*colour.lch).qt[:3] == colour.qt[:3]
    assert all(abs(a - b) < 0.01 for a, b in zip(of_lch(*colour.lch).lch[:2], colour.lch[:2], strict=True))


@settings(deadline=None)
@given(st.tuples(*[st.floats(0, 1)] * 3), st.tuples(*[st.floats(0, 1)] * 3))
def test_whatever_can_be_made_readable_is(ink: tuple[float, float, float], paper: tuple[float, float, float]) -> None:
    ground = Colour(*paper)
    best = contrast(Colour(1, 1, 1) if ground.luminance < 0.18 else Colour(0, 0, 0), ground)
    assert contrast(readable(Colour(*ink), ground, 4.5), ground) >= min(4.4, best - 0.3)


def test_types_are_inherited_and_every_kind_is_typed(tmp_path: Path) -> None:
    theme = read(
        tmp_path,
        a={
            "size": {"$type": "dimension", "one": {"$value": {"value": 1, "unit": "rem"}}, "two": {"$value": "8px"}},
            "time": {"$type": "duration", "slow": {"$value": "0.4s"}},
            "curve": {"$type": "cubicBezier", "out": {"$value": "cubic-bezier(0.1, 1.4, 0.3, 1)"}},
            "weight": {"$type": "fontWeight", "bold": {"$value": "semi-bold"}},
            "type": {
                "$type": "typography",
                "body": {
                    "$value": {
                        "fontFamily": ["A", "B"],
                        "fontSize": {"value": 20, "unit": "px"},
                        "fontWeight": "{weight.bold}",
                        "letterSpacing": "-2%",
                        "lineHeight": "125%",
                    }
                },
            },
            "drop": {
                "$type": "shadow",
                "$value": [{"inset": True}, {"color": "#0008", "offsetY": "6px", "blur": "9px"}],
            },
            "sky": {"$type": "gradient", "$value": "linear-gradient(90deg, #fff 0%, rgb(0, 0, 0) 100%)"},
            "share": {"$type": "number", "$value": 0.5},
        },
    )["night"]
    assert (theme["size.one"], theme["size.two"], theme["time.slow"]) == (16.0, 8.0, 400.0)
    assert theme["curve.out"] == [0.1, 1.4, 0.3, 1.0]
    assert (theme["type.body.fontFamily"], theme["type.body.fontWeight"]) == ("A", 600.0)
    assert (theme["type.body.letterSpacing"], theme["type.body.lineHeight"]) == (-0.4, 1.25)
    assert theme["drop"] == {"color": "#88000000", "offsetX": 0.0, "offsetY": 6.0, "blur": 9.0, "spread": 0.0}
    assert theme["sky"] == [{"color": "#ffffffff", "position": 0.0}, {"color": "#ff000000", "position": 1.0}]
    assert theme["share"] == 0.5


def test_pointers_root_tokens_and_extended_groups(tmp_path: Path) -> None:
    theme = read(
        tmp_path,
        a={
            "blue": {"$type": "color", "$value": {"colorSpace": "srgb", "components": [0, 0, 1]}},
            "link": {"$type": "color", "$root": {"$value": "{blue}"}, "soft": {"$ref": "#/blue"}},
            "same": {"$type": "number", "$ref": "#/blue/$value/components/2"},
            "button": {"$type": "dimension", "pad": {"$value": "8px"}, "gap": {"$value": "2px"}},
            "chip": {"$extends": "{button}", "gap": {"$value": "4px", "$type": "dimension"}},
        },
    )["night"]
    assert theme["link"] == theme["link.soft"] == theme["blue"] == "#ff0000ff"
    assert (theme["same"], theme["chip.pad"], theme["chip.gap"]) == (1.0, 8.0, 4.0)


def test_a_resolver_chooses_its_contexts_by_mode(tmp_path: Path) -> None:
    theme = read(
        tmp_path,
        a={
            "version": "2025.10",
            "sets": {"base": {"sources": [{"$ref": "base.json"}]}},
            "modifiers": {
                "scheme": {"default": "light", "contexts": {"light": [], "dark": [{"$ref": "dark.json"}]}},
                "density": {"default": "wide", "contexts": {"wide": [{"gap": {"$type": "number", "$value": 3}}]}},
            },
            "resolutionOrder": [{"$ref": f"#/{at}"} for at in ("sets/base", "modifiers/scheme", "modifiers/density")],
        },
        base={"ink": {"$type": "color", "$value": "#000"}},
        dark={"ink": {"$type": "color", "$value": "#fff"}},
    )
    assert (theme["day"]["ink"], theme["night"]["ink"], theme["day"]["gap"]) == ("#ff000000", "#ffffffff", 3.0)
    assert {path.name for path in theme.files} == {"a.json", "base.json", "dark.json"}


def test_a_folder_of_tokens_studio_is_read_by_its_themes(tmp_path: Path) -> None:
    sets = {"core": {"c": {"value": "#111", "type": "color"}}, "mode/dark": {"c": {"value": "#222", "type": "color"}}}
    for name, tree in sets.items():
        path = tmp_path / f"{name}.json"
        path.parent.mkdir(exist_ok=True)
        path.write_text(json.dumps(tree), encoding="utf-8")
    (tmp_path / "$metadata.json").write_text(json.dumps({"tokenSetOrder": ["core", "mode/dark"]}), encoding="utf-8")
    theme = read_theme(tmp_path)
    assert (theme["day"]["c"], theme["night"]["c"]) == ("#ff111111", "#ff222222")


def changed(**values: Any) -> dict[str, Any]:
    """The house's document with some tokens different; None takes one out."""
    document = json.loads(json.dumps(HOUSE))
    for path, value in values.items():
        *groups, last = path.split("__")
        place = document
        for group in groups:
            place = place[group]
        if value is None:
            del place[last]
        else:
            place[last] = {"$value": value}
    return document


@pytest.mark.parametrize(
    ("values", "told"),
    [
        ({"color__ask": None}, "color.ask is missing; add that token"),
        ({"color__ask": None, "color__aks": "#fb4"}, "color.aks is no token of the cockpit; did you mean color.ask?"),
        ({"color__textSoft": "#33405a"}, "color.textSoft by night stands out from color.overlay by 1."),
        ({"dimension__touch": "60px"}, "dimension.touch is 60 px; a finger in a moving car misses less than 76 px"),
        ({"color__text": "{color.txet}"}, "color.text refers to color.txet, which is not there"),
        ({"cubicBezier__out": [2, 0, 0, 1]}, "cubicBezier.out is [2, 0, 0, 1], which is no curve"),
        ({"duration__panel": "soon"}, 'duration.panel is "soon", which is no size or time'),
    ],
)
def test_what_cannot_be_worn_is_told_in_one_sentence_with_path_and_mend(
    tmp_path: Path, values: dict[str, Any], told: str
) -> None:
    path = tmp_path / "mine.json"
    path.write_text(json.dumps(changed(**values)), encoding="utf-8")
    with pytest.raises(ThemeError) as caught:
        load_theme(path)
    assert str(path) in str(caught.value) and told in str(caught.value)
    assert "\n" not in str(caught.value)


def test_the_mend_of_a_contrast_is_one_that_reads(tmp_path: Path) -> None:
    path = tmp_path / "mine.json"
    day = HOUSE["color"]["textSoft"]["$extensions"]
    document = changed(color__textSoft="#33405a")
    document["color"]["textSoft"]["$extensions"] = day
    path.write_text(json.dumps(document), encoding="utf-8")
    with pytest.raises(ThemeError) as caught:
        load_theme(path)
    document["color"]["textSoft"]["$value"] = str(caught.value).partition("make it ")[2].partition(" ")[0]
    path.write_text(json.dumps(document), encoding="utf-8")
    assert load_theme(path)["night"]["color.textSoft"] != "#ff33405a"


@settings(deadline=None)
@given(st.recursive(st.none() | st.booleans() | st.integers() | st.text(max_size=8), lambda inner: st.lists(inner)))
def test_nonsense_for_a_value_is_a_theme_error_or_a_value(value: Any) -> None:
    from app.theme.values import STUDIO_KINDS, typed

    for kind in {*STUDIO_KINDS.values(), "color", "gradient", "cubicBezier", "typography"}:
        try:
            typed(value, kind, "some.token")
        except ThemeError as error:
            assert "some.token" in str(error)
