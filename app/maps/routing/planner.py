"""What finds routes: our own router, or a server that falls back to it. One protocol for both."""

from typing import Protocol

from app.maps.routing.route import Route
from app.maps.routing.routes import Choice, Query, Routes


class Planner(Protocol):
    """Finds routes. `problem` is one sentence about why somebody else had to help at the last question, or ""."""

    @property
    def problem(self) -> str: ...

    async def best(self, query: Query) -> Route | None:
        """The best route, or None where there is no way."""
        ...

    async def choices(self, query: Query) -> list[Choice]:
        """The routes to choose from, the wished preference first."""
        ...


class OwnPlanner:
    """Our own router as a planner; it answers at once."""

    problem = ""

    def __init__(self, routes: Routes) -> None:
        self.routes = routes

    async def best(self, query: Query) -> Route | None:
        """The best route, or None where there is no way."""
        return self.routes.best(query)

    async def choices(self, query: Query) -> list[Choice]:
        """The routes to choose from, the wished preference first."""
        return self.routes.choices(query)
