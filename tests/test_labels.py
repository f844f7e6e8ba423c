"""Words and marks on the map: where names run, what is chosen, that nothing covers another or flickers."""

import math
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QColor, QFontDatabase, QGuiApplication, QImage
from PySide6.QtQuick import QQuickWindow

from app.maps.drawing.camera import Camera, View
from app.maps.drawing.icon_paths import icon_paths, icon_svg
from app.maps.drawing.joined_lines import joined
from app.maps.drawing.map_layer import MapLayer
from app.maps.drawing.map_signs import MapSigns
from app.maps.drawing.sign import Line, Sign
from app.maps.drawing.sign_atlas import SignAtlas
from app.maps.drawing.sign_choice import Chooser, Shown
from app.maps.drawing.sign_fades import Fades
from app.maps.drawing.sign_images import Look, SignImages
from app.maps.drawing.sign_paths import Strip, Strips, stretch
from app.maps.drawing.sign_places import place_signs
from app.maps.drawing.sign_style import ICONS
from app.maps.drawing.sign_words import word_signs
from app.maps.geo import Frame
from app.maps.regions.feature import Feature, Place

NOTHING = np.zeros((0, 3), dtype=np.uint32)
ROOM = (0.0, 0.0, 1920.0, 720.0)


def road(points: list[tuple[float, float]], name: str = "Mill Road", number: int = 1, kind: str = "primary") -> Feature:
    line = np.array(points, dtype=float)
    return Feature("road", kind, name, "磨坊路", 0, 0, False, line, NOTHING, tags={"ref": "12"}, id=number)


def place(number: int, category: str, x: float, y: float, **tags: str) -> Place:
    tags = {name.replace("__", ":"): value for name, value in tags.items()}
    return Place(number, category, f"Place {number}", f"地点{number}", x, y, 0.0, 0.0, tags, 0.5)


def above(scale: float = 1.0, bearing: float = 0.0, tilt: float = 0.0, x: float = 0.0, y: float = 0.0) -> Camera:
    return Camera(View(x, y, scale, bearing, tilt, 960, 360), 1920, 720)


@pytest.fixture
def images(qt: object) -> SignImages:
    colours = {"label": QColor("white"), "labelHalo": QColor("black"), "surface": QColor("#112")}
    return SignImages(Look(colours=colours))


def boxes(shown: list[Shown], camera: Camera) -> list[tuple[float, float, float, float]]:
    """One box for each flat sign and several for each bent one."""
    strips = Strips([one.strip for one in shown])
    laid = strips.lay(camera)
    found = []
    for number, one in enumerate(shown):
        first, count = int(strips.first[number]), int(strips.slices[number])
        half = one.strip.height / 2
        middle = laid.middle[first : first + count]
        if one.strip.bent:
            found += [(x - half * 0.6, y - half * 0.6, x + half * 0.6, y + half * 0.6, number) for x, y in middle]
        else:
            found.append((middle[0, 0], middle[0, 1] - half, middle[1, 0], middle[1, 1] + half, number))
    return found  # type: ignore[return-value]


def test_pieces_of_a_road_become_one_line_and_each_knows_its_part() -> None:
    pieces = [np.array(p, dtype=float) for p in ([(0, 0), (100, 0)], [(300, 10), (100, 0)], [(100, 0), (100, 200)])]
    (line, start, along), (other, after, backward), (aside, _, _) = joined(pieces)
    assert line is other and line is not aside
    assert (start, along) == (0.0, True) and (after, backward) == (100.0, False)
    assert line.points.tolist() == [[0, 0], [100, 0], [300, 10]]


def test_a_sign_of_a_road_does_not_depend_on_what_else_is_loaded() -> None:
    west, east = road([(0, 0), (400, 0)], number=1), road([(400, 0), (900, 40)], number=2)
    alone = {sign.key: (sign.x, sign.y) for sign in word_signs([west])}
    together = {sign.key: (sign.x, sign.y) for sign in word_signs([west, east, west])}
    assert alone.items() <= together.items()
    assert len({sign.key for sign in word_signs([west, east, west])}) == len(word_signs([west, east, west]))


