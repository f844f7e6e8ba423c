"""The demo drive: spoken sentences from sound files, a picture of every stage, transcript, journal and latencies."""

import asyncio
import json
import time
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter

from app.application import Application
from app.assistant.speech.wire import FileHeard
from app.toolbox import short
from app.window import Window

ROOT = Path(__file__).parents[1]
SAYINGS = ROOT / "assets" / "demo" / "sayings.txt"
SPOKEN = ROOT / "build" / "spoken"
PAGES = (
    "Navigation",
    "Media",
    "Vehicle",
    "Trip",
    "Comfort",
    "Phone",
    "Day",
    "House",
    "People",
    "Help",
    "Settings",
    "More",
)
LONGEST = 150.0  # seconds after which nothing more is said
PAUSE = 0.2
QUICK = 80  # of PNG: a third of the time for files a quarter larger
PATIENCE = 6.0


class Demo:
    """Drives, speaks and takes pictures by itself; everything it leaves is in `out`."""

    def __init__(self, app: Application, window: Window, out: Path) -> None:
        self._app = app
        self._window = window
        self._out = out
        self._pictures: list[tuple[str, QImage]] = []
        self._saving: list[asyncio.Task[bool]] = []
        self._ends = time.monotonic() + LONGEST

    async def run(self) -> None:
        """The whole drive; raises OSError when `out` cannot be written."""
        (self._out / "pictures").mkdir(parents=True, exist_ok=True)
        sayings = [line.strip() for line in SAYINGS.read_text(encoding="utf-8").splitlines() if line.strip()]
        self._app.models.conversation.update(microphone="ready", notice="")  # the sound files are the microphone
        self._app.models.media.heard(True)
        await asyncio.sleep(1.5)
        self._picture("start")
        for number, saying in enumerate(sayings, 1):
            if time.monotonic() > self._ends:
                break
            await self._say(saying, SPOKEN / f"{number:02d}.wav")
        await self._look_around()
        await asyncio.gather(*self._saving)
        self._leave()

    async def _say(self, saying: str, path: Path) -> None:
        """Play one file to the recogniser as live speech, and take pictures while it is heard and answered."""
        model, talk = self._app.models.conversation, self._app.talk
        if talk.sound is None:
            talk.ask(saying)
        else:
            hearing = asyncio.create_task(talk.sound.hear_file(path, paced=True))
            await self._until(lambda: len(model.state.provisional.split()) > 2, hearing)
            self._picture(f"heard {saying}")
            await hearing
        await self._until(lambda: model.state.phase in ("speaking", "failed"))
        await self._until(
            lambda: model.state.spoken_until > len(model.state.answer) * 0.6 or model.state.phase == "idle"
        )
        self._picture(f"answered {saying}")
        await talk.settled()
        await asyncio.sleep(PAUSE)

    async def _until(self, reached: Callable[[], bool], task: asyncio.Task[FileHeard] | None = None) -> None:
        """Wait for something to show in the conversation; go on without it when it does not, or `task` is over."""
        changed = asyncio.Event()
        model = self._app.models.conversation
        model.changed.connect(changed.set)
        try:
            async with asyncio.timeout(PATIENCE):
                while not reached() and not (task and task.done()):
                    changed.clear()
                    waiter = asyncio.ensure_future(changed.wait())
                    try:
                        await asyncio.wait([waiter, *([task] if task else [])], return_when=asyncio.FIRST_COMPLETED)
                    finally:
                        waiter.cancel()
        except TimeoutError:
            return
        finally:
            model.changed.disconnect(changed.set)

    async def _look_around(self) -> None:
        """A picture of every page, and of home by day."""
        self._app.talk.fading.now()
        for page in PAGES:
            self._window.show_page(page)
            await asyncio.sleep(0.5)
            self._picture(f"page {page.lower()}")
        self._window.show_page("Home")
        self._app.models.displays.set_mode("day")
        await asyncio.sleep(1.5)
        self._picture("home by day")

    def _picture(self, stage: str) -> None:
        image = self._window.picture()
        name = f"{len(self._pictures) + 1:02d}-{stage.replace(' ', '-').replace(chr(39), '')}.png"
        path = str(self._out / "pictures" / name)
        self._saving.append(asyncio.create_task(asyncio.to_thread(lambda: image.save(path, quality=QUICK))))
        self._pictures.append((stage, image))

    def _leave(self) -> None:
        """Write down what happened."""
        talk = self._app.talk
        transcript = [asdict(entry) for entry in talk.transcript]
        _write_lines(self._out / "transcript.jsonl", transcript)
        _write_lines(
            self._out / "latencies.jsonl", [{"turn": entry["turn"]} | entry["latency_ms"] for entry in transcript]
        )
        journal = self._out / "journal.jsonl"
        journal.write_text("".join(f"{change.as_json()}\n" for change in self._app.car.journal), encoding="utf-8")
        (self._out / "transcript.txt").write_text(self._readable(), encoding="utf-8")
        contact_sheet(self._pictures).save(str(self._out / "contact-sheet.png"))

    def _readable(self) -> str:
        lines = []
        for entry in self._app.talk.transcript:
            lines += [f"You: {entry.said}", f"Meridian ({entry.endpoint}): {entry.answer}"]
            for change in self._app.car.journal.of_turn(entry.turn):
                along = ", along with it" if change.also else ""
                lines.append(f"    {change.signal}: {short(change.before)} → {short(change.after)}{along}")
            stages = ", ".join(f"{stage} {ms:.0f} ms" for stage, ms in entry.latency_ms.items())
            lines += [f"    from the end of speech: {stages}", ""]
        return "\n".join(lines)


def contact_sheet(pictures: list[tuple[str, QImage]], columns: int = 3, width: int = 960) -> QImage:
    """All pictures in a grid, each with its name below."""
    first = pictures[0][1]
    height = round(width * first.height() / first.width())
    rows = -(-len(pictures) // columns)
    line, gap = 44, 24
    sheet = QImage(columns * (width + gap) + gap, rows * (height + line + gap) + gap, QImage.Format.Format_RGB32)
    sheet.fill(QColor("black"))
    painter = QPainter(sheet)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.setPen(QColor("white"))
    painter.setFont(QFont("Inter", 16))
    for at, (name, image) in enumerate(pictures):
        x, y = gap + at % columns * (width + gap), gap + at // columns * (height + line + gap)
        painter.drawImage(QRect(x, y, width, height), image)
        painter.drawText(QRect(x, y + height, width, line), Qt.AlignmentFlag.AlignVCenter, name)
    painter.end()
    return sheet


def _write_lines(path: Path, entries: list[dict[str, object]]) -> None:
    path.write_text("".join(json.dumps(entry, ensure_ascii=False) + "\n" for entry in entries), encoding="utf-8")
