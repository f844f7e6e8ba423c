"""Compile the shaders of qml/ with Qt's qsb, each next to its source.

Run: python -m app.dev.build_shaders
"""

import subprocess
from pathlib import Path

from app.dev.build_qmltypes import tool

ROOT = Path(__file__).resolve().parents[2]


def stale(folder: Path) -> list[Path]:
    """Shader sources that have no compiled file of their own age."""
    sources = sorted([*folder.rglob("*.frag"), *folder.rglob("*.vert")])
    return [source for source in sources if _compiled(source) < source.stat().st_mtime]


def build(out: Path = ROOT / "qml") -> None:
    """Compile every stale shader under `out` to <name>.qsb; RuntimeError with one sentence when one is broken."""
    for source in stale(out):
        compile_shader(source)


def compile_shader(source: Path) -> None:
    """Compile one shader to <name>.qsb beside it; RuntimeError with one sentence when it is broken."""
    target = source.with_name(source.name + ".qsb")
    command = [tool("qsb"), "--glsl", "100es,120,150", "--hlsl", "50", "--msl", "12", "-o", str(target), str(source)]
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)
    if done.returncode != 0:
        reason = " ".join((done.stderr or done.stdout).split())
        raise RuntimeError(f"The shader {source} does not compile: {reason}")


def _compiled(source: Path) -> float:
    target = source.with_name(source.name + ".qsb")
    return target.stat().st_mtime if target.is_file() else 0.0


if __name__ == "__main__":
    for shader in stale(ROOT / "qml"):
        print(f"compiling {shader.relative_to(ROOT)}")
    build()
