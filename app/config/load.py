"""One Config out of all sources, or one sentence about what is wrong."""

import argparse
import os
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from app.config.config import SECTIONS, Chat, Config, House, Speech
from app.config.fields import ConfigError, options_of
from app.config.presets import PRESETS, is_local
from app.config.secret import Secret, key_from
from app.config.sources import (
    Given,
    Key,
    file_named,
    from_command_line,
    from_environment,
    from_file,
    known,
    variable_of,
)

UNSET = {
    ("", "data"),
    ("", "models"),
    ("", "regions"),
    ("chat", "key_file"),
    ("chat", "temperature"),
    ("house", "token_file"),
    ("screens.cluster", "window"),
    ("screens.head_up", "window"),
    ("screens.passenger", "window"),
    ("screens", "show"),
    ("speech", "key_file"),
    ("speech", "words"),
}


def load(given: argparse.Namespace | None = None, environment: Mapping[str, str] | None = None) -> Config:
    """The settings. `given` comes from a parser with options() as parent. Raises ConfigError."""
    given = given or argparse.Namespace()
    environment = os.environ if environment is None else environment
    file = file_named(given, environment)
    settings, parameters = from_file(file) if file is not None else ({}, {})
    settings |= from_environment(environment)
    settings |= from_command_line(given)
    values = {key: _value(key, one) for key, one in settings.items()}
    sections: dict[str, Any] = {
        name: kind(**{inner: value for (section, inner), value in values.items() if section == name})
        for name, kind in SECTIONS.items()
        if name != "chat"
    }
    for name in [name for name in sections if "." in name]:  # [screens.cluster] is a part of screens
        whole, _, part = name.partition(".")
        sections[whole] = replace(sections[whole], **{part: sections.pop(name)})
    sections["speech"] = _speech(sections["speech"], environment)
    sections["house"] = _house(sections["house"], environment)
    chat = _chat(values, settings, environment, parameters)
    return Config(
        **{name: value for (section, name), value in values.items() if not section}, **sections, chat=chat, file=file
    )


def _value(key: Key, given: Given) -> Any:
    if given.value == "" and key in UNSET:
        return None
    try:
        return known()[key].read(given.value)
    except ValueError as error:
        shown = "" if given.value is None else f", not {str(given.value)[:60]!r}"
        sentence = f"{given.where}: it {error}{'' if '?' in str(error) else shown + '.'}"
        raise ConfigError(sentence) from None


def _chat(
    values: Mapping[Key, Any],
    settings: Mapping[Key, Given],
    environment: Mapping[str, str],
    parameters: dict[str, object],
) -> Chat:
    """The chat section: a preset outranks an address or a model that a weaker source names."""
    chosen = {name: value for (section, name), value in values.items() if section == "chat"}
    ranks = {name: given.rank for (section, name), given in settings.items() if section == "chat"}
    for name in ("base_url", "model"):
        if name in chosen and ranks.get("preset", 0) > ranks[name]:
            del chosen[name]
    if chosen.get("base_url") and chosen.get("preset", "stand-in") == "stand-in":
        if "preset" in chosen and ranks["preset"] == ranks["base_url"]:
            where = settings["chat", "base_url"].where
            raise ConfigError(f"{where}: the stand-in has no base URL; choose another preset or leave the URL out.")
        chosen["preset"] = "custom"
    name = chosen.get("preset", "stand-in")
    preset = PRESETS[name]
    base_url = chosen.get("base_url") or preset.base_url
    if name == "custom" and not base_url:
        raise ConfigError(f"{settings['chat', 'preset'].where}: the preset custom needs a base URL; give --base-url.")
    chosen |= {"base_url": base_url, "model": chosen.get("model") or preset.model, "parameters": parameters}
    return Chat(**chosen, key=_key(name, base_url, chosen.get("key_file"), environment))


