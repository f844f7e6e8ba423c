"""One setting changes in the user's file; every other line stays."""

import tomllib
from pathlib import Path

import pytest

from app.config import ConfigError
from app.config.save import save

OTHER = '# mine\nlanguage = "zh" # spoken here\n\n[chat]\nregion = "not this"\n\n[drive]\nseed = 3\n'


@pytest.mark.parametrize(
    ("before", "lines"),
    [
        ("", 2),
        (OTHER, 11),
        (f'{OTHER}\n[cockpit]\nregion = "old" # where\n', 11),
        (f'{OTHER}\n[ cockpit ] # look\nmode = "day"\n', 12),
        (f"{OTHER}\n[cockpit]\n  'region'='old'\n", 11),
    ],
)
def test_the_setting_is_there_and_the_rest_as_before(tmp_path: Path, before: str, lines: int) -> None:
    file = tmp_path / "deep" / "config.toml"
    if before:
        file.parent.mkdir()
        file.write_text(before, encoding="utf-8")
    save(file, "cockpit", "region", 'new "one"')
    after = file.read_text(encoding="utf-8")
    expected = tomllib.loads(before)
    expected.setdefault("cockpit", {})["region"] = 'new "one"'
    assert tomllib.loads(after) == expected and len(after.splitlines()) == lines
    assert all(line in after for line in before.splitlines() if "old" not in line)


def test_a_file_that_cannot_be_changed_stays_as_it_is(tmp_path: Path) -> None:
    file = tmp_path / "config.toml"
    for text, says in (("[cockpit\n", "not valid TOML"), ('cockpit = {mode = "day"}\n', "by hand|not valid TOML")):
        file.write_text(text, encoding="utf-8")
        with pytest.raises(ConfigError, match=says):
            save(file, "cockpit", "region", "x")
        assert file.read_text(encoding="utf-8") == text
