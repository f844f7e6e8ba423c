"""An arrangement as the screen takes it."""

from app.arranging.check import least, usual
from app.arranging.form import Place, Shape, places
from app.arranging.panels import PANELS, states


def shown_shape(name: str, shape: Shape) -> dict[str, object]:
    """Grid (driver, far, top, bottom, cellWidth, cellHeight; 0: by the theme), usual sizes, left and right entries."""
    return {
        "driver": shape.columns.driver,
        "far": shape.columns.far,
        "top": shape.rows.top,
        "bottom": shape.rows.bottom,
        "cellWidth": shape.cell.width or 0.0,
        "cellHeight": shape.cell.height,
        "usual": {panel: list(usual(name, shape, panel)) for panel in PANELS},
        **{side: [_entry(name, shape, *each) for each in enumerate(places(shape, side))] for side in ("left", "right")},
    }


def _entry(name: str, shape: Shape, number: int, place: Place) -> dict[str, object]:
    wide, tall = least(name, shape, place.panel)
    seen = states(place.panel, place.when)
    return {
        "number": number,
        "panel": place.panel,
        "column": place.column,
        "row": place.row,
        "wide": place.wide,
        "tall": place.tall,
        "leastWide": wide,
        "leastTall": tall,
        "guided": "guided" in seen,
        "free": "free" in seen,
    }
