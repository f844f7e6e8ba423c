"""Signals of what plays and how it sounds: overlay but for the volumes, since VSS 6 has no leaves for them."""

from app.car.signals import Signal

INFOTAINMENT = "Vehicle.Cabin.Infotainment"
MEDIA = f"{INFOTAINMENT}.Media"
REPEAT = f"{MEDIA}.RepeatMode"
QUEUE = f"{MEDIA}.Queue"
FAVOURITES = f"{MEDIA}.Favourites"
RESUME = f"{MEDIA}.Resume"
LAST = f"{MEDIA}.Last"
LYRICS = f"{MEDIA}.IsLyricsShown"
BASS, MIDDLE, TREBLE = (f"{MEDIA}.Equaliser.{band}" for band in ("Bass", "Middle", "Treble"))
BALANCE, FADE = f"{MEDIA}.Balance", f"{MEDIA}.Fade"
SPEED_VOLUME = f"{MEDIA}.SpeedVolume"
PHONE_VOLUME = f"{INFOTAINMENT}.Phone.Volume"
GUIDANCE_MUTED = f"{INFOTAINMENT}.Navigation.IsMuted"
VOICE_MUTED = f"{INFOTAINMENT}.Assistant.IsVoiceMuted"
PHONE_SILENT = f"{INFOTAINMENT}.Phone.IsSilent"
LOUDEST_BAND = 6
"""Decibels."""


def media_signals() -> list[Signal]:
    """`Queue` is {"anchor", "items"}: URIs to play next, and the one after which the selection goes on.

    `Favourites` is a list of URIs, `Resume` seconds by the URI of an episode, `Last` the URI played last by source.
    `SpeedVolume` is how much louder everything gets with the speed.
    `Balance` goes from left to right, `Fade` from rear to front, both -100 to 100.
    """
    bands = [Signal(name, int, 0, "dB", -LOUDEST_BAND, LOUDEST_BAND, overlay=True) for name in (BASS, MIDDLE, TREBLE)]
    sides = [Signal(name, int, 0, "percent", -100, 100, overlay=True) for name in (BALANCE, FADE)]
    silent = [Signal(name, bool, False, overlay=True) for name in (GUIDANCE_MUTED, VOICE_MUTED, PHONE_SILENT)]
    return [
        Signal(REPEAT, str, "ALL", allowed=("OFF", "ONE", "ALL"), overlay=True),
        Signal(QUEUE, str, '{"anchor": "", "items": []}', overlay=True),
        Signal(FAVOURITES, str, "[]", overlay=True),
        Signal(RESUME, str, "{}", overlay=True),
        Signal(LAST, str, "{}", overlay=True),
        Signal(LYRICS, bool, False, overlay=True),
        *bands,
        *sides,
        Signal(SPEED_VOLUME, str, "LOW", allowed=("OFF", "LOW", "HIGH"), overlay=True),
        Signal(PHONE_VOLUME, int, 60, "percent", 0, 100, overlay=True),
        *silent,
    ]
