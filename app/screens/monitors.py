"""The screens that Qt tells of."""

from PySide6.QtGui import QGuiApplication, QScreen

from app.screens.rig import Monitor


def monitors() -> list[Monitor]:
    """Every screen that is plugged in; two of one name, as X tells them, are told apart by their number."""
    primary = QGuiApplication.primaryScreen()
    screens = QGuiApplication.screens()
    names = [screen.name() for screen in screens]
    return [
        Monitor(
            _apart(names, index),
            screen.geometry().x(),
            screen.geometry().y(),
            screen.geometry().width(),
            screen.geometry().height(),
            screen.model(),
            screen.serialNumber(),
            screen == primary,
        )
        for index, screen in enumerate(screens)
    ]


def screen_of(monitor: Monitor) -> QScreen | None:
    """Qt's screen of a monitor, while it is there."""
    screens = QGuiApplication.screens()
    names = [screen.name() for screen in screens]
    return next((screen for index, screen in enumerate(screens) if _apart(names, index) == monitor.name), None)


def _apart(names: list[str], index: int) -> str:
    before = names[:index].count(names[index])
    return names[index] if before == 0 else f"{names[index]}-{before + 1}"
