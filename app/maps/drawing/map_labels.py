"""The words and place chips on the map as a list model; it chooses a few times a second, never per frame."""

from PySide6.QtCore import (
    Property,
    QAbstractListModel,
    QByteArray,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem

from app.maps.drawing.label_list import Chooser, place_candidates, word_candidates
from app.maps.drawing.map_layer import MapLayer

QML_IMPORT_NAME = "Cockpit"
QML_IMPORT_MAJOR_VERSION = 1
EVERY = 280  # milliseconds
ROLES = ("text", "kind", "detail", "free", "latitude", "longitude", "toLatitude", "toLongitude", "shown")
Index = QModelIndex | QPersistentModelIndex


@QmlElement
class MapLabels(QAbstractListModel):
    """Roles: text, kind, detail, free (plugs, −1 unknown), latitude, longitude, toLatitude, toLongitude, and shown.

    `shown` is False while a row fades out, before it is removed.
    """

    mapChanged = Signal()
    styleChanged = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._map: MapLayer | None = None
        self._language, self._unit, self._places = "en", 1.0, False
        self.chooser: Chooser | None = None
        self._rows: list[int] = []
        self._shown: set[int] = set()
        self._last: object = None
        self._avoid: MapLabels | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY)
        self._timer.timeout.connect(self._choose)

    def _get_map(self) -> MapLayer | None:
        return self._map

    def _set_map(self, layer: MapLayer | None) -> None:
        if layer is not None and layer is not self._map:
            self._map = layer
            layer.regionChanged.connect(self._restart)
            layer.visibleChanged.connect(self._run)
            self._restart()
            self.mapChanged.emit()

    map = Property(QQuickItem, _get_map, _set_map, notify=mapChanged)

    def _get_language(self) -> str:
        return self._language

    def _set_language(self, language: str) -> None:
        if language != self._language:
            self._language, self._last = language, None
            if self._rows:
                self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1), [self._role("text")])
            self.styleChanged.emit()

    language = Property(str, _get_language, _set_language, notify=styleChanged)

    def _get_unit(self) -> float:
        return self._unit

    def _set_unit(self, unit: float) -> None:
        self._unit, self._last = unit, None
        self.styleChanged.emit()

    unit = Property(float, _get_unit, _set_unit, notify=styleChanged)

    def _get_places(self) -> bool:
        return self._places

    def _set_places(self, places: bool) -> None:
        self._places = places
        self.styleChanged.emit()

    places = Property(bool, _get_places, _set_places, notify=styleChanged)

    def _get_avoid(self) -> "MapLabels | None":
        return self._avoid

    def _set_avoid(self, other: "MapLabels | None") -> None:
        self._avoid = other
        self.styleChanged.emit()

    avoid = Property(QObject, _get_avoid, _set_avoid, notify=styleChanged)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's signature)
        """Qt: how many rows."""
        return 0 if parent.isValid() else len(self._rows)

    def roleNames(self) -> dict[int, QByteArray]:
        """Qt: names of the roles."""
        return {self._role(name): QByteArray(name.encode()) for name in ROLES}

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Qt: one value."""
        if self.chooser is None or self._map is None or self._map.frame is None or not index.isValid():
            return None
        number = self._rows[index.row()]
        candidate = self.chooser.candidates[number]
        name = ROLES[role - Qt.ItemDataRole.UserRole - 1]
        if name in ("latitude", "longitude"):
            return self._map.frame.to_degrees(candidate.x, candidate.y)[name == "longitude"]
        if name in ("toLatitude", "toLongitude"):
            return (
                self._map.frame.to_degrees(candidate.u, candidate.v)[name == "toLongitude"]
                if candidate.kind == "street"
                else 0.0
            )
        if name == "shown":
            return number in self._shown
        return candidate.text(self._language) if name == "text" else getattr(candidate, name)

    @staticmethod
    def _role(name: str) -> int:
        return int(Qt.ItemDataRole.UserRole) + 1 + ROLES.index(name)

    def _restart(self) -> None:
        layer = self._map
        if layer is None or layer.frame is None:
            return
        self.beginResetModel()
        made = place_candidates(layer.places) if self._places else word_candidates(layer.features, layer.places)
        self.chooser, self._rows, self._shown, self._last = Chooser(made, self._places), [], set(), None
        self.endResetModel()
        self._run()

    def _run(self) -> None:
        if self._map is not None and self._map.isVisible() and self.chooser is not None:
            self._timer.start()
        else:
            self._timer.stop()

    def _choose(self) -> None:
        layer, chooser = self._map, self.chooser
        if layer is None or chooser is None:
            return
        view = layer.pilot.view
        if view == self._last and len(self._rows) == len(self._shown):
            return
        taken = [] if self._avoid is None or self._avoid.chooser is None else self._avoid.chooser.boxes
        wanted = chooser.choose(layer.pilot.camera, self._unit, self._language, self._shown, layer.uncovered(), taken)
        self._last = view
        for row in range(len(self._rows) - 1, -1, -1):
            if self._rows[row] not in self._shown and self._rows[row] not in wanted:
                self.beginRemoveRows(QModelIndex(), row, row)
                del self._rows[row]
                self.endRemoveRows()
        self._shown = set(wanted)
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1), [self._role("shown")])
        fresh = [number for number in wanted if number not in self._rows]
        if fresh:
            self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(fresh) - 1)
            self._rows += fresh
            self.endInsertRows()
