"""The built-in command model: its parts, and real sentences through real Vosk."""

import random
import struct
from pathlib import Path

import pytest

from app.assistant.sentences import load, said, sample
from app.assistant.speech.hearing import BLOCK
from app.assistant.speech.hearing_vosk import VoskRecogniser
from app.assistant.speech.phrases import command_phrases, without_wake_phrase
from app.assistant.speech.soundfile import read_wav
from app.dev.build_speech import write_model
from app.dev.speechmodel.fst import Fst, acceptor_file, lookahead_file
from app.dev.speechmodel.graph import UNKNOWN, lexicon_graph, word_order
from app.dev.speechmodel.letters import guess
from app.dev.speechmodel.lexicon import dictionary_text, pronounce
from app.dev.speechmodel.ngram import arpa, count, language_graph
from tests.virtual_audio import built, spoken

__all__ = ["built"]


@pytest.fixture(scope="module")
def recogniser(built: Path) -> VoskRecogniser:
    return VoskRecogniser(built / "en")


def hear(recogniser: VoskRecogniser, path: Path) -> str:
    samples = read_wav(path)
    for place in range(0, len(samples), 2 * BLOCK):
        recogniser.accept(samples[place : place + 2 * BLOCK])
    return recogniser.finish().text


@pytest.mark.parametrize(
    "sentence",
    [
        "it's too cold in here and play something calm",
        "set the temperature to twenty two degrees",
        "navigate to the airport",
        "take me to the lighthouse",
        "a bit warmer",
        "and for the passenger",
        "undo that",
        "open the window halfway",
        "turn on the fog lights",
        "set the volume to thirty five percent",
        "play winter letters",
        "what's my range",
    ],
)
def test_it_understands(recogniser: VoskRecogniser, tmp_path: Path, sentence: str) -> None:
    assert hear(recogniser, spoken(tmp_path / "said.wav", sentence)) == sentence


def test_it_understands_what_the_templates_promise(recogniser: VoskRecogniser, tmp_path: Path) -> None:
    sentences = load("en")
    offered = [said(text) for text in sentences.suggestions]
    drawn = random.Random(3).sample([text for text in sample(sentences, 2, seed=42) if len(text.split()) > 1], 40)
    wrong = {
        text: heard
        for text in [*offered, *drawn]
        if (heard := hear(recogniser, spoken(tmp_path / "a.wav", text))) != text
    }
    assert not [text for text in wrong if text in offered], wrong
    assert len(wrong) <= 4, wrong


def test_a_new_word_needs_no_training(tmp_path: Path) -> None:
    _, guessed = write_model(tmp_path / "en", ["drive to zumbalon", "drive to the harbour"] * 3)
    assert guessed == ["zumbalon"]
    small = VoskRecogniser(tmp_path / "en")
    assert hear(small, spoken(tmp_path / "a.wav", "drive to zumbalon")) == "drive to zumbalon"


def test_sounds_come_from_the_dictionary_our_additions_or_the_letters(tmp_path: Path) -> None:
    ours = tmp_path / "ours.txt"
    ours.write_text("# remark\nunmute AH N M Y UW T\nread R IY D\n", encoding="utf-8")
    chosen, guessed = pronounce(["calm", "unmute", "windscreen", "anna's", "brell", "read"], ours)
    assert ["K", "AA", "M"] in chosen["calm"]
    assert chosen["unmute"] == [["AH", "N", "M", "Y", "UW", "T"]]
    assert chosen["read"] == [["R", "IY", "D"]], "our own way wins"
    assert ["W", "IH", "N", "D", "S", "K", "R", "IY", "N"] in chosen["windscreen"]
    assert chosen["anna's"][0][-1] == "Z"
    assert guessed == ["brell"]
    assert chosen["brell"] == [["B", "R", "EH", "L"]]
    assert "windscreen(2) " in dictionary_text(chosen)


@pytest.mark.parametrize(
    ("word", "sounds"), [("lake", "L EY K"), ("phone", "F OW N"), ("night", "N AY T"), ("shelly", "SH EH L IY")]
)
def test_letters_are_guessed_at(word: str, sounds: str) -> None:
    assert sounds.split() in guess(word)


def test_the_language_model_prefers_what_it_has_seen() -> None:
    phrases = ["turn on the light", "turn off the light", "turn on the fan"]
    counts = count(phrases)
    assert counts[("turn",)] == {"on": 2, "off": 1}
    numbers = {word: place for place, word in enumerate(["fan", "light", "off", "on", "the", "turn", UNKNOWN], start=1)}
    graph = language_graph(phrases, numbers)
    (only,) = [arc for arc in graph.arcs[0] if arc.input]
    assert only.input == numbers["turn"]
    after_turn = {arc.input: arc.weight for arc in graph.arcs[only.target]}
    assert after_turn[numbers["on"]] < after_turn[numbers["off"]]
    assert sorted({arc.input for arc in graph.arcs[_backed_off(graph)]}) == sorted(numbers.values())
    text = arpa(phrases)
    assert "ngram 1=" in text
    assert "\\3-grams:" in text


def _backed_off(graph: Fst) -> int:
    """The state of no context at all: the one without a way further back."""
    return next(number for number, arcs in enumerate(graph.arcs) if not any(arc.input == 0 for arc in arcs))


def test_words_that_sound_alike_always_come_in_the_same_order() -> None:
    alike = {word: [["T", "UW"]] for word in ("two", "to", "too")}
    assert (
        word_order(["two", "too", "to"], alike)
        == word_order(["to", "two", "too"], alike)
        == ["to", "too", "two", UNKNOWN]
    )


def test_graph_files_have_the_layout_that_openfst_reads() -> None:
    pronunciations = {"on": [["AA", "N"]], "off": [["AO", "F"]], "a": [["AH"]]}
    order = word_order(pronunciations, pronunciations)
    assert order[-1] == UNKNOWN
    numbers = {word: place for place, word in enumerate(order, start=1)}
    lexicon = lookahead_file(lexicon_graph(pronunciations, numbers))
    magic, length = struct.unpack_from("<ii", lexicon)
    assert (magic, lexicon[8 : 8 + length]) == (2125659606, b"olabel_lookahead")
    language = acceptor_file(language_graph(["on", "off a"], numbers))
    assert language[8:13] == b"const"
    _, _, _, start, states, arcs = struct.unpack_from("<iiQqqq", language, 4 + 4 + 5 + 4 + 8)
    assert start == 0
    assert len(language) == 4 + 4 + 5 + 4 + 8 + 40 + states * 20 + arcs * 16


def test_phrases_hold_wishes_in_one_breath_and_the_wake_phrase() -> None:
    phrases = command_phrases(load("en"), each=2)
    assert any(" and " in phrase for phrase in phrases)
    assert "hey car" in phrases
    assert all(phrase == said(phrase) for phrase in phrases)
    assert phrases == command_phrases(load("en"), each=2), "the same every time"


def test_the_wake_phrase_is_taken_off() -> None:
    assert without_wake_phrase("hey car undo that") == "undo that"
    assert without_wake_phrase("hello car") == ""
    assert without_wake_phrase("hey carla") == "hey carla"
