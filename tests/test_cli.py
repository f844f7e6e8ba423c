"""The command line: help to learn from, and one sentence for everything that is wrong."""

import sys
from pathlib import Path

import pytest

from app.cli import CRASHED
from tests.end_to_end.program import ROOT, program

COMMANDS = ("ask", "hear", "route", "doctor", "bench", "shots", "models")


async def test_help_names_every_command_and_shows_examples(child_env: dict[str, str]) -> None:
    ended = await program("--help", env=child_env)
    assert (ended.status, ended.err) == (0, "")
    assert all(f"    {command} " in ended.out for command in COMMANDS)
    for option in ("--demo", "--self-test", "--out", "--base-url", "--model", "--chat", "--size", "--config"):
        assert option in ended.out
    examples = [line.strip() for line in ended.out.partition("examples:")[2].splitlines() if line.strip()]
    assert len(examples) >= 6 and all("python main.py" in line for line in examples)
    assert "OPENAI_API_KEY" in ended.out and "--key" not in ended.out


@pytest.mark.parametrize("command", COMMANDS)
async def test_every_command_explains_itself(child_env: dict[str, str], command: str) -> None:
    ended = await program(command, "--help", env=child_env)
    assert (ended.status, ended.err) == (0, "")
    assert len(ended.out.splitlines()) > 8


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        (["nonsense"], "nonsense"),
        (["--zise", "1280x800"], "--zise"),
        (["--size", "wide"], "--size"),
        (["--size"], "--size"),
        (["--size", "3x3"], "800x480"),
        (["--chat", "skynet", "ask", "hello"], "dashscope"),
        (["--base-url", "not a url", "ask", "hello"], "--base-url"),
        (["ask"], "text"),
        (["ask", "--frob", "hello"], "--frob"),
        (["hear"], "file"),
        (["bench", "nothing-of-the-kind"], "nothing-of-the-kind"),
        (["bench", "--frob"], "--frob"),
        (["--config", "/nowhere/config.toml", "ask", "hello"], "/nowhere/config.toml"),
    ],
)
async def test_what_is_wrong_is_said_in_one_sentence(
    child_env: dict[str, str], arguments: list[str], named: str
) -> None:
    ended = await program(*arguments, env=child_env)
    assert (ended.status, ended.out) == (2, "")
    assert ended.err.count("\n") == 1 and named in ended.err, ended.err


@pytest.mark.parametrize(
    ("content", "named"),
    [
        ("[chat]\nprest = 'ollama'\n", ("line 2", "did you mean preset?")),
        ("[cockpit]\n\nsize = 'wide'\n", ("line 3", "1920x720")),
        ("[speech\nmuted = true\n", ("line 1", "not valid TOML")),
        ("language = 'klingon'\n", ("line 1", "en, zh")),
    ],
)
async def test_a_bad_settings_file_names_line_and_mend(
    child_env: dict[str, str], tmp_path: Path, content: str, named: tuple[str, ...]
) -> None:
    file = tmp_path / "config.toml"
    file.write_text(content, encoding="utf-8")
    ended = await program("--config", str(file), "ask", "hello", env=child_env)
    assert (ended.status, ended.out) == (2, "")
    assert ended.err.count("\n") == 1 and str(file) in ended.err
    assert all(part in ended.err for part in named), ended.err


async def test_an_unknown_environment_variable_is_named(child_env: dict[str, str]) -> None:
    ended = await program("ask", "hello", env=child_env | {"MERIDIAN_CHAT_MODLE": "qwen"})
    assert ended.status == 2
    assert "MERIDIAN_CHAT_MODLE" in ended.err and "did you mean MERIDIAN_CHAT_MODEL?" in ended.err


async def test_a_missing_package_costs_one_sentence(child_env: dict[str, str]) -> None:
    ended = await program("ask", "hello", env=child_env, python=(sys.executable, "-S"))
    assert (ended.status, ended.out) == (1, "")
    assert ended.err.count("\n") == 1
    assert "The Python package" in ended.err and "make run" in ended.err and "pip install ." in ended.err


async def test_the_self_test_starts_draws_answers_and_quits(screen: dict[str, str], tmp_path: Path) -> None:
    unknown = ("--theme", "no-such-theme", "--destination", "Nowhere Street 99")  # which must not keep it from driving
    ended = await program("--self-test", "--data", str(tmp_path), *unknown, env=screen)
    assert (ended.status, ended.err) == (0, "")
    assert ended.out.count("ok  ") == len(ended.out.splitlines()) == 3


async def test_an_error_of_its_own_is_one_sentence_and_a_log(child_env: dict[str, str], tmp_path: Path) -> None:
    broken = "import runpy, sys, app.ask; app.ask.one_turn = None; sys.argv[:] = sys.argv[1:]; " + (
        "runpy.run_path(sys.argv[0], run_name='__main__')"
    )
    ended = await program("ask", "hello", "--data", str(tmp_path), env=child_env, python=(sys.executable, "-c", broken))
    assert ended.status == CRASHED
    assert ended.err.count("\n") == 1 and "meridian.log" in ended.err, ended.err
    assert "Traceback" in (tmp_path / "meridian.log").read_text(encoding="utf-8")


def test_the_start_needs_no_package_to_say_what_is_missing() -> None:
    first = (ROOT / "main.py").read_text(encoding="utf-8").partition("__main__")[0]
    assert [line for line in first.splitlines() if line.startswith(("import", "from"))] == ["import sys"]
