"""The commands of how it sounds: volumes by channel, silence, equaliser, balance and fade."""

from typing import Annotated, Literal

from annotated_types import Interval

from app.car.media_signals import (
    BALANCE,
    BASS,
    FADE,
    GUIDANCE_MUTED,
    MIDDLE,
    PHONE_SILENT,
    PHONE_VOLUME,
    TREBLE,
    VOICE_MUTED,
)
from app.car.message import QT_TRANSLATE_NOOP, Message
from app.car.signals import Value
from app.domains.domain import Percent, PercentStep, Reply, command, refuse, stepped
from app.domains.media_core import MUTED, VOLUME
from app.domains.settings import GUIDANCE_VOLUME, VOICE_VOLUME
from app.domains.speed_volume import SpeedVolume
from app.sounds.sound_shape import PRESETS, Shape

Channel = Literal["media", "navigation", "assistant", "phone", "all"]
Band = Annotated[int, Interval(ge=-6, le=6)]
Preset = Literal["flat", "bass", "vocal", "voice", "speech", "treble", "rock", "pop", "jazz", "classical", "electronic"]
CHANNELS = {
    "media": (VOLUME, MUTED),
    "navigation": (GUIDANCE_VOLUME, GUIDANCE_MUTED),
    "assistant": (VOICE_VOLUME, VOICE_MUTED),
    "phone": (PHONE_VOLUME, PHONE_SILENT),
}
"""Signals of the volume and of the silence by channel."""
VOLUMES = {
    "media": QT_TRANSLATE_NOOP("Car", "The volume is at {percent} percent."),
    "navigation": QT_TRANSLATE_NOOP("Car", "The guidance voice is at {percent} percent."),
    "assistant": QT_TRANSLATE_NOOP("Car", "My voice is at {percent} percent."),
    "phone": QT_TRANSLATE_NOOP("Car", "The phone is at {percent} percent."),
}
ALL_AT = QT_TRANSLATE_NOOP("Car", "All volumes are at {percent} percent.")
ALL_UP, ALL_DOWN = QT_TRANSLATE_NOOP("Car", "Everything is louder."), QT_TRANSLATE_NOOP("Car", "Everything is quieter.")
SILENCES = {
    "media": (
        QT_TRANSLATE_NOOP("Car", "The music is silenced."),
        QT_TRANSLATE_NOOP("Car", "The music is heard again."),
    ),
    "navigation": (
        QT_TRANSLATE_NOOP("Car", "The guidance voice is silenced."),
        QT_TRANSLATE_NOOP("Car", "The guidance voice is heard again."),
    ),
    "assistant": (
        QT_TRANSLATE_NOOP("Car", "I answer without a voice now."),
        QT_TRANSLATE_NOOP("Car", "You can hear me again."),
    ),
    "phone": (
        QT_TRANSLATE_NOOP("Car", "The phone is silenced."),
        QT_TRANSLATE_NOOP("Car", "The phone is heard again."),
    ),
    "all": (
        QT_TRANSLATE_NOOP("Car", "All sounds are silenced."),
        QT_TRANSLATE_NOOP("Car", "All sounds are heard again."),
    ),
}
ALIKE = {"voice": "vocal", "speech": "vocal"}
PRESET_NAMES = {
    "flat": QT_TRANSLATE_NOOP("Car", "The equaliser is flat."),
    "bass": QT_TRANSLATE_NOOP("Car", "The equaliser lifts the bass."),
    "vocal": QT_TRANSLATE_NOOP("Car", "The equaliser lifts the voices."),
    "treble": QT_TRANSLATE_NOOP("Car", "The equaliser lifts the treble."),
    "rock": QT_TRANSLATE_NOOP("Car", "The equaliser is set for rock."),
    "pop": QT_TRANSLATE_NOOP("Car", "The equaliser is set for pop."),
    "jazz": QT_TRANSLATE_NOOP("Car", "The equaliser is set for jazz."),
    "classical": QT_TRANSLATE_NOOP("Car", "The equaliser is set for classical music."),
    "electronic": QT_TRANSLATE_NOOP("Car", "The equaliser is set for electronic music."),
}
BANDS = QT_TRANSLATE_NOOP("Car", "Bass {bass:+d}, middle {middle:+d}, treble {treble:+d} decibels.")
SIDES = {
    "left": QT_TRANSLATE_NOOP("Car", "The sound is further to the left."),
    "right": QT_TRANSLATE_NOOP("Car", "The sound is further to the right."),
    "centre": QT_TRANSLATE_NOOP("Car", "The sound is in the middle."),
}
DEPTHS = {
    "front": QT_TRANSLATE_NOOP("Car", "The sound is further to the front."),
    "rear": QT_TRANSLATE_NOOP("Car", "The sound is further to the rear."),
    "centre": QT_TRANSLATE_NOOP("Car", "Front and rear are alike."),
}
FOLDED = QT_TRANSLATE_NOOP("Car", "With two loudspeakers, both in front, the music gets quieter instead.")