def test_a_name_runs_along_its_road_upright_in_every_direction(images: SignImages) -> None:
    bend = [(400 * math.sin(a), 400 * math.cos(a)) for a in np.linspace(0, math.pi, 60)]
    signs = [sign for sign in word_signs([road(bend)]) if sign.kind == "road"]
    for bearing in range(0, 360, 30):
        camera = above(0.6, bearing, x=200)
        shown = Chooser(signs).choose(camera, images, ROOM, [])
        assert shown, f"no name at {bearing}°"
        strips = Strips([one.strip for one in shown])
        laid = strips.lay(camera)
        assert strips.readable(laid).all()
        for first, count in zip(strips.first, strips.slices, strict=True):
            middle = laid.middle[first : first + count]
            assert middle[-1, 0] > middle[0, 0] - 30  # reads from left to right
            ground = np.array([camera.ground(*spot) for spot in middle])
            assert np.hypot(ground[:, 0], ground[:, 1]) == pytest.approx(400, abs=6)  # lies on the bend


def test_a_name_too_long_or_too_bent_for_its_road_is_not_written(images: SignImages) -> None:
    short = road([(0, 0), (40, 0)])
    hairpin = road([(-60, 0), (0, 0), (2, 8), (-60, 12)])
    for feature in (short, hairpin):
        names = [sign for sign in word_signs([feature]) if sign.kind == "road"]
        assert names and not Chooser(names).choose(above(0.8), images, ROOM, [])


def test_nothing_covers_another_and_the_important_comes_first(images: SignImages) -> None:
    streets = [road([(-900, 60 * n), (900, 60 * n + 40)], f"Street {n}", n, "residential") for n in range(-6, 7)]
    places = [place(n, "restaurant", 37 * n % 800 - 400, 53 * n % 400 - 200, rating="4.6") for n in range(100, 160)]
    town = place(1, "area", 0, 0, place="town")
    signs = [*word_signs(streets), *place_signs([*places, town])]
    for camera in (above(1.0), above(1.2, 40.0, 50.0)):
        shown = Chooser(signs).choose(camera, images, ROOM, [(900, 300, 1020, 420)])
        assert any(one.sign.kind == "road" for one in shown) and any(one.sign.kind == "mark" for one in shown)
        found = boxes(shown, camera)
        for a in found:
            for b in found:
                if a[4] < b[4]:
                    apart = a[0] >= b[2] or a[2] <= b[0] or a[1] >= b[3] or a[3] <= b[1]
                    assert apart, f"{shown[a[4]].sign.name} covers {shown[b[4]].sign.name}"
    assert sum(one.variant == "pill" for one in shown) <= 4


def test_what_is_shown_stays_while_the_map_pans_and_turns_a_little(images: SignImages) -> None:
    streets = [road([(-900, 80 * n), (900, 80 * n + 40)], f"Street {n}", n, "residential") for n in range(-6, 7)]
    places = [place(n, "cafe", 137 * n % 1500 - 700, 253 * n % 700 - 300, rating="4.6") for n in range(100, 150)]
    chooser = Chooser([*word_signs(streets), *place_signs(places)])
    before = {one.key for one in chooser.choose(above(0.9), images, ROOM, [])}
    for step in range(1, 11):
        now = {one.key for one in chooser.choose(above(0.9, step * 0.8, x=step * 3.0), images, ROOM, [])}
        assert len(before & now) >= 0.85 * len(before)
        before = now


