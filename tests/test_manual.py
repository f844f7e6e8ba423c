"""The owner's manual: what is in it, what it answers, and what a broken file costs."""

import re
from pathlib import Path

import pytest

from app.car.telltales import INDICATORS, TELLTALES
from app.manual.library import LIFE, MANUALS, Library
from app.manual.manual import Manual
from app.manual.section import read_chapter, split

QUESTIONS = Path(__file__).parent / "manual_questions"
LANGUAGES = tuple(sorted(folder.name for folder in MANUALS.iterdir() if folder.is_dir()))


@pytest.fixture(scope="module")
def library() -> Library:
    return Library()


def _asked(language: str) -> list[tuple[str, str]]:
    lines = (QUESTIONS / f"{language}.txt").read_text(encoding="utf-8").splitlines()
    return [(section, question) for section, _, question in (line.partition(": ") for line in lines)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_questions_find_their_section(library: Library, language: str) -> None:
    manual, asked = library.manual(language), _asked(language)
    found = [(section, [each.section.id for each in manual.find(question)]) for section, question in asked]
    first = sum(ids[:1] == [section] for section, ids in found) / len(asked)
    among = sum(section in ids for section, ids in found) / len(asked)
    answered = sum(manual.answer(question) is not None for _, question in asked) / len(asked)
    print(f"\n{language}: {len(asked)} questions, first {first:.1%}, among three {among:.1%}, answered {answered:.1%}")
    assert len(asked) >= 100
    assert first >= 0.95 and among >= 0.98 and answered >= 0.92


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_manual_does_not_tell_is_not_answered(library: Library, language: str) -> None:
    questions = (QUESTIONS / f"{language}_untold.txt").read_text(encoding="utf-8").splitlines()
    told = [question for question in questions if library.manual(language).answer(question)]
    assert len(questions) >= 30 and len(told) <= 3, told


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_section_is_whole(library: Library, language: str) -> None:
    manual = library.manual(language)
    assert not manual.faults and len(manual.sections) >= 64
    pages = [section.page for section in manual.sections]
    assert pages == sorted(set(pages))
    for section in manual.sections:
        text = " ".join(sentence for _, sentence in section.parts)
        size = len(text.split()) if language != "zh" else len(re.findall(r"\w", text)) / 1.7
        assert 45 <= size <= 150, (section.id, size)
        assert len(section.keywords) >= 4, section.id


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_the_same_sections_and_lights(library: Library, language: str) -> None:
    manual, english = library.manual(language), library.manual("en")
    assert [(each.id, each.page) for each in manual.sections] == [(each.id, each.page) for each in english.sections]
    lights = {light.code: light for light in library.lights(language)}
    colours = {code: colour for code, (colour, _) in (TELLTALES | INDICATORS).items()}
    assert {code: light.colour for code, light in lights.items()} == colours
    sections = {light.code: light.section for light in library.lights("en")}
    assert {code: light.section for code, light in lights.items()} == sections
    assert all(manual.section(light.section) for light in lights.values())
    assert not library.faults


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_section_has_a_question_under_test(library: Library, language: str) -> None:
    asked = {section for section, _ in _asked(language)}
    assert asked == {section.id for section in library.manual(language).sections}


@pytest.mark.parametrize(
    ("language", "question", "says"),
    [
        ("en", "How many airbags does the car have?", "eight airbags"),
        ("en", "Is there a spare wheel?", "no spare wheel"),
        ("en", "How long does fast charging take?", "half an hour"),
        ("en", "Can I use snow chains?", "rear wheels only"),
        ("en", "How much washer fluid does the tank hold?", "four litres"),
        ("en", "How much range does eco mode gain?", "five percent"),
        ("zh", "车上有备胎吗？", "没有备胎"),
        ("zh", "多久保养一次？", "每3万公里"),
        ("zh", "离地间隙是多少？", "14厘米"),
        ("zh", "锁车以后灯还亮多久？", "30秒"),
        ("de", "Gibt es ein Reserverad?", "Ein Reserverad gibt es nicht."),
        ("de", "Wie lange läuft die Massage?", "fünfzehn Minuten"),
        ("de", "Wie viel Scheibenwaschwasser passt hinein?", "vier Liter"),
        ("de", "Darf ich Schneeketten benutzen?", "nur auf den Hinterrädern"),
        ("de", "Welchen Reifendruck brauche ich?", "2,5 bar"),
        ("de", "Warum quietschen meine Bremsen?", "rosten"),
    ],
)
def test_the_sentence_that_answers_is_quoted(library: Library, language: str, question: str, says: str) -> None:
    answer = library.manual(language).answer(question)
    assert answer is not None and says in "".join(answer.sentences), answer
    assert len(answer.sentences) <= 2
    assert [answer.section.parts[at][1] for at in answer.at] == list(answer.sentences)


def test_a_language_without_a_manual_reads_the_english_one(library: Library) -> None:
    assert library.tongue("nl") == "en" and library.manual("nl") is library.manual("en")


GERMAN_WORDS = """
synonyms: {prufen: [kontrollieren]}
ignored: [wie, ich, den, der, die, das, die, ist]
endings: [[ungen, ung], [en, er, es, e, n, s], [t]]
joints: [s, es, n, en, e]
spelled: {ue: u}
"""
GERMAN = """# Räder

## Reifendruck {#pressure page=1}
Keywords: Luftdruck, Reifen, Druck

Der Reifendruck beträgt 2,5 bar bei 1.900 kg.

## Türen {#doors page=2}
Keywords: Tür, Griff, Kabel

Die Türen haben Griffe.
"""


@pytest.fixture
def german(tmp_path: Path) -> Manual:
    (tmp_path / "words.yaml").write_text(GERMAN_WORDS, encoding="utf-8")
    (tmp_path / "01.md").write_text(GERMAN, encoding="utf-8")
    return Manual(tmp_path)


@pytest.mark.parametrize(
    ("question", "section"),
    [
        ("Wie ist der Reifendruck?", "pressure"),
        ("Reifendruckkabel", "pressure"),
        ("Türgriffe", "doors"),
        ("Wie öffne ich die Tür?", "doors"),
        ("TÜREN", "doors"),
        ("Tuergriffe", "doors"),
        ("2.5 bar", "pressure"),
        ("1900", "pressure"),
    ],
)
def test_german_words_are_found_by_their_parts_and_without_their_endings(
    german: Manual, question: str, section: str
) -> None:
    assert [each.section.id for each in german.find(question)][:1] == [section]


def test_a_compound_is_taken_apart_into_words_of_the_book(german: Manual) -> None:
    assert german.words.terms("Reifendruckgriffe") == ["reifendruckgrif", "reifendruck", "reif", "druck", "grif"]
    assert german.words.terms("Türkabel und Nachbarn") == ["turkabel", "tur", "kabel", "und", "nachbar"]


BROKEN = """# Charging

## Without an id
Keywords: a

Text.

## Whole {#whole page=3}
Keywords: whole, sound

This section is sound.

## No words {#silent page=4}
Text without keywords.

## No text {#empty page=5}
Keywords: empty
"""


def test_a_broken_section_is_named_and_the_rest_loads(tmp_path: Path) -> None:
    chapter = tmp_path / "01.md"
    chapter.write_text(BROKEN, encoding="utf-8")
    sections, faults = read_chapter(chapter)
    assert [section.id for section in sections] == ["whole"]
    assert [re.sub(r"^.*, line", "line", fault) for fault in faults] == [
        'line 3: a section begins with "## Title {#id page=1}"; mend its heading.',
        'line 13: section silent has no keywords; add a line "Keywords: …".',
        "line 16: section empty has no text; write a paragraph below its heading.",
    ]
    manual = Manual(tmp_path)
    assert len(manual.sections) == 1 and any("words.yaml" in fault for fault in manual.faults)
    assert manual.find("is it sound?")[0].section.id == "whole"


def test_broken_lights_and_visits_cost_their_entry_only(tmp_path: Path) -> None:
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "words.yaml").write_text("synonyms: {}\nignored: []\n", encoding="utf-8")
    lights = (MANUALS / "en" / "lights.yaml").read_text(encoding="utf-8").replace("colour: amber", "colour: pink", 1)
    (tmp_path / "en" / "lights.yaml").write_text(lights, encoding="utf-8")
    visits = (LIFE / "service.yaml").read_text(encoding="utf-8").replace("2025-11-14", "'last autumn'")
    (tmp_path / "service.yaml").write_text(visits, encoding="utf-8")
    (tmp_path / "workshop.yaml").write_text("- name: [\n", encoding="utf-8")
    library = Library(tmp_path, tmp_path)
    assert len(library.lights("en")) == len(Library().lights("en")) - 1
    assert len(library.visits) == len(Library().visits) - 1
    assert library.workshop.times == {}
    assert len(library.faults) == 3 and all(", line " in fault for fault in library.faults), library.faults


def test_sentences_end_where_they_end() -> None:
    assert split("It holds 2.5 bar. Then stop.") == ["It holds 2.5 bar.", "Then stop."]
    assert split("先停车。再查看轮胎！") == ["先停车。", "再查看轮胎！"]
