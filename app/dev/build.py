"""Builds what is made rather than stored: `python -m app.dev.build [NAME…] [--force]`; nothing to do takes no time."""

import argparse
import os
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, wait
from pathlib import Path

from app.dev.assets import ASSETS, ROOT, Asset, is_stale, key, mark_made, present, stamp

_CHILD = "import sys, pathlib; from app.dev.build_{name} import build; build(pathlib.Path(sys.argv[1]))"


def tell_aside(line: str) -> None:
    """Say it on standard error, so that standard output stays what a command was asked for."""
    print(line, file=sys.stderr, flush=True)


class BuildFailed(Exception):
    """An asset could not be made; the text is one sentence with the mend."""


def build_stale(
    names: Sequence[str] = (), force: bool = False, tell: Callable[[str], None] = tell_aside, root: Path = ROOT
) -> list[str]:
    """Build the stale ones of `names` (default: all) side by side; returns what was built.

    `tell` gets a line when work begins, when an asset is done, and every ten seconds between. Raises BuildFailed.
    """
    assets = [asset for asset in present(root) if not names or asset.name in names]
    stale = [asset.name for asset in assets if force or is_stale(asset, root)]
    waiting = [asset for asset in assets if asset.name in stale or set(asset.needs) & set(stale)]
    if not waiting:
        return []
    tell(f"Building {', '.join(asset.says for asset in waiting)} …")
    with ThreadPoolExecutor(max_workers=max(2, os.cpu_count() or 2)) as pool:
        jobs: dict[Future[None], Asset] = {}
        for asset in waiting:  # what an asset needs stands before it in the list, so its job has begun
            first = [job for job, other in jobs.items() if other.name in asset.needs]
            jobs[pool.submit(_build_one, asset, tell, root, first)] = asset
        while busy := wait(jobs, timeout=10).not_done:
            names = sorted(jobs[job].says for job in busy if job.running())
            tell(f"    still at work on {', '.join(names)}")
    for job in jobs:
        job.result()
    return [asset.name for asset in waiting]


def _build_one(asset: Asset, tell: Callable[[str], None], root: Path, first: Sequence[Future[None]] = ()) -> None:
    """Build one asset in a process of its own, after those it needs; its words go to build/<name>.log."""
    for job in first:
        job.result()
    made_from, began = key(asset, root), time.monotonic()
    log = root / "build" / f"{asset.name}.log"
    out = root / asset.folder
    try:
        out.mkdir(parents=True, exist_ok=True)
        log.parent.mkdir(exist_ok=True)
        stamp(asset, root).unlink(missing_ok=True)
        with log.open("wb") as words:
            ended = subprocess.run(
                [sys.executable, "-c", _CHILD.format(name=asset.name), str(out)],
                cwd=root,
                env=_environment(),
                stdin=subprocess.DEVNULL,
                stdout=words,
                stderr=subprocess.STDOUT,
                check=False,
            )
        if ended.returncode:
            raise BuildFailed(_sentence(asset, log, root))
        mark_made(asset, made_from, root)
    except OSError as error:
        where = error.filename or out
        raise BuildFailed(
            f"Could not write {asset.says} ({where}: {error.strerror}); "
            "free some disk or own that folder, then start again."
        ) from error
    tell(f"    {asset.says}: {time.monotonic() - began:.1f} s")


def _environment() -> dict[str, str]:
    """Builders draw without a screen and write text the same way on every system."""
    return os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONUTF8": "1", "PYTHONPATH": str(ROOT)}


def _sentence(asset: Asset, log: Path, root: Path) -> str:
    lines = [line.strip() for line in log.read_text(encoding="utf-8", errors="replace").splitlines() if line.strip()]
    reason = lines[-1].rstrip(".") if lines else "its process ended without a word"
    return (
        f"Could not build {asset.says}: {reason}; "
        f"see {log.relative_to(root)}, then run 'python -m app.dev.build {asset.name}' again."
    )


def main(arguments: Sequence[str] | None = None) -> int:
    """The command; returns the exit status."""
    names = [asset.name for asset in ASSETS]
    parser = argparse.ArgumentParser(prog="python -m app.dev.build", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"what to build: {', '.join(names)} (default: all)")
    parser.add_argument("--force", action="store_true", help="build even what is up to date")
    chosen = parser.parse_args(arguments)
    unknown = [name for name in chosen.names if name not in names]
    if unknown:
        parser.error(f"there is no asset {unknown[0]}; choose from {', '.join(names)}")
    try:
        build_stale(chosen.names, chosen.force, lambda line: print(line, flush=True))
    except BuildFailed as error:
        print(f"Meridian: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
