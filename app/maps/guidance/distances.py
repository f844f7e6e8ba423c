"""Distances as people say them."""

NEAR, TOWN = 100.0, 400.0  # metres below which tens and fifties are said


def spoken_metres(metres: float) -> float:
    """The nearest distance that one would say: 30, 150, 400, 1500, 12000 m."""
    if metres < NEAR:
        return max(20.0, round(metres / 10) * 10.0)
    if metres < TOWN:
        return round(metres / 50) * 50.0
    if metres < 950:
        return round(metres / 100) * 100.0
    if metres < 2750:
        return round(metres / 500) * 500.0
    return round(metres / 1000) * 1000.0
