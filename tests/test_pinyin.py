"""Pinyin: what letters may mean."""

import pytest

from app.studying.pinyin import offers


@pytest.mark.parametrize(
    ("letters", "first", "taken"),
    [
        ("de", "的", 2),
        ("zhege", "这个", 5),
        ("zg", "这个", 2),
        ("zheg", "这个", 4),
        ("wojuedehenhaoyong", "我觉得", 7),
        ("fangan", "方案", 6),
        ("xian", "现", 4),
        ("lvse", "绿色", 4),
        ("chongfu", "重复", 7),
        ("yinyue", "音乐", 6),
    ],
)
def test_the_best_offer_takes_the_most_letters(letters: str, first: str, taken: int) -> None:
    assert offers(letters)[0] == (first, taken)


def test_every_sign_of_a_syllable_is_offered_and_nothing_twice() -> None:
    texts = [offer.text for offer in offers("shi")]
    assert {"是", "时", "事", "狮", "试", "匙"} - set(texts) == {"匙"} and len(texts) == len(set(texts)) > 40
    assert [offer.letters for offer in offers("shi")][:40] == [3] * 40


@pytest.mark.parametrize("letters", ["", "v", "i", "U", "!"])
def test_what_is_no_pinyin_means_nothing(letters: str) -> None:
    assert offers(letters) == []
