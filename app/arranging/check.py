"""Whether the panels of an arrangement fit: on the grid, large enough, none over another."""

from collections.abc import Iterator, Sequence

from app.arranging.form import SHAPES, Arrangement, Place, Shape
from app.arranging.panels import PANELS, states
from app.config.fields import nearest
from app.study.files.yaml_file import Place as Path
from app.study.files.yaml_file import YamlFile

GAP = 16.0  # reference pixels between cells, as qml/Arrange/PanelGrid.qml has it
COLUMN = 412.0  # the house's own column, of four cells
# The least room that home has on a screen of each shape, in reference pixels: 1280×800 and 1920×720, 3840×1100, …
LEAST_ROOM = {
    "wide": (1376.0, 500.0),
    "pillar": (2440.0, 500.0),
    "compact": (1160.0, 500.0),
    "upright": (936.0, 1300.0),
}


def faults(file: YamlFile, arrangement: Arrangement) -> Iterator[str]:
    """One sentence for each panel that is wrong, with its place in the file."""
    for name in SHAPES:
        shape = arrangement.shape(name)
        for key, listed in (("panels", shape.panels), ("right_hand", shape.right_hand or [])):
            for number in range(len(listed)):
                where: Path = (name, key, number)
                found = next(_faults(name, shape, listed, number), None)
                if found is not None:
                    field, what, mend = found
                    yield file.fault((*where, field) if field else where, what, mend)


def _faults(name: str, shape: Shape, listed: Sequence[Place], number: int) -> Iterator[tuple[str, str, str]]:
    place = listed[number]
    panel = PANELS.get(place.panel)
    if panel is None:
        mend = f"known are {', '.join(PANELS)}{nearest(place.panel, PANELS)}"
        yield "panel", f"there is no panel `{place.panel}`", mend
        return
    if place.when is not None and panel.when not in ("always", place.when):
        yield "when", f"`{place.panel}` is there only while {panel.when}", "take `when` out"
    columns, rows = size(shape)
    last, lowest = place.column + place.wide - 1, place.row + place.tall - 1
    if last > columns:
        yield "column", f"`{place.panel}` reaches column {last} of {columns}", "move or narrow it"
    if lowest > rows:
        yield "row", f"`{place.panel}` reaches row {lowest} of {rows}", "move it up or make it lower"
    wide, tall = least(name, shape, place.panel)
    if place.wide < wide or place.tall < tall:
        yield (
            "wide" if place.wide < wide else "tall",
            f"`{place.panel}` is {place.wide} by {place.tall} cells",
            f"it needs at least {wide} by {tall} here",
        )
    other = blocking(listed[:number], place)
    if other is not None:
        yield "", f"`{place.panel}` lies over `{other.panel}`", "move or shrink one of them"


def size(shape: Shape) -> tuple[int, int]:
    """Columns and rows of its grid."""
    return shape.columns.driver + shape.columns.far, shape.rows.top + shape.rows.bottom


def least(name: str, shape: Shape, panel: str) -> tuple[int, int]:
    """Cells (wide, tall) that a panel needs on the least screen of this shape."""
    columns, rows = size(shape)
    room = LEAST_ROOM[name]
    across = min(shape.cell.width or (COLUMN - 3 * GAP) / 4, (room[0] - (columns - 1) * GAP) / columns)
    down = min(shape.cell.height, (room[1] - (rows - 1) * GAP) / rows)
    return _cells(PANELS[panel].width, across), _cells(PANELS[panel].height, down)


def usual(name: str, shape: Shape, panel: str) -> tuple[int, int]:
    """Cells (wide, tall) that a panel gets when it is put on home."""
    wide, tall = least(name, shape, panel)
    return max(wide, PANELS[panel].wide), max(tall, PANELS[panel].tall)


def _cells(length: float, cell: float) -> int:
    count = 1
    while count * cell + (count - 1) * GAP < length and count < 24:
        count += 1
    return count


def blocking(others: Sequence[Place], place: Place) -> Place | None:
    """The first panel that this one would lie over while both are to be seen; the same panel twice counts."""
    seen = states(place.panel, place.when)
    for other in others:
        apart = (
            place.column + place.wide <= other.column
            or other.column + other.wide <= place.column
            or place.row + place.tall <= other.row
            or other.row + other.tall <= place.row
        )
        if seen & states(other.panel, other.when) and (not apart or place.panel == other.panel):
            return other
    return None
