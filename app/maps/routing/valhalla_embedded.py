"""A Valhalla server of our own, where its programs are: tiles from the region's PBF, served on this machine only."""

import importlib.util
import json
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
UNPACKED = ROOT / "build" / "valhalla" / "valhalla"  # where `python -m app.dev.get_valhalla` puts the wheel's programs
PATIENCE = 20.0  # seconds until the server answers


class ValhallaMissing(Exception):
    """Valhalla's programs are not here or did not work; the text is one sentence."""


def programs() -> Path:
    """The folder of the package `valhalla` with its programs in bin/. Raises ValhallaMissing."""
    found = importlib.util.find_spec("valhalla")
    places = [Path(found.origin).parent] if found is not None and found.origin else []
    for place in (*places, UNPACKED):
        if any((place / "bin").glob("valhalla_service*")):
            return place
    raise ValhallaMissing("Valhalla is not installed; get its programs by: python -m app.dev.get_valhalla")


def build_tiles(pbf: Path, folder: Path) -> Path:
    """Make tiles of an OpenStreetMap file in a folder; returns the server's settings file. Raises ValhallaMissing."""
    place = programs()
    tiles, settings = folder / "tiles", folder / "valhalla.json"
    tiles.mkdir(parents=True, exist_ok=True)
    made = [sys.executable, str(place / "valhalla_build_config.py"), "--mjolnir-tile-dir", str(tiles)]
    try:
        written = subprocess.run(made, capture_output=True, text=True, check=True, timeout=60).stdout
        settings.write_text(json.dumps(_quiet(json.loads(written))), encoding="utf-8")
        build = [str(place / "bin" / "valhalla_build_tiles"), "-c", str(settings), "-j", "1", str(pbf)]
        subprocess.run(build, capture_output=True, check=True, timeout=1800)
    except (OSError, ValueError, subprocess.SubprocessError) as error:
        raise ValhallaMissing(f"Valhalla could make no tiles of {pbf} ({error}).") from error
    return settings


def _quiet(settings: dict[str, dict[str, object]]) -> dict[str, dict[str, object]]:
    for part in (settings, settings["mjolnir"]):
        part["logging"] = {"type": ""}
    return settings


@contextmanager
def served(settings: Path) -> Iterator[str]:
    """A running server's URL; the server ends with the block. Raises ValhallaMissing."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    mine = json.loads(settings.read_text(encoding="utf-8"))
    mine["httpd"]["service"]["listen"] = f"tcp://127.0.0.1:{port}"
    for channel in ("loopback", "interrupt"):  # sockets of this server alone
        mine["httpd"]["service"][channel] = f"ipc://{settings.parent / f'{channel}-{port}'}"
    for worker in ("loki", "thor", "odin"):
        mine[worker]["service"]["proxy"] = f"ipc://{settings.parent / f'{worker}-{port}'}"
    own = settings.with_name(f"valhalla-{port}.json")
    own.write_text(json.dumps(mine), encoding="utf-8")
    service = [str(programs() / "bin" / "valhalla_service"), str(own), "1"]
    process = subprocess.Popen(service, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        url = f"http://127.0.0.1:{port}"
        _wait(process, url)
        yield url
    finally:
        process.terminate()
        try:
            process.wait(5)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        own.unlink(missing_ok=True)


def _wait(process: "subprocess.Popen[bytes]", url: str) -> None:
    """Until the server answers."""
    ends = time.monotonic() + PATIENCE
    while time.monotonic() < ends and process.poll() is None:
        try:
            with urllib.request.urlopen(f"{url}/status", timeout=1):
                return
        except (urllib.error.URLError, OSError):
            time.sleep(0.05)
    raise ValhallaMissing(f"The Valhalla server at {url} did not start.")
