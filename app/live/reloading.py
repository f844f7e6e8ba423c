"""Loads the screen anew beside the one that is shown, and shows it only when it could be made."""

from collections.abc import Callable
from pathlib import Path

import shiboken6
from PySide6.QtCore import QObject, QTimer, QUrl, Signal
from PySide6.QtQml import QQmlApplicationEngine, QQmlComponent, QQmlError
from PySide6.QtQuick import QQuickItem

from app.dev.build_shaders import compile_shader
from app.domains.file_watch import FileWatch
from app.live.place import place_of, put_scroll, put_tabs
from app.live.problems import shader_told, told
from app.window import QML, Window

SHADERS = (".frag", ".vert")
KINDS = (".qml", ".mjs", ".js", "", ".svg", *SHADERS)  # "": qmldir
SETTLES = (0, 80, 350)  # milliseconds after which pages, and then what is in them, are there


class LiveScreen(QObject):
    """Watches the folder of QML files. `told` says what is wrong with what was saved, or "" when all is well again."""

    told = Signal(str)
    reloaded = Signal()

    def __init__(self, window: Window, cockpit: QObject, folder: Path = QML) -> None:
        super().__init__()
        self._window, self._cockpit, self._folder = window, cockpit, folder
        self._engine: QQmlApplicationEngine | None = None
        self._item: QQuickItem | None = None
        self._files: set[Path] = set()
        self._broken: dict[Path, str] = {}
        self.also: Callable[[], str] = lambda: ""  # other windows made anew with this one; their first fault
        self._watch = FileWatch(self)
        self._watch.changed.connect(self._saved)
        self._attend()
        window.root.widthChanged.connect(self._fit)
        window.root.heightChanged.connect(self._fit)

    def _attend(self) -> bool:
        """Watch every file, and the folders for new ones; whether there are others than before."""
        files = {path for path in self._folder.rglob("*") if path.is_file() and path.suffix in KINDS}
        folders = {path for path in self._folder.rglob("*") if path.is_dir()}
        self._watch.watch(files | folders)
        before, self._files = self._files, files
        return files != before

    def _saved(self, files: list[Path]) -> None:
        if not self._attend() and self._files.isdisjoint(files):
            return
        for shader in [file for file in files if file.suffix in SHADERS]:
            try:
                compile_shader(shader)
                self._broken.pop(shader, None)
            except RuntimeError as error:
                self._broken[shader] = shader_told(shader, str(error), self._folder)
        self.reload()

    def reload(self) -> bool:
        """Make the screen anew; where that fails the one that is shown stays. Whether it was made."""
        if self._broken:
            self.told.emit(next(iter(self._broken.values())))
            return False
        engine = QQmlApplicationEngine()
        engine.setUiLanguage(self._window.language)
        engine.addImportPath(str(self._folder))
        warnings: list[QQmlError] = []
        engine.warnings.connect(warnings.extend)
        engine.setOutputWarningsToStandardError(False)  # they are told on the screen
        zoom = self._window.root.property("zoom") or 1.0
        engine.setInitialProperties({"cockpit": self._cockpit, "zoom": zoom})
        whole = QUrl.fromLocalFile(str(self._folder / "Live.qml"))
        component = QQmlComponent(engine, whole)
        if component.isError():
            warnings += component.errors()
        else:
            engine.load(whole)
        item = next(iter(engine.rootObjects()), None)
        if not isinstance(item, QQuickItem):
            self.told.emit(told(warnings, self._folder))
            shiboken6.delete(engine)
            return False
        self._show(item, engine)
        beside = self.also()
        self._later(SETTLES[-1], lambda: self.told.emit(told(warnings, self._folder) or beside))
        return True

    def _show(self, item: QQuickItem, engine: QQmlApplicationEngine) -> None:
        place = place_of(self._window.screen)
        before = self._engine
        self._item, self._engine = item, engine
        item.setParentItem(self._window.root.contentItem())
        self._fit()
        screen = item.findChild(QQuickItem, "screen")
        assert isinstance(screen, QQuickItem)
        self._window.adopt(screen, engine)
        item.forceActiveFocus()
        put_tabs(place, screen)
        for wait in SETTLES:
            self._later(wait, lambda: self._settle(item, place_put))

        def place_put() -> None:
            put_tabs(place, screen)
            put_scroll(place, screen)

        if before is not None:
            shiboken6.delete(before)
        self.reloaded.emit()

    def _settle(self, item: QQuickItem, put: Callable[[], None]) -> None:
        if item is self._item:
            put()

    def _later(self, wait: int, work: Callable[[], None]) -> None:
        QTimer.singleShot(wait, self, work)

    def _fit(self) -> None:
        if self._item is not None:
            self._item.setSize(self._window.root.size().toSizeF())

    def close(self) -> None:
        """Take the screen down before the models it shows."""
        if self._engine is not None:
            shiboken6.delete(self._engine)
        self._item = self._engine = None