class MediaSound(SpeedVolume):
    """What touch and assistant can do with the sound; `loudspeakers` is what the player found, 2 or 4."""

    loudspeakers = 2

    @property
    def shape(self) -> Shape:
        """Equaliser, balance and fade as they are."""
        return Shape(*(int(self.car.number(name)) for name in (BASS, MIDDLE, TREBLE, BALANCE, FADE)))

    @command
    def set_volume(
        self, percent: Percent | None = None, change: PercentStep | None = None, channel: Channel | None = None
    ) -> Reply:
        """Set a volume in percent, or change it (a bit is 10, a lot is 25).

        `channel`: media (the usual), navigation (the guidance voice), assistant (your own voice), phone, or all.
        """
        chosen = list(CHANNELS) if channel == "all" else [channel or "media"]
        if (percent is None) == (change is None):
            return refuse(QT_TRANSLATE_NOOP("Car", "Please say either a value or a change."))
        wishes: dict[str, Value] = {}
        for each in chosen:
            volume, silence = CHANNELS[each]
            now = int(self.car.number(volume))
            wanted = stepped(now, percent if change is None else max(0, min(100, now + change)), None, 0, 100)
            if isinstance(wanted, Reply):
                return wanted
            wishes[volume] = int(wanted)
            if wanted > 0:
                wishes[silence] = False
        if channel == "all":
            said = Message(ALL_AT, {"percent": percent}) if percent is not None else None
            said = said or Message(ALL_UP if (change or 0) > 0 else ALL_DOWN)
        else:
            said = Message(VOLUMES[chosen[0]], {"percent": wishes[CHANNELS[chosen[0]][0]]})
        return self.wish(wishes, lambda: self._volumes(channel), said)

    def _volumes(self, channel: Channel | None) -> dict[str, object]:
        volume, silence = CHANNELS["media" if channel in (None, "all") else channel]
        told: dict[str, object] = {"volume": round(self.car.number(volume)), "muted": bool(self.car[silence])}
        if channel == "all":
            told |= {each: round(self.car.number(signal)) for each, (signal, _) in CHANNELS.items()}
        return told | ({"channel": channel} if channel else {})

    @command
    def mute(self, on: bool = True, channel: Channel | None = None) -> Reply:
        """Silence a channel, or let it be heard again: media (the usual), navigation, assistant, phone or all."""
        chosen = list(CHANNELS) if channel == "all" else [channel or "media"]
        silenced, heard = SILENCES[channel or "media"]
        wishes: dict[str, Value] = {CHANNELS[each][1]: on for each in chosen}
        return self.wish(wishes, lambda: self._volumes(channel), Message(silenced if on else heard))

    @command
    def set_equaliser(
        self,
        preset: Preset | None = None,
        bass: Band | None = None,
        middle: Band | None = None,
        treble: Band | None = None,
    ) -> Reply:
        """Set the equaliser: a preset, or bands in dB from -6 to 6 (0 is neutral, a bit is 3); others stay."""
        if preset is None and bass is None and middle is None and treble is None:
            return refuse(QT_TRANSLATE_NOOP("Car", "Please name a preset, or bass, middle or treble from -6 to 6."))
        name = ALIKE.get(preset or "", preset or "")
        start = PRESETS[name] if name else (self.shape.bass, self.shape.middle, self.shape.treble)
        bands = [asked if asked is not None else was for asked, was in zip((bass, middle, treble), start, strict=True)]
        wishes: dict[str, Value] = dict(zip((BASS, MIDDLE, TREBLE), bands, strict=True))
        values: dict[str, Value] = dict(zip(("bass", "middle", "treble"), bands, strict=True))
        exact = name and tuple(bands) == PRESETS[name]
        return self.wish(wishes, self.equaliser, Message(PRESET_NAMES[name]) if exact else Message(BANDS, values))

    def equaliser(self) -> dict[str, object]:
        """The bands in dB, and which preset they are ("" for none)."""
        shape = self.shape
        return {"bass": shape.bass, "middle": shape.middle, "treble": shape.treble, "preset": self.preset}

    @property
    def preset(self) -> str:
        """The preset that the bands are, "" for none."""
        bands = (self.shape.bass, self.shape.middle, self.shape.treble)
        return next((name for name, preset in PRESETS.items() if preset == bands), "")

    @command
    def set_balance(self, side: Literal["left", "right", "centre"], percent: Percent | None = None) -> Reply:
        """Move the sound left, right or back to the centre; percent is how far (usually 50; 100 is only there)."""
        far = {"left": -1, "right": 1, "centre": 0}[side] * (50 if percent is None else percent)
        return self.wish({BALANCE: far}, lambda: {"balance": self.shape.balance}, Message(SIDES[side]))

    @command
    def set_fade(self, side: Literal["front", "rear", "centre"], percent: Percent | None = None) -> Reply:
        """Move the sound to the front, the rear or the centre; percent is how far (usually 100, only there).

        Two loudspeakers alone cannot do it: then the rear is told by less volume, down to a quarter.
        """
        far = {"rear": -1, "front": 1, "centre": 0}[side] * (100 if percent is None else percent)
        folded = side == "rear" and self.loudspeakers < 4
        said = (Message(DEPTHS[side]), *([Message(FOLDED)] if folded else []))
        state = lambda: {"fade": self.shape.fade, "loudspeakers": self.loudspeakers}  # noqa: E731
        return self.wish({FADE: far}, state, *said)
