"""A model's arguments: parsed from whatever text it wrote and held against the tool's JSON schema."""

import json
from difflib import get_close_matches

from app.assistant.schema import checked


class BadArguments(Exception):
    """The arguments do not fit; the text says what is wrong, for the model to mend."""


def read_arguments(text: str, parameters: dict[str, object]) -> dict[str, object]:
    """The arguments as the tool may get them; optional ones that are null are left out. Raises BadArguments."""
    given = parse_object(text)
    properties = parameters.get("properties")
    known = properties if isinstance(properties, dict) else {}
    required = parameters.get("required")
    needed = required if isinstance(required, list) else []
    if parameters.get("additionalProperties") is False:
        for name in given:
            if name not in known:
                near = get_close_matches(name, known, 1)
                hint = f"; did you mean {near[0]}?" if near else f"; it takes {', '.join(known) or 'nothing'}"
                raise BadArguments(f"there is no argument {name}{hint}")
    present = {name: value for name, value in given.items() if value is not None or name in needed}
    root = {**parameters, "additionalProperties": True}
    try:
        whole = checked(present, root, root, "")
    except ValueError as error:
        raise BadArguments(str(error)) from None
    assert isinstance(whole, dict)
    return whole


def parse_object(text: str) -> dict[str, object]:
    """A JSON object out of text that may be empty, hold it twice, quoted, or end in stray braces."""
    text = text.strip()
    if text in ("", "null", "None"):
        return {}
    try:
        value: object = json.loads(text)
    except (ValueError, RecursionError):
        value = _first_object(text)
    if isinstance(value, str):
        return parse_object(value) if value != text else {}
    if value is None:
        return {}
    if not isinstance(value, dict):
        raise BadArguments(f"the arguments are not a JSON object: {text[:80]}")
    return value


def _first_object(text: str) -> object:
    decoder = json.JSONDecoder()
    try:
        value, end = decoder.raw_decode(text)
        rest = text[end:].strip()
        if value == {} and rest.startswith("{"):
            return json.loads(rest)
    except (ValueError, RecursionError):
        raise BadArguments(f"the arguments are not valid JSON: {text[:80]}") from None
    if rest.strip("} \n\t"):
        raise BadArguments(f"the arguments are not valid JSON: {text[:80]}")
    return value
