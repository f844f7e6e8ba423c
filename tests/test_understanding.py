"""Accuracy over the utterances of tests/utterances: the right calls, and never one for speech that wishes nothing."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from app.assistant.sentences import languages
from app.endpoint.turn import answer
from tests.endpoint_tools import SCHEMAS

FOLDER = Path(__file__).parent / "utterances"
LEAST_RIGHT = 0.97  # of the utterances that wish something, per language and domain


def _utterances(language: str) -> Iterator[tuple[str, str, list[tuple[str, dict[str, Any]]]]]:
    """(domain, what is said, the calls expected)."""
    data = yaml.safe_load((FOLDER / f"{language}.yaml").read_text(encoding="utf-8"))
    for domain, utterances in data.items():
        for said, *calls in utterances:
            yield domain, said, [(name, arguments) for call in calls for name, arguments in call.items()]


def _calls(said: str) -> list[tuple[str, dict[str, Any]]]:
    return list(answer([{"role": "user", "content": said}], SCHEMAS).calls)


@pytest.mark.parametrize("language", languages())
def test_wishes_become_the_right_calls(language: str) -> None:
    right: dict[str, list[bool]] = {}
    wrong = []
    for domain, said, expected in _utterances(language):
        if domain == "no_action":
            continue
        made = _calls(said)
        right.setdefault(domain, []).append(made == expected)
        if made != expected:
            wrong.append(f"{said}: {made}, not {expected}")
    shares = {domain: sum(outcomes) / len(outcomes) for domain, outcomes in right.items()}
    print({domain: f"{share:.1%} of {len(right[domain])}" for domain, share in shares.items()})
    assert min(shares.values()) >= LEAST_RIGHT, "\n".join([str(shares), *wrong])


@pytest.mark.parametrize("language", languages())
def test_nothing_is_done_for_speech_that_wishes_nothing(language: str) -> None:
    unmeant = [said for domain, said, _ in _utterances(language) if domain == "no_action"]
    assert len(unmeant) >= 60
    assert {said: calls for said in unmeant if (calls := _calls(said))} == {}


# Tools that only look something up.
LOOKS = ("_read", "_find", "_routes", "_traffic", "_road_ahead", "_reach", "_time", "_gain", "_alternatives", "_repeat")
AROUND = {
    "en": ["I told her to {}", "never {}", "he said {}", "should I {}", "why would I {}", "my friend wants to {}",
           "when we get there {}", "I dreamt that {}"],
    "zh": ["他昨天说{}", "我叫他别{}", "为什么要{}", "我朋友喜欢{}", "如果{}", "等会儿再{}", "谁会{}"],
}  # fmt: skip


@pytest.mark.parametrize("language", languages())
def test_a_wish_told_asked_about_or_forbidden_is_not_done(language: str) -> None:
    meant = [said for _, said, calls in _utterances(language) if calls]
    done = {}
    for text in (around.format(said) for around in AROUND[language] for said in meant):
        calls = [name for name, _ in _calls(text) if not name.endswith(LOOKS)]
        done |= {text: calls} if calls else {}
    assert done == {}


@pytest.mark.parametrize("language", languages())
def test_everything_said_gets_words_or_calls(language: str) -> None:
    for _, said, _ in _utterances(language):
        given = answer([{"role": "user", "content": said}], SCHEMAS)
        assert given.calls or given.text, said
