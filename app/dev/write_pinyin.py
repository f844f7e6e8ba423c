"""Writes assets/typing/pinyin.txt: which Chinese characters and words a participant may mean by letters of pinyin.

Characters are the 3755 common ones of GB 2312, which stand there in the order of their main reading; eSpeak NG tells
that reading, the order mends where it hears another one. Often used words come first: those of
assets/typing/words.txt, then those of the cockpit's own sentences. After a change of words.txt:
`python -m app.dev.write_pinyin`.
"""

import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import product
from pathlib import Path

from app.dev.speechmodel.chinese_lexicon import PRONUNCIATIONS, read_pinyin, syllables
from app.dev.speechmodel.chinese_phones import INITIALS, from_pinyin
from app.dev.speechmodel.chinese_words import segmenter
from app.studying.pinyin import READINGS

WORDS = READINGS.with_name("words.txt")
_FINALS = "a o e ai ei ao ou an en ang eng ong er i ia ie iao iu ian in iang ing iong u ua uo uai ui uan un uang v ue"
_UNREAD = {"炯": "jiong", "窘": "jiong", "琼": "qiong", "穷": "qiong"} | dict.fromkeys("兄凶胸匈汹雄熊", "xiong")
_MOST_WAYS = 16


def main() -> int:
    """Write the file, and say what is in it."""
    readings = character_readings()
    words = [word for line in _lines(WORDS) for word in line.split()]
    places = {word: place for place, word in enumerate(dict.fromkeys((*words, *_own_words(readings))))}
    texts = sorted((*readings, *(word for word in places if len(word) > 1)), key=lambda text: _rank(text, places))
    lines = [f"{text} {' '.join(ways)}" for text in texts if (ways := _ways(text, readings))]
    READINGS.write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(f"{READINGS}: {len(readings)} characters, {sum(len(word) > 1 for word in places)} words")
    return 0


def common_characters() -> list[str]:
    """Level 1 of GB 2312, in its order, which is that of pinyin."""
    codes = (bytes((row, place)) for row in range(0xB0, 0xD8) for place in range(0xA1, 0xFF))
    return [code.decode("gb2312") for code in codes if code <= b"\xd7\xf9"]


def character_readings() -> dict[str, list[str]]:
    """Each common character's syllables, its main one first."""
    spelt = _spellings()
    characters = common_characters()
    heard = [_UNREAD.get(sign) or spelt[tuple((syllables(sign) or [[]])[0])] for sign in characters]
    main = _in_order(heard)
    readings = {sign: [syllable] for sign, syllable in zip(characters, main, strict=True)}
    for sign, ways in read_pinyin(PRONUNCIATIONS).items():
        if sign in readings:
            readings[sign] += [spelt[tuple(way)] for way in ways if spelt[tuple(way)] not in readings[sign]]
    return readings


def _spellings() -> dict[tuple[str, ...], str]:
    """How phones of a syllable are written: lü as lv, as everybody types it."""
    found: dict[tuple[str, ...], str] = {}
    for initial, final in product((*INITIALS, "y", "w", ""), _FINALS.split(" ")):
        try:
            found.setdefault(tuple(from_pinyin(initial + final)), initial + final)
        except ValueError:
            continue
    palatal = {tuple(from_pinyin(start + end)): start + end for start in "jqx" for end in ("u", "ue", "uan", "un")}
    return found | palatal


def _in_order(heard: Sequence[str]) -> list[str]:
    """Readings that never go back in the alphabet: what breaks the longest such row gets its neighbour's reading."""
    keys = [syllable.replace("v", "u!") for syllable in heard]  # lü comes between lu and luan
    best: list[tuple[int, int]] = []  # length of the longest row that ends here, and where it comes from
    tails: list[int] = []
    for place, key in enumerate(keys):
        low, high = 0, len(tails)
        while low < high:
            middle = (low + high) // 2
            low, high = (middle + 1, high) if keys[tails[middle]] <= key else (low, middle)
        best.append((low + 1, tails[low - 1] if low else -1))
        tails[low : low + 1] = [place]
    kept, place = set[int](), tails[-1]
    while place >= 0:
        kept.add(place)
        place = best[place][1]
    found, last = list[str](), heard[min(kept)]
    for place, syllable in enumerate(heard):
        last = syllable if place in kept else last
        found.append(last)
    return found


def _own_words(readings: dict[str, list[str]]) -> Iterable[str]:
    """The words of the cockpit's sentences, those first that stand in many."""
    from app.dev.speechmodel.chinese_texts import chinese_phrases

    cut, counts = segmenter((), ()), Counter[str]()
    for phrase in chinese_phrases(3):
        counts.update(word for word in cut.split(phrase.replace(" ", "")) if all(sign in readings for sign in word))
    return [word for word, _ in counts.most_common()]


def _ways(text: str, readings: dict[str, list[str]]) -> list[str]:
    """Syllables joined by `'`."""
    if not all(sign in readings for sign in text):
        return []
    return ["'".join(way) for way in product(*(readings[sign] for sign in text))][:_MOST_WAYS]


def _rank(text: str, places: dict[str, int]) -> int:
    return places.get(text, len(places))


def _lines(path: Path) -> list[str]:
    return [line.partition("#")[0] for line in path.read_text(encoding="utf-8").splitlines()]


if __name__ == "__main__":
    sys.exit(main())
