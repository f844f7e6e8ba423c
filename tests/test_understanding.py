"""Accuracy over the utterances of tests/utterances: the right calls, and never one for speech that wishes nothing."""

import itertools
import os
from collections.abc import Iterator

import pytest

from app.assistant.prompt import LANGUAGES
from app.assistant.sentences import languages
from app.endpoint.turn import answer
from tests.endpoint_tools import SCHEMAS
from tests.talking import Talk
from tests.utterance_files import HELD_OUT, UNMEANT, Calls, Utterance, same_calls, utterances

LEAST_RIGHT = 0.97  # of the utterances that wish something, per language, domain and kind
LEAST_OF_STRANGERS = {"en": 0.74, "zh": 0.45}  # of utterances written without a look at the templates
LEAST_SAID = {"en": 1500, "zh": 1500, "de": 250, "fr": 250}
FEW = 5  # of a domain and kind make no share that means anything: they are held together with the rest of the domain


def _messages(said: str, language: str) -> list[dict[str, str]]:
    """What is said in a cockpit of this language."""
    prompt = f"You are Meridian. Answer in {LANGUAGES[language].split()[0]}."
    return [{"role": "system", "content": prompt}, {"role": "user", "content": said}]


def _calls(said: str, language: str) -> Calls:
    return list(answer(_messages(said, language), SCHEMAS).calls)


def _led_to(one: Utterance, language: str) -> Calls:
    if not one.before:
        return _calls(one.said, language)
    talk = Talk(one.results)
    for line in (*one.before, one.said):
        talk.say(line)
    return talk.calls


def _meant(language: str) -> Iterator[Utterance]:
    return (one for one in utterances(language) if one.kind not in UNMEANT and one.domain != HELD_OUT)


@pytest.mark.parametrize("language", languages())
def test_wishes_become_the_right_calls(language: str) -> None:
    outcomes: dict[tuple[str, str], list[bool]] = {}
    wrong = []
    for one in _meant(language):
        made = _led_to(one, language)
        right = same_calls(made, one.calls)
        outcomes.setdefault((one.domain, one.kind), []).append(right)
        if not right:
            wrong.append(f"{one.domain} {one.kind}: {' / '.join([*one.before, one.said])}: {made}, not {one.calls}")
    for (domain, kind), held in list(outcomes.items()):
        if len(held) < FEW:
            outcomes.setdefault((domain, "few"), []).extend(outcomes.pop((domain, kind)))
    shares = {named: sum(held) / len(held) for named, held in outcomes.items()}
    for (domain, kind), share in shares.items():
        print(f"{language} {domain:14} {kind:14} {share:7.1%} of {len(outcomes[domain, kind])}")
    low = {named: f"{share:.1%}" for named, share in shares.items() if share < LEAST_RIGHT}
    assert not low, "\n".join([str(low), *wrong])


@pytest.mark.parametrize(("language", "least"), LEAST_OF_STRANGERS.items())
def test_most_of_what_strangers_say_is_understood(language: str, least: float) -> None:
    asked = [one for one in utterances(language) if one.domain == HELD_OUT]
    right = [one for one in asked if same_calls(_led_to(one, language), one.calls)]
    print(f"{language} held out {len(right) / len(asked):.1%} of {len(asked)}")
    assert len(right) / len(asked) >= least


@pytest.mark.parametrize(("language", "least"), LEAST_SAID.items())
def test_there_are_many_different_utterances(language: str, least: int) -> None:
    assert len({(one.before, one.said) for one in utterances(language)}) >= least


@pytest.mark.parametrize("language", languages())
def test_nothing_is_done_for_speech_that_wishes_nothing(language: str) -> None:
    unmeant = [one.said for one in utterances(language) if one.kind in UNMEANT]
    assert len(unmeant) >= 60
    assert {said: calls for said in unmeant if (calls := _calls(said, language))} == {}


# Every so many wishes are wrapped into speech that must not act; all of them where MERIDIAN_EVERY_WISH is set.
EVERY = 1 if os.environ.get("MERIDIAN_EVERY_WISH") else 7
# Tools that only look something up.
LOOKS = ("_read", "_find", "_routes", "_traffic", "_road_ahead", "_reach", "_time", "_gain", "_alternatives", "_repeat")
AROUND = {
    "en": ["I told her to {}", "never {}", "he said {}", "should I {}", "why would I {}", "my friend wants to {}",
           "when we get there {}", "I dreamt that {}"],
    "zh": ["他昨天说{}", "我叫他别{}", "为什么要{}", "我朋友喜欢{}", "如果{}", "等会儿再{}", "谁会{}"],
    "de": ["ich habe ihr gesagt, {}", "er sagte, {}", "warum sollte ich {}", "mein Freund will, dass du {}",
           "niemals {}", "wenn wir da sind, {}", "ich habe geträumt, {}"],
    "fr": ["je lui ai dit {}", "il a dit {}", "pourquoi {}", "mon ami veut que tu {}", "ne jamais {}",
           "quand on arrive {}", "j'ai rêvé que {}"],
}  # fmt: skip


@pytest.mark.parametrize("language", languages())
def test_a_wish_told_asked_about_or_forbidden_is_not_done(language: str) -> None:
    meant = [one.said for one in _meant(language) if one.calls and not one.before][::EVERY]
    done = {}
    arounds = itertools.cycle(AROUND[language])  # each wish in one of them
    for text in (next(arounds).format(said) for said in meant):
        calls = [name for name, _ in _calls(text, language) if not name.endswith(LOOKS)]
        done |= {text: calls} if calls else {}
    assert done == {}


@pytest.mark.parametrize("language", languages())
def test_everything_said_gets_words_or_calls(language: str) -> None:
    for one in itertools.islice(utterances(language), 0, None, 3):
        given = answer(_messages(one.said, language), SCHEMAS)
        assert given.calls or given.text, one.said
