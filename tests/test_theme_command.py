"""`main.py theme`: begin, check; every slip is one sentence and never a traceback."""

from pathlib import Path

import pytest

from app.cli import main
from app.theme.theme import load_theme, shipped


def test_a_new_theme_is_whole_and_may_lie_anywhere(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for brand in shipped():
        assert main(["theme", "new", str(tmp_path / f"own-{brand}"), "--from", brand]) == 0
        path = tmp_path / f"own-{brand}.tokens.json"
        assert load_theme(path)["day"] == load_theme(path.with_name(path.name))["day"]
        assert main(["theme", "check", str(path)]) == 0
    assert "nothing missing, everything readable" in capsys.readouterr().out


def test_nothing_that_is_there_is_written_over(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.tokens.json").write_text("mine", encoding="utf-8")
    assert main(["theme", "new", str(tmp_path / "a")]) == 1
    assert (tmp_path / "a.tokens.json").read_text(encoding="utf-8") == "mine"
    assert "is there already; choose another name" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["check", "nowhere"], "The theme nowhere cannot be read"),
        (["new", "NAME", "--from", "chrome"], "There is no theme chrome; begin with one of corvane, marigold"),
        (["new", "NAME", "--tokens", "nowhere.json"], "nowhere.json cannot be read"),
        (["new", "FOLDER/deep/NAME"], "cannot be written"),
        (["preview", "nowhere"], "The theme nowhere cannot be read"),
    ],
)
def test_a_slip_is_told_in_one_sentence(
    tmp_path: Path, arguments: list[str], told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    placed = [part.replace("FOLDER", str(tmp_path)).replace("NAME", str(tmp_path / "x")) for part in arguments]
    assert main(["theme", *placed]) == 1
    said = capsys.readouterr().err.strip()
    assert told in said and "\n" not in said


def test_check_tells_every_fault(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["theme", "new", str(tmp_path / "a")]) == 0
    path = tmp_path / "a.tokens.json"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace('"ask":', '"aks":').replace('"value": 76', '"value": 50'), encoding="utf-8")
    capsys.readouterr()
    assert main(["theme", "check", str(path)]) == 1
    said = capsys.readouterr().out.splitlines()
    assert any("did you mean color.ask?" in line for line in said)
    assert any("dimension.touch is 50 px" in line for line in said)


def test_check_tells_what_is_wrong_with_the_arrangement_that_a_theme_names(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["theme", "new", str(tmp_path / "a"), "--from", "corvane"]) == 0
    path = tmp_path / "a.tokens.json"
    text = path.read_text(encoding="utf-8")

    def said(arrangement: str) -> tuple[int, str]:
        named = f'"arrangement": {arrangement}, "fonts":'
        path.write_text(text.replace('"fonts":', named, 1), encoding="utf-8")
        capsys.readouterr()
        return main(["theme", "check", str(path)]), "".join(capsys.readouterr())

    assert said('"map_first"')[0] == 0 and load_theme(path).brand.arrangement == "map_first"
    status, told = said('"map_frist"')
    assert status == 1 and "map_frist, which is no arrangement; write one of meridian, map_first, music_first" in told
    assert "home.yaml, which is no arrangement" in said('"home.yaml"')[1]
    (tmp_path / "home.yaml").write_text("wide: {columns: many}", encoding="utf-8")
    status, told = said('"home.yaml"')
    assert status == 1 and told.count("\n") == 1 and "arrangement: " in told and "home.yaml, line 1" in told
    assert "arrangement is a name or a file, not 3" in said("3")[1]
    house = Path(__file__).resolve().parents[1] / "assets" / "arrangements" / "music_first.yaml"
    (tmp_path / "home.yaml").write_text(house.read_text(encoding="utf-8"), encoding="utf-8")
    assert said('"home.yaml"')[0] == 0 and load_theme(path).brand.arrangement == str(tmp_path / "home.yaml")
