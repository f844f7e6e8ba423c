"""The stick in the car's USB socket: a folder of audio files, told by their file names."""

import wave
from contextlib import closing
from pathlib import Path
from urllib.parse import quote

from app.domains.music import Track

SUFFIXES = (".wav", ".mp3", ".flac", ".ogg", ".opus", ".m4a")
MOST = 500


def read_stick(folder: str) -> tuple[Track, ...]:
    """The audio files of a folder and those below it, in order; () for no folder."""
    root = Path(folder).expanduser() if folder else None
    if root is None or not root.is_dir():
        return ()
    files = sorted(path for path in root.rglob("*") if path.suffix.lower() in SUFFIXES and path.is_file())
    return tuple(_track(root, path, number) for number, path in enumerate(files[:MOST], 1))


def _track(root: Path, path: Path, number: int) -> Track:
    title = path.stem.replace("_", " ")
    album = path.parent.name if path.parent != root else ""
    return Track(
        uri="usb:" + quote(path.relative_to(root).as_posix(), safe="/"),
        title=title,
        title_zh=title,
        artist=album,
        artist_zh=album,
        album=album,
        album_zh=album,
        genre="",
        genre_zh="",
        moods=(),
        year=0,
        number=number,
        duration=_seconds(path),
        cover="",
        peaks=(),
        kind="file",
        source=str(path),
    )


def _seconds(path: Path) -> float:
    """Of a WAV file; 0.0 where only playing it will tell."""
    try:
        with closing(wave.open(str(path))) as file:
            return float(file.getnframes() / max(1, file.getframerate()))
    except (wave.Error, EOFError, OSError):
        return 0.0
