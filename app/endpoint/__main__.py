"""`python -m app.endpoint --port 0`: serve until standard input closes. Prints {"port": …} as one line when ready."""

import argparse
import asyncio
import json
import os
import sys
import threading
import time

from aiohttp import web

from app.assistant.sentences import languages
from app.endpoint.faults import Fault
from app.endpoint.server import Service
from app.endpoint.understanding import understanding

QUIET = 8.0  # seconds without a question after which one more language that nobody has spoken yet is read


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m app.endpoint", description="The built-in stand-in of Meridian.")
    parser.add_argument("--port", type=int, default=0, help="port on 127.0.0.1; 0 picks a free one")
    parser.add_argument("--pace", type=float, default=12, metavar="MS", help="pause between streamed words, default 12")
    parser.add_argument("--fault", type=Fault.parse, default=os.environ.get("MERIDIAN_STAND_IN_FAULT", ""),
                        metavar="KIND", help="for tests: stall, reset, nonsense, http500 or slow=MS")  # fmt: skip
    return parser.parse_args()


async def serve(service: Service, port: int) -> None:
    """Serve on loopback until standard input closes."""
    runner = web.AppRunner(service.application(), handle_signals=True, shutdown_timeout=0.5)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", port)
    try:
        await site.start()
        print(json.dumps({"port": runner.addresses[0][1]}), flush=True)
        await _input_closed()
    finally:
        await runner.cleanup()


async def _input_closed() -> None:
    """Wait for the end of standard input, which is the parent's end too; a thread, as Windows has no async stdin."""
    loop, closed = asyncio.get_running_loop(), asyncio.Event()

    def watch() -> None:
        while sys.stdin.readline():
            pass
        loop.call_soon_threadsafe(closed.set)

    threading.Thread(target=watch, daemon=True).start()
    await closed.wait()


def _read_others(service: Service) -> None:
    """Languages that nobody has spoken yet, each in a quiet moment: reading one would slow an answer for seconds."""
    for language in languages():
        while (left := service.asked_at + QUIET - time.monotonic()) > 0:
            time.sleep(left)
        understanding(language)


def main() -> int:
    """Start; the exit code is 0 after an ordinary end and 1 when the port cannot be had."""
    options = _options()
    understanding("en")
    service = Service(options.pace / 1000, options.fault)
    threading.Thread(target=_read_others, args=(service,), daemon=True).start()
    try:
        asyncio.run(serve(service, options.port))
    except OSError as error:
        print(f"The stand-in cannot listen on port {options.port} ({error.strerror}); choose another.", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        pass
    return 0


if __name__ == "__main__":
    sys.exit(main())
