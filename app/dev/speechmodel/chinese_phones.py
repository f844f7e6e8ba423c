"""The phones of spoken Chinese without tones, and how eSpeak NG's phoneme names for Mandarin become them.

A syllable is an initial, a glide and a rime, as far as it has them: `zhuang` is zh w ang. Tones are left out: words
differ by more than tone in nearly every command, and the sentence decides between the rest.
"""

import re

_INITIAL_NAMES = "b p m f d t n l g k h j q x zh ch sh r z c s"
_ESPEAK_INITIALS = "p ph m f t th n l k kh X tS; tS;h S; ts. ts.h s. z. ts tsh s"
_RIMES = "a o e eh ai ei ao ou an aen en ang eng ong er i ir iz in ing u v vn"
INITIALS = tuple(_INITIAL_NAMES.split(" "))
GLIDES = ("y", "w", "yu")
PHONES = (*INITIALS, *GLIDES, *_RIMES.split(" "))

_INITIALS = dict(zip(_ESPEAK_INITIALS.split(" "), INITIALS, strict=True))
_GLIDES = {"j": "y", "w": "w"}
# Vowel with its closing n or N (ng) → glide and rime.
_FINALS = {
    "A": "a", "AN": "ang", "An": "an", "an": "an", "ai": "ai", "Au": "ao", "ei": "ei", "ou": "ou", "ong": "ong",
    "@": "e", "o-": "e", "@n": "en", "o-n": "en", "@N": "eng", "o": "o", "@r": "er", "N-": "en",
    "i": "i", "i.": "ir", "i[": "iz", "in": "in", "iN": "ing", "iA": "y a", "iAN": "y ang", "iE": "y eh",
    "iEn": "y aen", "iou": "y ou", "io": "y o", "u": "u", "uA": "w a", "ua": "w a", "uan": "w an", "uai": "w ai",
    "uei": "w ei", "uo": "w o", "u@n": "w en", "u@N": "w eng", "y": "v", "yE": "yu eh", "y&n": "yu aen", "y@n": "vn",
    "yin": "vn",
}  # fmt: skip
_PINYIN_FINALS = {
    "ia": "y a", "ie": "y eh", "iao": "y ao", "iu": "y ou", "ian": "y aen", "iang": "y ang", "iong": "y ong",
    "ua": "w a", "uo": "w o", "uai": "w ai", "ui": "w ei", "uan": "w an", "un": "w en", "uang": "w ang",
    "ue": "yu eh", "ve": "yu eh", "van": "yu aen", "vn": "vn",
}  # fmt: skip
_WHOLE = {
    "yi": "i", "yin": "in", "ying": "ing", "yan": "y aen", "ye": "y eh", "yu": "v", "yue": "yu eh", "yuan": "yu aen",
    "yun": "vn", "wu": "u", "n": "en", "ng": "eng",
}  # fmt: skip
_AFTER_PALATAL = {"u": "v", "uan": "yu aen", "un": "vn", "ue": "yu eh"}


def from_espeak(phonemes: str) -> list[list[str]] | None:
    """Syllables of eSpeak NG's `|`-separated phonemes as lists of `PHONES`; None where it read something foreign."""
    syllables: list[list[str]] = []
    parts = [re.sub(r"[' ,0-9]", "", part) for part in phonemes.split("|")]
    parts = [part for part in parts if part]  # `_` is a word's end
    started: list[str] = []
    place = 0
    while place < len(parts):
        part = parts[place]
        place += 1
        if part == "_":
            continue
        if part in _INITIALS or part in _GLIDES:
            started.append(_INITIALS.get(part) or _GLIDES[part])
            continue
        if place < len(parts) and part + parts[place] in _FINALS and _closes(parts, place):
            part += parts[place]
            place += 1
        if part not in _FINALS:
            return None
        syllables.append(_joined(started, _FINALS[part].split()))
        started = []
    return None if started else syllables


def _closes(parts: list[str], place: int) -> bool:
    """Whether an n or N there ends a syllable rather than beginning the next one."""
    after = parts[place + 1] if place + 1 < len(parts) else ""
    return parts[place] == "N" or (parts[place] == "n" and after not in _FINALS)


def _joined(started: list[str], final: list[str]) -> list[str]:
    """eSpeak NG writes the glide of `ye` twice and that of `yi` although the vowel says it all."""
    if started and started[-1] in GLIDES and (final[0] in GLIDES or final[0] in ("i", "in", "ing", "u", "v", "vn")):
        started = started[:-1]
    return [*started, *final]


def from_pinyin(syllable: str) -> list[str]:
    """Phones of a syllable in pinyin, tone or not: `zhong4`, `lv4`. Raises ValueError for what is no syllable."""
    plain = syllable.lower().rstrip("012345").replace("ü", "v")
    if plain in _WHOLE:
        return _WHOLE[plain].split()
    initial = next((start for start in ("zh", "ch", "sh", *INITIALS, "y", "w") if plain.startswith(start)), "")
    final = plain[len(initial) :]
    if initial in ("j", "q", "x"):
        final = _AFTER_PALATAL.get(final, _PINYIN_FINALS.get(final, final))
    elif final == "i":
        final = "ir" if initial in ("zh", "ch", "sh", "r") else "iz" if initial in ("z", "c", "s") else "i"
    else:
        final = _PINYIN_FINALS.get(final, final)
    phones = [initial, *final.split()] if initial else final.split()
    if not phones or any(phone not in PHONES for phone in phones):
        raise ValueError(f"“{syllable}” is no syllable of pinyin: write it as in zhong4 or lv4.")
    return phones
