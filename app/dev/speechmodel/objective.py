"""Lattice-free maximum mutual information: how much better the said phones explain the outputs than any phones do.

After Povey et al. 2016 ("Purely sequence-trained neural networks for ASR") from a flat start as Hadian et al. 2018.
A phone takes one output for its first step and another for each later step. `said` sums over all times at which the
phones of a sentence may lie, silence between words being optional; `anything` sums over all phone sequences of a
bigram. Both answer the log likelihood (batch) and how much each output was used (batch x steps x outputs), which is
the gradient of that likelihood, so nothing need be traced through time.
"""

from collections.abc import Sequence
from typing import Any

import torch

SILENT = 0  # the sound of silence; others are one more than their place among the phones
_NEVER = -1e30


def said(outputs: Any, lengths: Any, sentences: Sequence[Sequence[int]]) -> tuple[Any, Any]:
    """Likelihood and use of outputs for the sounds that were said; sentences begin and end in silence."""
    batch, steps, _ = outputs.shape
    longest = max(map(len, sentences))
    sounds = torch.zeros(batch, longest, dtype=torch.long)
    ends = torch.tensor([len(sounds_said) - 1 for sounds_said in sentences])
    for row, sounds_said in enumerate(sentences):
        sounds[row, : len(sounds_said)] = torch.tensor(sounds_said)
    skip = torch.full((batch, longest), _NEVER)  # a sound may follow the one before last where silence lies between
    skip[:, 2:][sounds[:, 1:-1] == SILENT] = 0.0

    place = (2 * sounds)[:, None].expand(batch, steps, longest)
    first, later = outputs.gather(2, place), outputs.gather(2, place + 1)
    edge = torch.full((batch, 2), _NEVER)
    now = torch.full((batch, longest), _NEVER)
    now[:, 0] = first[:, 0, 0]
    before, entering = [now], [torch.full((batch, longest), _NEVER)]
    entering[0][:, 0] = 0.0
    for step in range(1, steps):
        padded = torch.cat([edge, now], 1)
        entry = torch.logaddexp(padded[:, 1:-1], padded[:, :-2] + skip)
        now = torch.logaddexp(now + later[:, step], entry + first[:, step])
        entering.append(entry)
        before.append(now)

    ending = torch.full((batch, longest), _NEVER)
    ending[torch.arange(batch), ends] = 0.0
    skip_ahead = torch.cat([skip[:, 2:], edge], 1)
    after = [ending] * steps
    now = ending
    for step in range(steps - 1, -1, -1):
        if step < steps - 1:
            following = torch.cat([now + first[:, step + 1], edge], 1)
            leaving = torch.logaddexp(following[:, 1:-1], following[:, 2:] + skip_ahead)
            now = torch.logaddexp(now + later[:, step + 1], leaving)
        now = torch.where((step == lengths - 1)[:, None], ending, now)
        after[step] = now

    forward, backward = torch.stack(before, 1), torch.stack(after, 1)
    likelihood = forward[torch.arange(batch), lengths - 1, ends]
    rest = backward - likelihood[:, None, None]
    outside = (torch.arange(steps)[None] >= lengths[:, None])[..., None]
    entered = (torch.stack(entering, 1) + first + rest).masked_fill(outside, _NEVER).exp()
    earlier = torch.cat([torch.full((batch, 1, longest), _NEVER), forward[:, :-1]], 1)
    stayed = (earlier + later + rest).masked_fill(outside, _NEVER).exp()
    use = torch.zeros_like(outputs)
    use.scatter_add_(2, place, entered)
    use.scatter_add_(2, place + 1, stayed)
    return likelihood, use


def anything(outputs: Any, lengths: Any, start: Any, follows: Any) -> tuple[Any, Any]:
    """The same for any sounds: `start` (sounds) and `follows` (sounds x sounds) are probabilities of a bigram."""
    batch, steps, _ = outputs.shape
    outside = torch.arange(steps)[None] >= lengths[:, None]
    highest = outputs.amax(2, keepdim=True)
    scaled = (outputs - highest).exp()
    first, later = scaled[..., 0::2], scaled[..., 1::2]
    now = start * first[:, 0]
    sizes = [now.sum(1, keepdim=True)]
    now = now / sizes[0]
    before, entering = [now], [start.expand(batch, -1)]
    for step in range(1, steps):
        entry = now @ follows
        now = now * later[:, step] + entry * first[:, step]
        sizes.append(now.sum(1, keepdim=True))
        now = now / sizes[-1]
        entering.append(entry)
        before.append(now)

    back = follows.T.contiguous()
    ending = torch.ones_like(now)
    now, after = ending, [ending] * steps
    for step in range(steps - 1, -1, -1):
        if step < steps - 1:
            now = (now * later[:, step + 1] + (now * first[:, step + 1]) @ back) / sizes[step + 1]
        now = torch.where((step == lengths - 1)[:, None], ending, now)
        after[step] = now

    size = torch.stack(sizes, 1)
    rest = (torch.stack(after, 1) / size).masked_fill(outside[..., None], 0.0)
    earlier = torch.cat([torch.zeros_like(before[0])[:, None], torch.stack(before[:-1], 1)], 1)
    use = torch.zeros_like(outputs)
    use[..., 0::2] = torch.stack(entering, 1) * first * rest
    use[..., 1::2] = earlier * later * rest
    likelihood = (size.log() + highest)[..., 0].masked_fill(outside, 0.0).sum(1)
    return likelihood, use
