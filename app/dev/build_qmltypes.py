"""Type files of our Python models, so that qmllint checks QML against them end to end.

Run: python -m app.dev.build_qmltypes
"""

import ast
import json
import subprocess
import sys
from pathlib import Path

import PySide6

ROOT = Path(__file__).resolve().parents[2]
MODULE = "Cockpit"
# metaobjectdump stumbles over `name = Property("QVariantList", …)`, whose type is a text; this lets it read one.
DUMP = "import ast, runpy, sys; ast.Constant.id = property(lambda text: text.value); sys.argv = sys.argv[1:]; "
DUMP += "runpy.run_path(sys.argv[0], run_name='__main__')"


def tool(name: str) -> str:
    """Path of one of Qt's tools that PySide6 carries."""
    home = Path(PySide6.__file__).parent
    suffix = ".exe" if sys.platform == "win32" else ""
    for folder in (home / "Qt" / "libexec", home):
        if (found := folder / f"{name}{suffix}").is_file():
            return str(found)
    raise FileNotFoundError(f"PySide6 carries no {name} in {home}; install the full PySide6 again.")


def sources() -> list[Path]:
    """Python files that register QML elements, and those of their base classes, base classes first."""
    folders = [ROOT / "app" / folder for folder in ("domains", "maps", "studying", "replaying", "showing", "gallery")]
    found = [path for folder in folders for path in sorted(folder.rglob("*.py"))]
    found.append(ROOT / "app" / "cockpit.py")
    homes, bases = _classes(found)
    ordered: list[Path] = []

    def add(path: Path) -> None:
        for base in bases[path]:
            if base in homes and homes[base] != path:
                add(homes[base])
        if path not in ordered:
            ordered.append(path)

    for path in found:
        if "QML_IMPORT_NAME" in path.read_text(encoding="utf-8"):
            add(path)
    return ordered


def _classes(files: list[Path]) -> tuple[dict[str, Path], dict[Path, list[str]]]:
    """Where each class is written, and from what the classes of each file derive."""
    homes: dict[str, Path] = {}
    bases: dict[Path, list[str]] = {}
    for path in files:
        classes = [node for node in ast.parse(path.read_text(encoding="utf-8")).body if isinstance(node, ast.ClassDef)]
        homes |= {node.name: path for node in classes}
        bases[path] = [base.id for node in classes for base in node.bases if isinstance(base, ast.Name)]
    return homes, bases


def build(out: Path) -> None:
    """Write out/Cockpit/{qmldir,cockpit.qmltypes}; does nothing when they are newer than the sources."""
    folder = out / MODULE
    types = folder / "cockpit.qmltypes"
    files = sources()
    newest = max((path.stat().st_mtime for path in [*files, Path(__file__)]), default=0.0)
    if types.is_file() and types.stat().st_mtime > newest:
        return
    folder.mkdir(parents=True, exist_ok=True)
    dump = Path(PySide6.__file__).parent / "scripts" / "metaobjectdump.py"
    metatypes = folder / "metatypes.json"
    done = subprocess.run(
        [sys.executable, "-c", DUMP, str(dump), *map(str, files)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    if done.returncode != 0:
        raise RuntimeError(f"metaobjectdump could not read the models: {done.stderr.strip()}")
    metatypes.write_text(_with_constants(done.stdout), encoding="utf-8")
    command = [tool("qmltyperegistrar"), "--generate-qmltypes", str(types), "-o", str(folder / "registration.cpp")]
    command += [str(metatypes), "--import-name", MODULE, "--major-version", "1", "--minor-version", "0"]
    command += ["--foreign-types", ",".join(map(str, _foreign()))]
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)
    if done.returncode != 0:
        raise RuntimeError(f"qmltyperegistrar could not write {types}: {done.stderr.strip()}")
    (folder / "qmldir").write_text(f"module {MODULE}\ntypeinfo cockpit.qmltypes\ndepends QtQuick\n", encoding="utf-8")


def _with_constants(dumped: str) -> str:
    """Mark constant properties, which metaobjectdump leaves out and qmllint asks about."""
    files = json.loads(dumped)
    for file in files:
        constants = _constants(Path(file["inputFile"]))
        for described in file["classes"]:
            for entry in described.get("properties", []):
                if (described["className"], entry["name"]) in constants:
                    entry["constant"] = True
    return json.dumps(files, indent=1)


def _constants(source: Path) -> set[tuple[str, str]]:
    """(class, property) of every @Property(…, constant=True) of a file."""
    found = set()
    for node in ast.walk(ast.parse(source.read_text(encoding="utf-8"))):
        for part in node.body if isinstance(node, ast.ClassDef) else []:
            for mark in part.decorator_list if isinstance(part, ast.FunctionDef) else []:
                keywords = mark.keywords if isinstance(mark, ast.Call) else []
                if isinstance(part, ast.FunctionDef) and any(keyword.arg == "constant" for keyword in keywords):
                    found.add((getattr(node, "name", ""), part.name))
    return found


def _foreign() -> list[Path]:
    """What is known of the Qt classes that ours derive from."""
    folder = Path(PySide6.__file__).parent / "Qt" / "metatypes"
    return [next(folder.glob(f"qt6{part}_*metatypes.json")) for part in ("core", "gui", "qml", "quick")]


if __name__ == "__main__":
    build(ROOT / "build" / "qml")
    print(f"wrote {ROOT / 'build' / 'qml' / MODULE}")
