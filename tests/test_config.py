"""Settings from every source, their order, their errors, and keys that show themselves to nobody."""

import argparse
import copy
import json
import pickle
import tomllib
from dataclasses import FrozenInstanceError, asdict
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.config import Config, ConfigError, Secret, example, load, options, sources
from app.config.presets import PRESETS


@pytest.fixture(autouse=True)
def no_file_of_the_user(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sources, "default_file", lambda: tmp_path / "none" / "config.toml")


def read(*line: str, toml: str = "", tmp_path: Path | None = None, **environment: str) -> Config:
    parser = argparse.ArgumentParser(parents=[options()])
    if tmp_path is not None:
        file = tmp_path / "config.toml"
        file.write_text(toml, encoding="utf-8")
        line = ("--config", str(file), *line)
    return load(parser.parse_args(line), environment)


def test_the_defaults_are_the_stand_in_and_cannot_be_changed() -> None:
    config = read()
    assert config.chat.preset == "stand-in" and config.chat.is_stand_in and config.chat.base_url == ""
    assert config.language == "en" and config.cockpit.size == (1920, 720) and config.cockpit.fullscreen
    assert config.models == config.data / "models" and config == Config()
    with pytest.raises(FrozenInstanceError):
        config.language = "zh"  # type: ignore[misc]


def test_each_source_outranks_the_one_before(tmp_path: Path) -> None:
    toml = 'language = "zh"\n[speech]\nsilence_ms = 700\nvoice = "piper"\n[drive]\nspeed = 2'
    environment = {
        "MERIDIAN_SPEECH_SILENCE_MS": "800",
        "MERIDIAN_SPEECH_VOICE": "espeak",
        "MERIDIAN_DATA": "/somewhere",
    }
    config = read("--voice", "silent", toml=toml, tmp_path=tmp_path, **environment)
    assert (config.language, config.drive.speed) == ("zh", 2)
    assert config.speech.silence_ms == 800 and config.speech.voice == "silent"
    assert config.data == Path("/somewhere") and config.models == Path("/somewhere/models")
    assert config.file == tmp_path / "config.toml"


def test_options_are_known_before_and_behind_a_subcommand() -> None:
    parser = argparse.ArgumentParser(parents=[options()])
    ask = parser.add_subparsers().add_parser("ask", parents=[options()])
    ask.add_argument("text")
    before = parser.parse_args(["--language", "zh", "ask", "hello"])
    behind = parser.parse_args(["ask", "hello", "--language", "zh"])
    assert load(before, {}).language == load(behind, {}).language == "zh"


def test_the_switches() -> None:
    config = read("--windowed", "--muted", "--reduced-motion", "--size", "800x480")
    assert not config.cockpit.fullscreen and config.speech.muted and config.cockpit.reduced_motion
    assert config.cockpit.size == (800, 480)


@pytest.mark.parametrize("preset", PRESETS)
def test_presets(preset: str) -> None:
    line = ["--base-url", "http://10.0.0.1:9/v1"] if preset == "custom" else []
    config = read("--chat", preset, *line)
    assert config.chat.preset == preset and config.chat.is_stand_in == (preset == "stand-in")
    assert config.chat.base_url.startswith("http") or preset == "stand-in"


def test_a_base_url_alone_means_any_server() -> None:
    config = read(OPENAI_BASE_URL="http://10.0.0.1:8000/v1/", OPENAI_API_KEY="sk-1")
    assert (config.chat.preset, config.chat.base_url) == ("custom", "http://10.0.0.1:8000/v1")
    assert config.chat.key.reveal() == "sk-1"
    config = read("--base-url", "http://10.0.0.1:1/v1/chat/completions")
    assert config.chat.base_url == "http://10.0.0.1:1/v1"


def test_a_preset_outranks_addresses_of_weaker_sources(tmp_path: Path) -> None:
    assert read("--chat", "stand-in", OPENAI_BASE_URL="http://10.0.0.1/v1").chat.base_url == ""
    toml = '[chat]\npreset = "dashscope"\nmodel = "qwen-max"'
    config = read("--chat", "ollama", toml=toml, tmp_path=tmp_path)
    assert "11434" in config.chat.base_url and config.chat.model == ""
    assert read(toml=toml, tmp_path=tmp_path).chat.model == "qwen-max"
    near = read("--base-url", "http://127.0.0.1:1/v1", toml='[chat]\npreset = "vllm"', tmp_path=tmp_path)
    assert near.chat.preset == "vllm" and near.chat.base_url == "http://127.0.0.1:1/v1"


