"""What a screen offers to say: `suggestions` of `assets/sentences/<language>.yaml`, read without its templates."""

from functools import cache

import yaml

from app.assistant.sentences import FOLDER, load, templates_path

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@cache
def suggestions(language: str) -> tuple[str, ...]:
    """The chips of a language; raises OSError when it has no file. They are read once: the templates take seconds."""
    text = templates_path(FOLDER, language).read_text(encoding="utf-8")
    try:
        chips = yaml.load(text, Loader=_LOADER)["suggestions"]
    except (yaml.YAMLError, TypeError, KeyError):
        return tuple(load(language).suggestions)
    return tuple(map(str, chips)) if isinstance(chips, list) else ()
