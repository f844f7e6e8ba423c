"""Trains the network on a corpus: from a flat start, by the clock, with checkpoints on the way."""

import math
import random
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray

from app.dev.speechmodel.corpus import Corpus
from app.dev.speechmodel.features import CEPSTRA
from app.dev.speechmodel.language import Language, Lexicon
from app.dev.speechmodel.network import LEFT, RIGHT, STEP, Network
from app.dev.speechmodel.objective import SILENT, anything, said

_BATCH = 32
_RATE, _SLOWEST = 2e-3, 0.02  # of learning, and its last share
_STEADY = 0.25  # share of the time before learning slows down
_WARM_UP = 100  # batches
_CALM = 5e-4  # price of loud outputs
_MEMORY = 0.998  # of the running mean of all weights, which is what checkpoints hold
_SILENCE_BETWEEN = 0.3  # share of word boundaries with silence, for the phone bigram
_TELL_EVERY = 100  # batches


@dataclass(slots=True)
class Progress:
    """How far training is: minutes spent and batches seen."""

    minutes: float = 0.0
    batches: int = 0


class Trainer:
    """One training run of a language's network; `run` may be called again with more examples."""

    def __init__(self, language: Language, minutes: float, seed: int = 0) -> None:
        self._phones = language.phone_set
        self._say = language.lexicon
        self._minutes = minutes
        self._chance = random.Random(seed)
        self.network = Network(self._phones.outputs, seed)
        weights = list(self.network.weights.values())
        self._optimiser: Any = torch.optim.AdamW(weights, lr=_RATE, weight_decay=1e-3)
        self._mean: dict[str, Any] = self.network.state()
        self.progress = Progress()
        self._bigram: tuple[Any, Any] | None = None
        self._sentences: list[list[int]] = []  # sounds of each example, in the way to say it that fitted best

    def run(self, corpus: Corpus, tell: Callable[[str], None], checkpoint: Path) -> None:
        """One pass over the examples, or less where the time ends; then a checkpoint.

        `corpus` may have grown since the last pass, but begins with the same examples.
        """
        lexicon = self._say({word for text in corpus.texts for word in text.split()})
        new = corpus.texts[len(self._sentences) :]
        self._sentences += [_sounds(text, lexicon, self._phones.place, self._chance) for text in new]
        sentences = self._sentences
        ways = {word for word, said_as in lexicon.items() if len(said_as) > 1}
        usable = [
            place
            for place, sounds in enumerate(sentences)
            if sounds and -(-corpus.lengths[place] // STEP) >= sum(map(bool, sounds)) + 3
        ]
        sample = corpus.features[::37].astype(np.float32)
        if self._bigram is None:
            self._bigram = _bigram([sentences[place] for place in usable], len(self._phones.names) + 1, self._chance)
            self.network.hears(sample.mean(0), sample.std(0))
            self._mean = self.network.state()
        deviation = torch.from_numpy(sample.std(0))
        begins = np.concatenate([[0], np.cumsum(corpus.lengths)])
        began, before = time.monotonic(), self.progress.minutes
        recent: list[float] = []
        for places in _batches(usable, corpus.lengths, self._chance):
            self.progress.minutes = before + (time.monotonic() - began) / 60
            if self.progress.minutes >= self._minutes:
                break
            frames, lengths = _packed(corpus, begins, places)
            chosen = [sentences[place] for place in places]
            others: list[list[int] | None] = [None] * len(places)
            if self.progress.batches > 600 and self.progress.batches % 3 == 0:
                for row, place in enumerate(places):
                    if ways & set(corpus.texts[place].split()):
                        others[row] = _sounds(corpus.texts[place], lexicon, self._phones.place, self._chance)
            recent.append(self._learn(_varied(frames, deviation, self._chance), lengths, chosen, others))
            for row, place in enumerate(places):
                sentences[place] = chosen[row]
            if self.progress.batches % _TELL_EVERY == 0:
                loss = float(np.mean(recent[-_TELL_EVERY:]))
                tell(f"{self.progress.minutes:5.1f} min, batch {self.progress.batches}: {loss:.4f} per step")
        self.save(checkpoint)

    def _learn(self, frames: Any, lengths: Any, chosen: list[list[int]], others: Sequence[list[int] | None]) -> float:
        """One batch; `chosen` takes the other way to say a sentence where that fits better. Answers the loss."""
        assert self._bigram is not None
        spent = min(1.0, self.progress.minutes / self._minutes)
        slowing = _SLOWEST ** max(0.0, (spent - _STEADY) / (1 - _STEADY))
        self._optimiser.param_groups[0]["lr"] = _RATE * min(1.0, self.progress.batches / _WARM_UP + 0.05) * slowing
        with torch.autocast("cpu", dtype=torch.bfloat16):
            outputs = self.network(frames, learning=True)
        outputs = outputs.float()
        fixed = outputs.detach()
        right, wanted = said(fixed, lengths, chosen)
        rows = [row for row, other in enumerate(others) if other is not None]
        if rows:
            tried, wished = said(fixed[rows], lengths[rows], [other for other in others if other is not None])
            for place, row in enumerate(rows):
                if tried[place] > right[row]:
                    chosen[row], right[row], wanted[row] = others[row] or [], tried[place], wished[place]
        any_way, used = anything(fixed, lengths, *self._bigram)
        count = lengths.sum()
        # the gradient of both likelihoods is the use of the outputs, so this has the gradient of their difference
        aim = ((used - wanted) * outputs).sum() / count + _CALM * outputs.pow(2).mean()
        self._optimiser.zero_grad()
        aim.backward()
        torch.nn.utils.clip_grad_norm_(list(self.network.weights.values()), 5.0)
        self._optimiser.step()
        self.progress.batches += 1
        self._remember()
        return float((any_way - right).sum() / count)

    def _remember(self) -> None:
        """Let the running mean of the weights follow."""
        memory = min(_MEMORY, (1 + self.progress.batches) / (20 + self.progress.batches))
        with torch.no_grad():
            for name, value in (self.network.weights | self.network.running).items():
                self._mean[name].lerp_(value, 1 - memory)

    def save(self, file: Path) -> None:
        """The mean weights, to be heard with, and everything needed to go on."""
        torch.save(
            {
                "mean": self._mean,
                "network": self.network.state(),
                "optimiser": self._optimiser.state_dict(),
                "bigram": self._bigram,
                "minutes": self.progress.minutes,
                "batches": self.progress.batches,
            },
            file,
        )

    def restore(self, file: Path) -> None:
        """Go on where `save` was."""
        kept = torch.load(file)
        self.network.restore(kept["network"])
        self._mean, self._bigram = kept["mean"], kept["bigram"]
        self._optimiser.load_state_dict(kept["optimiser"])
        self.progress = Progress(kept["minutes"], kept["batches"])


def trained(file: Path, outputs: int) -> Network:
    """The network of a checkpoint."""
    network = Network(outputs)
    network.restore(torch.load(file)["mean"])
    return network


def _sounds(text: str, lexicon: Lexicon, place: Callable[[str], int], chance: random.Random) -> list[int]:
    """Silence, then each word's sounds in one of its ways and silence that may be left out; [] with a strange word."""
    sounds = [SILENT]
    for word in text.split():
        if word not in lexicon:
            return []
        sounds += [1 + place(phone) for phone in chance.choice(lexicon[word])] + [SILENT]
    return sounds if len(sounds) > 1 else []


def _bigram(sentences: Sequence[Sequence[int]], count: int, chance: random.Random) -> tuple[Any, Any]:
    """How often each sound begins and follows each other, as probabilities."""
    follows, start = np.full((count, count), 0.3), np.full(count, 0.3)
    for sounds in sentences:
        last = len(sounds) - 1
        kept = [
            sound
            for place, sound in enumerate(sounds)
            if sound or place in (0, last) or chance.random() < _SILENCE_BETWEEN
        ]
        start[kept[0]] += 1
        for one, next_one in pairwise(kept):
            follows[one, next_one] += 1
    chances = follows / follows.sum(1, keepdims=True)
    return torch.tensor(start / start.sum(), dtype=torch.float32), torch.tensor(chances, dtype=torch.float32)


def _batches(usable: Sequence[int], lengths: NDArray[np.int64], chance: random.Random) -> Iterator[list[int]]:
    """Examples of about the same length together, in any order."""
    ordered = sorted(usable, key=lambda place: float(lengths[place]) * (1 + 0.1 * chance.random()))
    batches = [ordered[place : place + _BATCH] for place in range(0, len(ordered), _BATCH)]
    chance.shuffle(batches)
    yield from batches


def _packed(corpus: Corpus, begins: NDArray[np.int64], places: Sequence[int]) -> tuple[Any, Any]:
    """Features as the network takes them, edges repeated, and how many steps each example has."""
    steps = [int(-(-corpus.lengths[place] // STEP)) for place in places]
    size = LEFT + STEP * (max(steps) - 1) + 1 + RIGHT
    frames = np.zeros((len(places), size, CEPSTRA), np.float32)
    for row, place in enumerate(places):
        heard = corpus.features[begins[place] : begins[place + 1]]
        end = min(len(heard), size - LEFT)
        frames[row, :LEFT] = heard[0]
        frames[row, LEFT : LEFT + end] = heard[:end]
        frames[row, LEFT + end :] = heard[-1]
    return torch.from_numpy(frames), torch.tensor(steps)


def _varied(frames: Any, deviation: Any, chance: random.Random) -> Any:
    """Each example a little off, as by another microphone, and sometimes a band of frequencies made flat."""
    moved = frames + torch.randn(len(frames), 1, CEPSTRA) * deviation * 0.12
    if chance.random() < 0.5:
        return moved
    bands = (moved / _LIFTER) @ _COSINES
    width = chance.randint(2, 7)
    low = chance.randint(0, CEPSTRA - width)
    bands[:, :, low : low + width] = bands[:, :, low : low + width].mean((1, 2), keepdim=True)
    return (bands @ _COSINES.T) * _LIFTER


def _cosines() -> Any:
    """Rows of the cosine transform from mel bands to cepstra."""
    angles = np.outer(np.arange(CEPSTRA), np.arange(CEPSTRA) + 0.5) * math.pi / CEPSTRA
    rows = np.cos(angles) * math.sqrt(2 / CEPSTRA)
    rows[0] /= math.sqrt(2)
    return torch.tensor(rows, dtype=torch.float32)


_COSINES = _cosines()
_LIFTER = torch.tensor([1 + 11 * math.sin(math.pi * row / 22) for row in range(CEPSTRA)])
