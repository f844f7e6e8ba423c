"""How well the built-in command model hears, beside PocketSphinx with the same words, sentences and language model.

Word errors on voices that training never heard, on a synthesiser it never heard, in a driving car, and on recordings
of people with a graph of what they say (as a screen's few choices would be); and how often talk that means no command
is taken for one. Both engines hear the same sounds one after the other.
"""

import random
from collections.abc import Callable, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from app.assistant.speech.hearing.recogniser import Recogniser
from app.assistant.speech.hearing.vosk import VoskRecogniser
from app.dev.build_speech import OUT, write_model
from app.dev.ratios import Ratio
from app.dev.speechmodel.measuring import Score, measure
from app.dev.speechmodel.sphinx import PocketSphinxRecogniser
from app.dev.speechmodel.trials import Trial, trials

_COUNT, _PEOPLE = 40, 120  # trials of a kind
_GOAL = 0.5  # of PocketSphinx's errors
_ABOUT = {
    "heldout": "word errors, voices never trained on",
    "other_synthesiser": "word errors, a synthesiser never trained on",
    "noise10": "word errors in a car, voice 10 dB over the noise",
    "noise5": "word errors in a car, voice 5 dB over the noise",
    "noise0": "word errors in a car, voice as loud as the noise",
    "outside": "talk that is no command but acted on",
}
_Counted = list[tuple[int, int]]  # of each trial: what went wrong, of how many


def measures(tell: Callable[[str], None]) -> list[Ratio]:
    """Our share of errors over PocketSphinx's, with intervals over the trials."""
    built = OUT / "en"
    ours, peer = VoskRecogniser(built), PocketSphinxRecogniser(built)
    known = {line.split()[0] for line in (built / "graph" / "words.txt").read_text(encoding="utf-8").splitlines()}
    found: list[Ratio] = []
    for kind, about in _ABOUT.items():
        heard = [
            trial for trial in trials("en", kind, _COUNT) if kind == "outside" or known.issuperset(trial.text.split())
        ]
        found += _compared(about, heard, ours, peer, _taken if kind == "outside" else _errors, tell)
    people = list(trials("en", "people", _PEOPLE))
    if people:
        with TemporaryDirectory() as folder:
            small = Path(folder) / "people"
            write_model(small, [trial.text for trial in people])
            about = "word errors, recordings of people, a graph of what they say"
            found += _compared(about, people, VoskRecogniser(small), PocketSphinxRecogniser(small), _errors, tell)
    else:
        tell("no recordings of people: apt-get install asterisk-core-sounds-en-wav alsa-utils")
    return found


def _compared(
    about: str,
    heard: Sequence[Trial],
    ours: Recogniser,
    peer: Recogniser,
    count: Callable[[Score], tuple[int, int]],
    tell: Callable[[str], None],
) -> list[Ratio]:
    """One ratio; none where the machine has no such sounds."""
    if not heard:
        tell(f"{about}: no sounds of this kind here")
        return []
    mine = [count(measure(ours, [trial])) for trial in heard]
    theirs = [count(measure(peer, [trial])) for trial in heard]
    found = ratio_of_shares(about, mine, theirs)
    tell(found.line())
    return [found]


def ratio_of_shares(about: str, mine: _Counted, theirs: _Counted, seed: int = 1) -> Ratio:
    """Our share of what went wrong over the peer's; the interval by drawing trials anew, the same for both."""
    chance = random.Random(seed)
    drawn = []
    for _ in range(1000):
        places = chance.choices(range(len(mine)), k=len(mine))
        drawn.append(_share([mine[place] for place in places]) / _share([theirs[place] for place in places]))
    drawn.sort()
    ours, peer = _share(mine), _share(theirs)
    return Ratio(about, "%", 100 * ours, 100 * peer, ours / peer, drawn[24], drawn[974], _GOAL, len(mine))


def _share(counted: _Counted) -> float:
    """What went wrong of all; where nothing did, half a case, so that a share of it can be told."""
    return max(0.5, sum(wrong for wrong, _ in counted)) / max(1, sum(of for _, of in counted))


def _errors(score: Score) -> tuple[int, int]:
    return score.errors, score.words


def _taken(score: Score) -> tuple[int, int]:
    return score.taken, score.sentences
