"""The rig's profile: which window shows on which screen, and one sentence for each that cannot be had."""

import argparse
from pathlib import Path

import pytest

from app.config import Config, ConfigError, load, options
from app.config.screens import Frame
from app.screens.rig import Monitor, arrange, found, told

CENTRE = Monitor("DP-1", 0, 0, 1920, 720, model="Wide", serial="W7", primary=True)
CLUSTER = Monitor("HDMI-1", 1920, 0, 1280, 480, model="Slim")
STRIP = Monitor("HDMI-2", -800, 480, 800, 240)
RIG = [CENTRE, CLUSTER, STRIP]


def read(*line: str, toml: str = "", tmp_path: Path | None = None, **environment: str) -> Config:
    parser = argparse.ArgumentParser(parents=[options()])
    if tmp_path is not None:
        (tmp_path / "config.toml").write_text(toml, encoding="utf-8")
        line = ("--config", str(tmp_path / "config.toml"), *line)
    return load(parser.parse_args(line), environment)


def where(config: Config, monitors: list[Monitor], *, centre_fills: bool = True) -> dict[str, str]:
    rig = arrange(config.screens, monitors, centre_fills=centre_fills)
    assert not rig.faults
    return {placed.window: placed.monitor.name for placed in rig.further}


def fault(config: Config, monitors: list[Monitor], *, centre_fills: bool = True) -> str:
    [sentence] = arrange(config.screens, monitors, centre_fills=centre_fills).faults
    assert sentence.endswith(".") and sentence.count(". ") == 0
    return sentence


@pytest.mark.parametrize(
    ("on", "meant"),
    [
        ("HDMI-1", CLUSTER),
        ("hdmi-1", CLUSTER),
        ("Slim", CLUSTER),
        ("W7", CENTRE),
        ("left", STRIP),
        ("right", CLUSTER),
        ("top", CENTRE),
        ("bottom", STRIP),
        ("primary", CENTRE),
        ("1", STRIP),
        ("3", CLUSTER),
        ("+1920+0", CLUSTER),
        ("-1,500", STRIP),
        ("4", None),
        ("HDMI-9", None),
        ("9000+0", None),
    ],
)
def test_a_screen_is_meant_by_name_side_number_or_place(on: str, meant: Monitor | None) -> None:
    assert found(on, RIG) == meant


def test_without_a_profile_there_is_only_the_centre() -> None:
    rig = arrange(read().screens, RIG, centre_fills=True)
    assert rig.further == () and rig.faults == () and rig.centre is None


def test_windows_are_listed_on_the_command_line_and_take_free_screens_in_order() -> None:
    assert where(read("--screens", "cluster"), RIG) == {"cluster": "HDMI-2"}
    assert where(read("--screens", "head-up=left, cluster=HDMI-1"), RIG) == {"head_up": "HDMI-2", "cluster": "HDMI-1"}
    assert where(read("--screens", "cluster,head_up=left"), RIG) == {"cluster": "HDMI-1", "head_up": "HDMI-2"}
    assert where(read(MERIDIAN_SCREENS_SHOW="passenger"), RIG[:2]) == {"passenger": "HDMI-1"}


def test_a_section_is_a_profile_and_none_on_the_command_line_outranks_it(tmp_path: Path) -> None:
    toml = '[screens.centre]\non = "right"\n[screens.cluster]\non = "DP-1"\nscale = 1.2\n[screens.head_up]\n'
    toml += 'window = "800x240+40+20"\nmirrored = "sideways"\n'
    config = read(toml=toml, tmp_path=tmp_path)
    rig = arrange(config.screens, RIG, centre_fills=True)
    assert rig.centre == CLUSTER and not rig.faults
    cluster, strip = rig.further
    assert cluster.monitor == CENTRE and cluster.wish.scale == 1.2 and cluster.frame is None
    assert strip.frame == Frame(800, 240, (40, 20)) and strip.wish.mirrored == "sideways"
    assert where(read("--screens", "none", toml=toml, tmp_path=tmp_path), RIG) == {}
    assert where(read("--screens", "head-up=DP-1", toml=toml, tmp_path=tmp_path), RIG) == {"head_up": "DP-1"}
    assert read(toml=toml, tmp_path=tmp_path, MERIDIAN_SCREENS_CLUSTER_SCALE="0.8").screens.cluster.scale == 0.8


@pytest.mark.parametrize(
    ("toml", "tells"),
    [
        ('[screens]\nshow = "clutser"', "did you mean cluster?"),
        ('[screens.cluster]\nscreen = "left"', "[screens.cluster] screen: there is no such setting; known are on"),
        ('[screens.rear]\non = "left"', "there is no such setting; known are show"),
        ("[screens]\ncluster = 2", "write [screens.cluster] on a line of its own"),
        ('[screens.cluster]\nwindow = "big"', '"1280x480+100+60"'),
        ("[screens.cluster]\nscale = 9", "from 0.5 to 2.5"),
        ('[screens.head_up]\nmirrored = "yes"', "no, sideways, upside"),
    ],
)
def test_a_fault_of_the_profile_is_told_with_its_line(tmp_path: Path, toml: str, tells: str) -> None:
    with pytest.raises(ConfigError) as told:
        read(toml=toml, tmp_path=tmp_path)
    assert tells in str(told.value) and "config.toml, line " in str(told.value)


def test_a_screen_that_is_not_there_is_told_with_those_that_are() -> None:
    sentence = fault(read("--screens", "cluster=HDMI-9"), RIG)
    assert "'HDMI-9' of the instruments is not there" in sentence and "[screens.cluster]" in sentence
    assert "HDMI-1 1280x480+1920+0 (3, right, Slim)" in sentence
    assert "'up' of the centre" in fault(read(MERIDIAN_SCREENS_CENTRE_ON="up"), RIG)


def test_two_windows_cannot_fill_one_screen() -> None:
    assert "The centre and the instruments" in fault(read("--screens", "cluster=DP-1"), RIG)
    assert where(read("--screens", "cluster=DP-1"), RIG, centre_fills=False) == {"cluster": "DP-1"}
    both = read("--screens", "cluster=HDMI-1,head-up=HDMI-1")
    rig = arrange(both.screens, RIG, centre_fills=True)
    assert [placed.window for placed in rig.further] == ["cluster"] and "[screens.head_up]" in rig.faults[0]


def test_without_a_free_screen_it_is_a_window_beside_the_centres_unless_that_fills_all() -> None:
    assert "no free screen for the head-up display" in fault(read("--screens", "head-up"), [CENTRE])
    [placed] = arrange(read("--screens", "head-up").screens, [CENTRE], centre_fills=False).further
    assert placed.monitor == CENTRE and placed.frame == Frame(800, 240)


def test_a_machine_without_screens_is_told_too() -> None:
    rig = arrange(read("--screens", "cluster, head-up=left").screens, [], centre_fills=True)
    assert rig.further == () and len(rig.faults) == 2


def test_a_screen_is_told_as_a_profile_may_call_it() -> None:
    assert told(STRIP, RIG) == "HDMI-2 800x240+-800+480 (1, left, bottom)"
    assert told(CENTRE, [CENTRE]) == "DP-1 1920x720+0+0 (1, Wide, W7)"
