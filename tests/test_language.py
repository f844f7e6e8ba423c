"""The language of a text, by letters and small words, and the assistant's own sentences in each of them."""

import string

import pytest
import yaml

from app.assistant.language import language_of
from app.assistant.told import FILE, tell, told_in_turn

TEXTS = {
    "en": ["turn on the lights", "I'm cold", "what's the weather like tomorrow?", "open the window a bit", "call Anna",
           "it’s too warm in here", "can you read my messages", "hey, how far is it?"],
    "de": ["mach die Sitzheizung an", "mir ist kalt", "öffne das Fenster", "wie wird das Wetter morgen?", "spiel Musik",
           "ruf bitte Anna an", "fahr nach Hause", "etwas wärmer bitte", "lauter", "stell die Temperatur auf 22 Grad",
           "kannst du die Klimaanlage ausschalten", "nicht so laut"],
    "fr": ["ouvre la fenêtre", "j'ai froid", "il fait trop chaud ici", "mets la climatisation", "appelle Anna",
           "quel temps fait-il demain ?", "joue de la musique", "j’aimerais rentrer à la maison", "un peu plus fort",
           "éteins les feux", "tu peux fermer le toit ouvrant", "où est la prochaine station"],
    "zh": ["打开车窗", "我有点冷", "play 周杰伦", "导航去 Lake Serin", "今天天气怎么样"],
}  # fmt: skip


@pytest.mark.parametrize("screen", ["en", "zh", "de", "fr"])
@pytest.mark.parametrize("language", TEXTS)
def test_a_sentence_is_known_whatever_the_screen_speaks(language: str, screen: str) -> None:
    assert {text: found for text in TEXTS[language] if (found := language_of(text, screen)) != language} == {}


@pytest.mark.parametrize("screen", ["en", "de", "fr"])
@pytest.mark.parametrize("text", ["22", "", "?!", "stop", "Anna", "OK", "Lake Serin", "taxi"])
def test_what_tells_nothing_is_in_the_language_of_the_screen(text: str, screen: str) -> None:
    assert language_of(text, screen) == screen


@pytest.mark.parametrize("text", ["navigate to Rue de la Gare", "take me to Café Zürich", "play some Édith Piaf"])
def test_a_foreign_name_does_not_change_the_language(text: str) -> None:
    assert language_of(text, "en") == "en"


def test_latin_letters_are_not_chinese() -> None:
    assert language_of("warmer", "zh") == "en" and language_of("22", "zh") == "zh"


def test_the_assistants_own_sentences_are_there_in_four_languages_with_the_same_fields() -> None:
    sentences = yaml.safe_load(FILE.read_text(encoding="utf-8"))
    for key, texts in sentences.items():
        assert texts.keys() == {"en", "zh", "de", "fr"}, key
        if isinstance(texts["en"], str):
            fields = {
                frozenset(name for _, name, _, _ in string.Formatter().parse(text) if name) for text in texts.values()
            }
            assert len(fields) == 1, key
        else:
            assert all(len(set(several)) == len(several) for several in texts.values()), key


def test_a_missing_value_or_language_is_no_error() -> None:
    assert tell("not_done", "pt") == "I could not do that: reason"
    assert told_in_turn("fillers", "pt", 1) == told_in_turn("fillers", "en", 1)
