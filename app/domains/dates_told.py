"""Days and times as people of each language write them, in 24 hours."""

from datetime import datetime

from PySide6.QtCore import QDate, QLocale

FORMS = {
    "zh": ("M月d日dddd", "yyyy年M月d日"),
    "de": ("dddd, d. MMMM", "d. MMMM yyyy"),
    "fr": ("dddd d MMMM", "d MMMM yyyy"),
}
ENGLISH = ("dddd d MMMM", "d MMMM yyyy")


def day_told(at: datetime, language: str, *, year: bool = False) -> str:
    """Such as "Tuesday 24 November", or with the year instead of the weekday."""
    form = FORMS.get(language, ENGLISH)[year]
    return QLocale(language).toString(QDate(at.year, at.month, at.day), form)


def time_told(at: datetime, language: str) -> str:
    """Such as "Tuesday 24 November 13:30"."""
    return f"{day_told(at, language)} {at:%H:%M}"