def test_a_key_goes_only_to_the_provider_it_is_for(tmp_path: Path) -> None:
    both = {"OPENAI_API_KEY": "sk-open", "DASHSCOPE_API_KEY": "sk-dash"}
    assert read("--chat", "dashscope", **both).chat.key.reveal() == "sk-dash"
    assert read("--chat", "ollama", **both).chat.key.reveal() == ""
    assert read("--chat", "stand-in", **both).chat.key.reveal() == ""
    assert read("--base-url", "https://x.example/v1", **both).chat.key.reveal() == "sk-open"
    file = tmp_path / "key"
    file.write_text("sk-file\n", encoding="utf-8")
    toml = f'[chat]\npreset = "vllm"\nkey_file = {json.dumps(str(file))}'
    assert read(toml=toml, tmp_path=tmp_path).chat.key.reveal() == "sk-file"


def test_a_key_comes_from_the_keyring_when_it_is_wanted(monkeypatch: pytest.MonkeyPatch) -> None:
    import keyring

    asked: list[tuple[str, str]] = []

    def get(service: str, user: str) -> str:
        asked.append((service, user))
        return "sk-ring"

    monkeypatch.setattr(keyring, "get_password", get)
    config = read("--chat", "dashscope-intl")
    assert asked == [] and repr(config.chat.key) == "Secret(…)"
    assert config.chat.key.reveal() == "sk-ring" and config.chat.key.reveal() == "sk-ring"
    assert asked == [("meridian", "dashscope-intl")]

    def broken(service: str, user: str) -> str:
        raise RuntimeError("locked")

    monkeypatch.setattr(keyring, "get_password", broken)
    assert not read("--chat", "dashscope").chat.key


def test_a_key_shows_itself_to_nobody() -> None:
    config = read("--chat", "dashscope", DASHSCOPE_API_KEY="sk-very-secret")
    whole = asdict(config)
    for shown in (
        repr(config),
        str(whole),
        f"{config.chat.key}",
        repr(copy.deepcopy(config)),
        f"{config.chat.key!s:>9}",
    ):
        assert "very-secret" not in shown
    with pytest.raises(TypeError):
        pickle.dumps(config)
    with pytest.raises(TypeError):
        json.dumps(config.chat.key)
    assert config.chat.key == Secret("sk-very-secret") != Secret("other")
    assert "api-key" not in argparse.ArgumentParser(parents=[options()]).format_usage()


WRONG_LINES = [
    (["--size", "10x10"], "--size: it must be from 800x480 to 7680x4320, not '10x10'."),
    (["--size", "big"], "--size: it must be a width and a height"),
    (["--chat", "dashcope"], "--chat: it must be one of"),
    (["--language", "xx"], "--language: it must be one of en, zh, de, fr, not 'xx'."),
    (["--base-url", "localhost:8000"], "--base-url: it must be a URL such as"),
    (["--base-url", "http://me:pw@x/v1"], "--base-url: it must hold no user"),
    (["--chat", "custom"], "--chat: the preset custom needs a base URL"),
    (["--chat", "stand-in", "--base-url", "http://x/v1"], "--base-url: the stand-in has no base URL"),
    (["--speed", "nan"], "--speed: it must be a number from 0.1 to 100"),
    (["--seed", "1.5"], "--seed: it must be a whole number"),
    (["--config", "/no/such/file"], "The settings file /no/such/file cannot be read"),
]


@pytest.mark.parametrize(("line", "sentence"), WRONG_LINES)
def test_a_wrong_option_is_one_sentence(line: list[str], sentence: str) -> None:
    with pytest.raises(ConfigError) as caught:
        read(*line)
    assert sentence in str(caught.value) and "\n" not in str(caught.value)


