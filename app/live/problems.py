"""What is wrong with a QML file or a shader, as one line that a designer can act on."""

import re
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtQml import QQmlError

_SHADER = re.compile(r"ERROR:\s*(?:[^:]*):(\d+):\s*(.+?)(?= ERROR:|$)")


def told(errors: Iterable[QQmlError], root: Path) -> str:
    """The first error's file, line and reason; "" where there is none. The one that caused others stands last."""
    lines = [
        (f"{_short(error.url().toLocalFile(), root)}, line {error.line()}", error.description().strip())
        for error in errors
        if error.line() > 0 or error.description()
    ]
    causes = [line for line in lines if not re.match(r"^Type \S+ unavailable$", line[1])]
    if not (found := causes or lines):
        return ""
    where, why = found[0]
    return f"{where}: {why}. Mend it and save; the screen before stays until then."


def shader_told(source: Path, reason: str, root: Path) -> str:
    """The line of a shader that its compiler complains about."""
    found = _SHADER.search(reason)
    line, why = (found[1], found[2]) if found else ("1", reason.partition(": ")[2] or reason)
    where = f"{_short(str(source), root)}, line {line}"
    return f"{where}: {why.strip()}. Mend it and save; the shader before stays until then."


def _short(name: str, root: Path) -> str:
    path = Path(name)
    return str(path.relative_to(root.parent)) if path.is_relative_to(root.parent) else name
