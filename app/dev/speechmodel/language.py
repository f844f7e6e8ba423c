"""What the trainer and the graph builder must know of a language; everything else about it is the same code."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field

from app.dev.speechmodel.phones import PhoneSet

Lexicon = dict[str, list[list[str]]]  # word → the ways to say it, each a list of phones


@dataclass(frozen=True, slots=True)
class Voice:
    """One synthetic speaker: `engine` is espeak, flite or festival; `name` as that engine names it ("en-gb+f3").

    `share`: how often it speaks compared with others; `held_out` voices are never heard in training.
    """

    engine: str
    name: str
    share: float = 1.0
    held_out: bool = False


@dataclass(frozen=True, slots=True)
class Language:
    """`texts(seed)` goes on for ever: sentences of words with spaces between, every word known to `lexicon`.

    `lexicon(words)` answers each word's pronunciations in phones of `phones`; words it cannot say are left out.
    `written(text)` is what a synthesiser is given to read for a text. `phrases()`: what the word graph is made of.
    """

    code: str
    phones: tuple[str, ...]
    lexicon: Callable[[Iterable[str]], Lexicon]
    texts: Callable[[int], Iterator[str]]
    voices: tuple[Voice, ...]
    written: Callable[[str], str] = field(default=str)
    phrases: Callable[[], Iterable[str]] = field(default=tuple)

    @property
    def phone_set(self) -> PhoneSet:
        """The numbering of its phones."""
        return PhoneSet(self.phones)

    def training_voices(self) -> list[Voice]:
        """The voices that may be learnt from."""
        return [voice for voice in self.voices if not voice.held_out]
