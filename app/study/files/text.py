"""Texts that participants read or hear: the same for all of them, or one for each language."""

from collections.abc import Iterable, Mapping
from typing import Annotated, Any, Literal, get_args

from pydantic import BeforeValidator, WithJsonSchema

from app.study.files.yaml_file import Place

Language = Literal["en", "zh", "de", "fr"]
LANGUAGES: tuple[str, ...] = get_args(Language)
_SOME = "write it as `{en: …, zh: …}` with en, zh, de or fr"


def _worded(value: Any) -> Any:
    """Raises ValueError with a mend for what is neither words nor words by language."""
    if isinstance(value, str):
        return value
    if not isinstance(value, dict) or not value:
        raise ValueError(f"{value!r} is no text; put it in quotes, or {_SOME}")
    for language, words in value.items():
        if language not in LANGUAGES:
            raise ValueError(f"{language!r} is no language of the cockpit; {_SOME}")
        if not isinstance(words, str):
            raise ValueError(f"{words!r} is no text; put it in quotes")
    return value


_BY_LANGUAGE = {
    "type": "object",
    "properties": {language: {"type": "string"} for language in LANGUAGES},
    "additionalProperties": False,
    "minProperties": 1,
}
Text = Annotated[
    str | dict[Language, str],
    BeforeValidator(_worded),
    WithJsonSchema({"anyOf": [{"type": "string"}, _BY_LANGUAGE]}),
]


def said(text: str | Mapping[Any, str], language: str = "en") -> str:
    """A text in a language; where that is missing in English, else in the first that is there."""
    if isinstance(text, str):
        return text.strip()
    return (text.get(language) or text.get("en") or next(iter(text.values()), "")).strip()


def all_of(text: str | Mapping[Any, str]) -> str:
    """A text in every language that it has, to be searched."""
    return text if isinstance(text, str) else " ".join(text.values())


def by_language(data: Any, place: Place = ()) -> Iterable[tuple[Place, frozenset[str]]]:
    """Every text of a file's plain data that is there by language, and the languages that it has."""
    if isinstance(data, dict):
        own = frozenset(name for name in data if name in LANGUAGES)
        if own and own >= data.keys() - {"id", "ends", "open"}:  # a questionnaire's items have their words beside them
            yield place, own
        for key, value in data.items():
            yield from by_language(value, (*place, str(key)))
    elif isinstance(data, list):
        for number, value in enumerate(data):
            yield from by_language(value, (*place, number))
