"""What may be asked of the screens: brightness, colours, theme, units, language and pages."""

from typing import Literal

from rapidfuzz import process

from app.car.catalogue import FONT_SIZES, HEAD_UP, HMI, LANGUAGES
from app.car.message import QT_TRANSLATE_NOOP, Message
from app.car.signals import Value
from app.domains.displays_read import (
    AUTOMATIC,
    COLOURS,
    FONT,
    SCREENS,
    TEXT_SIZES,
    THEME,
    DisplaysState,
    read_displays,
    themes,
)
from app.domains.displays_words import (
    DARK,
    LANGUAGE_NAMES,
    MODE_TOLD,
    NOT_THERE,
    PAGE_TOLD,
    PAGES_THERE,
    SCREEN_TOLD,
    TEXT_LARGEST,
    TEXT_NORMAL,
    TEXT_TOLD,
    UNCONNECTED,
)
from app.domains.domain import Domain, Percent, PercentStep, Reply, command, look, refuse, stepped

Mode = Literal["day", "night", "auto"]
TextSize = Literal["normal", "large", "larger"]
Screen = Literal["centre", "cluster", "head_up", "all"]
OneScreen = Literal["centre", "cluster", "head_up"]
Page = Literal[
    "home",
    "navigation",
    "media",
    "vehicle",
    "trip",
    "comfort",
    "phone",
    "day",
    "house",
    "people",
    "help",
    "settings",
    "more",
]
UNITS = {
    "kilometres": (f"{HMI}.DistanceUnit", "KILOMETERS"),
    "miles": (f"{HMI}.DistanceUnit", "MILES"),
    "celsius": (f"{HMI}.TemperatureUnit", "C"),
    "fahrenheit": (f"{HMI}.TemperatureUnit", "F"),
}
LIKENESS = 70  # percent that a spoken theme's name must be like a shipped one's


