"""What edit mode does to an arrangement: each step gives a new one, and none lays a panel over another."""

from app.arranging.check import blocking, least, size, usual
from app.arranging.form import Arrangement, Place, Shape, places
from app.arranging.panels import PANELS, states


def moved(shape: Shape, side: str, number: int, column: int, row: int, wide: int, tall: int) -> Shape:
    """The shape with one entry elsewhere or of another size; the shape itself where that is taken."""
    listed = places(shape, side)
    place = listed[number].model_copy(update={"column": column, "row": row, "wide": wide, "tall": tall})
    others = listed[:number] + listed[number + 1 :]
    if not _inside(shape, place) or blocking(others, place) is not None:
        return shape
    return _with(shape, side, [*listed[:number], place, *listed[number + 1 :]])


def added(shape: Shape, side: str, place: Place) -> Shape:
    """The shape with one more panel; the shape itself where its place is taken."""
    listed = places(shape, side)
    if not _inside(shape, place) or blocking(listed, place) is not None:
        return shape
    return _with(shape, side, [*listed, place])


def removed(shape: Shape, side: str, number: int) -> Shape:
    """The shape without an entry."""
    listed = places(shape, side)
    return _with(shape, side, [*listed[:number], *listed[number + 1 :]])


def unplaced(shape: Shape, side: str, state: str) -> list[str]:
    """Panels that could be seen in a state, guided or free, and are not."""
    shown = {place.panel for place in places(shape, side) if state in states(place.panel, place.when)}
    return [name for name in PANELS if name not in shown and state in states(name, None)]


def room_for(name: str, shape: Shape, side: str, panel: str, state: str) -> Place | None:
    """The first free place for a panel, from the top and the driver's side on.

    As large as usual, else as small as may be; in both states where it fits in both, else in this one.
    """
    columns, rows = size(shape)
    listed = places(shape, side)
    again = any(place.panel == panel for place in listed)
    whens: tuple[str | None, ...] = (state,) if again else (None,) if PANELS[panel].when != "always" else (None, state)
    for when in whens:
        for wide, tall in dict.fromkeys((usual(name, shape, panel), least(name, shape, panel))):
            for row in range(1, rows - tall + 2):
                for column in range(1, columns - wide + 2):
                    place = Place.model_validate(
                        {"panel": panel, "column": column, "row": row, "wide": wide, "tall": tall, "when": when}
                    )
                    if blocking(listed, place) is None:
                        return place
    return None


def replaced(arrangement: Arrangement, name: str, shape: Shape) -> Arrangement:
    """The arrangement with another shape of this name."""
    return arrangement.model_copy(update={name: shape})


def _inside(shape: Shape, place: Place) -> bool:
    columns, rows = size(shape)
    return place.column + place.wide - 1 <= columns and place.row + place.tall - 1 <= rows


def _with(shape: Shape, side: str, listed: list[Place]) -> Shape:
    own = side == "right" and shape.right_hand is not None
    return shape.model_copy(update={"right_hand" if own else "panels": listed})
