"""How the map is looked at: tilted, flat or north up, closer or further, the whole route or the car."""

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.car.car import Car
from app.car.catalogue import NAVIGATION
from app.car.message import QT_TRANSLATE_NOOP
from app.car.signals import Value
from app.domains.domain import Domain, Reply, command, refuse

QML_IMPORT_NAME = "Cockpit"
QML_IMPORT_MAJOR_VERSION = 1

VIEW, ZOOM, OVERVIEW = (f"{NAVIGATION}.Map.{name}" for name in ("View", "Zoom", "IsOverview"))
FURTHEST, CLOSEST = -8, 4  # steps of zoom, each doubling


@QmlElement
@QmlUncreatable("Navigation has one.")
class MapLook(Domain):  # type: ignore[operator]
    """The view of the map as signals, for fingers and voice alike."""

    name = "navigation"
    changed = Signal()

    def __init__(self, car: Car) -> None:
        super().__init__(car)
        self._tiles, self._attribution = "", ""
        car.watch([VIEW, ZOOM, OVERVIEW], lambda changes: self.changed.emit())

    @command
    def show(
        self,
        view: Literal["tilted", "flat", "north_up", "overview", "follow"] | None = None,
        zoom: Literal["in", "out"] | None = None,
    ) -> Reply:
        """Change the map: tilted (3D), flat (2D), north up, the whole route, back to the car; zoom in or out."""
        wish: dict[str, Value] = {}
        if view in ("overview", "follow"):
            wish[OVERVIEW] = view == "overview"
        elif view:
            wish[VIEW] = view.upper()
        if zoom:
            wish[ZOOM] = self.car.number(ZOOM) + (1.0 if zoom == "in" else -1.0)
            if not FURTHEST <= float(wish[ZOOM]) <= CLOSEST:
                return refuse(QT_TRANSLATE_NOOP("Car", "The map cannot be zoomed further."))
        if not wish:
            return refuse(QT_TRANSLATE_NOOP("Car", "Please say a view or a zoom."))
        return self.wish(wish, self._state)

    def _state(self) -> dict[str, object]:
        return {"view": str(self.car[VIEW]).lower(), "whole_route": self.car[OVERVIEW], "zoom": self.car[ZOOM]}

    def picture(self, tiles: str, attribution: str) -> None:
        """Show the map as pictures: a file of tiles or a URL, and whose they are; "" draws it."""
        self._tiles, self._attribution = tiles, attribution
        self.changed.emit()

    @Property(str, notify=changed)
    def tiles(self) -> str:
        """Where the map's pictures come from, or ""."""
        return self._tiles

    @Property(str, notify=changed)
    def tilesAttribution(self) -> str:
        """Whose pictures they are, or ""."""
        return self._attribution

    @Property(str, notify=changed)
    def view(self) -> str:
        """TILTED, FLAT or NORTH_UP."""
        return str(self.car[VIEW])

    @Property(float, notify=changed)
    def zoom(self) -> float:
        """Steps in (positive) or out from the zoom that driving chooses."""
        return self.car.number(ZOOM)

    @Property(bool, notify=changed)
    def overview(self) -> bool:
        """Whether the whole route was asked for."""
        return bool(self.car[OVERVIEW])

    @Slot(str)
    def choose(self, view: str) -> None:
        """Touch: tilted, flat, north_up, overview or follow."""
        self._touch(lambda: self.show(view=view))  # type: ignore[arg-type]

    @Slot(str)
    def step(self, zoom: str) -> None:
        """Touch: zoom in or out."""
        self._touch(lambda: self.show(zoom=zoom))  # type: ignore[arg-type]

    def _touch(self, verb: Callable[[], Reply]) -> None:
        self.heed(verb())
