"""A file by someone who did not know our names drops in through a few lines, and looks right."""

import json
from pathlib import Path
from typing import Any

import pytest
from test_theme_watch import until
from tokens_studio import EXPORT, MAPPING

from app.car.car import Car
from app.domains.appearance import Appearance
from app.domains.clock import Clock
from app.theme.check import check
from app.theme.colour import of_qt
from app.theme.draft import draft
from app.theme.fault import ThemeError
from app.theme.theme import house, load_theme


def mapped(folder: Path, text: str = MAPPING, export: Any = EXPORT) -> Path:
    (folder / "harbour.json").write_text(json.dumps(export), encoding="utf-8")
    path = folder / "harbour.theme.yaml"
    path.write_text(text, encoding="utf-8")
    return path


def test_an_export_of_tokens_studio_drops_in(tmp_path: Path) -> None:
    theme = load_theme(mapped(tmp_path))
    night, day = theme["night"], theme["day"]
    assert (night["color.surface"], day["color.surface"]) == ("#ff0e1c24", "#fff2f6f5")
    assert (night["color.route"], day["color.route"]) == ("#ffff8e6b", "#ffb03a17")
    assert (night["dimension.radius"], night["fontFamily.text"]) == (18.0, "DejaVu Sans")
    assert night["dimension.radiusSmall"] == pytest.approx(16 * 18 / 28)
    assert night["shadow.panel"] == {"color": "#800e1c24", "offsetX": 0.0, "offsetY": 8.0, "blur": 24.0, "spread": 0.0}
    assert of_qt(night["color.background"]).lch[0] < of_qt(night["color.surface"]).lch[0]
    assert {path.name for path in theme.files} == {"harbour.json", "harbour.theme.yaml"}


def test_what_it_does_not_name_goes_along_with_what_it_does(tmp_path: Path) -> None:
    theme = load_theme(mapped(tmp_path))
    for mode in ("night", "day"):
        route = of_qt(theme[mode]["color.route"]).lch
        assert abs(of_qt(theme[mode]["map.route"]).lch[2] - route[2]) < 30, "the way on the map has the brand's hue"
        assert abs(of_qt(theme[mode]["color.routeText"]).lch[2] - route[2]) < 30
        land, paper = of_qt(theme[mode]["map.land"]).lch, of_qt(theme[mode]["color.background"]).lch
        assert (land[0] < 0.5) == (paper[0] < 0.5), "the map is as dark or light as the screen"
    assert theme["night"]["gradient.glass"][0]["color"] == theme["night"]["color.surface"]  # type: ignore[index]
    assert not check(theme.modes, house().modes)


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("textSoft:", "textSofd:", "names.textSofd is no token of the cockpit; did you mean textSoft?"),
        ("fg.muted", "fg.mutde", "did you mean fg.muted?"),
        ("night: Dusk", "night: Dask", "has no Dask for night; it has Dusk, Noon"),
        ("names:", "name:", "lacks tokens or names"),
        ("modes:", "mode:", "has mode, which is not known; did you mean modes?"),
        ("tokens: harbour.json", "tokens: nowhere.json", "nowhere.json cannot be read"),
        ("fg.default", "bg.card", "color.text by night stands out from color.overlay by 1.0:1"),
        ("  text:", " text:", "line 7 is not YAML"),
    ],
)
def test_a_slip_in_the_mapping_is_told_with_the_mend(tmp_path: Path, old: str, new: str, told: str) -> None:
    with pytest.raises(ThemeError) as caught:
        load_theme(mapped(tmp_path, MAPPING.replace(old, new, 1)))
    assert told in str(caught.value) and "\n" not in str(caught.value)


def test_a_mapping_can_be_begun_from_the_file_itself(tmp_path: Path) -> None:
    (tmp_path / "harbour.json").write_text(json.dumps(EXPORT), encoding="utf-8")
    text = draft(tmp_path / "harbour.json", tmp_path, "meridian")
    for line in ("background: bg.canvas", "surface: bg.card", "text: fg.default", "textSoft: fg.muted"):
        assert f"  {line}\n" in text
    assert "  route: brand.primary\n" in text and "  radius: corner.card\n" in text


def test_names_that_say_what_stands_on_what_are_understood(tmp_path: Path) -> None:
    names = ("surface", "surface-container", "on-surface", "on-surface-variant", "primary", "tertiary")
    colours = {name: {"$value": f"#{number}0{number}0{number}0"} for number, name in enumerate(names, 1)}
    export = {"sys": {"color": {"$type": "color", **colours}}}
    (tmp_path / "sys.json").write_text(json.dumps(export), encoding="utf-8")
    text = draft(tmp_path / "sys.json", tmp_path, "meridian")
    for line in ("background: sys.color.surface", "surface: sys.color.surface-container", "text: sys.color.on-surface"):
        assert f"  {line}\n" in text
    assert "  textSoft: sys.color.on-surface-variant\n" in text and "  route: sys.color.primary\n" in text


def test_saving_the_export_changes_the_cockpit_that_wears_the_mapping(qt: object, tmp_path: Path) -> None:
    appearance = Appearance(Car(), Clock(), mapped(tmp_path))
    assert str(appearance.error) == ""
    other = json.loads(json.dumps(EXPORT))
    other["core"]["corner"]["card"]["value"] = "30px"
    seen: list[object] = []
    appearance.changed.connect(lambda: seen.append(appearance.tokens["dimension.radius"]))
    mapped(tmp_path, export=other)
    until(lambda: seen)
    assert seen[-1] == 30.0