def _key(name: str, base_url: str, file: Path | None, environment: Mapping[str, str]) -> Secret:
    preset = PRESETS[name]
    if name == "stand-in":
        return Secret()
    names = ("MERIDIAN_API_KEY", *preset.key_names)
    if name == "custom" and "dashscope" in base_url:
        names += PRESETS["dashscope"].key_names
    try:
        return key_from(environment, names, file, name if preset.keyring and not is_local(base_url) else "")
    except (OSError, UnicodeDecodeError) as error:
        why = error.strerror if isinstance(error, OSError) else "not UTF-8"
        raise ConfigError(
            f"The key file {file} cannot be read ({why}); mend [chat] key_file or leave it out."
        ) from None


def _speech(speech: Speech, environment: Mapping[str, str]) -> Speech:
    """Hearing with its key, which is looked for only where an endpoint hears; a provider's key goes to nobody else."""
    names: tuple[str, ...] = ("SPEECH_API_KEY",)
    names += ("OPENAI_API_KEY",) if "://api.openai.com/" in f"{speech.recogniser}/" else ()
    names += PRESETS["dashscope"].key_names if "dashscope" in speech.recogniser else ()
    if "http" not in speech.recogniser:
        return speech
    try:
        return replace(speech, key=key_from(environment, names, speech.key_file, "speech"))
    except (OSError, UnicodeDecodeError) as error:
        why = error.strerror if isinstance(error, OSError) else "not UTF-8"
        raise ConfigError(
            f"The key file {speech.key_file} cannot be read ({why}); mend [speech] key_file or leave it out."
        ) from None


def _house(house: House, environment: Mapping[str, str]) -> House:
    """The house with its token, which is looked for only where there is a house."""
    try:
        user = "house" if house.url else ""
        return replace(
            house, token=key_from(environment, ("HOME_ASSISTANT_TOKEN", "HASS_TOKEN"), house.token_file, user)
        )
    except (OSError, UnicodeDecodeError) as error:
        why = error.strerror if isinstance(error, OSError) else "not UTF-8"
        raise ConfigError(
            f"The token file {house.token_file} cannot be read ({why}); mend [house] token_file or leave it out."
        ) from None


def example() -> str:
    """A commented config.toml with every setting at its default."""
    lines = ["# Meridian's settings. Every line is a default; take the # away to change it.", ""]
    lines += _written(Config, "")
    for name, kind in SECTIONS.items():
        lines += ["", f"[{name}]", *_written(kind, name)]
        if name == "speech":
            lines += [
                "# The key of an endpoint never stands here: set SPEECH_API_KEY (or OPENAI_API_KEY, DASHSCOPE_API_KEY"
            ]
            lines += ["# for those), or use a key_file, or the keyring: `keyring set meridian speech`."]
        if name == "house":
            lines += ["# The token never stands here: set HOME_ASSISTANT_TOKEN, or use a token_file, or the keyring:"]
            lines += ["# `keyring set meridian house`."]
        if name == "chat":
            lines += ["# Presets:", *(f"#   {preset:15} {one.about}" for preset, one in PRESETS.items())]
            lines += ["# Keys never stand here: set OPENAI_API_KEY, DASHSCOPE_API_KEY or MERIDIAN_API_KEY, or use a"]
            lines += ["# key_file, or the keyring: `keyring set meridian dashscope`."]
            lines += ["# Further fields of each request go under [chat.parameters], such as top_p = 0.8."]
    return "\n".join(lines) + "\n"


def _written(kind: type, section: str) -> list[str]:
    lines = []
    for name, option, default in options_of(kind):
        variable = variable_of(section, name)
        names = ", ".join(one for one in (option.flag, option.env, variable) if one)
        lines += [f"# {option.about} ({names})", f"#{name} = {_toml(default)}"]
    return lines


def _toml(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, tuple):
        return '"' + ("x".join(map(str, value)) if value else "") + '"'
    return f'"{value}"' if isinstance(value, str | Path) else '""' if value is None else str(value)
