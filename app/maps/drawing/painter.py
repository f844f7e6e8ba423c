"""A picture of a region painted flat with QPainter, in the colours and widths of the map: tiles and thumbnails."""

from collections.abc import Sequence
from weakref import WeakKeyDictionary

import numpy as np
import shapely
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter, QPainterPath, QPen, QPolygonF

from app.maps.drawing.beyond import coasts, fading, sea_beyond
from app.maps.drawing.cell_areas import SORTS, Sort, grouped, united, wider
from app.maps.drawing.cell_areas import tone_of as area_tone
from app.maps.drawing.cell_lines import LINE_LAYERS, Kind, Shapes, merged, tone_of
from app.maps.drawing.cell_rows import Source
from app.maps.drawing.cells import Bounds
from app.maps.drawing.colours import RELIEF, RELIEFS, Colour, Colours, flat_tones, tone_table
from app.maps.drawing.relief import EVERY, GRID
from app.maps.drawing.ribbons import Whole
from app.maps.drawing.widths import BIG, CASING, RIMS, WIDTH, level_for, pixels
from app.maps.geo import Points
from app.maps.regions.region import Region

AROUND = 24  # pixels read beyond the picture, so that no edge of it shows
SEAS: WeakKeyDictionary[Region, Shapes] = WeakKeyDictionary()  # beyond the regions that were painted
DASHED = {"tunnel": (4.0, 3.0), "track": (4.0, 2.5), "ferry": (5.0, 4.0)}  # in widths of the line


class _Sheet:
    """A painter over a box of the ground."""

    def __init__(self, image: QImage, box: Bounds, colours: Colours, dots: float, level: int | None) -> None:
        self.box, self.colours, self.dots = box, colours, dots
        self.step = (box[2] - box[0]) / max(image.width(), 1)
        self.scale = self.step * dots
        self.level = level_for(self.scale) if level is None else level
        self.tones = {name: QColor(*tone) for name, tone in flat_tones(colours).items()}
        self.painter = QPainter(image)
        self.painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    @property
    def whole(self) -> QRectF:
        """The picture in pixels."""
        return QRectF(self.painter.viewport())

    def corners(self, box: Bounds) -> Bounds:
        """Left, top, right and bottom of a box of the ground in pixels."""
        (left, bottom), (right, top) = (
            ((x - self.box[0]) / self.step, (self.box[3] - y) / self.step) for x, y in (box[:2], box[2:])
        )
        return left, top, right, bottom

    def polygon(self, points: Points) -> QPolygonF:
        """Points in metres as pixels."""
        x, y = (points[:, 0] - self.box[0]) / self.step, (self.box[3] - points[:, 1]) / self.step
        return QPolygonF([QPointF(*spot) for spot in zip(x.tolist(), y.tolist(), strict=True)])

    def pen(self, tone: QColor, width: float, dash: str = "", flat: bool = False) -> QPen:
        """A pen of a width in reference pixels."""
        cap = Qt.PenCapStyle.FlatCap if dash or flat else Qt.PenCapStyle.RoundCap
        pen = QPen(tone, max(width * self.dots, 0.4), Qt.PenStyle.SolidLine, cap, Qt.PenJoinStyle.RoundJoin)
        if dash:
            pen.setDashPattern(list(DASHED[dash]))
        return pen

    def areas(self, shapes: Shapes, sort: Sort) -> None:
        """Fill polygons, with their rims."""
        path = QPainterPath()
        for ring in shapely.get_rings(shapes):
            path.addPolygon(self.polygon(shapely.get_coordinates(ring)))
        tone = self.tones[area_tone(sort, self.level)]
        if sort.rim == "shore":
            for share in (1.0, 0.6, 0.3):
                glow = QColor(self.tones["glow"])
                glow.setAlphaF(glow.alphaF() * 0.35)
                self.painter.strokePath(path, self.pen(glow, 1.4 * share * pixels(RIMS["glow"], self.scale)))
        self.painter.fillPath(path, tone)
        if sort.rim == "shore":
            self.painter.strokePath(path, self.pen(self.tones["shore"], 1.2))

    def lines(self, known: Sequence[Kind], shapes: Shapes, sort: Whole) -> None:
        """Stroke lines, each layer's casings below its roads."""
        for layer in LINE_LAYERS:
            numbers = [number for number, kind in enumerate(known) if kind.layer == layer]
            paths = {number: self._path(shapes[sort == number]) for number in numbers}
            for number, path in paths.items():
                if (kind := known[number]).casing:
                    rim = 2 * pixels(CASING[kind.width in BIG], self.scale)
                    width = pixels(WIDTH[kind.width], self.scale) + rim
                    self.painter.strokePath(path, self.pen(self.tones[kind.casing], width, flat=layer == "bridges"))
            for number, path in paths.items():
                kind = known[number]
                width = pixels(WIDTH[kind.width], self.scale)
                self.painter.strokePath(path, self.pen(self.tones[tone_of(kind, self.level)], width, kind.dash))

    def _path(self, shapes: Shapes) -> QPainterPath:
        path = QPainterPath()
        for line in shapes:
            path.addPolygon(self.polygon(shapely.get_coordinates(line)))
        return path


