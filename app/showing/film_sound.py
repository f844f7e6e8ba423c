"""Everything that left the loudspeakers while a film was made: the cockpit's voice, its tones, its music."""

import time

import numpy as np

from app.assistant.speech.sound import Sound
from app.assistant.speech.tone import Resampler, to_pcm
from app.domains.player_decks import Decks
from app.showing.film_music import RATE, FilmMusic
from app.showing.film_voice import RATE as VOICE_RATE
from app.showing.film_voice import FilmVoice
from app.sounds.sound_shape import below_one

CHUNK_S = 0.04
BEHIND_S = 1.2  # seconds after which all that was said is known here
HUSH_S = 0.3  # seconds that the music stays low after a word


class FilmSound:
    """16-bit stereo at `RATE`; silent where there is no sound process."""

    def __init__(self, sound: Sound | None, decks: Decks, music: FilmMusic) -> None:
        self._epoch = time.monotonic()
        self._voice = FilmVoice(sound, self._epoch) if sound is not None else None
        self._decks, self._music = decks, music
        self._resample = Resampler(VOICE_RATE, RATE)
        self._made = 0  # chunks
        self._hushed_until = 0.0
        decks.play_along(music)
        music.begin()

    def chunks(self, until: float) -> list[bytes]:
        """The next chunks of `CHUNK_S`, up to `until` seconds of the film, as far as they are known by now."""
        known = min(until, time.monotonic() - self._epoch - BEHIND_S)
        made = []
        while (self._made + 1) * CHUNK_S <= known:
            made.append(self._chunk(self._made * CHUNK_S))
            self._made += 1
        return made

    @property
    def seconds(self) -> float:
        """How much has been made."""
        return self._made * CHUNK_S

    def close(self) -> None:
        """Listen no more."""
        self._decks.play_along(None)
        self._music.end()
        if self._voice is not None:
            self._voice.close()

    def _chunk(self, at: float) -> bytes:
        count = round(CHUNK_S * RATE)
        voice = np.zeros(count, np.float32)
        if self._voice is not None:
            said = self._voice.take(self._made * round(CHUNK_S * VOICE_RATE), round(CHUNK_S * VOICE_RATE))
            if said.any():
                self._hushed_until = at + HUSH_S
            whole = self._resample(said)[:count]
            voice[: len(whole)] = whole
        frames = self._music.pull(count, self._epoch + at, spoken_over=at < self._hushed_until)
        return to_pcm(below_one(frames + voice[:, None]))
