"""Everything that can be set, with its default, its meaning and the ways to set it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

import platformdirs

from app.config.fields import engine, folder, number, one_of, option, pairs, position, size, text, url, yes_or_no
from app.config.fields import words as listed_words
from app.config.presets import PRESETS, Reasoning, thinking_fields
from app.config.screens import CentreScreen, FurtherScreen, Screens
from app.config.secret import Secret

Mode = Literal["day", "night", "auto"]
TextSize = Literal["normal", "large", "larger"]
LIFE = Path(__file__).parents[2] / "assets" / "life"
LANGUAGES = ("en", "zh", "de", "fr")


@dataclass(frozen=True)
class Chat:
    """Who answers. `key` is found, never written here; `parameters` are further fields of every request."""

    preset: str = option(
        "stand-in", f"who answers: {', '.join(PRESETS)}", one_of(*PRESETS), flag="--chat", shown="PRESET"
    )
    base_url: str = option(
        "", "base URL of a Qwen-compatible server", url, flag="--base-url", shown="URL", env="OPENAI_BASE_URL"
    )
    model: str = option("", "model; empty: the preset's, else the first listed", text, flag="--model", shown="NAME")
    key_file: Path | None = option(None, "file that holds the key and nothing else", folder)  # noqa: RUF009
    temperature: float | None = option(None, "0 to 2; unset: the server's own", number(0, 2))
    reasoning: Reasoning = option("auto", "let the model think first: auto, on, off", one_of("auto", "on", "off"))  # noqa: RUF009
    first_token_s: float = option(8.0, "seconds to wait for an answer to begin", number(0.1, 600))
    idle_s: float = option(10.0, "seconds of silence that end an answer", number(0.1, 600))
    whole_s: float = option(120.0, "seconds an answer may take", number(1, 3600))
    tool_s: float = option(30.0, "seconds a tool may take", number(0.1, 600))
    history_tokens: int = option(6000, "tokens of history sent along", number(200, 1_000_000, whole=True))
    preemptive: bool = option(True, "ask while the person may still be speaking; costs some more tokens", yes_or_no)
    key: Secret = field(default_factory=Secret)
    parameters: Mapping[str, object] = field(default_factory=dict)

    @property
    def is_stand_in(self) -> bool:
        """Whether the built-in stand-in itself was chosen."""
        return self.preset == "stand-in"

    def fields(self) -> dict[str, object]:
        """What to add to each request, in the SDK's terms."""
        extra = {**thinking_fields(PRESETS[self.preset], self.reasoning), **self.parameters}
        said: dict[str, object] = {"temperature": self.temperature} if self.temperature is not None else {}
        return {**said, "extra_body": extra} if extra else said


@dataclass(frozen=True)
class Speech:
    """Hearing and speaking. `key` is found, never written here."""

    recogniser: str = option(
        "auto",
        "what hears: auto, vosk, vosk-commands, scripted, none, tcp://HOST:PORT (Wyoming), "
        "http(s)://HOST/v1 (OpenAI-compatible), or by language: en=vosk, zh=tcp://HOST:PORT",
        engine("auto", "vosk", "vosk-commands", "scripted", "none"),
        flag="--speech",
        shown="ENGINE",
    )
    recogniser_model: str = option("", "model of such a server; empty: its own choice", text)
    key_file: Path | None = option(None, "file that holds the key of such an endpoint and nothing else", folder)  # noqa: RUF009
    words: Path | None = option(None, "YAML file of your own words and how they sound", folder)  # noqa: RUF009
    voice: str = option(
        "auto",
        "what speaks: auto, piper, system, espeak, scripted, silent, tcp://HOST:PORT (Wyoming)",
        engine("auto", "piper", "system", "espeak", "scripted", "silent"),
        flag="--voice",
        shown="ENGINE",
    )
    wake_phrase: str = option("", "words that wake it; empty: those of the language", text)
    microphone: str = option("", 'part of a device\'s name; "none" opens none', text, flag="--microphone", shown="NAME")
    seats: tuple[str, ...] = option(
        (),
        "whose microphone each channel is, such as driver, passenger; empty: one for all",
        listed_words("driver", "passenger", "rear_left", "rear_right"),
    )
    speaker: str = option("", 'part of a device\'s name; "none" opens none', text, flag="--speaker", shown="NAME")
    muted: bool = option(False, "start with the microphone off", yes_or_no, flag="--muted", switch=True)
    endpointing: str = option(
        "dynamic",
        "when speech is over: dynamic (by what was said) or fixed (silence_ms)",
        one_of("dynamic", "fixed"),
    )
    silence_ms: int = option(500, "milliseconds of silence that end speech", number(200, 5000, whole=True))
    duplex: str = option(
        "auto",
        "hear while it sounds: auto (where its echo can be cancelled), full, half (never)",
        one_of("auto", "full", "half"),
    )
    shortest_pause_ms: int = option(180, "least silence after a whole wish", number(100, 5000, whole=True))
    longest_pause_ms: int = option(1200, "most silence after half a sentence", number(200, 10000, whole=True))
    follow_up_s: float = option(6.0, "seconds after an answer without the wake phrase; 0: none", number(0, 60))
    sure: float = option(0.7, "confidence of a hearing below which the car asks back, 0 to 1", number(0, 1))
    key: Secret = field(default_factory=Secret)