def test_zooming_shows_streets_near_and_towns_far(images: SignImages) -> None:
    signs = [
        *word_signs([road([(-500, 0), (500, 0)], kind="residential"), road([(-9000, 900), (9000, 900)], "M 1", 9)]),
        *place_signs([place(1, "area", 0, -200, place="town"), place(2, "area", 30, 60, place="suburb")]),
    ]

    def kinds(scale: float) -> set[str]:
        return {one.sign.kind for one in Chooser(signs).choose(above(scale), images, ROOM, [])}

    assert "road" in kinds(0.6) and "town" not in kinds(0.6)
    assert "district" in kinds(3.0) and "town" in kinds(30.0)
    assert "district" not in kinds(30.0)


def test_charging_shows_power_and_free_plugs_and_food_its_rating() -> None:
    tags = {"socket__type2_combo__output": "300 kW", "available": "4", "operator": "Volt Point"}
    charger, food = place_signs([place(1, "charging", 0, 0, **tags), place(2, "restaurant", 0, 0, rating="4.7")])
    assert (charger.detail, charger.free, charger.name) == ("300 kW", 4, "Volt Point")
    assert food.detail == "4.7" and food.free == -1


def test_peaks_and_passes_tell_their_height() -> None:
    signs = list(place_signs([place(1, "nature", 0, 0, natural="peak", ele="2140"),
                              place(2, "nature", 0, 0, mountain_pass="yes", ele="1,820 m")]))  # fmt: skip
    assert [(sign.kind, sign.detail) for sign in signs] == [("peak", "2140 m"), ("pass", "1820 m")] or [
        sign.kind for sign in signs
    ] == ["peak", "pass"]


def test_every_category_has_an_icon_of_the_set() -> None:
    assert set(ICONS.values()) <= set(icon_paths())
    assert b'd=""' not in icon_svg("charge", "#fff")


def inked(image: QImage) -> int:
    return sum(image.pixelColor(x, y).alpha() > 60 for x in range(image.width()) for y in range(image.height()))


@pytest.mark.parametrize("variant", ["words", "dot", "named", "pill", "pin", "chosen"])
def test_pictures_fill_their_measured_size(images: SignImages, variant: str) -> None:
    kind = {"words": "town", "pin": "find", "chosen": "chosen"}.get(variant, "mark")
    sign = Sign("x", kind, "Noodle House", "面馆", 9, 0, 0, 0, 9, category="restaurant", detail="4.7")
    shape, picture = images.shape(sign, variant), images.image(sign, variant)
    assert abs(picture.width() - shape.width) < 2 and inked(picture) > 100
    edge = [picture.pixelColor(picture.width() - 1, y).alpha() for y in range(picture.height())]
    assert max(edge) < 200  # nothing is cut off at the right


def test_chinese_names_have_no_missing_glyph(images: SignImages) -> None:
    if not any("CJK" in family or "Hei" in family for family in QFontDatabase.families()):
        pytest.skip("no Chinese font on this machine: apt-get install fonts-noto-cjk")
    chinese = SignImages(Look(language="zh", colours=images.look.colours))
    seen = set()
    for name in ("文德河", "老城区", "塞林湖"):
        sign = Sign("x", "town", "-", name, 9, 0, 0, 0, 9)
        picture = chinese.image(sign, "words")
        seen.add((picture.width(), inked(picture)))
        box = SignImages(Look(language="zh", colours=images.look.colours)).image(
            Sign("x", "town", "-", "\U000f1234" * 3, 9, 0, 0, 0, 9), "words"
        )
        assert inked(picture) != inked(box)
    assert len(seen) == 3


def test_a_strip_of_a_line_keeps_its_place() -> None:
    line = Line.of(np.array([(0.0, 0.0), (100.0, 0.0), (100.0, 100.0)]))
    points, anchor = stretch(line, 90.0, 30.0)
    assert points[anchor].tolist() == [90.0, 0.0] and points[0].tolist() == [60.0, 0.0]
    assert points[-1].tolist() == [100.0, 20.0]
    strips = Strips([Strip(points, anchor, 40, 16, bent=True)])
    assert strips.readable(strips.lay(above(1.0)))[0] == np.bool_(False)  # a corner of 90°


