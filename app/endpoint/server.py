"""The HTTP side of the stand-in: routes, streaming with a natural pace, and the faults asked for."""

import asyncio
import itertools
import json
import logging
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web

from app.endpoint.faults import NONSENSE, Fault
from app.endpoint.protocol import MODEL, Refusal, Reply, Request, model, models, parsed
from app.endpoint.turn import answer

LARGEST_BODY = 4 * 1024 * 1024
LOG = logging.getLogger(__name__)


@dataclass
class Service:
    """The stand-in's answers over HTTP; `pace` is the pause between words in seconds."""

    pace: float = 0.012
    fault: Fault = field(default_factory=Fault)

    def __post_init__(self) -> None:
        self._numbers = itertools.count(1)
        self.asked_at = time.monotonic()
        """When it began, or was last asked something, in seconds of time.monotonic()."""

    def application(self) -> web.Application:
        """The routes."""
        routes = web.Application(client_max_size=LARGEST_BODY, middlewares=[_as_errors])
        routes.router.add_post("/v1/chat/completions", self._complete)
        routes.router.add_get("/v1/models", self._models)
        routes.router.add_get("/v1/models/{name}", self._model)
        return routes

    async def _models(self, request: web.Request) -> web.Response:
        return web.json_response(models())

    async def _model(self, request: web.Request) -> web.Response:
        if request.match_info["name"] != MODEL:
            raise Refusal("That model does not exist here.", status=404, param="model", code="model_not_found")
        return web.json_response(model())

    async def _complete(self, request: web.Request) -> web.StreamResponse:
        if self.fault.kind == "http500":
            raise Refusal("The stand-in was told to fail.", status=500, code="fault")
        self.asked_at = time.monotonic()
        asked = parsed(await request.read())
        reply = self._reply(asked)
        if asked.stream:
            return await self._stream(request, reply, asked.include_usage)
        if self.fault.kind == "nonsense":
            return web.Response(body=b"<html>\xff not JSON</html>", content_type="text/html")
        await self._trouble(request, self.fault.after)
        return web.json_response(reply.whole())

    def _reply(self, asked: Request) -> Reply:
        said = answer(asked.messages, asked.tools, parallel=asked.parallel, may_call=asked.may_call)
        length = sum(len(json.dumps(message)) for message in asked.messages)
        number = f"{next(self._numbers):x}{time.time_ns():x}"
        return Reply(f"chatcmpl-{number}", int(time.time()), said, prompt_tokens=length // 4)

    async def _stream(self, request: web.Request, reply: Reply, include_usage: bool) -> web.StreamResponse:
        headers = {"Content-Type": "text/event-stream; charset=utf-8", "Cache-Control": "no-cache"}
        response = web.StreamResponse(headers=headers)
        await response.prepare(request)
        for at, chunk in enumerate(reply.chunks(include_usage)):
            if at > 1 and reply.answer.text:
                await asyncio.sleep(self.pace)
            await self._trouble(request, at)
            if self.fault.kind == "nonsense" and at >= self.fault.after:
                await response.write(NONSENSE[at % len(NONSENSE)])
            else:
                await response.write(_event(chunk))
        await response.write(b"data: [DONE]\n\n")
        await response.write_eof()
        return response

    async def _trouble(self, request: web.Request, at: int) -> None:
        """The fault that falls due at a chunk."""
        if self.fault.kind == "slow":
            await asyncio.sleep(self.fault.milliseconds / 1000)
        if at < self.fault.after:
            return
        if self.fault.kind == "stall":
            await asyncio.Event().wait()
        if self.fault.kind == "reset" and request.transport is not None:
            request.transport.abort()
            raise ConnectionResetError


def _event(data: Mapping[str, Any]) -> bytes:
    return b"data: " + json.dumps(data, ensure_ascii=False, separators=(",", ":")).encode() + b"\n\n"


@web.middleware
async def _as_errors(request: web.Request, handler: Any) -> web.StreamResponse:
    """Every failure as an error object; a client that left is none."""
    try:
        response: web.StreamResponse = await handler(request)
    except Refusal as refusal:
        return _refused(refusal)
    except web.HTTPRequestEntityTooLarge:
        return _refused(Refusal(f"The request is larger than {LARGEST_BODY} bytes.", status=413, code="too_large"))
    except web.HTTPException as error:
        return _refused(Refusal(f"{request.method} {request.path}: {error.reason}.", status=error.status))
    except (ConnectionResetError, asyncio.CancelledError):
        raise
    except Exception:
        LOG.exception("The stand-in failed to answer")
        return _refused(Refusal("The stand-in failed to answer; its log says why.", status=500, code="internal"))
    return response


def _refused(refusal: Refusal) -> web.Response:
    return web.json_response(refusal.body(), status=refusal.status)
