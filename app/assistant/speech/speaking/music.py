"""Music out of recordings: read ahead in a thread of its own, taken block by block by whoever mixes it."""

import threading
import time
from collections import deque
from collections.abc import Callable
from pathlib import Path

import numpy as np

from app.assistant.speech.soundfile import BadSound
from app.assistant.speech.speaking.gliding import EDGE_SECONDS, Glide, Leaving
from app.assistant.speech.speaking.recording import Recording
from app.assistant.speech.wire import (
    Duck,
    Event,
    MusicAt,
    MusicEnded,
    MusicLoad,
    MusicRun,
    MusicSeek,
    MusicShape,
    MusicVolume,
)
from app.sounds.sound_shape import Equaliser, Frames, Shape

DUCKED = 0.2  # of its loudness while somebody speaks or is listened to: -14 dB
_DUCK_SECONDS, _BACK_SECONDS, _VOLUME_SECONDS = 0.06, 0.4, 0.04
_AHEAD_SECONDS = 0.4
_TELL_SECONDS = 0.25

MusicCommand = MusicLoad | MusicRun | MusicSeek | MusicVolume | MusicShape | Duck


class Music:
    """Commands come from any thread, `pull` from the sound device's. `outside`: other music sounds, not from here."""

    def __init__(self, rate: int, tell: Callable[[Event], None]) -> None:
        self.shape = Shape()
        self.outside = False
        self._rate, self._tell = rate, tell
        self._changed = threading.Condition()
        self._wish: tuple[str, float] | None = None  # a place that the reading thread has not gone to yet
        self._path, self._take = "", 0
        self._blocks: deque[Frames] = deque()
        self._ahead = 0  # frames in _blocks
        self._read_all = False
        self._on = self._over = False
        self._ducked = self._spoken_over = False
        self._place = 0  # of the next frame, from the recording's beginning
        self._untold = 0  # frames since the last MusicAt
        self._leaving = Leaving()
        self._edge, self._volume, self._duck = Glide(0.0, rate), Glide(1.0, rate), Glide(1.0, rate)
        self._come_in()
        self._reader: threading.Thread | None = None

    @property
    def playing(self) -> bool:
        """Whether it sounds, or is about to."""
        return self._sounds or bool(self._leaving)

    @property
    def _sounds(self) -> bool:
        return self._on and bool(self._path) and not self._over

    def obey(self, command: MusicCommand) -> None:
        """Do what the cockpit wants."""
        match command:
            case MusicLoad(path, at, take):
                self._go(path, at, take, on=False)
            case MusicSeek(at, take):
                self._go(self._path, at, take, on=self._on)
            case MusicRun(on, outside):
                self.outside = outside
                self._run(on)
            case MusicVolume(level):
                self._set_volume(min(1.0, max(0.0, level)))
            case MusicShape():
                self.shape = _shape(command)
            case Duck(on):
                self._ducked = on
                self._duck_or_not()

    def speech(self, on: bool) -> None:
        """Whether a voice sounds: the music stays under it."""
        if on != self._spoken_over:
            self._spoken_over = on
            self._duck_or_not()

    def pull(self, count: int, at: float) -> Frames:
        """The next `count` frames (n, 2), which will be heard from `at` on."""
        out = np.zeros((count, 2), np.float32)
        events: list[Event] = []
        with self._changed:
            self._leaving.mix_into(out)
            if self._sounds:
                self._fill(out, at, events)
            out *= (self._volume.take(count) * self._duck.take(count))[:, None]
        for event in events:
            self._tell(event)
        return out

    def _fill(self, out: Frames, at: float, events: list[Event]) -> None:
        if self._blocks and self._untold >= _TELL_SECONDS * self._rate:
            self._untold = 0
            events.append(MusicAt(self._place / self._rate, at, self._take))
        part = self._next(len(out))
        out[: len(part)] += part * self._edge.take(len(part))[:, None]
        self._place += len(part)
        self._untold += len(part)
        if self._read_all and not self._blocks:
            self._over = True
            events.append(MusicEnded("finished", take=self._take))

    def _next(self, count: int) -> Frames:
        """Up to so many frames of what has been read, and a sign to read on."""
        parts: list[Frames] = [np.zeros((0, 2), np.float32)]
        while self._blocks and count:
            block = self._blocks.popleft()
            parts.append(block[:count])
            if len(block) > count:
                self._blocks.appendleft(block[count:])
            count -= len(parts[-1])
            self._ahead -= len(parts[-1])
        self._changed.notify()
        return np.concatenate(parts)

    def _run(self, on: bool) -> None:
        with self._changed:
            if on == self._on:
                return
            if self._sounds:
                self._leave()
                self._come_in()
            self._on = on
            place = self._place / self._rate
        self._tell(MusicAt(place, time.monotonic(), self._take))

    def _go(self, path: str, at: float, take: int, *, on: bool) -> None:
        """Be somewhere else: what sounded fades out, what comes fades in."""
        with self._changed:
            if self._sounds:
                self._leave()
            self._come_in()
            self._path, self._take, self._on, self._over = path, take, on, False
            self._blocks.clear()
            self._ahead = self._untold = 0
            self._place = round(max(0.0, at) * self._rate)
            self._read_all = False
            self._wish = (path, max(0.0, at))
            if self._reader is None:
                self._reader = threading.Thread(target=self._read, name="music", daemon=True)
                self._reader.start()
            self._changed.notify()
        self._tell(MusicAt(max(0.0, at), time.monotonic(), take))

    def _leave(self) -> None:
        """Fade out over the frames that come next, which stay unplayed."""
        wanted, parts = round(EDGE_SECONDS * self._rate), [np.zeros((0, 2), np.float32)]
        for block in self._blocks:
            parts.append(block[: wanted - sum(map(len, parts))])
        end = np.concatenate(parts)
        self._leaving.add(end * self._edge.take(len(end))[:, None])

    def _come_in(self) -> None:
        self._edge.jump(0.0)
        self._edge.to(1.0, EDGE_SECONDS)

    def _set_volume(self, level: float) -> None:
        with self._changed:
            if self.playing:
                self._volume.to(level, _VOLUME_SECONDS)
            else:
                self._volume.jump(level)

    def _duck_or_not(self) -> None:
        down = self._ducked or self._spoken_over
        with self._changed:
            self._duck.to(DUCKED if down else 1.0, _DUCK_SECONDS if down else _BACK_SECONDS)

    def _read(self) -> None:
        """Keep a lead of what is played; an empty path lets the file go."""
        equaliser, recording = Equaliser(self._rate), None
        while True:
            with self._changed:
                self._changed.wait_for(lambda: self._wish is not None or self._wants_more)
                wish, self._wish = self._wish, None
                take = self._take
            try:
                if wish is not None:
                    if recording is not None:
                        recording.close()
                    recording = Recording(Path(wish[0]), wish[1], self._rate) if wish[0] else None
                    equaliser.reset()
                equaliser.take(self.shape)
                block = recording.block() if recording is not None else np.zeros((0, 2), np.float32)
                block = equaliser(block) if len(block) else block
                failed = ""
            except BadSound as error:
                block, failed = np.zeros((0, 2), np.float32), str(error)
            self._hand_over(block, failed, take)

    @property
    def _wants_more(self) -> bool:
        return bool(self._path) and not self._read_all and self._ahead < _AHEAD_SECONDS * self._rate

    def _hand_over(self, block: Frames, failed: str, take: int) -> None:
        with self._changed:
            if take != self._take or self._wish is not None:
                return
            if failed:
                self._over = self._read_all = True
                self._blocks.clear()
            elif len(block):
                self._blocks.append(block)
                self._ahead += len(block)
            else:
                self._read_all = True
        if failed:
            self._tell(MusicEnded("failed", failed, take))


def _shape(command: MusicShape) -> Shape:
    bass, middle, treble = round(command.bass), round(command.middle), round(command.treble)
    return Shape(bass, middle, treble, round(100 * command.balance), round(100 * command.fade))
