"""The real pages, measured: nothing clipped, hidden, too small, too pale, untranslated, unnamed or out of reach."""

import subprocess
import sys
from collections.abc import Iterable

# The narrowest and the tallest screen, the longest and the tallest letters, larger words, a made-up language both ways.
LAID_OUT = ("800x480:de", "800x480:zh:night:meridian:larger", "1080x1920:zh", "1080x1920:de:night:meridian:larger",
            "1280x800:pseudo", "1280x800:rtl")  # fmt: skip
PAGES = "home,navigation,media,vehicle,comfort,settings,phone,day"
DRAWN = "--drawn --sizes 1280x800 --languages en --modes day,night --themes meridian,corvane,marigold,seraphine"


WALKED = ("1280x800:en", "800x480:rtl")
THEMES = ("meridian", "corvane", "marigold", "seraphine")
UNSEEN = {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software", "PYTHONFAULTHANDLER": "1"}


def _measured(environment: dict[str, str], *arguments: str) -> None:
    command = [sys.executable, "-m", "app.dev.measure", "--quick", *arguments]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, encoding="utf-8", check=False)
    assert done.returncode == 0, f"{done.stdout}\n{done.stderr[-2000:]}"
    assert " looks, 0 finds" in done.stdout


def _worn(dresses: Iterable[str]) -> list[str]:
    return [part for dress in dresses for part in ("--dress", dress)]


def test_words_fit_are_translated_and_fingers_meet(child_env: dict[str, str]) -> None:
    _measured(child_env | UNSEEN, "--only", PAGES, *_worn(LAID_OUT))


def test_tab_goes_through_each_page_as_one_reads(child_env: dict[str, str]) -> None:
    _measured(child_env | UNSEEN, "--tabs", "--only", "home,media,vehicle,settings,house", *_worn(WALKED))


def test_one_sees_where_the_keyboard_is_in_every_theme(child_env: dict[str, str]) -> None:
    worn = [f"1280x800:en:{mode}:{theme}" for theme in THEMES for mode in ("day", "night")]
    _measured(child_env | UNSEEN, "--tabs", "--drawn", "--only", "settings", *_worn(worn))


def test_words_stand_out_on_the_drawn_pixels(screen: dict[str, str]) -> None:
    _measured(screen, *DRAWN.split(), "--only", "home,settings")
