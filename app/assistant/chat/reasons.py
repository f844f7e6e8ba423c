"""Why a model did not answer, in the language of the screen; what a server itself says stays in its own words."""

import re
from functools import cache

from app.assistant.told import several


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], dict[str, str]], ...]:
    known = several("chat_reasons")
    return tuple((re.compile(re.sub(r"\\{(\w+)\\}", r"(?P<\1>.+)", re.escape(each["en"]))), each) for each in known)


def reason(why: str, language: str) -> str:
    """The English `why` in `language`; one that is not known as it is."""
    for pattern, texts in _patterns():
        if found := pattern.fullmatch(why):
            return texts.get(language, texts["en"]).format_map(found.groupdict())
    return why