class DisplaysCommands(Domain):
    """The commands of the screens."""

    state: DisplaysState

    @command
    def set_brightness(
        self, screen: Screen = "centre", percent: Percent | None = None, change: PercentStep | None = None
    ) -> Reply:
        """Set a screen's brightness in percent, or change it (a bit is 10, a lot is 25)."""
        wishes: dict[str, Value] = {}
        for name in SCREENS if screen == "all" else (screen,):
            wanted = stepped(self.state.brightness[name], percent, change, 0, 100)
            if isinstance(wanted, Reply):
                return wanted
            wishes[f"{SCREENS[name]}.Brightness"] = float(wanted)
        told = Message(SCREEN_TOLD[screen], {"percent": round(float(next(iter(wishes.values()))))})
        return self.wish(
            wishes, lambda: {"screen": screen, "brightness_percent": read_displays(self.car).brightness}, told
        )

    @command
    def set_head_up(self, on: bool) -> Reply:
        """Switch the head-up display on or off."""
        text = QT_TRANSLATE_NOOP("Car", "The head-up display is on.")
        off = QT_TRANSLATE_NOOP("Car", "The head-up display is off.")
        return self.wish({f"{HEAD_UP}.IsOn": on}, lambda: {"head_up_on": on}, Message(text if on else off))

    @command
    def set_height(self, percent: Percent | None = None, change: PercentStep | None = None) -> Reply:
        """Set the height of the head-up picture, 0 lowest to 100 highest, or change it (a bit is 10, a lot is 25)."""
        wanted = stepped(self.state.height, percent, change, 0, 100)
        if isinstance(wanted, Reply):
            return wanted
        told = QT_TRANSLATE_NOOP("Car", "The head-up picture is at a height of {percent} percent.")
        height = int(wanted)
        state = {"height_percent": height}
        return self.wish({f"{HEAD_UP}.Height": height}, lambda: state, Message(told, {"percent": height}))

    @command
    def set_mode(self, mode: Mode) -> Reply:
        """Show the screens in day or night colours, or switch by the time of day."""
        wishes: dict[str, Value] = {AUTOMATIC: mode == "auto"}
        if mode != "auto":
            wishes[COLOURS] = mode.upper()
        return self.wish(wishes, lambda: {"mode": read_displays(self.car).mode}, Message(MODE_TOLD[mode]))

    @command
    def set_theme(self, theme: str) -> Reply:
        """Dress the screens in a theme by its name; displays_read tells the names."""
        names = themes()
        like = process.extractOne(theme.strip().lower(), names, score_cutoff=LIKENESS)
        if like is None:
            text = QT_TRANSLATE_NOOP("Car", "There is no such theme; there are {names}.")
            return refuse(text, {"names": ", ".join(name.capitalize() for name in names)})
        told = Message(QT_TRANSLATE_NOOP("Car", "The screens wear {theme} now."), {"theme": like[0].capitalize()})
        return self.wish({THEME: like[0]}, lambda: {"theme": like[0], "themes": list(names)}, told)

    @command
    def set_text_size(self, size: TextSize | None = None, change: Literal["larger", "smaller"] | None = None) -> Reply:
        """Choose the size of the words on the screens: normal, large or larger; or change it by one step."""
        at = TEXT_SIZES.index(self.state.text_size)
        if size is not None:
            at = TEXT_SIZES.index(size)
        elif change is not None:
            at = at + (1 if change == "larger" else -1)
        if (size is None and change is None) or not 0 <= at < len(TEXT_SIZES):
            return refuse(TEXT_LARGEST if change == "larger" else TEXT_NORMAL)
        wanted = TEXT_SIZES[at]
        return self.wish({FONT: FONT_SIZES[at]}, lambda: {"text_size": wanted}, Message(TEXT_TOLD[wanted]))

    @command
    def set_units(
        self,
        distance: Literal["kilometres", "miles"] | None = None,
        temperature: Literal["celsius", "fahrenheit"] | None = None,
    ) -> Reply:
        """Choose the units of distance and temperature; this car shows metric units only."""
        wanted = [unit for unit in (distance, temperature) if unit is not None]
        if not wanted:
            return refuse(QT_TRANSLATE_NOOP("Car", "Please say which units."))
        told = Message(QT_TRANSLATE_NOOP("Car", "The screens show kilometres and degrees Celsius."))
        return self.wish(dict(UNITS[unit] for unit in wanted), lambda: {"units": "metric"}, told)

    @command
    def set_time_format(self, hours: Literal[12, 24]) -> Reply:
        """Choose how the time is written; this car shows 24 hours only."""
        told = Message(QT_TRANSLATE_NOOP("Car", "The time is shown in 24 hours."))
        return self.wish({f"{HMI}.TimeFormat": f"HR_{hours}"}, lambda: {"hours": hours}, told)

    @command
    def set_language(self, language: Literal["en", "zh", "de", "fr"]) -> Reply:
        """Change the language of the screens and of the talk: en, zh, de or fr."""
        if language not in LANGUAGES:
            return refuse(QT_TRANSLATE_NOOP("Car", "The screens do not speak that language yet."))
        told = Message(LANGUAGE_NAMES[language])
        return self.wish({f"{HMI}.CurrentLanguage": language}, lambda: {"language": language}, told)

    @command
    def show(self, page: Page, screen: OneScreen = "centre") -> Reply:
        """Bring a page up on a screen; help is the Car Genius with the owner's manual, house is the user's home."""
        at = SCREENS[screen]
        if screen != "centre" and not self.car[f"{at}.IsConnected"]:
            return refuse(UNCONNECTED[screen])
        if screen == "head_up" and not self.car[f"{HEAD_UP}.IsOn"]:
            return refuse(DARK)
        if page not in PAGES_THERE.get(screen, (page,)):
            return refuse(NOT_THERE[screen])
        return self.wish({f"{at}.Page": page}, lambda: {"page": page, "screen": screen}, Message(PAGE_TOLD[screen]))

    @look
    def read(self) -> Reply:
        """Look up how the screens are set, which page is shown, which themes and languages there are."""
        state = read_displays(self.car)
        seen: dict[str, object] = {"mode": state.mode, "theme": state.theme, "themes": list(themes())}
        seen |= {"language": state.language, "languages": list(LANGUAGES), "units": "metric", "hours": 24}
        seen |= {"text_size": state.text_size}
        seen |= {"brightness_percent": state.brightness, "page": state.page}
        seen |= {"head_up_on": state.head_up, "height_percent": state.height}
        seen |= {"connected": ["centre", *(s for s in ("cluster", "head_up") if self.car[f"{SCREENS[s]}.IsConnected"])]}
        told = QT_TRANSLATE_NOOP("Car", "The screen is at {percent} percent.")
        return Reply(
            state=seen, say=(Message(MODE_TOLD[state.mode]), Message(told, {"percent": state.brightness["centre"]}))
        )

    def brief(self) -> str:
        """Colours, theme and what is shown."""
        state = self.state
        return f"{state.mode} colours, theme {state.theme}, page {state.page}, screen language {state.language}"
