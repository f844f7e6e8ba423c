"""German and French sentences as words to compare: no accents, elisions opened, numbers as digits."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from app.endpoint.numbers import plain
from app.endpoint.numbers_french import french
from app.endpoint.numbers_german import german

Word = tuple[str, int, int]  # what is compared, and its place in the text

_HOURS = re.compile(r"(\d{1,2})(?:[:h]|\s?h\s?)(\d{2})?(?!\w)", re.IGNORECASE)
_SIGN = r"\d+(?:[.,]\d+)?|°c|[°%℃]|[^\W\d_]+(?:['’][^\W\d_]+)*|[,.;:!?]"
_ELIDED = r"(?:[cdjlmnst]|qu|jusqu)['’]|"
_LETTERS = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "à": "a", "â": "a", "ç": "c", "é": "e", "è": "e", "ê": "e", "ë": "e",
     "î": "i", "ï": "i", "ô": "o", "û": "u", "ù": "u", "œ": "oe", "’": "'"}
)  # fmt: skip


@dataclass(frozen=True)
class _Tongue:
    sign: re.Pattern[str]
    spellings: Mapping[str, str]
    hour: str


EUROPEAN: Mapping[str, _Tongue] = {
    "de": _Tongue(
        re.compile(_SIGN, re.IGNORECASE),
        {"°": "grad", "°c": "grad", "℃": "grad", "%": "prozent", "ok": "okay", "gib's": "gib es", "mach's": "mach es",
         "ist's": "ist es", "geht's": "geht es", "wie's": "wie es", "hab": "habe", "zuhause": "zu hause",
         "nen": "einen",
         "ne": "eine", "beim": "bei dem", "im": "in dem", "zum": "zu dem", "zur": "zu der", "vom": "von dem",
         "ins": "in das", "ans": "an das", "aufs": "auf das", "fuers": "fuer das",
         **{f"{side}{part}": f"{side} {part}" for side in ("fahrer", "beifahrer")
            for part in ("fenster", "scheibe", "sitz", "tuer", "spiegel", "sitzheizung", "temperatur")},
         **{f"{room}{part}": f"{room} {part}" for room in ("wohnzimmer", "schlafzimmer", "kinderzimmer", "flur")
            for part in ("licht", "lampe", "heizung", "rollo")},
         "kuechenlicht": "kueche licht", "kuechenlampe": "kueche lampe", "ruecksitz": "hinten sitz",
         "ruecksitze": "hinten sitze", "vordersitze": "vorne sitze", "hausalarm": "alarmanlage",
         "tagmodus": "tag modus", "tagesmodus": "tag modus", "nachtmodus": "nacht modus", "dunkelmodus": "nacht modus"},
        "uhr",
    ),
    "fr": _Tongue(
        re.compile(_ELIDED + _SIGN, re.IGNORECASE),
        {"°": "degres", "°c": "degres", "℃": "degres", "%": "pourcent", "ok": "okay", "svp": "s' il vous plait",
         "stp": "s' il te plait", "degre": "degres"},
        "heures",
    ),
}  # fmt: skip


def european(text: str, language: str) -> list[Word]:
    """The words of a text or of a template."""
    return list(_counted(_together(list(_words(text, EUROPEAN[language])), language), language))


def _words(text: str, tongue: _Tongue) -> Iterator[Word]:
    at = 0
    while match := tongue.sign.search(text, at):
        hours = _HOURS.match(text, match.start()) if match.group()[0].isdigit() else None
        if hours:
            yield hours[1].lstrip("0") or "0", hours.start(1), hours.end(1)
            yield tongue.hour, hours.end(1), hours.end()
            if hours[2] and int(hours[2]):
                yield str(int(hours[2])), hours.start(2), hours.end(2)
            at = hours.end()
            continue
        word = match.group().lower().translate(_LETTERS)
        if word[0].isdigit():
            word = word.replace(",", ".")
        for place, part in enumerate(tongue.spellings.get(word, word).split()):
            yield part, match.start() if place == 0 else match.end(), match.end()
        at = match.end()


def _together(found: list[Word], language: str) -> list[Word]:
    """ "pour cent" is one word, and no hundred."""
    joined: list[Word] = []
    for word in found:
        if language == "fr" and word[0] == "cent" and joined and joined[-1][0] == "pour":
            joined[-1] = ("pourcent", joined[-1][1], word[2])
        else:
            joined.append(word)
    return joined


def _counted(found: list[Word], language: str) -> Iterator[Word]:
    words = [word for word, _, _ in found]
    at = 0
    while at < len(found):
        number = german(words, at) if language == "de" else french(words, at)
        used = number[1] if number else 1
        yield (plain(number[0]) if number else words[at]), found[at][1], found[at + used - 1][2]
        at += used
