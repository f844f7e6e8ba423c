"""The form of an arrangement: a grid for each shape of screen, and the panels on it."""

from functools import cache, partial
from pathlib import Path
from typing import Annotated, Any, Literal

import yaml
from pydantic import Field

from app.arranging.panels import PANELS
from app.study.files.yaml_file import Form

ShapeName = Literal["wide", "pillar", "compact", "upright"]
HOUSE = Path(__file__).resolve().parents[2] / "assets" / "arrangements" / "meridian.yaml"
SHAPES: tuple[ShapeName, ...] = ("wide", "pillar", "compact", "upright")
Count = Annotated[int, Field(ge=1, le=24)]
PanelName = Annotated[str, Field(json_schema_extra={"enum": list(PANELS)})]


class Place(Form):
    """A panel: its first column from the driver's side and first row from the top, and its size in cells."""

    panel: PanelName = Field(description="which panel")
    column: Count = Field(description="first column, counted from the driver's side")
    row: Count = Field(description="first row, counted from the top")
    wide: Count = Field(description="columns it takes")
    tall: Count = Field(description="rows it takes")
    when: Literal["guided", "free"] | None = Field(
        None, description="only while a route is on (guided) or while none is (free); without it in both"
    )


class Columns(Form):
    """Columns that hug the driver's edge and the far edge; what is left over lies between them."""

    driver: Count = Field(description="columns from the driver's edge on")
    far: Count = Field(description="columns up to the far edge")


class Rows(Form):
    """Rows that hang from the top and rows that stand above the dock; what is left over lies between them."""

    top: Count = Field(description="rows from the top on")
    bottom: int = Field(0, ge=0, le=24, description="rows down to the dock")


class Cell(Form):
    """The most that a cell grows to, in pixels of the 720 px reference; between cells are 16."""

    width: float | None = Field(None, ge=24, le=400, description="without it a quarter of the theme's column")
    height: float = Field(80, ge=24, le=400)


class Shape(Form):
    """One shape of screen."""

    columns: Columns
    rows: Rows
    cell: Cell = Field(default_factory=lambda: Cell.model_validate({}))
    panels: list[Place] = Field(description="what stands where; right-hand drive mirrors it")
    right_hand: list[Place] | None = Field(None, description="what stands where with the wheel on the right instead")


@cache
def _house() -> dict[str, Any]:
    document: dict[str, Any] = yaml.safe_load(HOUSE.read_text(encoding="utf-8"))
    return document


def _shape(name: str, about: str) -> Any:
    """A shape of screen; where a file leaves it out, it is as in the house's own arrangement."""
    return Field(description=about, default_factory=partial(_of_the_house, name))


def _of_the_house(name: str) -> Shape:
    return Shape.model_validate(_house()[name])


class Arrangement(Form):
    """Home for every shape of screen."""

    wide: Shape = _shape("wide", "the usual centre screen, such as 1920×720 or 1280×800")
    pillar: Shape = _shape("pillar", "pillar to pillar: more than three times as wide as high")
    compact: Shape = _shape("compact", "small screens, such as 800×480")
    upright: Shape = _shape("upright", "higher than wide")

    def shape(self, name: str) -> Shape:
        """One of them by its name."""
        found: Shape = getattr(self, name)
        return found


def places(shape: Shape, side: str) -> list[Place]:
    """What stands where with the wheel on this side, left or right."""
    return shape.right_hand if side == "right" and shape.right_hand is not None else shape.panels
