"""Turn-taking measured: our rules beside LiveKit's defaults, plain voice activity and fixed silences.

All strategies get the same blocks of the held-out sessions (voices, words and random numbers that no limit was chosen
with), through real Silero and, for ours, the built-in libvosk model, faster than real time; the cockpit's voice sounds
all the time in a scene, and is silenced on the clock of its output: at the next pull of the speaker, plus its fade.
"""

import math
import os
import random
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field, fields
from functools import partial
from multiprocessing import get_context
from pathlib import Path
from statistics import mean, median

from app.assistant.sentences import load
from app.assistant.speech.turns.completeness import Completeness
from app.dev.build_speech import OUT
from app.dev.ratios import Ratio, ratio
from app.dev.voice_bench.turn_scenes import Over, Session, held_out_set
from app.dev.voice_bench.turn_strategies import (
    ByActivity,
    Ours,
    Silenced,
    Strategy,
    ends_after,
    livekit,
    plain,
)

_BRIEF = 1.0  # seconds: a pause that ends sooner is told apart from a stop
_LATE = 0.5  # seconds after a wish until which silence still counts as an answer to it
_BUDGET = 0.3  # seconds that a rule may add after voice activity on average; a fixed silence gets as much as ours took
_EARLY = 0.03  # seconds before the true end of a sentence that are no cut-off: a block
_FIXED = (0.2, 0.3, 0.4, 0.5, 0.7, 1.0)  # seconds of fixed silence that are told beside


@dataclass(slots=True)
class Outcome:
    """What one strategy did in all scenes; lists run along the scenes.

    `mutes`: seconds from a wish's first sound to the voice's last, for those that silenced it until the wish was over.
    `recalled`: whether that happened, per wish. `stops`: per scene without a wish, whether the voice was silenced and
    not taken up again within a second; `pauses`: whether it was silenced at all, however briefly. A lowered voice is
    neither. `delays`: seconds from the last sound of a sentence until it was taken for over; `silences`: those of them
    that the rule added, after voice activity had ended. `cuts`: whether it was taken for over before its end.
    """

    mutes: list[float] = field(default_factory=list)
    recalled: list[bool] = field(default_factory=list)
    stops: list[bool] = field(default_factory=list)
    pauses: list[bool] = field(default_factory=list)
    delays: list[float] = field(default_factory=list)
    silences: list[float] = field(default_factory=list)
    cuts: list[bool] = field(default_factory=list)
    first_words: list[bool] = field(default_factory=list)  # of wishes whose words were heard: the first was, too


def measures(tell: Callable[[str], None]) -> list[Ratio]:
    """Barge-in, false stops and false cut-offs on held-out sessions; then barge-in in real time, told beside."""
    from app.dev.voice_bench.turn_live import barge_ins  # needs the tests' virtual devices

    sessions = held_out_set()
    mine = outcome("ours", _by_ours(sessions), tell)
    peers, simple = (
        outcome(strategy.name, [in_session(strategy, session) for session in sessions], tell)
        for strategy in (livekit(), plain())
    )
    briefly = sum(mine.pauses) - sum(mine.stops)
    heard = sum(mine.first_words), len(mine.first_words)
    tell(f"paused for less than {_BRIEF:g} s without a wish: {briefly} of {len(mine.pauses)} scenes")
    tell(f"the first word over the voice was heard in {heard[0]} of {heard[1]} wishes")
    budget = max(_BUDGET, round(mean(mine.silences), 2))
    fixed = by_fixed_silence(sessions, budget, tell)
    judging(tell)
    barge_ins(tell)
    return [
        ratio("barge-in to silence, LiveKit's defaults", "s", mine.mutes, peers.mutes, 0.6),
        rates("recall of wishes, plain VAD's over ours", simple.recalled, mine.recalled, 1 / 0.95),
        rates(f"false stops of more than {_BRIEF:g} s, plain VAD", mine.stops, simple.stops, 0.35),
        rates("false stops however brief, plain VAD", mine.pauses, simple.pauses, 0.35),
        ratio("mean silence waited for at the end, the budget", "s", [mean(mine.silences)], [_BUDGET], 1.0),
        rates(f"false cut-offs, {budget:g} s of silence", mine.cuts, fixed, 0.6),
    ]


