"""Where settings come from, weakest first: defaults, file, environment, command line."""

import argparse
import os
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import platformdirs

from app.config.config import SECTIONS, Config
from app.config.fields import ConfigError, Option, nearest, options_of

FILE, ENVIRONMENT, COMMAND_LINE = 1, 2, 3
Key = tuple[str, str]  # section ("" for none), name


@dataclass(frozen=True)
class Given:
    """A value as it was written, where, and how strong that place is."""

    value: object
    where: str
    rank: int


def known() -> dict[Key, Option]:
    """Every setting by its key."""
    sections = {"": Config, **SECTIONS}
    return {(section, name): option for section, kind in sections.items() for name, option, _ in options_of(kind)}


def variable_of(section: str, name: str) -> str:
    """The environment variable of a setting."""
    return "_".join(["MERIDIAN", *(part.upper().replace(".", "_") for part in (section, name) if part)])


def default_file() -> Path:
    """The user's own config.toml."""
    return Path(platformdirs.user_config_dir("meridian", appauthor=False)) / "config.toml"


def options() -> argparse.ArgumentParser:
    """A parent parser with every setting that has a command-line option; pass its result to load()."""
    parser = argparse.ArgumentParser(add_help=False, allow_abbrev=False, argument_default=argparse.SUPPRESS)
    group = parser.add_argument_group(
        "settings",
        "Also as config.toml (see --config) and as environment variables MERIDIAN_SECTION_NAME. There is no option for "
        "a key, because every process can read the command line of every other: keys come from the environment "
        "(OPENAI_API_KEY, DASHSCOPE_API_KEY, MERIDIAN_API_KEY), from [chat] key_file, or from the keyring "
        "(`keyring set meridian PRESET`); Home Assistant's token likewise (HOME_ASSISTANT_TOKEN, [house] token_file, "
        "`keyring set meridian house`).",
    )
    group.add_argument("--config", metavar="FILE", help=f"settings file, default {default_file()}")
    for (section, name), option in known().items():
        if option.flag and option.switch is not None:
            dest = _dest(section, name)
            group.add_argument(option.flag, dest=dest, action="store_const", const=option.switch, help=_help(option))
        elif option.flag:
            group.add_argument(option.flag, dest=_dest(section, name), metavar=option.shown, help=_help(option))
    return parser


def from_command_line(given: argparse.Namespace) -> dict[Key, Given]:
    """The settings among parsed options."""
    return {
        key: Given(getattr(given, _dest(*key)), option.flag, COMMAND_LINE)
        for key, option in known().items()
        if option.flag and hasattr(given, _dest(*key))
    }


def from_environment(environment: Mapping[str, str]) -> dict[Key, Given]:
    """MERIDIAN_SECTION_NAME, and the names that other tools share; empty ones count as unset."""
    names = {variable_of(*key): key for key in known()}
    for name in environment:
        if name.startswith(tuple(f"MERIDIAN_{section.upper()}_" for section in SECTIONS)) and name not in names:
            raise ConfigError(f"The environment variable {name} is not known{nearest(name, names, '; unset it.')}")
    shared = {option.env: key for key, option in known().items() if option.env}
    found = {key: (name, environment[name]) for name, key in {**shared, **names}.items() if environment.get(name)}
    return {key: Given(value, f"the environment variable {name}", ENVIRONMENT) for key, (name, value) in found.items()}


def from_file(path: Path) -> tuple[dict[Key, Given], dict[str, object]]:
    """The settings of a TOML file, and its free table [chat.parameters]."""
    try:
        text = path.read_text(encoding="utf-8")
        read = tomllib.loads(text)
    except (OSError, UnicodeDecodeError) as error:
        why = error.strerror if isinstance(error, OSError) else "not UTF-8"
        raise ConfigError(
            f"The settings file {path} cannot be read ({why}); mend it or choose one by --config."
        ) from None
    except tomllib.TOMLDecodeError as error:
        raise ConfigError(f"The settings file {path} is not valid TOML: {str(error).rstrip('.')}.") from None
    given: dict[Key, Given] = {}
    parameters: dict[str, object] = {}
    for name, value in read.items():
        if isinstance(value, dict) and name in SECTIONS:
            section = dict(value)
            if name == "chat" and isinstance(section.get("parameters"), dict):
                parameters = section.pop("parameters")
            for part in [part for part in section if f"{name}.{part}" in SECTIONS]:
                for inner, item in _table(path, text, f"{name}.{part}", section.pop(part)).items():
                    at = f"{name}.{part}"
                    given[_checked(path, text, at, inner)] = Given(item, _place(path, text, at, inner), FILE)
            for inner, item in section.items():
                given[_checked(path, text, name, inner)] = Given(item, _place(path, text, name, inner), FILE)
        else:
            given[_checked(path, text, "", name)] = Given(value, _place(path, text, "", name), FILE)
    return given, parameters


def _table(path: Path, text: str, section: str, value: object) -> dict[str, object]:
    """What stands in [section]; raises ConfigError where it is no section."""
    if isinstance(value, dict):
        return value
    whole, _, part = section.partition(".")
    raise ConfigError(f"{_place(path, text, whole, part)}: it is a section; write [{section}] on a line of its own.")


def _checked(path: Path, text: str, section: str, name: str) -> Key:
    if (section, name) in known():
        return section, name
    if not section and name in SECTIONS:
        raise ConfigError(f"{_place(path, text, section, name)}: it is a section; write [{name}] on a line of its own.")
    names = [one for place, one in known() if place == section]
    names += [part.removeprefix(f"{section}.") for part in SECTIONS if section and part.startswith(f"{section}.")]
    names += [] if section else [part for part in SECTIONS if "." not in part]
    hint = nearest(name, names, f"; known are {', '.join(names)}.")
    raise ConfigError(f"{_place(path, text, section, name)}: there is no such setting{hint}")


def _place(path: Path, text: str, section: str, name: str) -> str:
    """The file, line and key of a setting."""
    here, key = "", f"[{section}] {name}" if section else name
    for number, line in enumerate(text.splitlines(), 1):
        if header := re.match(r"\s*\[+\s*([^\]]+?)\s*\]", line):
            here = header[1].strip("\"' ")
            if not section and here == name:
                return f"{path}, line {number}, [{name}]"
            if section and here == f"{section}.{name}":
                return f"{path}, line {number}, [{here}]"
        elif here == section and re.match(rf"\s*[\"']?{re.escape(name)}[\"']?\s*[=.]", line):
            return f"{path}, line {number}, {key}"
    return f"{path}, {key}"


def file_named(given: argparse.Namespace, environment: Mapping[str, str]) -> Path | None:
    """The settings file to read: the one that is named, else the user's own if there is one."""
    named = getattr(given, "config", "") or environment.get("MERIDIAN_CONFIG", "")
    if named:
        return Path(os.path.expanduser(named))  # noqa: PTH111  Path.expanduser raises where there is no home
    return default_file() if default_file().is_file() else None


def _dest(section: str, name: str) -> str:
    return f"setting_{section}_{name}"


def _help(option: Option) -> str:
    return (option.help or option.about).replace("%", "%%")
