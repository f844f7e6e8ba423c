"""Tells when files were saved, also by editors that write a new file and rename it over the old one."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QFileSystemWatcher, QObject, QTimer, Signal

QUIET = 40  # milliseconds without a further change, after which a save counts as done
Stamp = tuple[int, int, int]


class FileWatch(QObject):
    """`changed` comes once per save, however many steps the editor makes of it, with the files that are different.

    Without a Qt application, as where only words are answered, nobody looks at files.
    """

    changed = Signal(list)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stamps: dict[Path, Stamp | None] = {}
        self._watcher: QFileSystemWatcher | None = None
        if QCoreApplication.instance() is not None:
            self._watcher = QFileSystemWatcher(self)
            self._timer = QTimer(self, singleShot=True, interval=QUIET)
            self._watcher.fileChanged.connect(self._timer.start)
            self._watcher.directoryChanged.connect(self._timer.start)
            self._timer.timeout.connect(self._look)

    def watch(self, files: Iterable[Path]) -> None:
        """Watch these files and no others; one that is not there yet is told when it comes."""
        self._stamps = {file: self._stamps.get(file) or _stamp(file) for file in files}
        watcher = self._watcher
        if watcher is not None and (known := [*watcher.files(), *watcher.directories()]):
            watcher.removePaths(known)
        self._attend()

    def _attend(self) -> None:
        """Look after files and their folders; a file that was renamed over is another one now."""
        if self._watcher is None:
            return
        wanted = {str(file) for file in self._stamps if file.is_file()}
        wanted |= {str(file.parent) for file in self._stamps if file.parent.is_dir()}
        if new := wanted.difference(self._watcher.files(), self._watcher.directories()):
            self._watcher.addPaths(sorted(new))

    def _look(self) -> None:
        now = {file: _stamp(file) for file in self._stamps}
        different = [file for file, stamp in now.items() if stamp is not None and stamp != self._stamps[file]]
        self._stamps.update({file: stamp for file, stamp in now.items() if stamp is not None})
        self._attend()
        if different:
            self.changed.emit(different)


def _stamp(file: Path) -> Stamp | None:
    try:
        state = file.stat()
    except OSError:
        return None
    return state.st_mtime_ns, state.st_size, state.st_ino
