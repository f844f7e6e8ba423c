"""Pictures and films of the screen by one key each, into the user's folders."""

import asyncio
import contextlib
import time
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QStandardPaths, QTimer
from PySide6.QtGui import QImage

from app.application import Application
from app.car.message import QT_TRANSLATE_NOOP, Message
from app.showing.attribution import Attribution
from app.showing.film import RATE, Film
from app.showing.film_music import FilmMusic
from app.showing.film_sound import FilmSound
from app.showing.frames import Frames
from app.window import Window

BEGINS_MS = 1300  # until the words that announce a film have gone from the screen
SAVED = QT_TRANSLATE_NOOP("Car", "Saved: {file}")
BEGINS = QT_TRANSLATE_NOOP("Car", "A film begins. F9 ends it.")
UNSAVED = QT_TRANSLATE_NOOP("Car", "{file} could not be written ({reason}): free some room there, or start with --out.")
STUDY = QT_TRANSLATE_NOOP("Car", "A study is being recorded: films wait until it is over.")
PRIVATE = QT_TRANSLATE_NOOP("Car", "Private mode keeps nothing: leave it to make a film.")
NO_ENCODER = QT_TRANSLATE_NOOP("Car", "No film: Qt's sound library misses a part; install libpulse0.")
FAILED = QT_TRANSLATE_NOOP("Car", "The film broke off ({reason}): try again with a smaller window.")

Tell = Callable[[Message, float], None]
"""Shows a message for so many seconds."""


class Pictures:
    """`out` takes everything; without it the user's Pictures and Videos do. `changed` when a film begins or ends."""

    def __init__(self, app: Application, window: Window, tell: Tell, out: Path | None = None) -> None:
        self.changed: Callable[[], None] = lambda: None
        self._app, self._window, self._tell, self._out = app, window, tell, out
        self._film: Film | None = None
        self._path = Path()
        self._music = FilmMusic()
        self._attribution = Attribution(window.root)
        self._frames = Frames(window.root, RATE, self._attribution.mark)
        self._looking = QTimer(window.root)
        self._looking.setInterval(500)
        self._looking.timeout.connect(self._attribution.look)
        self._beginning = QTimer(window.root)
        self._beginning.setSingleShot(True)
        self._beginning.setInterval(BEGINS_MS)
        self._beginning.timeout.connect(self._begin)
        self._writing: set[asyncio.Task[None]] = set()
        self._whole = asyncio.Event()
        self._whole.set()

    @property
    def filming(self) -> bool:
        """Whether a film is made, or about to be."""
        return self._film is not None or self._beginning.isActive()

    def picture(self) -> None:
        """Keep what the screen shows now."""
        self._attribution.look()
        image = self._attribution.mark(self._window.picture())
        if self._attribution.text:
            image.setText("Copyright", self._attribution.text)
        task = asyncio.get_running_loop().create_task(self._write(image))
        self._writing.add(task)
        task.add_done_callback(self._writing.discard)

    def film(self, on: bool | None = None) -> None:
        """Begin a film or end it; None: the other of the two."""
        if on is None:
            on = not self.filming
        if on and not self.filming:
            self._announce()
        elif not on and self._film is not None:
            self._film.end()
        elif not on:
            self._beginning.stop()
            self.changed()

    async def close(self) -> None:
        """Keep what is being made."""
        self.film(False)
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(10):
                await self._whole.wait()
        if self._writing:
            await asyncio.wait(self._writing)

    def _announce(self) -> None:
        if self._app.cockpit.study is not None:
            return self._tell(Message(STUDY), 5)
        if self._app.models.conversation.state.private:
            return self._tell(Message(PRIVATE), 5)
        self._tell(Message(BEGINS), 0.9)
        self._beginning.start()
        return self.changed()

    def _begin(self) -> None:
        window = self._window.root
        size = window.size() * window.effectiveDevicePixelRatio()
        self._attribution.look()
        try:
            self._path = self._file("film", "mp4")
        except OSError as error:
            self._unsaved(self._path, error)
            return self.changed()
        sound = FilmSound(self._app.talk.sound, self._app.decks, self._music)
        try:
            self._film = Film(self._frames, sound, size, self._path, self._attribution.text)
        except ImportError:
            sound.close()
            self._tell(Message(NO_ENCODER), 8)
            return self.changed()
        self._looking.start()
        self._whole.clear()
        self._film.ended.connect(self._ended)
        return self.changed()

    def _ended(self, problem: str) -> None:
        self._looking.stop()
        film, self._film = self._film, None
        if film is not None:
            film.deleteLater()
        if problem:
            self._tell(Message(FAILED, {"reason": problem}), 8)
        else:
            self._saved(self._path)
        self._whole.set()
        self.changed()

    async def _write(self, image: QImage) -> None:
        path = Path()
        try:
            path = self._file("picture", "png")
            if not await asyncio.to_thread(image.save, str(path)):
                raise OSError(0, "no space or no right")
        except OSError as error:
            self._unsaved(path, error)
        else:
            self._saved(path)

    def _file(self, kind: str, suffix: str) -> Path:
        """A new name, with the folder to hold it; raises OSError."""
        place = QStandardPaths.StandardLocation
        home = QStandardPaths.writableLocation(place.MoviesLocation if kind == "film" else place.PicturesLocation)
        folder = self._path = self._out or Path(home or Path.home()) / "Meridian"
        folder.mkdir(parents=True, exist_ok=True)
        name = f"{kind} {datetime.now():%Y-%m-%d %H-%M-%S}"
        taken = folder / f"{name}.{suffix}"
        return folder / f"{name} {time.monotonic_ns() % 1000:03d}.{suffix}" if taken.exists() else taken

    def _saved(self, path: Path) -> None:
        home = Path.home()
        shown = Path("~") / path.relative_to(home) if path.is_relative_to(home) else path
        self._tell(Message(SAVED, {"file": str(shown)}), 5)

    def _unsaved(self, path: Path, error: OSError) -> None:
        self._tell(Message(UNSAVED, {"file": str(path), "reason": error.strerror or "unknown"}), 8)
