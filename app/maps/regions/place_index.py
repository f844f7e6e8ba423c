"""The questions that searching asks a region's tables, each answered nearest first."""

import sqlite3

from app.maps.regions.region import Place, Region

AWAY = "(p.x - :x) * (p.x - :x) + (p.y - :y) * (p.y - :y)"


class PlaceIndex:
    """Reads one region from one thread; x, y in metres of its frame."""

    def __init__(self, region: Region) -> None:
        self._region = region
        self._database = region.connection

    def nearest(self, category: str, x: float, y: float, limit: int) -> list[Place]:
        """Places of a category."""
        query = f"SELECT p.id FROM place p WHERE p.category = :what ORDER BY {AWAY}, p.id LIMIT :limit"
        return self._places(query, category, x, y, limit)

    def matching(self, terms: str, x: float, y: float, limit: int) -> list[Place]:
        """Places whose text matches an FTS5 query."""
        query = (
            "SELECT p.id FROM place_text t JOIN place p ON p.id = t.rowid"
            f" WHERE place_text MATCH :what ORDER BY {AWAY}, p.id LIMIT :limit"
        )
        return self._places(query, terms, x, y, limit) if terms else []

    def addresses(self, terms: str, number: str, x: float, y: float, limit: int = 12) -> list[Place]:
        """House numbers of streets that match an FTS5 query, as places of category "address" with negative ids."""
        rows = self._database.execute(
            "SELECT p.id, p.street, p.street_zh, p.number, p.town, p.x, p.y FROM address_text t"
            " JOIN address p ON p.id = t.rowid WHERE address_text MATCH :what AND lower(p.number) = :number"
            f" ORDER BY {AWAY} LIMIT :limit",
            {"what": terms, "number": number, "x": x, "y": y, "limit": limit},
        ).fetchall() if terms else []  # fmt: skip
        found = []
        for identity, street, street_zh, house, town, at_x, at_y in rows:
            latitude, longitude = self._region.frame.to_degrees(at_x, at_y)
            tags = {"addr:street": street, "addr:housenumber": house, "addr:city": town}
            zh = f"{street_zh}{house}号" if street_zh else ""
            found.append(Place(-identity, "address", f"{street} {house}", zh, at_x, at_y, latitude, longitude, tags))
        return found

    def begins_a_word(self, beginning: str) -> bool:
        """Whether any place is known by a word that begins so."""
        terms = f'"{beginning}"*'
        return (
            self._database.execute("SELECT 1 FROM place_text WHERE place_text MATCH ? LIMIT 1", (terms,)).fetchone()
            is not None
        )

    def vocabulary(self) -> list[str]:
        """Every word that any place is known by."""
        self._database.execute(
            "CREATE VIRTUAL TABLE IF NOT EXISTS temp.place_word USING fts5vocab(main, place_text, row)"
        )
        return [str(term) for (term,) in self._database.execute("SELECT term FROM temp.place_word")]

    def _places(self, query: str, what: str, x: float, y: float, limit: int) -> list[Place]:
        values = {"what": what, "x": x, "y": y, "limit": limit}
        try:
            order = [identity for (identity,) in self._database.execute(query, values)]
        except sqlite3.OperationalError:  # an FTS5 query that is none, such as a lone quote
            return []
        marks = ",".join("?" * len(order))
        known = {place.id: place for place in self._region.places(f"id IN ({marks})", tuple(order))}
        return [known[identity] for identity in order]
