"""The theme: tokens read from DTCG JSON, by day and by night; a bad file never takes the good one away."""

import json
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QDateTime

from app.car.car import Car
from app.domains.appearance import AUTOMATIC, MERIDIAN, MODE, Appearance
from app.domains.clock import Clock
from app.theme.fault import ThemeError
from app.theme.theme import load_theme, read_theme, theme_file

ROOT = Path(__file__).resolve().parents[1]


def clock(hour: int) -> Clock:
    return Clock(QDateTime.fromString(f"2026-05-22T{hour:02}:30:00", "yyyy-MM-ddTHH:mm:ss"))


def theme(path: Path, tokens: dict[str, Any]) -> Path:
    path.write_text(json.dumps(tokens), encoding="utf-8")
    return path


SKINS = sorted(path.name.split(".")[0] for path in MERIDIAN.parent.glob("*.tokens.json"))


def luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (3, 5, 7)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("skin", SKINS)
@pytest.mark.parametrize("mode", ["night", "day"])
@pytest.mark.parametrize(
    "tone", ["text", "textSoft", "routeText", "energyText", "askText", "warnText", "assistantText"]
)
def test_what_a_driver_reads_stands_out_seven_to_one_on_glass(skin: str, mode: str, tone: str) -> None:
    tokens = read_theme(theme_file(skin))[mode]
    dark, light = sorted(luminance(str(tokens[f"color.{name}"])) for name in (tone, "overlay"))
    assert (light + 0.05) / (dark + 0.05) >= 7


def test_every_colour_that_qml_names_is_a_token() -> None:
    tokens = read_theme(MERIDIAN)["night"]
    for group, file in (("color", "Colors.qml"), ("map", "MapColors.qml")):
        lines = (ROOT / "qml" / "Theme" / file).read_text(encoding="utf-8").splitlines()
        names = [line.split("property color ")[1].split(":")[0] for line in lines if "property color " in line]
        assert names
        assert [name for name in names if f"{group}.{name}" not in tokens] == []


def test_aliases_units_and_modes_are_resolved(tmp_path: Path) -> None:
    tokens = read_theme(
        theme(
            tmp_path / "a.json",
            {
                "color": {
                    "$type": "color",
                    "sea": {"$value": "#102030", "$extensions": {"mode": {"day": "#a0b0c080"}}},
                    "text": {"$value": "{color.sea}"},
                },
                "duration": {"$type": "duration", "slow": {"$value": {"value": 0.4, "unit": "s"}}},
                "gap": {"$type": "dimension", "$value": "12px"},
            },
        )
    )
    assert tokens["night"] == {"color.sea": "#ff102030", "color.text": "#ff102030", "duration.slow": 400.0, "gap": 12.0}
    assert tokens["day"]["color.text"] == "#80a0b0c0"


@pytest.mark.parametrize(
    ("tokens", "told"),
    [
        ({"color": {"$type": "color", "text": {"$value": "blue"}}}, 'color.text is "blue"'),
        ({"a": {"$value": "{b}"}}, "a refers to b"),
        ({"a": {"$value": "{b}"}, "b": {"$value": "{a}"}}, "refers to itself"),
        ({"gap": {"$type": "dimension", "$value": "wide"}}, 'gap is "wide"'),
        ([], "not a group of tokens"),
    ],
)
def test_a_bad_theme_is_refused_in_one_sentence_with_its_path(tmp_path: Path, tokens: Any, told: str) -> None:
    path = theme(tmp_path / "bad.json", tokens)
    with pytest.raises(ThemeError) as caught:
        read_theme(path)
    assert told in str(caught.value)
    assert str(path) in str(caught.value)


def test_a_theme_that_lacks_a_token_is_refused_by_its_name(tmp_path: Path) -> None:
    document = json.loads(MERIDIAN.read_text(encoding="utf-8"))
    del document["color"]["ask"]
    with pytest.raises(ThemeError, match=r"color\.ask is missing"):
        load_theme(theme(tmp_path / "a.json", document))


def test_the_last_good_theme_stays(qt: object, tmp_path: Path) -> None:
    appearance = Appearance(Car(), clock(12))
    before = appearance.tokens
    assert not appearance.load(tmp_path / "missing.json")
    assert "missing.json" in str(appearance.error)
    assert appearance.tokens == before
    assert appearance.load(MERIDIAN)
    assert str(appearance.error) == ""


def test_day_and_night_follow_the_signal(qt: object) -> None:
    car = Car()
    appearance = Appearance(car, clock(12))
    seen: list[bool] = []
    appearance.changed.connect(lambda: seen.append(bool(appearance.night)))
    car.record({MODE: "DAY"})
    car.record({MODE: "NIGHT"})
    assert seen == [False, True]


@pytest.mark.parametrize(("hour", "night"), [(3, True), (12, False), (22, True)])
def test_automatic_goes_by_the_clock(qt: object, hour: int, night: bool) -> None:
    car = Car()
    car.record({AUTOMATIC: True})
    assert bool(Appearance(car, clock(hour)).night) is night


@pytest.mark.parametrize("skin", SKINS)
def test_every_shipped_skin_is_whole(skin: str) -> None:
    tokens = load_theme(theme_file(skin))
    for mode in ("night", "day"):
        dark, light = sorted(luminance(str(tokens[mode][f"map.{name}"])) for name in ("label", "land"))
        assert (light + 0.05) / (dark + 0.05) >= 4.5, mode
