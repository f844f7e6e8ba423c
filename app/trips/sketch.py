"""A plan as a small map sketch in SVG: the way of each day as a line through numbered stops."""

from collections.abc import Callable
from html import escape

from app.trips.plan import Facts, Plan
from app.trips.stops import stops_of

Project = Callable[[Facts], tuple[float, float]]
TONES = ("#3f8cff", "#8b6cff", "#18b58f", "#e9885a", "#d867b0", "#4fb3d9", "#c9a227")
WIDTH, HEIGHT, EDGE = 720.0, 420.0, 46.0
APART = 22.0  # pixels between two numbers


def sketch(plan: Plan, language: str) -> str:
    """The SVG element."""
    spots = [item.place for item in plan.items]
    spots += [item.origin for item in plan.items if item.origin]
    if not spots:
        return ""
    place = _projection(spots)
    parts = [f'<svg viewBox="0 0 {WIDTH:.0f} {HEIGHT:.0f}" role="img" xmlns="http://www.w3.org/2000/svg">']
    for number, day in enumerate(plan.days):
        line = [place(drive.origin) for drive in day.drives[:1] if drive.origin] + [place(d.place) for d in day.drives]
        path = " ".join(f"{x:.1f},{y:.1f}" for x, y in line)
        tone = TONES[number % len(TONES)]
        parts.append(f'<polyline points="{path}" fill="none" stroke="{tone}" stroke-width="11" class="way glow"/>')
        parts.append(f'<polyline points="{path}" fill="none" stroke="{tone}" stroke-width="3.5" class="way"/>')
    parts += _marks(plan, place, language)
    return "".join([*parts, "</svg>"])


def _projection(spots: list[Facts]) -> Project:
    """Keeps north up and the same scale both ways."""
    xs, ys = [s.x for s in spots], [s.y for s in spots]
    span = max((max(xs) - min(xs)) / (WIDTH - 2 * EDGE), (max(ys) - min(ys)) / (HEIGHT - 2 * EDGE), 1.0)
    middle = (max(xs) + min(xs)) / 2, (max(ys) + min(ys)) / 2

    def place(spot: Facts) -> tuple[float, float]:
        return WIDTH / 2 + (spot.x - middle[0]) / span, HEIGHT / 2 - (spot.y - middle[1]) / span

    return place


def _marks(plan: Plan, place: Project, language: str) -> list[str]:
    """A dot at the beginning, and a number at every stop; those that would cover another one move aside."""
    parts: list[str] = []
    taken: list[tuple[float, float]] = []
    begin = next((item.origin for item in plan.items if item.origin), None)
    if begin is not None:
        x, y = place(begin)
        parts.append(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="7" class="home"/>')
        taken.append((x, y))
    for stop in stops_of(plan):
        x, y = place(stop.item.place)
        while any(abs(x - u) < APART and abs(y - v) < APART for u, v in taken):
            x, y = x + APART * 0.8, y - APART * 0.35
        taken.append((x, y))
        tone = TONES[stop.day % len(TONES)]
        name = escape(stop.item.place.called(language))
        parts.append(
            f'<g><title>{name}</title><circle cx="{x:.1f}" cy="{y:.1f}" r="11" fill="{tone}" class="stop"/>'
            f'<text x="{x:.1f}" y="{y + 4.2:.1f}" text-anchor="middle" class="number">{stop.number}</text></g>'
        )
    return parts
