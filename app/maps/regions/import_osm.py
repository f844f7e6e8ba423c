"""Make any OpenStreetMap PBF file a region: in phases that can be interrupted at any time and go on later."""

import contextlib
import errno
import shutil
import sqlite3
from pathlib import Path

from app.maps.geo import Frame
from app.maps.regions import pbf, schema
from app.maps.regions.bounds import declared, frame_of
from app.maps.regions.failure import ImportFailed as ImportFailed
from app.maps.regions.phases import Facts, run_phases
from app.maps.regions.starting_point import Start
from app.maps.regions.work import Counts, Tell, Work, connect, fingerprint

ROOM = 6  # times the size of the source that must be free on the disk


def import_osm(
    source: Path,
    target: Path,
    attribution: str = schema.ATTRIBUTION,
    *,
    name: str = "",
    start: Start | None = None,
    tell: Tell = lambda phase, share: None,
) -> Counts:
    """Import `source` (.osm.pbf) into the region file `target`, which is replaced only when the new one is whole.

    `start` is (latitude, longitude, heading) of a car that has not been anywhere yet; without it one is chosen.
    `tell` gets the phase's name and the share (0…1) of everything that is done. An import that was interrupted goes
    on where it stopped. Raises ImportFailed with one sentence.
    """
    size = pbf.check(source)
    target.parent.mkdir(parents=True, exist_ok=True)
    free = shutil.disk_usage(target.parent).free
    if free < ROOM * size:
        raise ImportFailed(
            f"{target.parent} has {free / 1e6:.0f} MB left and the import of {source.name} needs about "
            f"{ROOM * size / 1e6:.0f} MB; make room and run the same command again."
        )
    partial, stage = schema.partial_of(target)
    try:
        with contextlib.closing(_opened(source, target, f"{attribution} {name} {start}")) as work:
            counts = run_phases(work, Facts(attribution, name or target.stem, start), tell)
    except sqlite3.Error as error:
        raise _broken(error, partial, stage) from error
    except OSError as error:
        raise _refused(error, source, target) from error
    except RuntimeError as error:  # what osmium raises for broken data
        raise _unreadable(source, error) from error
    try:
        partial.replace(target)
    except OSError as error:
        raise ImportFailed(
            f"{target} cannot be replaced ({error.strerror}); close the cockpit that has it open and run it again."
        ) from error
    stage.unlink(missing_ok=True)
    tell("done", 1.0)
    return counts


def forget(target: Path) -> None:
    """Delete what an interrupted import left behind."""
    for file in schema.partial_of(target):
        file.unlink(missing_ok=True)


def _unreadable(source: Path, error: Exception) -> ImportFailed:
    return ImportFailed(f"{source} cannot be read as OpenStreetMap data ({error}); give a complete .osm.pbf file.")


def _refused(error: OSError, source: Path, target: Path) -> ImportFailed:
    """What the system would not do: write more, write at all, or read."""
    if error.errno == errno.ENOSPC:
        return _full(target)
    if str(error.filename or "").startswith(str(target)):
        return ImportFailed(f"{error.filename} cannot be written ({error.strerror}); check the permissions.")
    return _unreadable(source, error)


def _full(target: Path) -> ImportFailed:
    return ImportFailed(
        f"The disk of {target.parent} is full; make room and run the same command again: it goes on where it stopped."
    )


def _broken(error: sqlite3.Error, *files: Path) -> ImportFailed:
    """A full disk keeps what is there, and so does a folder that cannot be written; damaged files go."""
    if "full" in str(error) or "disk I/O" in str(error):
        return _full(files[0])
    if "locked" in str(error):
        return ImportFailed(f"{files[0]} is being made by another import; wait for it, or stop it first.")
    if "unable to open" in str(error) or "readonly" in str(error):
        return ImportFailed(f"{files[0]} cannot be written ({error}); check the permissions of its folder.")
    for file in files:
        file.unlink(missing_ok=True)
    return ImportFailed(f"{files[0]} was damaged ({error}) and is deleted; run the same command again.")


def _opened(source: Path, target: Path, extra: str) -> Work:
    """Go on with what is there if it comes from this very source; else begin."""
    partial, stage = schema.partial_of(target)
    mark = fingerprint(source, extra)
    if partial.exists() and stage.exists() and (work := _resumed(source, target, mark)) is not None:
        return work
    forget(target)
    frame = frame_of(source, declared(source))
    work = Work(source, target, connect(partial, stage), frame)
    work.database.executescript(schema.REGION + schema.STAGE)
    for key, value in {"source": mark, "latitude": str(frame.latitude), "longitude": str(frame.longitude)}.items():
        work.note(key, value)
    work.database.commit()
    return work


def _resumed(source: Path, target: Path, mark: str) -> Work | None:
    """The import that was interrupted, unless it is damaged or comes from something else."""
    with contextlib.ExitStack() as undo:
        try:
            database = connect(*schema.partial_of(target))
            undo.callback(database.close)
            database.execute("SELECT 1 FROM main.meta").fetchone()
            work = Work(source, target, database, Frame(0, 0))
            if work.noted("source") == mark:
                work.frame = Frame(float(work.noted("latitude")), float(work.noted("longitude")))
                undo.pop_all()
                return work
        except (sqlite3.Error, ValueError) as error:
            if "locked" in str(error):
                raise
    return None
