"""Turn after turn in one sound process: its memory settles. `bench voice` does ten thousand."""

from pathlib import Path

from app.dev.voice_bench.soak import soak
from tests.virtual_audio import built

__all__ = ["built"]


async def test_memory_settles(built: Path, tmp_path: Path) -> None:
    weights = await soak(tmp_path, turns=150, warm=75, tell=lambda line: None, built=built)
    assert weights.failed == 0
    assert weights.after < weights.warm + 75 * 0.2, "MB a turn"
