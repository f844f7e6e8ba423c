"""Who is meant by a name, a relation or a number."""

import re
from collections.abc import Callable, Sequence

from rapidfuzz import fuzz

from app.life.contacts import KINDS, Contact, Number, dialled
from app.life.relations import relation_of

LIKE = 80.0  # of 100: names that differ by a slip of the ear
_OWN = re.compile(r"^(?:(?:my|our|the|meine?n?|unsere?n?|mon|ma|mes)\s+|我的|我)", re.IGNORECASE)
_PLACE = re.compile(
    r"(['’]s)?\s*(place|house|home|flat|office|work|address|家里|家|公司|那里|那儿)$|['’]s?$|的$", re.IGNORECASE
)
_KINDS = {**KINDS, "cellphone": "mobile", "手机": "mobile", "座机": "home", "家里": "home", "办公室": "work",
          "单位": "work", "handy": "mobile", "portable": "mobile", "office": "work", "büro": "work",
          "bureau": "work"}  # fmt: skip
NUMBER = re.compile(r"^\+?[\d\s()/*#.-]{2,}$")


def clean(text: str) -> str:
    """A name as it is compared: lower case, without "my" before it or marks around it."""
    words = re.sub(r"[.,!?。，！？“”\"]", " ", text).casefold().strip()
    return re.sub(r"\s+", " ", _OWN.sub("", words)).strip()


def place_words_off(text: str) -> str:
    """ "Mara's place" without what says that a place is meant."""
    return _PLACE.sub("", clean(text)).strip()


def is_number(text: str) -> bool:
    """Whether this is to be dialled as it is."""
    return NUMBER.match(text.strip()) is not None and sum(map(str.isdigit, text)) >= 2


def of_number(people: Sequence[Contact], number: str) -> Contact | None:
    """Whose number this is."""
    digits = dialled(number)
    return next((who for who in people if any(each.digits == digits for each in who.numbers)), None)


def of_mail(people: Sequence[Contact], address: str) -> Contact | None:
    """Whose mail address this is."""
    said = address.casefold()
    return next((who for who in people if any(mail.casefold() == said for mail in who.mails)), None)


def which_number(who: Contact, kind: str = "") -> Number | None:
    """The number to dial: of the kind that was named, else the preferred one."""
    return next((each for each in who.numbers if each.kind == kind), next(iter(who.numbers), None))


def kind_named(text: str) -> tuple[str, str]:
    """ "Mara's mobile" as the name and the kind of number; the kind is "" where none was named."""
    words = clean(text)
    for word, kind in _KINDS.items():
        if words.endswith(word) and words != word:
            name = re.sub(r"(['’]s?|\s+on (?:his|her|their)|\s+at|\s+am|\s+的|的)$", "", words[: -len(word)].strip())
            if name:
                return name, kind
    return words, ""


def find(people: Sequence[Contact], text: str, *, exactly: bool = False) -> list[Contact]:
    """Everybody who may be meant, by the surest reading that fits anybody; `exactly` allows no slips."""
    said = clean(text)
    if not said:
        return []
    relation = relation_of(said)
    readings: list[Callable[[Contact], bool]] = [
        lambda who: said == who.id.casefold(),
        lambda who: bool(relation) and who.relation == relation,
        lambda who: said in (clean(name) for name in (who.name, *who.also)),
        lambda who: said in (clean(who.given), clean(who.family), clean(who.organisation)),
        lambda who: said in clean(who.name).split(" ") or any(said in clean(name).split(" ") for name in who.also),
    ]
    if not exactly:
        readings += [
            lambda who: any(clean(name).startswith(said) for name in who.names),
            lambda who: not said.isascii() and any(said in name for name in who.names),
            lambda who: any(fuzz.ratio(said, clean(name)) >= LIKE for name in who.names),
        ]
    for fits in readings:
        if found := [who for who in people if fits(who)]:
            return found
    return []
