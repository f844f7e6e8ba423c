"""The Chinese side of the speech model: sounds, words and texts; and what is heard, where the model has been built."""

from itertools import islice
from pathlib import Path

import pytest

from app.assistant.sentences import load
from app.assistant.speech.hearing.vosk import VoskRecogniser
from app.assistant.speech.turns.utterance import LEAST_CONFIDENCE
from app.dev.speechmodel.chinese import CHINESE, written
from app.dev.speechmodel.chinese_lexicon import pronounce, read_pinyin
from app.dev.speechmodel.chinese_phones import PHONES, from_espeak, from_pinyin
from app.dev.speechmodel.chinese_words import together
from app.dev.speechmodel.measuring import hear, parts, word_errors
from app.dev.speechmodel.recordings import Manner, speak
from app.dev.speechmodel.segmenting import Segmenter
from tests.virtual_audio import built

__all__ = ["built"]


@pytest.mark.parametrize(
    ("syllable", "phones"),
    [
        ("zhong4", "zh ong"),
        ("lv4", "l v"),
        ("xue2", "x yu eh"),
        ("yuan2", "yu aen"),
        ("si4", "s iz"),
        ("shi4", "sh ir"),
        ("jiong3", "j y ong"),
        ("wei4", "w ei"),
        ("qun2", "q vn"),
    ],
)
def test_pinyin_is_phones(syllable: str, phones: str) -> None:
    assert from_pinyin(syllable) == phones.split()


def test_no_syllable_is_told() -> None:
    with pytest.raises(ValueError, match="zhong4"):
        from_pinyin("brzl")


def test_a_closing_n_is_no_beginning() -> None:
    assert from_espeak("j|'i55|n|j|'yE51|_|") == [["in"], ["yu", "eh"]]
    assert from_espeak("s|a55|n|_| 'ou55|_|") == [["s", "an"], ["ou"]]
    assert from_espeak("(en)|h|'V|d|(cmn)|_|") is None


def test_words_sound_as_they_are_said() -> None:
    sounds = pronounce(["空调", "音乐", "重新", "调", "平安", "哪儿", "hud"])
    assert [" ".join(way) for way in sounds["空调"]] == ["k ong t y ao"]
    assert [" ".join(way) for way in sounds["音乐"]] == ["in yu eh"]
    assert sounds["重新"][0][:2] == ["ch", "ong"]
    assert {" ".join(way) for way in sounds["调"]} == {"t y ao", "d y ao"}
    assert sounds["哪儿"][0][-1] == "er"
    assert len(sounds["hud"]) == 2


def test_every_word_of_the_templates_can_be_said() -> None:
    words = {part for word in load("zh").words() for part in parts(word)}
    assert words - pronounce(words).keys() == set()


def test_additions_are_whole_syllables(tmp_path: Path) -> None:
    file = tmp_path / "own.txt"
    file.write_text("重庆 chong2-qing4 # a town\n", encoding="utf-8")
    assert read_pinyin(file) == {"重庆": [["ch", "ong", "q", "ing"]]}
    assert pronounce(["重庆"], file)["重庆"] == [["ch", "ong", "q", "ing"]]


def test_text_is_parted_into_the_fewest_known_words() -> None:
    segmenter = Segmenter({"打开": 5, "空调": 5, "打": 1, "开空": 1, "调": 1})
    assert segmenter.split("打开空调") == ["打开", "空调"]
    assert segmenter.split("打开hud空调") == ["打开", "hud", "空调"]
    assert segmenter.split("云") == ["云"]


def test_training_texts_are_words_with_sounds() -> None:
    texts = list(islice(CHINESE.texts(3), 40))
    words = {word for text in texts for word in text.split()}
    sounds = CHINESE.lexicon(words)
    assert len(sounds) > 0.97 * len(words)
    assert {phone for ways in sounds.values() for way in ways for phone in way} <= set(PHONES)
    assert texts == list(islice(CHINESE.texts(3), 40))


def test_what_is_written_can_be_read_aloud() -> None:
    assert written("冷 一点儿") == "冷一点 儿"
    assert together("打开 hud 空调") == "打开hud空调"


def test_voices_of_trials_are_never_learnt_from() -> None:
    learnt = {voice.name for voice in CHINESE.training_voices()}
    unheard = {voice.name for voice in CHINESE.voices} - learnt
    assert len(learnt) > 60
    assert len(unheard) == 16


def test_errors_are_counted_in_signs() -> None:
    assert parts("打开hud 吧") == ["打", "开", "hud", "吧"]
    assert word_errors(parts("打开空调"), parts("打开空")) == 1
    assert word_errors(parts("set the hud"), parts("set hud on")) == 2


def test_unheard_voices_are_understood(built: Path) -> None:
    recogniser = VoskRecogniser(built / "zh", "zh")
    asked = [together(text) for text in load("zh").suggestions]
    voices = [voice for voice in CHINESE.voices if voice.held_out]
    wrong = said = 0
    for text, voice in zip(asked, voices, strict=False):
        heard = hear(recogniser, bytes(3200) + speak(voice, text, Manner()).tobytes() + bytes(12800))
        assert heard.confidence >= LEAST_CONFIDENCE, text
        wrong, said = wrong + word_errors(parts(text), parts(heard.text)), said + len(parts(text))
    assert wrong <= 0.1 * said
