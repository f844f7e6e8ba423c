"""Paints pictures of a region in a process of its own, so that painting never holds up the screen.

As a program, `python -m app.maps.drawing.tile_painting REGION`: reads jobs as JSON lines from standard input, writes
each picture's bytes (32 bits a pixel, no padding) to standard output, and ends when its input does.
"""

import json
import os
import subprocess
import sys
from dataclasses import asdict
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from app.maps.drawing.colours import Colours
from app.maps.drawing.painter import paint
from app.maps.drawing.tile_math import Box
from app.maps.regions.region import Region, RegionMissing

ROOT = Path(__file__).parents[3]
KIND = QImage.Format.Format_RGB32
PATIENCE = 5.0  # seconds to end
QUIET = 5  # how much less urgent than the screen painting is


class TilePainting:
    """Paints squares of one region in one style; to be used from one thread."""

    def __init__(self, region: Path, colours: Colours) -> None:
        self._region, self._style = region, asdict(colours)
        self._process: subprocess.Popen[bytes] | None = None

    def paint(self, box: Box, pixels: int) -> QImage | None:
        """The ground of a box in metres, `pixels` wide and high; None where the region cannot be read."""
        job = json.dumps({"box": box, "pixels": pixels, "colours": self._style}) + "\n"
        length = pixels * pixels * 4
        for _ in range(2):  # a painter that died is replaced once
            process = self._running()
            assert process.stdin is not None and process.stdout is not None
            try:
                process.stdin.write(job.encode())
                process.stdin.flush()
                data = process.stdout.read(length)
            except OSError:
                data = b""
            if len(data) == length:
                return QImage(data, pixels, pixels, 4 * pixels, KIND).copy()
            self.close()
        return None

    def _running(self) -> subprocess.Popen[bytes]:
        if self._process is None:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "app.maps.drawing.tile_painting", str(self._region)],
                cwd=ROOT,
                env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
            )
        return self._process

    def close(self) -> None:
        """End the process."""
        process, self._process = self._process, None
        if process is None:
            return
        for pipe in (process.stdin, process.stdout):
            try:
                if pipe is not None:
                    pipe.close()
            except OSError:
                continue
        try:
            process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def main(path: Path) -> int:
    """Paint until there are no more jobs; 1 where the region cannot be read."""
    if hasattr(os, "nice"):
        os.nice(QUIET)
    try:
        region = Region(path)
    except RegionMissing:
        return 1
    try:
        for line in sys.stdin:
            job = json.loads(line)
            colours = Colours(**{name: tuple(tone) for name, tone in job["colours"].items()})
            size = QSize(job["pixels"], job["pixels"])
            image = paint(region, tuple(job["box"]), size, colours).convertToFormat(KIND)
            sys.stdout.buffer.write(image.constBits())
            sys.stdout.buffer.flush()
    except BrokenPipeError:
        sys.stdout = None  # the screen has gone; nothing is left to be written
    finally:
        region.close()
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
