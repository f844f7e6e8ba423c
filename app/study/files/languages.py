"""Which languages a study has its texts in, and what of it has no words in one of them."""

from collections.abc import Iterable, Sequence

from app.study.files.study import Study
from app.study.files.text import LANGUAGES, by_language
from app.study.files.yaml_file import Place, YamlFile

_ONE_FOR_ALL = ("title", "tell", "text", "audio")  # what participants read of `study.yaml`
_NAMED = 3  # lines told by number


def languages(study: YamlFile) -> tuple[str, ...]:
    """Those that `study.yaml` has any text in by name; () where each of its texts is one for all participants."""
    found = {language for _, own in by_language(study.data) for language in own}
    return tuple(language for language in LANGUAGES if language in found)


def language_faults(study: YamlFile, checked: Study, others: Iterable[YamlFile] = ()) -> list[str]:
    """One sentence for each file and language in which words are missing, and for each setup in such a language."""
    wanted = languages(study)
    faults = [sentence for file in (study, *others) for language in wanted for sentence in _missing(file, language)]
    for place, language in _set_up(checked):
        if wanted and language not in ("", *wanted):
            mend = f"write them, or use one of {', '.join(wanted)}"
            faults.append(study.fault(place, f"there are no texts in {language}", mend))
    return faults


def one_for_all(study: YamlFile) -> list[tuple[int, str]]:
    """The texts that every participant reads in the same words though others are there by language: line and key."""
    if not languages(study):
        return []
    return [(study.line(place), str(place[-1])) for place in _plain(study.data)]


def _missing(file: YamlFile, language: str) -> list[str]:
    without = [place for place, own in by_language(file.data) if language not in own]
    if not without:
        return []
    first, *more = without
    lines = sorted({file.line(place) for place in more})
    told = ", ".join(map(str, lines[:_NAMED])) + (" …" if len(lines) > _NAMED else "")
    also = f", as in {len(more)} more (line{'s' * (len(lines) > 1)} {told})" if more else ""
    return [file.fault(first, f"this text has no words in {language}{also}", f"write `{language}: …`")]


def _set_up(study: Study) -> Sequence[tuple[Place, str]]:
    levels = [(("conditions", number, "language"), level.language) for number, level in enumerate(study.conditions)]
    return [(("setup", "language"), study.setup.language), *levels]


def _plain(data: object, place: Place = ()) -> Iterable[Place]:
    if isinstance(data, dict):
        for key, value in data.items():
            if key in _ONE_FOR_ALL and isinstance(value, str) and value.strip():
                yield (*place, str(key))
            yield from _plain(value, (*place, str(key)))
    elif isinstance(data, list):
        for number, value in enumerate(data):
            yield from _plain(value, (*place, number))