@dataclass(frozen=True)
class Cockpit:
    """The screen."""

    size: tuple[int, int] = option((1920, 720), "window size in pixels", size, flag="--size", shown="WxH")
    fullscreen: bool = option(
        True,
        "take the whole screen",
        yes_or_no,
        flag="--windowed",
        switch=False,
        help="a window instead of the whole screen",
    )
    theme: str = option("meridian", "theme by name, or a theme file", text, flag="--theme", shown="THEME")
    arrangement: str = option(
        "",
        "where home's panels stand: a name, or a YAML file; empty: as the theme has it",
        text,
        flag="--arrangement",
        shown="NAME",
    )
    mode: Mode = option(  # noqa: RUF009
        "auto",
        "colours: day, night or auto (by the clock)",
        one_of("day", "night", "auto"),
        flag="--mode",
        shown="MODE",
    )
    drive_side: str = option("left", "side of the driver's seat: left or right", one_of("left", "right"))
    text_size: TextSize = option(  # noqa: RUF009
        "normal", "size of the words: normal, large or larger", one_of("normal", "large", "larger")
    )
    reduced_motion: bool = option(False, "calm animations", yes_or_no, flag="--reduced-motion", switch=True)
    region: str = option("aldermere", "region of the map", text)
    life: Path = option(  # noqa: RUF009
        LIFE, "folder of invented contacts, calendar, house and people; default: assets/life", folder
    )
    usb: str = option("", "folder of audio files that is the stick in the car's USB socket; empty: none", text)


@dataclass(frozen=True)
class Navigation:
    """Where the car is; servers of the user's own, none of which the built-in map, router and search need."""

    map_tiles: str = option(
        "", "pictures of the map: a .mbtiles or .pmtiles file, or a URL with {z}, {x} and {y}; empty: drawn here", text
    )
    map_attribution: str = option("", "whose pictures they are; empty: what the file says", text)
    position: str = option(
        "simulated",
        "where the car is: simulated, gps, nmea:FILE_OR_PORT or gpsd:HOST:PORT",
        position,
        flag="--position",
        shown="SOURCE",
    )
    search_url: str = option("", "base URL of a server that finds places beyond the region; empty: none", url)
    search_kind: str = option("photon", "what it speaks: photon or nominatim", one_of("photon", "nominatim"))
    valhalla_url: str = option("", "base URL of a Valhalla server that finds the routes; empty: the own router", url)


@dataclass(frozen=True)
class House:
    """The user's home: simulated, or one that Home Assistant runs. `token` is found, never written here."""

    url: str = option("", "base URL of Home Assistant; empty: a simulated house", url)
    token_file: Path | None = option(None, "file that holds its long-lived token and nothing else", folder)  # noqa: RUF009
    rooms: tuple[tuple[str, str], ...] = option(
        (), "rooms of house.yaml by entity, such as light.spots=kitchen, climate.hall=hall", pairs
    )
    token: Secret = field(default_factory=Secret)


@dataclass(frozen=True)
class Drive:
    """The simulated drive."""

    seed: int = option(7, "what chance starts from", number(0, 2**31 - 1, whole=True), flag="--seed", shown="N")
    speed: float = option(1.0, "times real time", number(0.1, 100), flag="--speed", shown="X")
    destination: str = option("", "place to set out for", text, flag="--destination", shown="PLACE")


def default_data() -> Path:
    """Where the program keeps what it downloads and learns."""
    return Path(platformdirs.user_data_dir("meridian", appauthor=False))


@dataclass(frozen=True)
class Config:
    """All settings. `file` is the one they were read from, if any."""

    language: str = option(
        "en", "language at start: en, zh, de or fr", one_of("en", "zh", "de", "fr"), flag="--language", shown="LANGUAGE"
    )
    data: Path = option(  # noqa: RUF009
        None, "folder for downloads and records; default: the user's data folder", folder, flag="--data", shown="DIR"
    )
    models: Path = option(None, "folder of speech models; default: models in the data folder", folder)  # noqa: RUF009
    regions: Path = option(None, "folder of added regions; default: regions in the data folder", folder)  # noqa: RUF009
    chat: Chat = field(default_factory=Chat)
    speech: Speech = field(default_factory=Speech)
    cockpit: Cockpit = field(default_factory=Cockpit)
    screens: Screens = field(default_factory=Screens)
    navigation: Navigation = field(default_factory=Navigation)
    drive: Drive = field(default_factory=Drive)
    house: House = field(default_factory=House)
    file: Path | None = None

    def __post_init__(self) -> None:
        if self.data is None:
            object.__setattr__(self, "data", default_data())
        if self.models is None:
            object.__setattr__(self, "models", self.data / "models")
        if self.regions is None:
            object.__setattr__(self, "regions", self.data / "regions")


SECTIONS: dict[str, type] = {
    "chat": Chat,
    "speech": Speech,
    "cockpit": Cockpit,
    "screens": Screens,
    "screens.centre": CentreScreen,
    "screens.cluster": FurtherScreen,
    "screens.head_up": FurtherScreen,
    "screens.passenger": FurtherScreen,
    "navigation": Navigation,
    "drive": Drive,
    "house": House,
}
