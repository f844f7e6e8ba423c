"""The built-in command model: its parts, and real sentences through real Vosk."""

import random
import struct
from pathlib import Path

import pytest

from app.assistant.sentences import load, said, sample
from app.assistant.speech.hearing.phrases import command_phrases, without_wake_phrase
from app.assistant.speech.hearing.recogniser import BLOCK
from app.assistant.speech.hearing.vosk import VoskRecogniser
from app.assistant.speech.soundfile import read_wav
from app.dev.build_speech import write_model
from app.dev.speechmodel.cmudict import cmu_dictionary
from app.dev.speechmodel.fst import Fst, acceptor_file, lookahead_file
from app.dev.speechmodel.g2p import LetterSounds, held_out, learn, letter_sounds
from app.dev.speechmodel.graph import UNKNOWN, lexicon_graph, word_order
from app.dev.speechmodel.lexicon import dictionary_text, guessed, pronounce
from app.dev.speechmodel.measuring import measure, word_errors
from app.dev.speechmodel.ngram import arpa, count, language_graph
from app.dev.speechmodel.own_words import BadWords, read_words, with_own_words
from app.dev.speechmodel.trials import trials
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
    sounds = write_model(tmp_path / "en", ["drive to zumbalon", "drive to the harbour"] * 3)
    assert guessed(sounds) == ["zumbalon"]
    small = VoskRecogniser(tmp_path / "en")
    assert hear(small, spoken(tmp_path / "a.wav", "drive to zumbalon")) == "drive to zumbalon"


def test_sounds_come_from_the_dictionary_our_additions_or_the_letters(tmp_path: Path) -> None:
    ours = tmp_path / "ours.txt"
    ours.write_text("# remark\nunmute AH N M Y UW T\nread R IY D\n", encoding="utf-8")
    words = ["calm", "unmute", "windscreen", "anna's", "brell", "read"]
    chosen = pronounce(words, ours)
    assert ["K", "AA", "M"] in chosen["calm"]
    assert chosen["unmute"] == [["AH", "N", "M", "Y", "UW", "T"]]
    assert chosen["read"] == [["R", "IY", "D"]], "our own way wins"
    assert ["W", "IH", "N", "D", "S", "K", "R", "IY", "N"] in chosen["windscreen"]
    assert chosen["anna's"][0][-1] == "Z"
    assert guessed(words, ours) == ["brell"]
    assert chosen["brell"][0][:2] == ["B", "R"]
    assert "windscreen(2) " in dictionary_text(chosen)


@pytest.mark.parametrize(
    ("word", "sounds"), [("lake", "L EY K"), ("phone", "F OW N"), ("night", "N AY T"), ("shelly", "SH EH L IY")]
)
def test_letters_are_guessed_at(word: str, sounds: str) -> None:
    assert sounds.split() in letter_sounds().ways(word)


def test_letters_are_learnt_from_words_and_hold_for_others() -> None:
    words = {
        word: ways for word, ways in cmu_dictionary().items() if len(word) < 8 and word.startswith(("b", "l", "m"))
    }
    known, others = held_out(words, every=50)
    sounds = LetterSounds(learn(known))
    plain = [word for word in others if word.isalpha()]
    wrong = sum(min(word_errors(way, (sounds.ways(word) or [[]])[0]) for way in others[word]) for word in plain)
    assert wrong < 0.2 * sum(len(others[word][0]) for word in plain)


def test_own_words_are_added_by_their_sound(built: Path, tmp_path: Path) -> None:
    file = tmp_path / "words.yaml"
    file.write_text("zumbalon: [Z AH M B AH L AA N, zoom ba lon]\nKrisswick:\ntallowmere: tallow meer\n")
    folder = with_own_words(built, file, tmp_path / "own")
    assert with_own_words(built, file, tmp_path / "own") == folder, "made once"
    own = VoskRecogniser(folder / "en")
    for sentence in ("navigate to zumbalon", "take me to krisswick", "set the temperature to twenty two degrees"):
        assert hear(own, spoken(tmp_path / "a.wav", sentence)) == sentence


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("- zumbalon\n", "holds no words"),
        ("zumbalon: 5\n", "needs a list of how it sounds"),
        ("two words:\n", "is not one word"),
        ("zumbalon: [\n", "cannot be read"),
    ],
)
def test_a_wrong_file_of_words_is_one_sentence(tmp_path: Path, text: str, complaint: str) -> None:
    file = tmp_path / "words.yaml"
    file.write_text(text)
    with pytest.raises(BadWords, match=complaint) as told:
        read_words(file)
    assert str(file) in str(told.value)
    assert "\n" not in str(told.value)


@pytest.mark.parametrize(("kind", "most"), [("heldout", 0.08), ("noise5", 0.12), ("other_synthesiser", 0.2)])
def test_it_hears_voices_that_training_never_heard(recogniser: VoskRecogniser, kind: str, most: float) -> None:
    heard = list(trials("en", kind, 40))
    if not heard:
        pytest.skip("there is no other synthesiser here: apt-get install flite festival")
    assert measure(recogniser, heard).error_rate <= most


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
