"""Between the player and the sound process: what one asks for as commands, what the other tells as calls."""

from app.assistant.speech.sound import Sound, SoundEvent, SoundRestarted
from app.assistant.speech.wire import (
    DeviceFound,
    DeviceLost,
    Duck,
    MusicAt,
    MusicEnded,
    MusicLoad,
    MusicRun,
    MusicSeek,
    MusicShape,
    MusicVolume,
    Ready,
)
from app.domains.player_decks import Decks
from app.sounds.sound_shape import Shape


class SoundMusic:
    """A `MusicProcess`: the music half of the running sound process."""

    def __init__(self, sound: Sound) -> None:
        self._sound = sound
        self._on = self._outside = False

    def load(self, path: str, at: float, take: int) -> None:
        """A WAV file, paused."""
        self._on = False
        self._sound.music(MusicLoad(path, at, take))

    def run(self, on: bool) -> None:
        """Play or pause."""
        self._on = on
        self._sound.music(MusicRun(on, self._outside))

    def seek(self, at: float, take: int) -> None:
        """Go to a place."""
        self._sound.music(MusicSeek(at, take))

    def set_volume(self, volume: float) -> None:
        """Linear, 0 to 1."""
        self._sound.music(MusicVolume(volume))

    def shape(self, shape: Shape) -> None:
        """Equaliser, balance, fade."""
        self._sound.music(MusicShape(shape.bass, shape.middle, shape.treble, shape.balance / 100, shape.fade / 100))

    def duck(self, on: bool) -> None:
        """Low under speech, or as loud as before."""
        self._sound.music(Duck(on))

    def outside(self, on: bool) -> None:
        """Whether music sounds that the process does not play."""
        if on != self._outside:
            self._outside = on
            self._sound.music(MusicRun(self._on, on))


def attach_music(decks: Decks, sound: Sound | None) -> None:
    """Let recordings be played by a sound process that runs; None where there is none."""
    ready = sound.ready if sound is not None else None
    if sound is not None and ready is not None:
        decks.attach(SoundMusic(sound), ready.loudspeakers, audible=bool(ready.speaker))
    else:
        decks.attach(None)


def follow_music(decks: Decks, event: SoundEvent) -> None:
    """Tell the player what the sound process tells of the music."""
    match event:
        case DeviceLost(which="speaker"):
            decks.hears(False)
        case DeviceFound(which="speaker"):
            decks.hears(True)
        case _ if decks.recordings is None:
            return
        case MusicAt(seconds, at, take):
            decks.recordings.is_at(seconds, at, take)
        case MusicEnded(how=how, take=take):
            decks.recordings.has_ended(how, take)
        case SoundRestarted():
            decks.recordings.restarted()
        case Ready(speaker=speaker):
            decks.hears(bool(speaker))
