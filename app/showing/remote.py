"""A presenter's remote: one web page for a phone in the same network, which only the secret in its address opens."""

import asyncio
import hmac
import ipaddress
import json
import secrets
import socket
from collections.abc import Awaitable, Callable, Mapping
from pathlib import Path
from typing import Any

from aiohttp import web

PAGE = Path(__file__).with_name("remote.html")
LONGEST_BODY = 4096  # bytes
CLOSING_S = 0.05  # seconds in which the loop lets the last sockets go
POLICY = (
    "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; connect-src 'self'; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
HEADERS = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": POLICY,
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}

Obey = Callable[[str, str], bool]
"""Does what the phone wants (a verb and its value); False for a verb that does not exist or a value it cannot take."""


class Remote:
    """Off until `start`. Every start has a secret of its own; whoever lacks it learns only that nothing is there."""

    def __init__(self, obey: Obey, told: Callable[[], Mapping[str, Any]]) -> None:
        """`told` is what the page shows: its texts and the state of the show, as plain data."""
        self.address = ""
        """Where a phone finds it, with the secret; "" while it is off."""
        self._obey, self._told = obey, told
        self._secret = ""
        self._runner: web.AppRunner | None = None

    async def start(self, host: str = "") -> str:
        """Listen at `host`, or where this computer is in its network; gives the address. Raises OSError."""
        if self._runner is not None:
            return self.address
        self._secret = secrets.token_urlsafe(16)
        app = web.Application(client_max_size=LONGEST_BODY, middlewares=[self._with_secret])
        app.router.add_get("/{secret}", self._page)
        app.router.add_get("/{secret}/state", self._state)
        app.router.add_post("/{secret}/do", self._do)
        app.router.add_route("*", "/{rest:.*}", _nothing)
        self._runner = web.AppRunner(app, access_log=None, handle_signals=False, shutdown_timeout=1.0)
        here = host or own_address()
        try:
            await self._runner.setup()
            site = web.TCPSite(self._runner, here, 0)
            await site.start()
        except OSError:
            await self.stop()
            raise
        port = self._runner.addresses[0][1]
        named = f"[{here}]" if ":" in here else here
        self.address = f"http://{named}:{port}/{self._secret}"
        return self.address

    async def stop(self) -> None:
        """Listen no more; the secret is worth nothing from now on."""
        runner, self._runner = self._runner, None
        self.address = self._secret = ""
        if runner is not None:
            await runner.cleanup()
            await asyncio.sleep(CLOSING_S)

    @web.middleware
    async def _with_secret(
        self, request: web.Request, handler: Callable[[web.Request], Awaitable[web.StreamResponse]]
    ) -> web.StreamResponse:
        given = request.match_info.get("secret", "")
        if not self._secret or not hmac.compare_digest(given.encode("utf-8", "replace"), self._secret.encode()):
            return await _nothing(request)
        response = await handler(request)
        response.headers.update(HEADERS)
        return response

    async def _page(self, request: web.Request) -> web.StreamResponse:
        html = await asyncio.to_thread(PAGE.read_text, encoding="utf-8")
        return web.Response(text=html, content_type="text/html")

    async def _state(self, request: web.Request) -> web.StreamResponse:
        return web.json_response(dict(self._told()))

    async def _do(self, request: web.Request) -> web.StreamResponse:
        try:
            wanted = json.loads(await request.text())
            verb, value = str(wanted["verb"]), str(wanted.get("value", ""))
        except (ValueError, KeyError, TypeError, AttributeError):
            return web.Response(status=400, text="Send a verb and its value as JSON.")
        if not self._obey(verb, value):
            return web.Response(status=400, text="There is no such verb, or it does not take this value.")
        return web.json_response(dict(self._told()))


async def _nothing(request: web.Request) -> web.StreamResponse:
    return web.Response(status=404, text="Nothing is here.", headers={"Cache-Control": "no-store"})


def own_address() -> str:
    """This computer's address in its network, or 127.0.0.1 where it is in none. Sends nothing."""
    for family, beyond in ((socket.AF_INET, "192.0.2.1"), (socket.AF_INET6, "2001:db8::1")):  # addresses of nobody
        with socket.socket(family, socket.SOCK_DGRAM) as probe:
            try:
                probe.connect((beyond, 9))
                found = str(probe.getsockname()[0])
            except OSError:
                continue
            if not ipaddress.ip_address(found).is_link_local:
                return found
    return "127.0.0.1"
