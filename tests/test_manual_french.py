"""The owner's manual in French: its typography, what it says to say, and questions as people type them."""

import re
from collections.abc import Iterator, Sequence

import pytest

from app.endpoint.parts import Part, Wish
from app.endpoint.understanding import understanding
from app.manual.library import MANUALS, Library
from app.manual.manual import Manual

FRENCH = MANUALS / "fr"
SAID = re.compile(r"«\s(?P<text>[^«»]+)\s»")
WAKE = "hey car"


@pytest.fixture(scope="module")
def library() -> Library:
    return Library()


@pytest.fixture(scope="module")
def manual(library: Library) -> Manual:
    return library.manual("fr")


def _texts() -> Iterator[tuple[str, str]]:
    """(file, text) of everything that is shown; wrapped lines joined by one space."""
    for path in sorted(FRENCH.glob("*.md")):
        yield path.name, path.read_text(encoding="utf-8").replace("\n> ", " ").replace("\n", " ")
    for light in Library().lights("fr"):
        yield f"lights.yaml, {light.code}", f"{light.name} {light.meaning} {light.action}"


@pytest.mark.parametrize(
    ("wrong", "rule"),
    [
        (r"[^\u00a0\u202f][;!?»](?!\S)", "a no-break space before ; ! ? »"),
        (r"[^\s]:\s|[ ]:\s", "a no-break space before a colon"),
        (r"«[^\u00a0]", "a no-break space after «"),
        (r"[a-zà-ÿ]'[a-zà-ÿ]", "a typographic apostrophe"),
        (r"\d\.\d", "a decimal comma"),
        (r"\d (?:%|km|kW|kg|cm|mm|bar\b|\d{3}\b)", "a no-break space before a unit and between thousands"),
    ],
)
def test_french_typography(wrong: str, rule: str) -> None:
    hits = ((name, text, hit.start()) for name, text in _texts() for hit in re.finditer(wrong, text))
    found = [(name, text[max(0, at - 20) : at + 20]) for name, text, at in hits]
    assert not found, (rule, found)


def test_what_the_manual_says_to_say_is_understood(manual: Manual) -> None:
    known = understanding("fr")
    parts = [part for section in manual.sections for _, part in section.parts]
    said = [hit["text"].rstrip("?\u202f") for part in parts for hit in SAID.finditer(part)]
    wishes = [text for text in said if text[0].islower() and text != WAKE]
    assert len(wishes) >= 50
    assert not [text for text in wishes if not _is_understood(known.parts(text))]


def _is_understood(parts: Sequence[Part]) -> bool:
    return bool(parts) and all(isinstance(part, Wish) and part.intent != "Fragment" for part in parts)


@pytest.mark.parametrize(
    ("question", "section"),
    [
        ("ou est la boite a fusibles", "fuses"),
        ("OÙ EST L’ANNEAU DE REMORQUAGE", "towing"),
        ("qu'est-ce qu'il y a sous l'capot", "front-trunk"),
        ("comment gonfler les pneumatiques", "tyre-pressure"),
        ("j’ai crevé", "puncture"),
        ("siège auto", "child-seats"),
        ("garantie 160000 km", "battery-care"),
        ("2,8 bar à pleine charge", "load"),
    ],
)
def test_accents_elisions_and_other_words_do_not_matter(manual: Manual, question: str, section: str) -> None:
    assert [each.section.id for each in manual.find(question)][:1] == [section]


@pytest.mark.parametrize(
    ("question", "says"),
    [
        ("Combien d'airbags a la voiture ?", "huit airbags"),
        ("Y a-t-il une roue de secours ?", "pas de roue de secours"),
        ("Combien de temps dure une charge rapide ?", "demi-heure"),
        ("Combien de litres de lave-glace contient le réservoir ?", "quatre litres"),
        ("Où est la prise de charge ?", "aile arrière droite"),
        ("Tous les combien faut-il faire la révision ?", "30\u202f000"),
        ("Quelle est la garde au sol ?", "14\u00a0centimètres"),
        ("Combien de temps les feux restent-ils allumés après le verrouillage ?", "30\u00a0secondes"),
    ],
)
def test_the_sentence_that_answers_is_quoted(manual: Manual, question: str, says: str) -> None:
    answer = manual.answer(question)
    assert answer is not None and says in " ".join(answer.sentences), answer


@pytest.mark.parametrize(
    ("described", "code"),
    [
        ("le fer à cheval jaune avec un point d'exclamation", "tyre_pressure"),
        ("la tortue", "battery_empty"),
        ("le voyant bleu", "high_beam"),
        ("une voiture qui dérape", "esc"),
        ("un point d’exclamation dans un cercle", "brake"),
        ("la batterie avec plus et moins", "twelve_volt"),
        ("la clé plate", "service"),
        ("antibrouillard arriere", "fog_rear"),
        ("le bonhomme avec un ballon", "airbag"),
        ("yellow horseshoe", "tyre_pressure"),
    ],
)
def test_a_light_is_known_by_its_french_description(library: Library, described: str, code: str) -> None:
    found = library.described(described, "fr")
    assert found is not None and found.code == code
    assert library.is_vague("ce voyant", "fr") and not library.is_vague(described, "fr")
