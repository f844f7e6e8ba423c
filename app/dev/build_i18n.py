"""Builds the translations: assets/i18n/meridian_<language>.ts, which people edit, into build/i18n/*.qm.

`python -m app.dev.build_i18n --update` takes new and changed texts of the program into the .ts files first.
"""

import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SOURCES = ROOT / "assets" / "i18n"
LANGUAGES = ("zh", "de", "fr")
SPACE = "{gap"


class TranslationFailed(Exception):
    """A Qt translation tool failed; the text says which and how."""


@dataclass(frozen=True, order=True)
class Text:
    """One text of the program: its context (a QML file, or "Car"), its English, its translation ("" when missing)."""

    context: str
    english: str
    translation: str = ""


def build(out: Path) -> None:
    """Compile each .ts file into `out`; a cockpit that runs keeps the file it reads."""
    out.mkdir(parents=True, exist_ok=True)
    for source in sorted(SOURCES.glob("meridian_*.ts")):
        made = out / f"{source.stem}.new.qm"
        _run_tool("lrelease", [str(source), "-qm", str(made), "-silent"])
        made.replace(out / f"{source.stem}.qm")


def update(source: Path) -> None:
    """Take the program's texts into the .ts file `source` (made when missing); vanished ones leave it."""
    language = source.stem.rpartition("_")[2]
    texts = [*(ROOT / "qml").rglob("*.qml"), *(ROOT / "app").rglob("*.py")]
    with tempfile.TemporaryDirectory() as folder:
        listing = Path(folder, "files.lst")
        listing.write_text("\n".join(str(path) for path in sorted(texts)), encoding="utf-8")
        options = ["-no-obsolete", "-locations", "none", "-source-language", "en", "-target-language", language]
        _run_tool("lupdate", ["-silent", *options, f"@{listing}", "-ts", str(source)])


def read(source: Path) -> list[Text]:
    """The texts of a .ts file; unfinished ones have no translation."""
    texts = []
    for context in xml.parse(source).getroot().iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            into = message.find("translation")
            kind = "" if into is None else into.get("type", "")
            if kind in ("vanished", "obsolete"):
                continue
            done = into is not None and kind != "unfinished"
            texts.append(Text(name, message.findtext("source", ""), _said(into) if done else ""))
    return texts


def _said(into: xml.Element | None) -> str:
    """A translation; of one with plural forms the first."""
    form = into if into is None else into.find("numerusform")
    return "" if into is None else "".join((into if form is None else form).itertext())


def faults(source: Path) -> list[str]:
    """What is wrong with a .ts file, a sentence each: untranslated or vanished texts, and lost places for values."""
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder, source.name)
        fresh.write_bytes(source.read_bytes())
        update(fresh)
        program = read(fresh)
    known = {(text.context, text.english) for text in program}
    gone = [text for text in read(source) if (text.context, text.english) not in known]
    return [
        *(f"{text.context}: “{text.english}” has no translation" for text in program if not text.translation.strip()),
        *(f"{text.context}: “{text.english}” is no longer in the program" for text in gone),
        *(
            f"{text.context}: “{text.english}” and its translation name different values"
            for text in _differing(program)
        ),
    ]


def _differing(texts: Iterable[Text]) -> list[Text]:
    def places(text: str) -> list[str]:
        found = re.findall(r"%L?\d|%n|\{\w*", text)
        return sorted(place for place in found if place != SPACE)  # which Chinese needs not

    return [text for text in texts if text.translation and places(text.english) != places(text.translation)]


def _run_tool(name: str, arguments: list[str]) -> None:
    """Run a tool of PySide6; it tells its faults in words, not always in its exit status."""
    import PySide6

    folder = Path(PySide6.__file__).parent
    tool = next(
        (path for path in (folder / name, folder / f"{name}.exe", folder / "Qt" / "libexec" / name) if path.is_file()),
        None,
    )
    if tool is None:
        raise TranslationFailed(f"PySide6 has no {name} here; install PySide6 again")
    ended = subprocess.run([str(tool), *arguments], capture_output=True, text=True, encoding="utf-8", check=False)
    if ended.returncode:
        raise TranslationFailed(f"{name} failed: {(ended.stderr or ended.stdout).strip() or ended.returncode}")


def main() -> int:
    """With --update take in the program's texts first; then compile and tell what is missing."""
    for language in LANGUAGES:
        source = SOURCES / f"meridian_{language}.ts"
        if "--update" in sys.argv[1:] or not source.is_file():
            source.parent.mkdir(parents=True, exist_ok=True)
            update(source)
        print(*faults(source), sep="\n")
    build(ROOT / "build" / "i18n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
