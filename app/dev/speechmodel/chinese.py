"""Chinese for the trainer and the graph builder."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path

from app.dev.speechmodel.chinese_lexicon import pronounce
from app.dev.speechmodel.chinese_phones import PHONES
from app.dev.speechmodel.chinese_texts import chinese_names, chinese_phrases, training_texts
from app.dev.speechmodel.chinese_words import segmenter, together
from app.dev.speechmodel.language import Language, Voice
from app.dev.speechmodel.segmenting import Segmenter

DRAWN_EACH = 30  # phrases per template that the language model is made of
_HELD_OUT = {"f3", "m7", "Annie", "Mike", "steph2", "klatt3", "Alex", "benjamin", "Gene2", "edward", "michel",
             "grandma", "norbert", "belinda", "linda", "david"}  # fmt: skip
# Timbres that are no voice a person has: whispers, robots and effects.
_UNNATURAL = {"whisper", "whisperf", "Demonic", "croak", "fast", "announcer", "UniRobot", "anikaRobot", "Storm"}
_UNNATURAL |= {"robosoft", *(f"robosoft{number}" for number in range(2, 9))}
# eSpeak NG reads these signs with 儿 after them letter by letter; apart it says both.
_SAYS_ER = "点哪那这会事花活地味玩边样"


@cache
def commands() -> tuple[list[str], Segmenter]:
    """The phrases that the language model is made of, without spaces, and what parts them into words."""
    drawn = chinese_phrases(DRAWN_EACH)
    return drawn, segmenter((name for names in chinese_names().values() for name in names), drawn)


def spaced(text: str) -> str:
    """A text with spaces between its words."""
    return " ".join(commands()[1].split(text))


def written(text: str) -> str:
    """What eSpeak NG is given to read: no spaces, but where it would stumble over 儿."""
    plain = together(text)
    for sign in _SAYS_ER:
        plain = plain.replace(f"{sign}儿", f"{sign} 儿")
    return plain


def _texts(seed: int) -> Iterator[str]:
    drawn, parted = commands()
    yield from map(spaced, training_texts(seed, drawn, parted.words()))


def _voices() -> tuple[Voice, ...]:
    import espeakng_loader

    timbres = sorted(file.name for file in (Path(espeakng_loader.get_data_path()) / "voices" / "!v").iterdir())
    return tuple(
        Voice("espeak", f"cmn+{timbre}", held_out=timbre in _HELD_OUT) for timbre in timbres if timbre not in _UNNATURAL
    )


CHINESE = Language("zh", PHONES, pronounce, _texts, _voices(), written, lambda: map(spaced, commands()[0]))
