"""Where people touched: a heat map over a picture of the page that they touched."""

import base64
from collections.abc import Sequence
from html import escape
from pathlib import Path

from app.study.report.tables import Row, SessionData

STUDY = "study-"  # what the names of a study's own screens begin with
SCREENS = {
    "consent": "The consent",
    "task": "A task's card",
    "end": "The end",
    "seq": "Questions: single ease question",
    "sus": "Questions: System Usability Scale",
    "raw_tlx": "Questions: raw NASA-TLX",
    "ueq_s": "Questions: UEQ-S",
}


def heat_maps(sessions: Sequence[SessionData]) -> list[tuple[str, str]]:
    """What a page is called and its heat map as HTML; the cockpit's own pages first, of each kind the most touched.
    Pages without a picture are left out."""
    touches: dict[str, list[Row]] = {}
    for session in sessions:
        for row in session.tables["touches"]:
            touches.setdefault(str(row["page"]), []).append(row)
    found = []
    for page, rows in sorted(touches.items(), key=lambda one: (one[0].startswith(STUDY), -len(one[1]))):
        picture = _picture(sessions, page)
        if picture is not None:
            found.append(
                (f"{_called(page)} · {len(rows)} {'touch' if len(rows) == 1 else 'touches'}", _map(picture, rows, page))
            )
    return found


def _called(page: str) -> str:
    """A page's name for people."""
    own = page.removeprefix(STUDY)
    if own == page:
        return page.replace("_", " ").replace("-", " ").capitalize()
    return SCREENS.get(own) or f"Questions: {own.replace('_', ' ')}"


def _picture(sessions: Sequence[SessionData], page: str) -> Path | None:
    for session in sessions:
        made = sorted((session.path / "pictures").glob(f"{page}-*.jpg"))
        if made:
            return made[0]
    return None


def _map(picture: Path, rows: Sequence[Row], page: str) -> str:
    """Soft spots that add up, in the picture's own proportions."""
    width, height = (int(part) for part in picture.stem.rsplit("-", 1)[1].split("x"))
    data = base64.b64encode(picture.read_bytes()).decode()
    radius = 0.035 * max(width, height)
    spots = "".join(
        f'<circle cx="{row["x"] * width:.0f}" cy="{row["y"] * height:.0f}" r="{radius:.0f}" fill="url(#heat)"/>'
        f'<circle cx="{row["x"] * width:.0f}" cy="{row["y"] * height:.0f}" r="{radius / 9:.0f}" class="touch"/>'
        for row in rows
    )
    glow = (
        '<defs><radialGradient id="heat"><stop offset="0" stop-color="#ff5a36" stop-opacity=".55"/>'
        '<stop offset=".5" stop-color="#ffb02e" stop-opacity=".25"/>'
        '<stop offset="1" stop-color="#ffb02e" stop-opacity="0"/>'
        "</radialGradient></defs>"
    )
    about = escape(f"{len(rows)} touches on the page {page}", quote=True)
    image = f'<image href="data:image/jpeg;base64,{data}" width="{width}" height="{height}"/>'
    return f'<svg viewBox="0 0 {width} {height}" role="img" aria-label="{about}">{glow}{image}{spots}</svg>'