def test_words_fade_in_and_out_in_a_fifth_of_a_second() -> None:
    def one(key: str) -> Shown:
        return Shown(Sign(key, "town", key, "", 1, 0, 0, 0, 9), "words", Strip(np.zeros((1, 2)), 0, 9, 9), 1.0)

    fades, a, b = Fades(), one("a"), one("b")
    fades.turn([], [a])
    fades.advance(0.1, [a])
    assert fades.of(a) == pytest.approx(0.5) and not fades.at_rest
    fades.turn([a], [b])
    fades.advance(0.05, [b])
    assert fades.of(a) == pytest.approx(0.25) and fades.of(b) == pytest.approx(0.25) and list(fades.going) == [a.key]
    assert fades.advance(0.2, [b]) and fades.at_rest and fades.of(a) == 0.0 and fades.of(b) == 1.0


def test_a_full_sheet_of_pictures_says_so(qt: object) -> None:
    atlas, picture = SignAtlas(), QImage(200, 100, QImage.Format.Format_ARGB32_Premultiplied)
    count = 0
    while atlas.put(str(count), picture.copy()):
        count += 1
    assert count == len(atlas.places) > 40
    assert len({(place.x(), place.y()) for place in atlas.places.values()}) == count


class Shown720:
    """A window with a layer and its signs, without any file: features and places are handed in."""

    def __init__(self, folder: Path) -> None:
        self.window = QQuickWindow()
        self.window.resize(800, 480)
        self.layer = MapLayer(self.window.contentItem())
        self.signs = MapSigns(self.window.contentItem())
        for item in (self.layer, self.signs):
            item.setSize(QSizeF(800, 480))
        self.layer.frame = Frame(54.0, 4.0)
        self.layer.place(54.0, 4.0, 0.0, 0.0)
        self.signs.setProperty("map", self.layer)
        self.window.show()

    def close(self) -> None:
        self.signs.end()
        self.window.close()
        self.signs.setParentItem(None)
        self.layer.setParentItem(None)


@pytest.fixture
def shown(qt: object, tmp_path: Path) -> Iterator[Shown720]:
    made = Shown720(tmp_path)
    yield made
    made.close()


def test_finds_are_pinned_and_a_tap_tells_which(shown: Shown720) -> None:
    rows = [
        {"number": 7, "name": "A", "category": "cafe", "latitude": 54.0005, "longitude": 4.0},
        {"number": 8, "name": "B", "category": "cafe", "latitude": 54.0, "longitude": 4.002, "chosen": True},
    ]
    shown.signs.setProperty("finds", rows)
    shown.signs.choose()
    assert [(one.sign.place, one.variant) for one in shown.signs.shown] == [(7, "pin"), (8, "chosen")]
    camera = shown.layer.pilot.camera
    assert shown.layer.frame is not None
    x, y, _ = camera.project(np.array([[*shown.layer.frame.to_local(54.0005, 4.0), 0.0]]))[0]
    assert shown.signs.placeAt(x, y - 25) == 7
    assert shown.signs.placeAt(10, 10) == 0


def test_another_language_is_written_at_once(shown: Shown720) -> None:
    QGuiApplication.processEvents()
    shown.signs.setProperty("look", {"language": "en", "label": QColor("white")})
    assert shown.signs._images.look.language == "en"
    shown.signs.setProperty("look", {"language": "zh", "label": QColor("white")})
    assert shown.signs._images.look.language == "zh" and shown.signs._atlas.edition >= 0


def test_one_free_place_is_told_in_the_singular(images: SignImages) -> None:
    french = SignImages(Look(free="%1 · %2 libres", one_free="%1 · 1 libre", colours=images.look.colours))
    several, one = (Sign("x", "charging", "Ion", "", 9, 0, 0, 0, 9, detail="11 kW", free=free) for free in (2, 1))
    assert french._fact(several) == "11 kW · 2 libres" and french._fact(one) == "11 kW · 1 libre"
