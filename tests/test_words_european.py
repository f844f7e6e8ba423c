"""German and French words as numbers, times and spans; and answers in the language that was asked for."""

import pytest

from app.domains.numbers_told import told
from app.endpoint.times import reader
from app.endpoint.turn import answer
from app.endpoint.words import tokens
from tests.endpoint_tools import SCHEMAS


def norms(text: str, language: str) -> list[str]:
    return [token.norm for token in tokens(text, language)]


@pytest.mark.parametrize(
    ("language", "text", "number"),
    [
        ("de", "einundzwanzig", "21"),
        ("de", "zweieinhalb", "2.5"),
        ("de", "anderthalb", "1.5"),
        ("de", "hundertzwanzig", "120"),
        ("de", "zwölf Komma fünf", "12.5"),
        ("de", "21,5", "21.5"),
        ("fr", "vingt et un", "21"),
        ("fr", "soixante et onze", "71"),
        ("fr", "quatre-vingt-dix-sept", "97"),
        ("fr", "quatre-vingts", "80"),
        ("fr", "cent vingt", "120"),
        ("fr", "deux et demi", "2.5"),
    ],
)
def test_numbers_in_words_are_figures(language: str, text: str, number: str) -> None:
    assert norms(text, language) == [number]


@pytest.mark.parametrize(("language", "text"), [("de", "ein Fenster"), ("fr", "une vitre"), ("de", "hundeleine")])
def test_an_article_is_no_number(language: str, text: str) -> None:
    assert not any(norm[0].isdigit() for norm in norms(text, language))


@pytest.mark.parametrize(
    ("language", "text", "moment"),
    [
        ("de", "halb neun", "08:30"),
        ("de", "Viertel vor acht", "07:45"),
        ("de", "18:30", "18:30"),
        ("de", "morgen um zehn nach acht", "tomorrow 08:10"),
        ("de", "am Freitag", "friday 09:00"),
        ("de", "heute Abend um acht", "20:00"),
        ("fr", "huit heures et demie", "08:30"),
        ("fr", "huit heures moins le quart", "07:45"),
        ("fr", "18h30", "18:30"),
        ("fr", "demain à midi", "tomorrow 12:00"),
        ("fr", "vendredi prochain", "friday 09:00"),
    ],
)
def test_times_in_words_are_plain_values(language: str, text: str, moment: str) -> None:
    read = reader("moment", language)
    assert read is not None
    words = norms(text, language)
    assert next(iter(read(words, 0))) == (len(words), moment)


@pytest.mark.parametrize(
    ("language", "text", "minutes"),
    [
        ("de", "eine halbe Stunde", 30),
        ("de", "zwei Stunden und zehn Minuten", 130),
        ("fr", "une heure et demie", 90),
        ("fr", "trois quarts d'heure", 45),
    ],
)
def test_spans_in_words_are_minutes(language: str, text: str, minutes: int) -> None:
    read = reader("minutes", language)
    assert read is not None
    words = norms(text, language)
    assert next(iter(read(words, 0))) == (len(words), minutes)


@pytest.mark.parametrize(
    ("name", "said", "words"),
    [
        ("French", "hallo, wie geht es dir", "Bonjour"),
        ("German", "comment vas-tu", "Hallo"),
        ("English", "danke", "You"),
    ],
)
def test_the_answer_is_in_the_language_asked_for_whatever_is_spoken(name: str, said: str, words: str) -> None:
    messages = [{"role": "system", "content": f"Answer in {name} (xx)."}, {"role": "user", "content": said}]
    assert answer(messages, SCHEMAS).text.startswith(words)


@pytest.mark.parametrize(("language", "shown"), [("en", "21.5"), ("zh", "21.5"), ("de", "21,5"), ("fr", "21,5")])
def test_decimals_are_written_as_in_the_language(language: str, shown: str) -> None:
    assert f"{told(21.5, language):g}" == shown
    assert told("21.5", language) == shown
