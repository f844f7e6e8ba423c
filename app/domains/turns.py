"""The turns of a conversation as a list for the screen."""

from dataclasses import dataclass, replace
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QByteArray, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtQml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "Cockpit"
QML_IMPORT_MAJOR_VERSION = 1

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


@dataclass(frozen=True)
class Turn:
    """What was said, what was answered, and the cards of what came of it."""

    turn: str
    said: str
    answer: str = ""
    cards: tuple[dict[str, Any], ...] = ()
    endpoint: str = ""


class Role(IntEnum):
    """Roles of the list."""

    turn = Qt.ItemDataRole.UserRole + 1
    said = Qt.ItemDataRole.UserRole + 2
    answer = Qt.ItemDataRole.UserRole + 3
    cards = Qt.ItemDataRole.UserRole + 4
    endpoint = Qt.ItemDataRole.UserRole + 5


@QmlElement
@QmlUncreatable("The conversation has one.")
class Turns(QAbstractListModel):  # type: ignore[operator]
    """The newest 200 turns, oldest first."""

    LIMIT = 200

    def __init__(self) -> None:
        super().__init__()
        self._turns: list[Turn] = []

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Turns kept."""
        return 0 if parent.isValid() else len(self._turns)

    def roleNames(self) -> dict[int, QByteArray]:
        """As in Role."""
        return {role.value: QByteArray(role.name.encode()) for role in Role}

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """One field of a turn."""
        if not index.isValid() or role not in list(Role):
            return None
        value = getattr(self._turns[index.row()], Role(role).name)
        return list(value) if isinstance(value, tuple) else value

    def begin(self, turn: Turn) -> None:
        """Append a turn."""
        if len(self._turns) == self.LIMIT:
            self.beginRemoveRows(QModelIndex(), 0, 0)
            del self._turns[0]
            self.endRemoveRows()
        at = len(self._turns)
        self.beginInsertRows(QModelIndex(), at, at)
        self._turns.append(turn)
        self.endInsertRows()

    def update_last(self, **fields: Any) -> None:
        """Change fields of the newest turn."""
        if self._turns:
            self._turns[-1] = replace(self._turns[-1], **fields)
            last = self.index(len(self._turns) - 1)
            self.dataChanged.emit(last, last)

    def drop_last(self) -> None:
        """Take the newest turn away: its words go on in the next one."""
        if self._turns:
            at = len(self._turns) - 1
            self.beginRemoveRows(QModelIndex(), at, at)
            self._turns.pop()
            self.endRemoveRows()

    def forget(self) -> None:
        """Empty the list."""
        self.beginResetModel()
        self._turns.clear()
        self.endResetModel()
