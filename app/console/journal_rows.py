"""The rows of the journal's list: what a person reads along, of the kinds and with the words that were chosen."""

import re
from collections.abc import Set as AbstractSet
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from app.console.journal_words import COLOURS, group, words
from app.study.record.frame import Record

TIME, WORDS, COLOUR = (int(Qt.ItemDataRole.UserRole) + place for place in range(1, 4))
_LONG = re.compile(r"(\S{20})(?=\S)")  # so that a word that is longer than a line can go on in the next
MOST = 3000  # rows that are shown; the file has them all

Row = tuple[float, str, str]  # session seconds, group, words


class JournalRows(QAbstractListModel):
    """All that came, and of it what is shown."""

    def __init__(self) -> None:
        super().__init__()
        self._all: list[Row] = []
        self._shown: list[Row] = []
        self._groups: AbstractSet[str] = set(COLOURS)
        self._wanted: list[str] = []

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        """Qt: shown rows."""
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = 0) -> Any:
        """Qt: by TIME, WORDS and COLOUR."""
        at, kind, text = self._shown[index.row()]
        if role == TIME:
            return f"{int(at) // 60}:{int(at) % 60:02d}"
        if role in (WORDS, Qt.ItemDataRole.DisplayRole):
            return _LONG.sub("\\1\u200b", text)
        return QColor(COLOURS[kind]) if role == COLOUR else None

    def take(self, record: Record) -> bool:
        """Another record; whether it is shown."""
        kind = group(record)
        if not kind:
            return False
        row = (float(record["t"]), kind, words(record))
        self._all.append(row)
        if not self._fits(row):
            return False
        if len(self._shown) >= MOST:
            self.beginRemoveRows(QModelIndex(), 0, MOST // 10)
            del self._shown[: MOST // 10 + 1]
            self.endRemoveRows()
        self.beginInsertRows(QModelIndex(), len(self._shown), len(self._shown))
        self._shown.append(row)
        self.endInsertRows()
        return True

    def sift(self, groups: AbstractSet[str], text: str) -> None:
        """Show only these groups, and of them what holds every word of `text`."""
        self._groups, self._wanted = groups, text.casefold().split()
        self.beginResetModel()
        self._shown = [row for row in self._all if self._fits(row)][-MOST:]
        self.endResetModel()

    def clear(self) -> None:
        """Nothing came yet."""
        self.beginResetModel()
        self._all, self._shown = [], []
        self.endResetModel()

    def _fits(self, row: Row) -> bool:
        text = row[2].casefold()
        return row[1] in self._groups and all(word in text for word in self._wanted)