def in_session(strategy: Strategy, session: Session) -> Outcome:
    """A strategy in one session: first its talker's sentences, then the scenes over the voice."""
    found = Outcome()
    strategy.meet()
    for sentence in session.sentences:
        end = strategy.ends(sentence.sound)
        found.cuts.append(end.at < sentence.ended - _EARLY)
        if sentence.ended - _EARLY <= end.at < math.inf:
            found.delays.append(end.at - sentence.ended)
            found.silences.append(end.silence)
    for scene in session.over:
        _note(found, scene, *strategy.over(scene.sound))
    return found


def outcome(name: str, parts: Sequence[Outcome], tell: Callable[[str], None]) -> Outcome:
    """Those of all sessions as one, told in a line."""
    found = Outcome()
    for kept in fields(Outcome):
        for part in parts:
            getattr(found, kept.name).extend(getattr(part, kept.name))
    tell(
        f"{name}: silent after {median(found.mutes):.3f} s, {sum(found.recalled)} of {len(found.recalled)} wishes, "
        f"{sum(found.stops)} false stops ({sum(found.pauses)} with brief ones) of {len(found.stops)}, "
        f"{sum(found.cuts)} of {len(found.cuts)} cut off, over {mean(found.silences):.3f} s after voice activity "
        f"and {mean(found.delays):.3f} s after the last sound"
    )
    return found


def _by_ours(sessions: Sequence[Session]) -> list[Outcome]:
    """Sessions side by side, each with a listener and a recogniser of its own."""
    context = get_context("spawn")
    with ProcessPoolExecutor(min(len(sessions), os.cpu_count() or 1), mp_context=context) as pool:
        return list(pool.map(partial(_ours_in, str(OUT / "en")), sessions))


def _ours_in(model: str, session: Session) -> Outcome:
    return in_session(Ours(Path(model)), session)


def _note(found: Outcome, scene: Over, silenced: Sequence[Silenced], heard: str) -> None:
    if not scene.wanted:
        found.pauses.append(bool(silenced))
        found.stops.append(any(stretch.ended - stretch.began > _BRIEF for stretch in silenced))
        return
    answers = [
        stretch
        for stretch in silenced
        if scene.began <= stretch.began <= scene.ended + _LATE and stretch.ended > scene.ended
    ]
    found.recalled.append(bool(answers))
    if answers:
        found.mutes.append(answers[0].began - scene.began)
    if heard:
        found.first_words.append(heard.split()[0] == scene.text.split()[0])


def by_fixed_silence(sessions: Sequence[Session], budget: float, tell: Callable[[str], None]) -> list[bool]:
    """Per sentence, whether so many seconds of silence cut it off; other silences are told beside."""
    listening = ByActivity("fixed silence", speech=0.05, silence=budget)
    sentences = [sentence for session in sessions for sentence in session.sentences]
    heard = [(listening.probabilities(sentence.sound), sentence.ended) for sentence in sentences]
    cuts: dict[float, list[bool]] = {}
    for silence in sorted({budget, *_FIXED}):
        late = [ends_after(probabilities, silence) - ended for probabilities, ended in heard]
        cuts[silence] = [each < -_EARLY for each in late]
        delay = mean([each for each in late if each >= -_EARLY] or [math.inf])
        cut = f"{sum(cuts[silence])} of {len(late)} cut off"
        tell(f"{silence:g} s of silence: {cut}, {delay:.3f} s after the last sound")
    return cuts[budget]


def judging(tell: Callable[[str], None]) -> None:
    """How long it takes to judge a beginning for completeness, word by word, in milliseconds of the processor."""
    sentences = load("en")
    completeness, took = Completeness("en", sentences), []
    for phrase in random.Random(1).sample(sentences.phrases(3000), 300):
        words = phrase.split()
        for count in range(1, len(words) + 1):
            began = time.thread_time()
            completeness.judge(" ".join(words[:count]))
            took.append((time.thread_time() - began) * 1000)
    took.sort()
    tell(f"completeness judged in {median(took):.2f} ms, 99 of 100 times in {took[len(took) * 99 // 100]:.2f} ms")


def rates(what: str, ours: Sequence[bool], peer: Sequence[bool], goal: float, seed: int = 1) -> Ratio:
    """Our rate over the peer's on the same scenes, the interval from resampled scenes."""
    chance = random.Random(seed)
    places = range(len(ours))

    def drawn(chosen: Sequence[int]) -> float:
        return sum(ours[place] for place in chosen) / max(1, sum(peer[place] for place in chosen))

    ratios = sorted(drawn(chance.choices(places, k=len(ours))) for _ in range(1000))
    rate = sum(ours) / len(ours), sum(peer) / len(peer)
    return Ratio(what, "of scenes", *rate, drawn(places), ratios[24], ratios[974], goal, len(ours))
