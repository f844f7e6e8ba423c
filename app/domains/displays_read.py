"""How the screens are set, read from the car's signals."""

from dataclasses import dataclass

from app.car.car import Car
from app.car.catalogue import CLUSTER, FONT_SIZES, HEAD_UP, HMI
from app.theme.theme import shipped

SCREENS = {"centre": HMI, "cluster": CLUSTER, "head_up": HEAD_UP}
AUTOMATIC, COLOURS, THEME = f"{HMI}.IsDayNightAutomatic", f"{HMI}.DayNightMode", f"{HMI}.Theme"

FONT, TEXT_SIZES = f"{HMI}.FontSize", ("normal", "large", "larger")


@dataclass(frozen=True)
class DisplaysState:
    """Brightness and height in percent; `mode`: day, night or auto; `text_size` of TEXT_SIZES; pages as in `show`."""

    mode: str
    theme: str
    language: str
    text_size: str
    brightness: dict[str, int]
    head_up: bool
    height: int
    page: str


def read_displays(car: Car) -> DisplaysState:
    """The screens as they are now."""
    return DisplaysState(
        mode="auto" if car[AUTOMATIC] else str(car[COLOURS]).lower(),
        theme=str(car[THEME]),
        language=str(car[f"{HMI}.CurrentLanguage"]),
        text_size=TEXT_SIZES[FONT_SIZES.index(str(car[FONT]))],
        brightness={screen: round(car.number(f"{at}.Brightness")) for screen, at in SCREENS.items()},
        head_up=bool(car[f"{HEAD_UP}.IsOn"]),
        height=int(car.number(f"{HEAD_UP}.Height")),
        page=str(car[f"{HMI}.Page"]),
    )


def themes() -> tuple[str, ...]:
    """The names of the shipped themes."""
    return shipped()
