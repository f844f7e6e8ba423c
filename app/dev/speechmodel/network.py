"""The acoustic network: a time-delay network with narrow waists and shortcuts, three frames a step.

It hears 40 cepstra every 10 ms and tells every 30 ms how well each output (half a phone) fits, as a pseudo
log likelihood. The shapes follow the factored TDNN of Povey et al. 2018 ("Semi-orthogonal low-rank matrix
factorization"), without the orthogonality; normalisation stands before the rectifier, so that it folds away.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray

from app.dev.speechmodel.features import CEPSTRA

STEP = 3  # frames per output
WIDTH, WAIST = 384, 128
SHORTCUT = 0.66  # share of a block's input that goes past it
FIRST = tuple(range(-3, 4))
BLOCKS = ((-3, 0, 3), (-3, 0, 3), (-3, 0, 3), (-6, 0, 3), (-6, 0), (-9, 0))
LEFT = -FIRST[0] - sum(offsets[0] for offsets in BLOCKS)  # frames seen before and after an output's own
RIGHT = FIRST[-1] + sum(offsets[-1] for offsets in BLOCKS)
_MOMENTUM, _TINY = 0.1, 1e-5


@dataclass(frozen=True, slots=True)
class Affine:
    """One layer as a decoder computes it: weights (out x in) over the input at `offsets`, then maybe a rectifier."""

    offsets: tuple[int, ...]
    weights: NDArray[np.float64]
    bias: NDArray[np.float64]


class Network:
    """Weights by name in `weights`; statistics that training gathers in `running`."""

    def __init__(self, outputs: int, seed: int = 0) -> None:
        torch.manual_seed(seed)
        self.weights: dict[str, Any] = {}
        self.running: dict[str, Any] = {"mean": torch.zeros(CEPSTRA), "scale": torch.ones(CEPSTRA)}
        self._layer("first", CEPSTRA * len(FIRST), WIDTH)
        for number, offsets in enumerate(BLOCKS):
            self.weights[f"waist{number}"] = _drawn(WIDTH * len(offsets), WAIST)
            self._layer(f"block{number}", WAIST, WIDTH)
        self.weights["out"] = torch.zeros(outputs, WIDTH, requires_grad=True)
        self.weights["out.bias"] = torch.zeros(outputs, requires_grad=True)

    def _layer(self, name: str, inputs: int, outputs: int) -> None:
        """A layer with normalisation: gain and bias are learnt, mean and variance are gathered."""
        self.weights[name] = _drawn(inputs, outputs)
        self.weights[f"{name}.gain"] = torch.ones(outputs, requires_grad=True)
        self.weights[f"{name}.bias"] = torch.zeros(outputs, requires_grad=True)
        self.running[f"{name}.mean"] = torch.zeros(outputs)
        self.running[f"{name}.variance"] = torch.ones(outputs)

    def hears(self, mean: NDArray[np.float32], deviation: NDArray[np.float32]) -> None:
        """Set what the features are like, so that the first layer sees them centred."""
        self.running["mean"] = torch.from_numpy(mean)
        self.running["scale"] = torch.from_numpy(1 / deviation)

    def __call__(self, frames: Any, learning: bool) -> Any:
        """Features (batch x frames x 40, with LEFT and RIGHT frames more) → (batch x steps x outputs)."""
        past = (frames - self.running["mean"]) * self.running["scale"]
        count = past.shape[1] - FIRST[-1] + FIRST[0]
        seen = torch.cat([past[:, at - FIRST[0] : at - FIRST[0] + count : STEP] for at in FIRST], -1)
        past = torch.relu(self._normalised("first", seen @ self.weights["first"].T, learning))
        for number, offsets in enumerate(BLOCKS):
            begin, end = -offsets[0] // STEP, past.shape[1] - offsets[-1] // STEP
            seen = torch.cat([past[:, begin + at // STEP : end + at // STEP] for at in offsets], -1)
            narrow = seen @ self.weights[f"waist{number}"].T
            grown = self._normalised(f"block{number}", narrow @ self.weights[f"block{number}"].T, learning)
            past = torch.relu(grown) + SHORTCUT * past[:, begin:end]
        return past @ self.weights["out"].T + self.weights["out.bias"]

    def _normalised(self, name: str, values: Any, learning: bool) -> Any:
        flat = torch.nn.functional.batch_norm(
            values.flatten(0, 1),
            self.running[f"{name}.mean"],
            self.running[f"{name}.variance"],
            self.weights[f"{name}.gain"],
            self.weights[f"{name}.bias"],
            learning,
            _MOMENTUM,
            _TINY,
        )
        return flat.view(values.shape)

    def state(self) -> dict[str, Any]:
        """Copies of all numbers, for a checkpoint."""
        return {name: value.detach().clone() for name, value in (self.weights | self.running).items()}

    def restore(self, state: dict[str, Any]) -> None:
        """Take over the numbers of `state`."""
        with torch.no_grad():
            for name, value in (self.weights | self.running).items():
                value.copy_(state[name])

    def layers(self) -> list[Affine]:
        """First layer, then waist and layer of each block, then the output; all normalisation folded in."""
        scale = _numbers(self.running["scale"])
        shift = -_numbers(self.running["mean"]) * scale
        weights = _numbers(self.weights["first"])
        bias = weights @ np.tile(shift, len(FIRST))
        made = [self._folded("first", FIRST, weights * np.tile(scale, len(FIRST)), bias)]
        for number, offsets in enumerate(BLOCKS):
            made.append(Affine(offsets, _numbers(self.weights[f"waist{number}"]), np.zeros(WAIST)))
            made.append(self._folded(f"block{number}", (0,), _numbers(self.weights[f"block{number}"]), np.zeros(WIDTH)))
        return [*made, Affine((0,), _numbers(self.weights["out"]), _numbers(self.weights["out.bias"]))]

    def _folded(
        self, name: str, offsets: Sequence[int], weights: NDArray[np.float64], bias: NDArray[np.float64]
    ) -> Affine:
        gain = _numbers(self.weights[f"{name}.gain"]) / np.sqrt(_numbers(self.running[f"{name}.variance"]) + _TINY)
        shift = _numbers(self.weights[f"{name}.bias"]) - _numbers(self.running[f"{name}.mean"]) * gain
        return Affine(tuple(offsets), weights * gain[:, None], bias * gain + shift)


def _drawn(inputs: int, outputs: int) -> Any:
    """Weights that keep the size of what goes through a rectifier."""
    return (torch.randn(outputs, inputs) * (2 / inputs) ** 0.5).requires_grad_()


def _numbers(values: Any) -> NDArray[np.float64]:
    return np.asarray(values.detach().numpy(), np.float64)
