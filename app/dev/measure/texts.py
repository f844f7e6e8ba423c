"""What is wrong with texts: elided, spilling, cut off, hidden, over each other, in letters no font has, too small."""

from collections.abc import Iterator
from functools import cache
from unicodedata import category

from PySide6.QtGui import QFont, QTextLayout

from app.dev.measure.find import Find, plain
from app.dev.measure.seen import Item, Seen, Text

LEAST, LEAST_DRIVING = 14, 18  # pixels at 720 px height: for anything, and for what a driver must read
# QML types whose words a driver must read while driving.
DRIVING = ("ManoeuvreCard", "StatusBar", "GuidanceNotice", "TrafficOffer", "SpeedSign", "NoticeStrip", "AnswerText",
           "ClimateDial", "CaptionPanel", "CallCard", "ClusterView", "HeadUpView")  # fmt: skip
ASIDE = (
    "EndpointButton",
    "Avatar",
    "Chip",
    "MicrophoneButton",
    "PillButton",
)  # within those: what a driver need not read
PASSING = ("AnswerText",)  # types whose older words move out at the top as the answer goes on
# Types that come up over others for a while, and go again by themselves.
OVER = ("CaptionPanel", "NoticeStrip", "GuidanceNotice", "CallCard", "Toast")
SLACK = 1.5  # pixels that rounding may cost


def driving(text: Text) -> bool:
    """Whether a driver must read it."""
    types = {part.partition("#")[0] for part in text.path.split("/")}
    return not types.isdisjoint(DRIVING) and types.isdisjoint(ASIDE)


def passes(path: str) -> bool:
    """Whether it belongs to what comes up over others for a while."""
    return any(part.partition("#")[0] in OVER for part in path.split("/"))


def readable(seen: Seen) -> list[Text]:
    """The texts that are not wholly covered or scrolled away."""
    return [text for text in seen.texts if text.shown.w > 1 and text.shown.h > 1 and not _covered(text, seen.covers)]


def text_finds(seen: Seen) -> Iterator[Find]:
    """Everything wrong with the texts of a look."""
    texts = readable(seen)
    for text in texts:
        yield from (Find(kind, text.path, text.text, said) for kind, said in _alone(text, seen))
    yield from _pairs(texts, seen.covers)


def _alone(text: Text, seen: Seen) -> Iterator[tuple[str, str]]:
    if text.mirrored:
        yield "mirrored", "is drawn as in a mirror"
    if text.truncated:
        yield "elided", "is elided"
    for by, way in zip(text.over, ("wider", "taller"), strict=True):
        if by > SLACK and not text.truncated:
            yield "clipped", f"is {by:.0f} px {way} than its item"
    lost = (text.box.w - text.shown.w, text.box.h - text.shown.h)
    for by, free, way in zip(lost, text.slides, ("of its width", "of its height"), strict=True):
        passing = way == "of its height" and any(part in text.path for part in PASSING)
        if by > max(SLACK, 0.12 * text.pixels) and not free and not passing:
            yield "clipped", f"is cut off by {by:.0f} px {way}"
    beyond = text.shown.right - text.ground.right
    if beyond > SLACK and text.ground.x <= text.box.x < text.ground.right:
        yield "clipped", f"reaches {beyond:.0f} px beyond the ground it stands on"
    for cover in seen.covers:
        over = cover.shown.meet(text.shown)
        if passes(cover.path):
            continue
        if cover.order > text.order and over.w > SLACK and over.h > 0.2 * text.pixels:
            yield "hidden", f"is half hidden by {cover.path.rpartition('/')[2]}, {over.w:.0f}×{over.h:.0f} px"
            break
    least = LEAST_DRIVING if driving(text) else LEAST
    if text.enabled and text.pixels < (least - 0.5) * seen.unit:
        yield "small", f"has {text.pixels / seen.unit:.1f} px, {least} wanted"
    if lost_letters := missing("".join(sorted(set(plain(text.text)))), text.font.family(), text.font.weight()):
        yield "glyph", f"has no glyph for {lost_letters}"


def _covered(text: Text, covers: list[Item]) -> bool:
    for cover in covers:
        over = cover.shown.meet(text.shown)
        if cover.order > text.order and over.w >= text.shown.w - SLACK and over.h >= text.shown.h - SLACK:
            return True
    return False


def _pairs(texts: list[Text], covers: list[Item]) -> Iterator[Find]:
    for index, one in enumerate(texts):
        for other in texts[index + 1 :]:
            over = one.shown.meet(other.shown)
            if over.w <= 2 or over.h <= 0.3 * min(one.pixels, other.pixels):
                continue
            if not any(one.order < cover.order < other.order and cover.shown.meet(over).w > 0 for cover in covers):
                said = f"lies over “{plain(one.text)[:40]}”, {over.w:.0f}×{over.h:.0f} px"
                yield Find("overlapping", other.path, other.text, said)


@cache
def missing(letters: str, family: str, weight: int) -> str:
    """The letters that neither this font nor any that stands in for it has."""
    font = QFont(family, 20, weight)
    drawn = (letter for letter in letters if category(letter)[0] in "LMNPS" or category(letter) == "Co")
    return "".join(letter for letter in drawn if _lacks(letter, font))


def _lacks(letter: str, font: QFont) -> bool:
    layout = QTextLayout(letter, font)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return any(0 in run.glyphIndexes() for run in layout.glyphRuns())
