"""Concepts and frames: sound as shipped, order does not matter, and one unknown word keeps a frame from acting."""

import itertools
from typing import Any

import pytest

from app.assistant.sentences import languages, load
from app.endpoint.concepts import sequences
from app.endpoint.frames import frames
from app.endpoint.lexicon import MOST_OF_A_CONCEPT
from app.endpoint.matching import Compiler
from app.endpoint.turn import answer
from tests.endpoint_tools import SCHEMAS
from tests.utterance_files import Calls, same_calls

MAIN = [language for language in languages() if "concepts" in load(language).data]


def calls(said: str) -> Calls:
    return list(answer([{"role": "user", "content": said}], SCHEMAS).calls)


def test_every_frame_calls_a_tool_with_arguments_that_it_has() -> None:
    for frame in frames().all:
        known = set(SCHEMAS[frame.tool]["properties"])
        given = {*frame.fixed, *frame.takes.values(), frame.zone, frame.value}
        given |= {name for slots in frame.acts.values() for name in slots}
        strange = given - known - {"", "sign", "degree", "query"}
        assert not strange, f"{frame.name}: {strange}"
        assert frame.asks is None or frame.asks[0] in SCHEMAS, frame.name


@pytest.mark.parametrize("language", MAIN)
def test_concepts_and_frames_know_each_other(language: str) -> None:
    data = load(language).data["concepts"]
    things = {thing for frame in frames().all for each in frame.things for thing in each}
    actions = {name for frame in frames().all for name in (*frame.acts, *frame.bends)}
    values = {name for frame in frames().all for name in frame.takes}
    assert set(data["things"]) - things == set()
    assert set(data["actions"]) - actions - {"set", "want"} == set()
    assert set(data["values"]) - values == set()


@pytest.mark.parametrize("language", MAIN)
def test_every_phrase_of_a_concept_is_read(language: str) -> None:
    sentences = load(language)
    data = dict(sentences.data["concepts"])
    compiler = Compiler(sentences.expansion_rules, sentences.slot_lists, language, MOST_OF_A_CONCEPT)
    phrases = [*data.pop("fillers"), *data.pop("blockers", [])]
    phrases += [text for group in data.values() for texts in group.values() for text in _flat(texts)]
    assert [text for text in phrases if not sequences(text, compiler)] == []


def _flat(texts: Any) -> list[str]:
    return [text for each in texts.values() for text in each] if isinstance(texts, dict) else texts or []


@pytest.mark.parametrize(
    ("words", "call"),
    [
        (("the passenger window", "halfway", "open"), ("openings_set_window", {"window": "passenger", "percent": 50})),
        (("my seat heating", "level three", "please"), ("climate_set_seat_heating", {"seat": "own", "level": 3})),
        (("the fan", "up", "a bit"), ("climate_set_fan", {"change": 1})),
        (("ambient light", "in the back", "blue"), ("lights_set_ambient", {"zone": "rear", "color": "blue"})),
    ],
)
def test_the_order_of_words_does_not_matter(words: tuple[str, ...], call: tuple[str, dict[str, object]]) -> None:
    for order in itertools.permutations(words):
        assert same_calls(calls(" ".join(order)), [call]), order


@pytest.mark.parametrize(
    "said", ["the window on her balcony side down", "passenger seat heating dreams three", "fan mail up a bit",
             "the passenger window was half open", "my old seat heating level three"],
)  # fmt: skip
def test_one_word_without_a_place_and_nothing_is_done(said: str) -> None:
    assert calls(said) == []
