"""The real program, run as a child process as a person would run it."""

import asyncio
import json
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
PATIENCE = 90.0  # seconds after which a run counts as hanging


@dataclass(frozen=True)
class Ended:
    """What a run left: exit status, standard output and standard error."""

    status: int
    out: str
    err: str

    @property
    def turns(self) -> list[dict[str, Any]]:
        """The turns that --json printed, one object a line."""
        return [json.loads(line) for line in self.out.splitlines()]


async def program(
    *arguments: str,
    env: Mapping[str, str],
    said: str | bytes = "",
    python: tuple[str, ...] = (sys.executable,),
    within: float = PATIENCE,
) -> Ended:
    """Run `python main.py …` to its end with `said` on its standard input; TimeoutError when it hangs."""
    pipe = asyncio.subprocess.PIPE
    process = await asyncio.create_subprocess_exec(
        *python, str(ROOT / "main.py"), *arguments, env=env, cwd=ROOT, stdin=pipe, stdout=pipe, stderr=pipe
    )
    try:
        given = said.encode() if isinstance(said, str) else said
        out, err = await asyncio.wait_for(process.communicate(given), within)
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()
    ended = Ended(process.returncode or 0, out.decode(), err.decode())
    assert "Traceback" not in ended.err + ended.out, ended
    return ended