def paint(
    region: Region,
    box: Bounds,
    size: QSize,
    colours: Colours,
    level: int | None = None,
    dots: float = 1.0,
    lines: Sequence[tuple[Points, Colour, float]] = (),
) -> QImage:
    """The ground of `box` (x0, y0, x1, y1 in metres), `size` pixels large, at the level of detail of its scale or at
    `level`; `dots` pixels make a reference pixel. `lines` are drawn on top: points (n, 2) in metres, colour, width in
    reference pixels. To be called on the region's thread; takes some 10 ms for a tile."""
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(QColor(*colours.land))
    sheet = _Sheet(image, box, colours, dots, level)
    detail = sheet.level
    around = wider(box, AROUND * dots * sheet.step)
    source = Source(region.connection)
    rows = source.read("areas", detail, around)
    groups = grouped(rows)
    for layer in ("land", "greens", "waters", "piers"):
        if layer == "waters":
            _relief(sheet, source)
            _fade(sheet, region.bounds)
        for name, sort in SORTS.items():
            if sort.layer == layer and name in groups:
                sheet.areas(united(rows, groups[name], around, detail, name == "water"), sort)
    sheet.lines(*merged(source.read("lines", detail, around), detail))
    if detail == 0:
        _buildings(sheet, source, around)
    _beyond(sheet, region, source)
    for points, colour, width in lines:
        sheet.painter.strokePath(_route(sheet, points), sheet.pen(QColor(*colour), width))
    sheet.painter.end()
    return image


def _relief(sheet: _Sheet, source: Source) -> None:
    """Light and shade of the hills, as a small picture that is drawn large."""
    grid = GRID * EVERY[sheet.level]
    x0, y0 = (np.floor(side / grid) * grid for side in sheet.box[:2])
    x1, y1 = (np.ceil(side / grid) * grid for side in sheet.box[2:])
    shades = source.shades((x0, y0, x1, y1), EVERY[sheet.level])
    if shades is None:
        return
    light = np.round((shades[::-1].astype(float) + 127) / 254 * (RELIEFS - 1)).astype(int)
    pixels_of = np.ascontiguousarray(tone_table(sheet.colours)[RELIEF + light])
    rows, columns = light.shape
    image = QImage(pixels_of.data, columns, rows, 4 * columns, QImage.Format.Format_RGBA8888_Premultiplied)
    half = grid / 2
    left, top = (x0 - half - sheet.box[0]) / sheet.step, (sheet.box[3] - y1 - half) / sheet.step
    sheet.painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    sheet.painter.drawImage(QRectF(left, top, columns * grid / sheet.step, rows * grid / sheet.step), image)


def _fade(sheet: _Sheet, bounds: Bounds) -> None:
    """What grows turns into open land toward the edges of the region."""
    left, top, right, bottom = sheet.corners(bounds)
    wide = fading(bounds) / sheet.step
    land, none = QColor(*sheet.colours.land), QColor(*sheet.colours.land[:3], 0)
    across, up = (top, bottom - top), (left, right - left)
    for strip, start, end in (
        (QRectF(left, across[0], wide, across[1]), (left, 0.0), (left + wide, 0.0)),
        (QRectF(right - wide, across[0], wide, across[1]), (right, 0.0), (right - wide, 0.0)),
        (QRectF(up[0], top, up[1], wide), (0.0, top), (0.0, top + wide)),
        (QRectF(up[0], bottom - wide, up[1], wide), (0.0, bottom), (0.0, bottom - wide)),
    ):
        if strip.intersects(sheet.whole):
            light = QLinearGradient(QPointF(*start), QPointF(*end))
            light.setColorAt(0.0, land)
            light.setColorAt(1.0, none)
            sheet.painter.fillRect(strip, light)


def _beyond(sheet: _Sheet, region: Region, source: Source) -> None:
    """Open land and sea where the region ends."""
    left, top, right, bottom = sheet.corners(region.bounds)
    inside = QRectF(left, top, right - left, bottom - top)
    if inside.contains(sheet.whole):
        return
    path = QPainterPath()
    path.addRect(sheet.whole)
    path.addRect(inside)
    sheet.painter.fillPath(path, QColor(*sheet.colours.land))
    if region not in SEAS:
        SEAS[region] = sea_beyond(source, region.bounds)
    sea = shapely.get_parts(shapely.intersection(SEAS[region], shapely.box(*wider(sheet.box, AROUND * sheet.step))))
    path = QPainterPath()
    for ring in shapely.get_rings(sea):
        path.addPolygon(sheet.polygon(shapely.get_coordinates(ring)))
    sheet.painter.strokePath(path, sheet.pen(sheet.tones["water"], 1.5))  # no seam shows
    sheet.painter.fillPath(path, sheet.tones["water"])
    for coast in coasts(SEAS[region], region.bounds):
        path = QPainterPath()
        path.addPolygon(sheet.polygon(coast))
        sheet.painter.strokePath(path, sheet.pen(sheet.tones["shore"], 1.2))


def _buildings(sheet: _Sheet, source: Source, box: Bounds) -> None:
    rows = source.read("blocks", 0, box)
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    ends = np.append(rows.rings, len(rows.points))[1:]
    for first, last in zip(rows.rings.tolist(), ends.tolist(), strict=True):
        path.addPolygon(sheet.polygon(rows.points[first:last]))
    sheet.painter.fillPath(path, QColor(*sheet.colours.building))


def _route(sheet: _Sheet, points: Points) -> QPainterPath:
    path = QPainterPath()
    path.addPolygon(sheet.polygon(points))
    return path
