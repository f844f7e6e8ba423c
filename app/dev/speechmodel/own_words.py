"""A study's own words: a YAML file of words and how they sound, added to the built-in models without building anew.

    zumbalon: [Z UW M B AH L AA N, zoom ba lon]   # phones, or other words that it sounds like
    Corvane:                                      # nothing: as its letters are usually said

In Chinese the phones are those of `chinese_phones`, and any signs may stand for what a word sounds like. The words can
then be said anywhere in a sentence; the folder is made once for a file and a build (about two seconds).
"""

import hashlib
import shutil
import struct
import tempfile
from collections.abc import Mapping
from pathlib import Path

import numpy as np
import yaml

from app.assistant.sentences import said
from app.dev.build_speech import put
from app.dev.speechmodel.fst import lookahead_file
from app.dev.speechmodel.graph import UNKNOWN, lexicon_graph
from app.dev.speechmodel.language import Language, Lexicon
from app.dev.speechmodel.languages import LANGUAGES

# How often an own word is said among all words; together at most the second.
_EACH, _TOGETHER = 0.01, 0.05
_HEADER = len("const") + len("standard") + 3 * 4 + struct.calcsize("<iiQqqq")
_STATE = np.dtype([("final", "<f4"), ("place", "<u4"), ("arcs", "<u4"), ("silent_in", "<u4"), ("silent_out", "<u4")])
_ARC = np.dtype([("read", "<i4"), ("write", "<i4"), ("weight", "<f4"), ("target", "<i4")])


class BadWords(ValueError):
    """A file of words that cannot be used; the text is one sentence for people."""


def read_words(file: Path) -> dict[str, list[str]]:
    """Word, as a recogniser writes it → the ways it sounds as they stand in the file. Raises BadWords."""
    try:
        told = yaml.safe_load(file.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        why = " ".join(str(error).split())
        raise BadWords(f"The words of [speech] words in {file} cannot be read ({why}): mend the file.") from error
    if not isinstance(told, dict):
        raise BadWords(f"{file} holds no words: write lines such as `zumbalon: [zoom ba lon]`.")
    words: dict[str, list[str]] = {}
    for word, ways in told.items():
        listed = [] if ways is None else [ways] if isinstance(ways, str) else ways
        if not isinstance(listed, list) or not all(isinstance(way, str) and way.strip() for way in listed):
            raise BadWords(f"{file}: “{word}” needs a list of how it sounds, or nothing: [zoom ba lon].")
        name = said(str(word))
        if not name or " " in name:
            raise BadWords(f"{file}: “{word}” is not one word: give each of its words a line.")
        words[name] = listed
    return words


def pronounced(words: Mapping[str, list[str]], language: Language) -> Lexicon:
    """Those of the words that can be said in a language, in its phones."""
    known: Lexicon = {}
    for word, ways in words.items():
        ways_said = [sounds for way in ways or [word] for sounds in _sounds(way, language)]
        if ways_said:
            known[word] = ways_said
    return known


def _sounds(way: str, language: Language) -> list[list[str]]:
    """Phones as they are, or those of the words that stand for the sound."""
    phones = language.phone_set
    tokens = way.split()
    if all(token in phones for token in tokens):
        return [tokens]
    parts = said(way).split()
    lexicon = language.lexicon(parts)
    if not all(part in lexicon for part in parts):
        return []
    return lexicon[parts[0]] if len(parts) == 1 else [[phone for part in parts for phone in lexicon[part][0]]]


def with_own_words(built: Path, file: Path, out: Path) -> Path:
    """The folder under `out` with the models of `built` and the words of `file` in them. Raises BadWords."""
    words = read_words(file)
    graphs = sorted(built.glob("*/graph/Gr.fst"))
    key = hashlib.sha256(file.read_bytes())
    for graph in graphs:
        key.update(f"{graph} {graph.stat().st_mtime_ns}".encode())
    folder = out / key.hexdigest()[:16]
    if folder.is_dir():
        return folder
    out.mkdir(parents=True, exist_ok=True)
    fresh = Path(tempfile.mkdtemp(dir=out))
    sayable: set[str] = set()
    for graph in graphs:
        model = graph.parents[1]
        shutil.copytree(model, fresh / model.name)
        language = LANGUAGES[model.name]
        own = pronounced(words, language)
        sayable |= own.keys()
        if own:
            _add(fresh / model.name, own, language)
    lost = [word for word in words if word not in sayable]
    if lost:
        shutil.rmtree(fresh)
        raise BadWords(f"{file}: nobody can say “{lost[0]}”: give phones or words that it sounds like.")
    put(fresh, folder)
    return folder


def _add(model: Path, own: Lexicon, language: Language) -> None:
    """Add words to a model folder: to its list, to the lexicon graph, and to the language model's last resort."""
    listed = model / "graph" / "words.txt"
    numbers = {word: int(number) for word, number in map(str.split, listed.read_text(encoding="utf-8").splitlines())}
    new = [word for word in own if word not in numbers]
    for number, word in enumerate(new, start=len(numbers)):
        numbers[word] = number
    listed.write_text("".join(f"{word} {number}\n" for word, number in numbers.items()), encoding="utf-8")
    del numbers["<eps>"]
    sounds = language.lexicon(word for word in numbers if word != UNKNOWN)
    for word, ways in own.items():
        sounds[word] = [*sounds.get(word, []), *ways] if word not in new else ways
    lexicon = lexicon_graph(sounds, numbers, language.phone_set)
    (model / "graph" / "HCLr.fst").write_bytes(lookahead_file(lexicon))
    graph = model / "graph" / "Gr.fst"
    graph.write_bytes(_with_arcs(graph.read_bytes(), [numbers[word] for word in new]))


def _with_arcs(data: bytes, words: list[int]) -> bytes:
    """A language model graph in which `words` may be said in the state without a way further back."""
    if not words:
        return data
    *start, states_count, arcs_count = struct.unpack_from("<iiQqqq", data, _HEADER - struct.calcsize("<iiQqqq"))
    states = np.frombuffer(data, _STATE, states_count, _HEADER).copy()
    arcs = np.frombuffer(data, _ARC, arcs_count, _HEADER + states.nbytes)
    (last_resort,) = np.flatnonzero(states["silent_in"] == 0)
    added = np.zeros(len(words), _ARC)
    added["read"] = added["write"] = words
    added["weight"] = -np.log(min(_EACH, _TOGETHER / len(words)))
    added["target"] = last_resort
    end = int(states["place"][last_resort] + states["arcs"][last_resort])
    states["place"][states["place"] >= end] += len(words)
    states["arcs"][last_resort] += len(words)
    header = data[: _HEADER - struct.calcsize("<iiQqqq")] + struct.pack(
        "<iiQqqq", *start, states_count, arcs_count + len(words)
    )
    return header + states.tobytes() + arcs[:end].tobytes() + added.tobytes() + arcs[end:].tobytes()
