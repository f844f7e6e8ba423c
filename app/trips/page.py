"""A plan as one page of HTML that needs nothing else: map sketch, timeline, costs, weather."""

from collections.abc import Callable
from html import escape
from pathlib import Path

from app.car.message import QT_TRANSLATE_NOOP, Message
from app.trips.plan import Day, Item, Plan
from app.trips.sketch import TONES, sketch
from app.trips.stops import stops_of
from app.trips.titles import ROLES, SKIES, day_name, title_of

Say = Callable[[Message], str]
SUMS = {
    "meals": QT_TRANSLATE_NOOP("Car", "Meals"),
    "lodging": QT_TRANSLATE_NOOP("Car", "Nights"),
    "fees": QT_TRANSLATE_NOOP("Car", "Entries"),
    "charging": QT_TRANSLATE_NOOP("Car", "Charging"),
    "tolls": QT_TRANSLATE_NOOP("Car", "Tolls"),
    "total": QT_TRANSLATE_NOOP("Car", "Total"),
}
STYLE = Path(__file__).resolve().parents[2] / "assets" / "trips" / "page.css"


def page(plan: Plan, language: str, say: Say, attribution: str) -> str:
    """The HTML document in a language; `say` words messages."""
    title = say(title_of(plan, language))
    numbers = {(stop.day, id(stop.item)): stop.number for stop in stops_of(plan)}
    days = "".join(_day(plan, number, language, say, numbers) for number in range(len(plan.days)))
    unmet = "".join(f"<p>{escape(say(u.message))}</p>" for u in plan.unmet)
    return (
        f'<!doctype html><html lang="{language}"><head><meta charset="utf-8">'
        f'<meta name="viewport" content="width=device-width,initial-scale=1"><title>{escape(title)}</title>'
        f"<style>{STYLE.read_text(encoding='utf-8')}</style></head><body><main>"
        f"<header><h1>{escape(title)}</h1><p>{escape(_dates(plan, say))}</p></header>"
        f'{_facts(plan, say)}<div class="map">{sketch(plan, language)}</div>'
        f"{f'<div class=unmet>{unmet}</div>' if unmet else ''}{days}{_sums(plan, say)}"
        f"<footer>{escape(attribution)}</footer></main></body></html>"
    )


def _dates(plan: Plan, say: Say) -> str:
    first, last = plan.days[0].date, plan.days[-1].date
    text = say(day_name(first)) + f" {first.isoformat()}"
    return text if first == last else f"{text} – {say(day_name(last))} {last.isoformat()}"


def _facts(plan: Plan, say: Say) -> str:
    minutes = sum(item.minutes for day in plan.days for item in day.drives)
    least = min((item.percent for item in plan.items if item.kind == "drive"), default=plan.outset.percent)
    facts = (
        (f"{plan.costs.total:.0f} €", QT_TRANSLATE_NOOP("Car", "together")),
        (f"{plan.metres / 1000:.0f} km", QT_TRANSLATE_NOOP("Car", "to drive")),
        (f"{minutes // 60}:{minutes % 60:02d} h", QT_TRANSLATE_NOOP("Car", "at the wheel")),
        (f"{least:.0f} %", QT_TRANSLATE_NOOP("Car", "lowest charge")),
    )
    cards = "".join(
        f'<div class="fact"><b>{value}</b><span>{escape(say(Message(t)))}</span></div>' for value, t in facts
    )
    return f'<div class="facts">{cards}</div>'


def _day(plan: Plan, number: int, language: str, say: Say, numbers: dict[tuple[int, int], int]) -> str:
    day: Day = plan.days[number]
    rows = "".join(_row(item, number, language, say, numbers.get((number, id(item)))) for item in day.items)
    tone = TONES[number % len(TONES)]
    noon = next((item.weather for item in day.stays if item.weather and item.start.hour >= 11), None)
    sky = f" · {say(Message(SKIES[noon.sky]))} {noon.celsius:.0f} °C" if noon else ""
    heading = say(Message(QT_TRANSLATE_NOOP("Car", "Day {day}"), {"day": number + 1}))
    small = f"{escape(say(day_name(day.date)))} {day.date.isoformat()}{escape(sky)}"
    return (
        f'<section><h2><i class="dot" style="background:{tone}"></i>{escape(heading)}<small>{small}</small></h2>'
        f"<ol>{rows}</ol></section>"
    )


def _row(item: Item, day: int, language: str, say: Say, number: int | None) -> str:
    name = escape(item.place.called(language))
    time = f"<time>{item.start:%H:%M}</time>"
    if item.kind == "drive":
        toll = f" · {item.cost:.2f} €" if item.cost else ""
        return (
            f'<li class="drive">{time}<span></span><span>{item.minutes} min · {item.metres / 1000:.1f} km{toll}</span>'
            f'<span class="energy">{item.percent:.0f} %</span></li>'
        )
    tone = TONES[day % len(TONES)]
    mark = f'<span class="n" style="background:{tone}">{number}</span>' if number else "<span></span>"
    role = say(Message(ROLES[item.meal or item.kind]))
    details = [role] if item.kind in ("lodging", "home") else [f"{role}, {item.minutes} min"]
    details += [item.place.tags[key] for key in ("addr:street", "opening_hours", "phone") if key in item.place.tags]
    details += [say(note) for note in item.notes]
    lines = f"<p>{escape(' · '.join(details))}</p>"
    if item.charging is not None:
        c = item.charging
        station = escape(c.station.called(language))
        lines += f'<p class="energy">{station} {c.kw:.0f} kW · {c.start_percent:.0f} → {c.end_percent:.0f} %</p>'
    paid = item.cost + (item.charging.cost if item.charging else 0.0)
    cost = f'<span class="cost">{paid:.2f} €</span>' if paid else "<span></span>"
    return f"<li>{time}{mark}<div><h3>{name}</h3>{lines}</div>{cost}</li>"


def _sums(plan: Plan, say: Say) -> str:
    sums = {key: value for key, value in plan.costs.to_json().items() if value or key == "total"}
    rows = "".join(
        f"<tr><td>{escape(say(Message(SUMS[key])))}</td><td>{value:.2f} €</td></tr>" for key, value in sums.items()
    )
    heading = escape(say(Message(QT_TRANSLATE_NOOP("Car", "Costs"))))
    return f"<section><h2>{heading}</h2><table>{rows}</table></section>"
