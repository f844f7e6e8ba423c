"""Writes Kaldi's `final.mdl` (binary): a transition model of one state per phone and the network, without Kaldi."""

import math
import struct
from collections.abc import Sequence

import numpy as np
from numpy.typing import ArrayLike

from app.dev.speechmodel.features import CEPSTRA
from app.dev.speechmodel.network import LEFT, RIGHT, SHORTCUT, Affine
from app.dev.speechmodel.phones import PhoneSet

_HALF = 0.5  # probability of staying in a phone; outputs were trained to carry the rest


def model_file(layers: Sequence[Affine], phones: PhoneSet) -> bytes:
    """The whole file; `layers` as `Network.layers` tells them."""
    return b"\0B" + _transitions(phones) + _network(layers)


def _transitions(phones: PhoneSet) -> bytes:
    """Every phone: one state with a first-frame output and a later-frames output, then its end."""
    every = range(1, phones.count + 1)
    state = _whole(0) + _whole(1) + _whole(2) + _whole(0) + _single(_HALF) + _whole(1) + _single(_HALF)
    topology = _wholes(every) + _wholes([-1, *[0] * phones.count]) + _whole(-1) + _whole(1) + _whole(2)
    topology += state + _whole(-1) + _whole(-1) + _whole(0)
    tuples = b"".join(
        _whole(phone) + _whole(0) + _whole(2 * phones.sound(phone)) + _whole(2 * phones.sound(phone) + 1)
        for phone in every
    )
    logs = _vector([0.0, *[math.log(_HALF)] * (2 * phones.count)])
    return (
        _token("<TransitionModel>")
        + _token("<Topology>")
        + topology
        + _token("</Topology>")
        + _token("<Tuples>")
        + _whole(phones.count)
        + tuples
        + _token("</Tuples>")
        + _token("<LogProbs>")
        + logs
        + _token("</LogProbs>")
        + _token("</TransitionModel>")
    )


def _network(layers: Sequence[Affine]) -> bytes:
    lines = [f"input-node name=input dim={CEPSTRA}"]
    parts: list[tuple[str, bytes]] = []

    def node(name: str, content: bytes, source: str) -> str:
        lines.append(f"component-node name={name} component={name} input={source}")
        parts.append((name, content))
        return name

    first, *blocks, last = layers
    width = len(first.bias)
    past = node("first.relu", _rectifier(width), node("first", _affine(first), _spliced("input", first.offsets)))
    for number, (waist, layer) in enumerate(zip(blocks[::2], blocks[1::2], strict=True)):
        narrow = node(f"waist{number}", _affine(waist), _spliced(past, waist.offsets))
        grown = node(f"block{number}.relu", _rectifier(width), node(f"block{number}", _affine(layer), narrow))
        past = node(f"sum{number}", _unchanged(width), f"Sum(Scale({SHORTCUT}, {past}), {grown})")
    lines.append(f"output-node name=output input={node('out', _affine(last), past)} objective=linear")
    components = b"".join(_token("<ComponentName>") + _token(name) + content for name, content in parts)
    return (
        _token("<Nnet3>")
        + b"\n"
        + "\n".join([*lines, "", ""]).encode()
        + _token("<NumComponents>")
        + _whole(len(parts))
        + components
        + _token("</Nnet3>")
        + _token("<LeftContext>")
        + _whole(LEFT)
        + _token("<RightContext>")
        + _whole(RIGHT)
        + _token("<Priors>")
        + _vector([])
    )


def _spliced(source: str, offsets: Sequence[int]) -> str:
    """Kaldi's description of an input at several times."""
    shifted = [f"Offset({source}, {offset})" if offset else source for offset in offsets]
    return f"Append({', '.join(shifted)})" if len(shifted) > 1 else shifted[0]


def _affine(layer: Affine) -> bytes:
    weights = _token("<LinearParams>") + _matrix(layer.weights) + _token("<BiasParams>") + _vector(layer.bias)
    return _token("<FixedAffineComponent>") + weights + _token("</FixedAffineComponent>")


def _rectifier(width: int) -> bytes:
    statistics = (
        _token("<ValueAvg>") + _vector([]) + _token("<DerivAvg>") + _vector([]) + _token("<Count>") + _double(0)
    )
    start = _token("<RectifiedLinearComponent>") + _token("<Dim>") + _whole(width)
    return start + statistics + _token("</RectifiedLinearComponent>")


def _unchanged(width: int) -> bytes:
    settings = _token("<Dim>") + _whole(width) + _token("<BackpropScale>") + _single(1)
    return _token("<NoOpComponent>") + settings + _token("</NoOpComponent>")


def _token(text: str) -> bytes:
    return text.encode() + b" "


def _whole(value: int) -> bytes:
    return b"\4" + struct.pack("<i", value)


def _single(value: float) -> bytes:
    return b"\4" + struct.pack("<f", value)


def _double(value: float) -> bytes:
    return b"\x08" + struct.pack("<d", value)


def _wholes(values: Sequence[int]) -> bytes:
    return b"\4" + struct.pack("<i", len(values)) + np.asarray(values, "<i4").tobytes()


def _vector(values: ArrayLike) -> bytes:
    numbers = np.asarray(values, "<f4")
    return _token("FV") + _whole(numbers.size) + numbers.tobytes()


def _matrix(values: ArrayLike) -> bytes:
    numbers = np.ascontiguousarray(values, "<f4")
    rows, columns = numbers.shape
    return _token("FM") + _whole(rows) + _whole(columns) + numbers.tobytes()
