"""A film of the window with its sound: 30 frames a second, written by QtMultimedia's encoder in threads of its own."""

import time
from collections import deque
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject, QSize, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QImage

from app.showing.film_sound import CHUNK_S, FilmSound
from app.showing.frames import Frames

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QAudioBuffer, QMediaRecorder

RATE = 30
BITS_PER_PIXEL = 0.35
SOUND_RATE = 48000
BEHIND = 8  # frames by which a machine may fall behind before some are left out
LATEST_S = 8.0  # after which a film ends without the rest of its sound


class Film(QObject):
    """Begins at once. `ended` carries one sentence of what went wrong, or "" when the film is whole."""

    ended = Signal(str)

    def __init__(self, frames: Frames, sound: FilmSound, size: QSize, path: Path, attribution: str = "") -> None:
        """`size` in pixels, made even for encoders. Raises ImportError where Qt's sound library misses a part."""
        from PySide6.QtMultimedia import (
            QAudioBufferInput,
            QAudioFormat,
            QMediaCaptureSession,
            QMediaMetaData,
            QMediaRecorder,
            QVideoFrame,
            QVideoFrameInput,
        )

        super().__init__()
        self._frames, self._sound = frames, sound
        self._size = QSize(size.width() // 2 * 2, size.height() // 2 * 2)
        self._make = QVideoFrame
        self._video, self._audio = QVideoFrameInput(), QAudioBufferInput()
        self._recorder, self._session = QMediaRecorder(), QMediaCaptureSession()
        self._session.setVideoFrameInput(self._video)
        self._session.setAudioBufferInput(self._audio)
        self._session.setRecorder(self._recorder)
        self._sound_form = QAudioFormat()
        self._sound_form.setSampleRate(SOUND_RATE)
        self._sound_form.setChannelCount(2)
        self._sound_form.setSampleFormat(QAudioFormat.SampleFormat.Int16)
        self._prepare(self._recorder, path)
        if attribution:
            data = QMediaMetaData()
            data.insert(QMediaMetaData.Key.Copyright, attribution)
            self._recorder.setMetaData(data)
        self._recorder.errorOccurred.connect(self._failed)
        self._recorder.recorderStateChanged.connect(self._state_changed)
        self.sent = self.missed = 0
        """Frames' times so far, and how many of them have no picture of their own: the one before stays."""
        self._problem, self._over_at, self._closed = "", 0.0, False
        self._begun = time.monotonic()
        self._unsent: deque[tuple[bytes, float]] = deque()  # sound with its place in the film, in seconds
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(1000 // (2 * RATE))
        self._timer.timeout.connect(self._go_on)
        self._timer.start()
        self._recorder.record()
        frames.start()

    def end(self) -> None:
        """Film no more; what was said until now still comes in."""
        if not self._over_at:
            self._over_at = time.monotonic()

    def _prepare(self, recorder: "QMediaRecorder", path: Path) -> None:
        """H.264 where this machine has an encoder for it, else MPEG-4; AAC."""
        from PySide6.QtMultimedia import QMediaFormat, QMediaRecorder

        form = QMediaFormat(QMediaFormat.FileFormat.MPEG4)
        codecs = form.supportedVideoCodecs(QMediaFormat.ConversionMode.Encode)
        h264 = QMediaFormat.VideoCodec.H264
        form.setVideoCodec(h264 if h264 in codecs else QMediaFormat.VideoCodec.MPEG4)
        form.setAudioCodec(QMediaFormat.AudioCodec.AAC)
        recorder.setMediaFormat(form)
        recorder.setVideoResolution(self._size)
        recorder.setVideoFrameRate(RATE)
        recorder.setEncodingMode(QMediaRecorder.EncodingMode.AverageBitRateEncoding)
        recorder.setVideoBitRate(round(self._size.width() * self._size.height() * RATE * BITS_PER_PIXEL))
        recorder.setAudioBitRate(192_000)
        recorder.setOutputLocation(QUrl.fromLocalFile(str(path)))

    def _go_on(self) -> None:
        """Send every frame that is due, and the sound that is known; stop once both have come to the end."""
        now = time.monotonic()
        until = (self._over_at or now) - self._begun
        image = self._frames.fresh()
        if self.sent and until * RATE - self.sent > BEHIND:
            self.missed += int(until * RATE) - self.sent
            self.sent = int(until * RATE)
        while image is not None and self.sent < until * RATE and self._show(image):
            self.sent += 1
        at = self._sound.seconds
        for chunk in self._sound.chunks(until):
            self._unsent.append((chunk, at))
            at += CHUNK_S
        while self._unsent and self._audio.sendAudioBuffer(self._heard(*self._unsent[0])):
            self._unsent.popleft()
        whole = self.sent >= until * RATE and not self._unsent and self._sound.seconds + CHUNK_S > until
        if self._over_at and (whole or now - self._over_at > LATEST_S):
            self._timer.stop()
            self._recorder.stop()

    def _show(self, image: QImage) -> bool:
        if image.size() != self._size:
            fits = image.width() - self._size.width() in (0, 1) and image.height() - self._size.height() in (0, 1)
            image = image.copy(0, 0, self._size.width(), self._size.height()) if fits else image.scaled(self._size)
        frame = self._make(image)
        frame.setStreamFrameRate(RATE)
        frame.setStartTime(round(self.sent * 1e6 / RATE))
        frame.setEndTime(round((self.sent + 1) * 1e6 / RATE))
        return self._video.sendVideoFrame(frame)

    def _heard(self, chunk: bytes, at: float) -> "QAudioBuffer":
        from PySide6.QtMultimedia import QAudioBuffer

        return QAudioBuffer(QByteArray(chunk), self._sound_form, round(at * 1e6))

    def _failed(self, error: object, sentence: str) -> None:
        self._problem = self._problem or sentence
        self.end()
        self._timer.stop()
        self._recorder.stop()
        if self._recorder.recorderState() == type(self._recorder).RecorderState.StoppedState:
            self._close()

    def _state_changed(self, state: object) -> None:
        if state == type(self._recorder).RecorderState.StoppedState:
            self._close()

    def _close(self) -> None:
        """Once: let go of everything, and tell."""
        if self._closed:
            return
        self._closed = True
        self._timer.stop()
        self._frames.stop()
        self._sound.close()
        self.ended.emit(self._problem)
