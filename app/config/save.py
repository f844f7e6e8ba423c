"""Change one setting in the user's settings file and leave every other line as it is."""

import json
import re
import tomllib
from pathlib import Path

from app.config.fields import ConfigError


def save(file: Path, section: str, name: str, value: str) -> None:
    """Set [section] name = value in a TOML file, made if it is missing. Raises ConfigError with one sentence."""
    try:
        before = file.read_text(encoding="utf-8") if file.is_file() else ""
        tomllib.loads(before)
        after = _changed(before, section, name, f"{name} = {json.dumps(value, ensure_ascii=False)}")
        if tomllib.loads(after).get(section, {}).get(name) != value:
            raise ConfigError(
                f"{file} is written in a way that cannot be changed here; set {name} in [{section}] by hand."
            )
        file.parent.mkdir(parents=True, exist_ok=True)
        fresh = file.with_name(f"{file.name}.new")
        fresh.write_text(after, encoding="utf-8")
        fresh.replace(file)
    except (OSError, UnicodeDecodeError) as error:
        why = error.strerror if isinstance(error, OSError) else "not UTF-8"
        raise ConfigError(f"The settings file {file} cannot be changed ({why}); mend it first.") from None
    except tomllib.TOMLDecodeError as error:
        raise ConfigError(f"The settings file {file} is not valid TOML: {str(error).rstrip('.')}.") from None


def _changed(text: str, section: str, name: str, line: str) -> str:
    """The text with the line in place of the setting, else at the head of its section, else in a new section."""
    lines = text.splitlines()
    here, header = "", None
    for number, one in enumerate(lines):
        if found := re.match(r"\s*\[\s*([^\[\]]+?)\s*\]", one):
            here = found[1].strip("\"' ")
            header = number if here == section else header
        elif here == section and re.match(rf"\s*[\"']?{re.escape(name)}[\"']?\s*=", one):
            lines[number] = line
            break
    else:
        if header is None:
            lines += ["", f"[{section}]", line] if lines else [f"[{section}]", line]
        else:
            lines.insert(header + 1, line)
    return "\n".join(lines) + "\n"