WRONG_FILES = [
    ('[chat]\nmodle = "x"', "line 2, [chat] modle: there is no such setting; did you mean model?"),
    ('\n\n[chatt]\nmodel = "x"', "line 3, [chatt]: there is no such setting; did you mean chat?"),
    ('languag = "en"', "line 1, languag: there is no such setting; did you mean language?"),
    ("[speech]\nqqqq = 1", "line 2, [speech] qqqq: there is no such setting; known are recogniser"),
    (
        "[speech]\n\nsilence_ms = 10",
        "line 3, [speech] silence_ms: it must be a whole number from 200 to 5000, not '10'.",
    ),
    ("[speech]\nmuted = 3", "line 2, [speech] muted: it must be true or false"),
    ("language = 4", "line 1, language: it must be text in quotes"),
    ("[chat\n", "is not valid TOML"),
    ('chat = "vllm"', "line 1, chat: it is a section; write [chat]"),
    ("[cockpit]\nsize = [1, 2]", "[cockpit] size: it must be text in quotes"),
    ('[chat]\npreset = "vllm"\nkey_file = "/no/such"', "The key file /no/such cannot be read"),
]


@pytest.mark.parametrize(("toml", "sentence"), WRONG_FILES)
def test_a_wrong_file_names_the_line(toml: str, sentence: str, tmp_path: Path) -> None:
    with pytest.raises(ConfigError) as caught:
        read(toml=toml, tmp_path=tmp_path)
    assert sentence in str(caught.value) and str(caught.value).count("\n") == 0


def test_a_wrong_variable_is_named() -> None:
    with pytest.raises(
        ConfigError, match=r"variable MERIDIAN_CHAT_MODLE is not known; did you mean MERIDIAN_CHAT_MODEL\?"
    ):
        read(MERIDIAN_CHAT_MODLE="x")
    with pytest.raises(
        ConfigError, match="the environment variable MERIDIAN_LANGUAGE: it must be one of en, zh, de, fr, not 'x'"
    ):
        read(MERIDIAN_LANGUAGE="x")
    assert read(MERIDIAN_LANGUAGE="", MERIDIAN_STAND_IN_FAULT="stall").language == "en"


def test_a_file_that_is_no_text_is_named(tmp_path: Path) -> None:
    file = tmp_path / "config.toml"
    file.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(ConfigError, match="cannot be read \\(not UTF-8\\)"):
        load(None, {"MERIDIAN_CONFIG": str(file)})
    with pytest.raises(ConfigError, match="cannot be read"):
        load(None, {"MERIDIAN_CONFIG": str(tmp_path)})


def test_the_fields_of_requests(tmp_path: Path) -> None:
    toml = '[chat]\npreset = "dashscope"\nreasoning = "off"\ntemperature = 0.3\n[chat.parameters]\ntop_p = 0.8'
    chat = read(toml=toml, tmp_path=tmp_path).chat
    assert chat.fields() == {"temperature": 0.3, "extra_body": {"enable_thinking": False, "top_p": 0.8}}
    thinking = {name: read("--chat", name, MERIDIAN_CHAT_REASONING="on").chat.fields() for name in ("vllm", "ollama")}
    assert thinking["vllm"] == {"extra_body": {"chat_template_kwargs": {"enable_thinking": True}}}
    assert thinking["ollama"] == {"extra_body": {"reasoning_effort": "medium"}}
    assert read().chat.fields() == {}


def test_the_example_is_valid_and_says_the_defaults(tmp_path: Path) -> None:
    text = example()
    windows = {"screens": {part: {} for part in ("centre", "cluster", "head_up", "passenger")}}
    assert tomllib.loads(text) == windows | {
        section: {} for section in ("chat", "speech", "cockpit", "navigation", "drive", "house")
    }
    plain = "\n".join(
        line[1:] if line.startswith("#") and not line.startswith("# ") else line for line in text.splitlines()
    )
    assert plain.count(" = ") > 25
    config = read(toml=plain, tmp_path=tmp_path)
    assert config.speech == Config().speech and config.cockpit == Config().cockpit and config.chat == Config().chat


@settings(max_examples=150, deadline=None)
@given(text=st.text(max_size=60), value=st.one_of(st.text(max_size=20), st.integers(), st.floats(), st.booleans()))
def test_no_value_gets_past_as_anything_but_a_sentence(text: str, value: object) -> None:
    for flag in ("--size", "--chat", "--base-url", "--speed", "--seed", "--theme", "--data"):
        try:
            read(f"{flag}={text}")
        except ConfigError as error:
            assert str(error)
    for section, name in sources.known():
        variable = "_".join(["MERIDIAN", *(part.upper() for part in (section, name) if part)])
        try:
            read(**{variable: str(value)})
        except ConfigError as error:
            assert str(error)
