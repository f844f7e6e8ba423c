"""Detection response task after ISO 17488:2016: when stimuli come."""

import random
from collections.abc import Iterator

from app.study.files.study import Detection


def stimuli(settings: Detection, participant: int) -> Iterator[float]:
    """Seconds from one stimulus's onset to the next, uniformly drawn; the same for a participant every time."""
    chance = random.Random(f"{settings.seed}/{participant}")
    low, high = settings.interval_s
    while True:
        yield chance.uniform(low, high)
