"""The template files: sound as shipped, and forgiving when a designer slips."""

from pathlib import Path

import pytest

from app.assistant.sentences import languages, load, number_words, said
from app.assistant.suggestions import suggestions
from app.endpoint.frames import frames
from app.endpoint.turn import answer
from tests.endpoint_tools import SCHEMAS

# Tools that answer what the cockpit asked, or that the stand-in's own words serve as well.
UNSAID = {
    "conversation_confirm", "conversation_repeat", "conversation_cancel", "guidance_answer_offer",
    "guidance_set_language", "people_share",
}  # fmt: skip


@pytest.mark.parametrize("language", languages())
def test_the_shipped_files_have_no_fault_and_know_their_tools(language: str) -> None:
    sentences = load(language)
    assert sentences.faults == ()
    tools = {intent["tool"] for intent in sentences.data["intents"].values() if "tool" in intent}
    assert tools <= set(SCHEMAS)
    tools |= {
        block["tool"] for intent in sentences.data["intents"].values() for block in intent["data"] if "tool" in block
    }
    if language in ("en", "zh"):  # the others know the demo day
        assert set(SCHEMAS) - tools - {frame.tool for frame in frames().all} <= UNSAID


@pytest.mark.parametrize("language", languages())
def test_every_suggestion_is_understood(language: str) -> None:
    sentences = load(language)
    assert 8 <= len(sentences.suggestions) <= 24
    for chip in sentences.suggestions:
        given = answer([{"role": "user", "content": chip}], SCHEMAS)
        assert given.calls or "stand-in" not in given.text, chip
        assert given.calls or chip.rstrip("?？") in ("What can you do", "你能做什么"), chip


def test_phrases_are_words_a_recogniser_hears() -> None:
    sentences = load("en", {"place": ["Old Harbour"], "song": ["Night Ferry"]})
    phrases = sentences.phrases(3000)
    assert len(phrases) == len(set(phrases)) <= 3000
    assert phrases == load("en", {"place": ["Old Harbour"], "song": ["Night Ferry"]}).phrases(3000)
    assert all(phrase == said(phrase) and not any(sign.isdigit() for sign in phrase) for phrase in phrases)
    assert any("old harbour" in phrase for phrase in phrases)
    assert {word for phrase in phrases for word in phrase.split()} <= sentences.words()


def test_most_phrases_are_understood_as_they_are_drawn() -> None:
    phrases = load("en", {"place": ["Old Harbour"], "song": ["Night Ferry"]}).phrases(1000)
    lost = [
        phrase
        for phrase in phrases
        if "understand" in (text := answer([{"role": "user", "content": phrase}], SCHEMAS).text)
        or "nothing. Say" in text
    ]
    assert len(lost) <= len(phrases) // 100, lost[:20]


def test_numbers_are_spelt() -> None:
    assert number_words(22.5, "en") == "twenty two point five"


SLIP = """language: en
suggestions: [Open the window]
lists:
  half: {wildcards: true}
expansion_rules:
  broken: "(a|b"
intents:
  Good:
    tool: openings_read
    data:
      - sentences:
          - "is it open"
          - "is it (shut"
          - "see <nowhere>"
          - "see {nobody}"
  Empty:
    tool: openings_read
"""


def test_a_slip_costs_one_sentence_and_is_told_with_line_and_mend(tmp_path: Path) -> None:
    file = tmp_path / "en.yaml"
    file.write_text(SLIP, encoding="utf-8")
    sentences = load(file)
    assert [len(block.sentences) for intent in sentences.intents.values() for block in intent.data] == [1]
    told = "\n".join(sentences.faults)
    assert len(sentences.faults) == 6
    for line, words in ((4, "half"), (6, "broken"), (13, "bracket"), (14, "nowhere"), (15, "nobody"), (16, "Empty")):
        assert any(f"{file}, line {line}:" in fault and words in fault for fault in sentences.faults), told


def test_broken_yaml_costs_the_block_it_stands_in(tmp_path: Path) -> None:
    file = tmp_path / "en.yaml"
    text = SLIP.split("  Good:", maxsplit=1)[0].replace('"(a|b"', '"a"').replace("wildcards", "wildcard")
    text += '  Bad:\n    data:\n      - sentences: ["unclosed]\n  Fine:\n    data:\n      - sentences: ["is it open"]\n'
    file.write_text(text, encoding="utf-8")
    sentences = load(file)
    assert list(sentences.intents) == ["Fine"]
    assert len(sentences.faults) == 1 and str(file) in sentences.faults[0] and "line" in sentences.faults[0]


@pytest.mark.parametrize("language", languages())
def test_what_a_screen_offers_is_read_without_the_templates_and_is_the_same(language: str) -> None:
    assert len(suggestions(language)) >= 6
    assert list(suggestions(language)) == load(language).suggestions
