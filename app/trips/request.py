"""What people wish of a trip, and where the car stands when it begins."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from datetime import date, datetime, time, timedelta
from functools import cached_property
from typing import Any, Literal

from app.car.message import QT_TRANSLATE_NOOP, Message
from app.car.signals import Value

Diet = Literal["none", "vegetarian", "vegan"]
Pace = Literal["calm", "normal", "full"]
Meal = Literal["breakfast", "lunch", "dinner"]
DIETS: tuple[Diet, ...] = ("none", "vegetarian", "vegan")
PACES: tuple[Pace, ...] = ("calm", "normal", "full")
MEALS: tuple[Meal, ...] = ("breakfast", "lunch", "dinner")
REACH = 7  # days of forecast, and so the farthest last day of a plan
MOST_PEOPLE = 9


class WrongWish(ValueError):
    """A wish that no trip can have; `message` is one sentence for people."""

    def __init__(self, text: str, **values: Value) -> None:
        self.message = Message(text, dict(values))
        super().__init__(str(self.message))


@dataclass(frozen=True)
class Outset:
    """Where the car stands (metres of the region's frame) and how: charge and reserve in percent, capacity in kWh."""

    x: float
    y: float
    name: str
    name_zh: str
    now: datetime
    percent: float
    capacity: float = 78.0
    reserve: float = 10.0
    sky: str = "PARTLY_CLOUDY"
    celsius: float = 18.0


@dataclass(frozen=True)
class TripRequest:
    """Wishes: `first` is the first day, `depart` the time of leaving (None as the pace has it), budget in euro.

    `meals` are those wished explicitly, `arrive_percent` the least charge on coming to the destination and each
    evening, `lodging` a kind ("hotel", "cabin"), a name, "none" (sleep at home) or "".
    """

    where: str
    first: date
    days: int = 1
    depart: time | None = None
    adults: int = 2
    children: int = 0
    budget: float | None = None
    diet: Diet = "none"
    pace: Pace = "normal"
    quiet: bool = False
    interests: tuple[str, ...] = ()
    meals: tuple[Meal, ...] = ()
    arrive_percent: float | None = None
    lodging: str = ""
    back_home: bool = True

    @property
    def people(self) -> int:
        """Adults and children."""
        return self.adults + self.children

    @cached_property
    def dates(self) -> tuple[date, ...]:
        """Every day of the trip."""
        return tuple(self.first + timedelta(days=n) for n in range(self.days))

    def sleeps(self, day: int) -> bool:
        """Whether the evening of day number `day` (from 0) ends in a lodging."""
        return self.lodging != "none" and (day < self.days - 1 or not self.back_home)

    def homeward(self, day: int) -> bool:
        """Whether that day ends where the trip began."""
        return (day == self.days - 1 and self.back_home) or (day < self.days - 1 and self.lodging == "none")

    def validated(self, now: datetime) -> "TripRequest":
        """The request itself when it can be planned; WrongWish names the first wish that cannot."""
        if not self.where.strip():
            raise WrongWish(QT_TRANSLATE_NOOP("Car", "Please say where the trip shall go."))
        if not 1 <= self.days <= REACH:
            raise WrongWish(QT_TRANSLATE_NOOP("Car", "A trip lasts 1 to {most} days."), most=REACH)
        if self.first < now.date():
            raise WrongWish(
                QT_TRANSLATE_NOOP("Car", "A trip cannot begin on {day}, which has passed."), day=str(self.first)
            )
        if self.dates[-1] > now.date() + timedelta(days=REACH):
            raise WrongWish(
                QT_TRANSLATE_NOOP("Car", "I know the weather for {most} days ahead; please choose an earlier day."),
                most=REACH,
            )
        if self.adults < 1:
            raise WrongWish(QT_TRANSLATE_NOOP("Car", "At least one adult has to come along."))
        if self.children < 0 or self.people > MOST_PEOPLE:
            raise WrongWish(QT_TRANSLATE_NOOP("Car", "I can plan for up to {most} people."), most=MOST_PEOPLE)
        if self.budget is not None and self.budget <= 0:
            raise WrongWish(QT_TRANSLATE_NOOP("Car", "A budget is more than 0 euro."))
        if self.arrive_percent is not None and not 0 <= self.arrive_percent <= 90:
            raise WrongWish(QT_TRANSLATE_NOOP("Car", "The charge on arrival can be 0 to 90 percent."))
        if self.first == now.date() and self.depart is not None and self.depart < now.time().replace(second=0):
            raise WrongWish(QT_TRANSLATE_NOOP("Car", "Today {time} has passed already."), time=f"{self.depart:%H:%M}")
        for given, known in ((self.diet, DIETS), (self.pace, PACES), *((meal, MEALS) for meal in self.meals)):
            if given not in known:
                text = QT_TRANSLATE_NOOP("Car", "I do not know {word}; it can be {known}.")
                raise WrongWish(text, word=given, known=", ".join(known))
        return self

    def to_json(self) -> dict[str, Any]:
        """As JSON data."""
        data = asdict(self)
        depart = f"{self.depart:%H:%M}" if self.depart else None
        return data | {"first": self.first.isoformat(), "depart": depart}

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> "TripRequest":
        """From JSON data; KeyError, TypeError or ValueError when it is none of a request."""
        fields = dict(data)
        fields["first"] = date.fromisoformat(fields["first"])
        fields["depart"] = time.fromisoformat(fields["depart"]) if fields.get("depart") else None
        return replace(cls(**fields), interests=tuple(fields["interests"]), meals=tuple(fields["meals"]))
