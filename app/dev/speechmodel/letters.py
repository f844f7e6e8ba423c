"""A guess at an English word's sound from its letters, for names no dictionary knows."""

# Longest spelling first at each place; "_" marks the word's end. Several sounds are several ways to say it.
_RULES: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("tion", ("SH AH N",)),
    ("sion", ("ZH AH N",)),
    ("ough", ("AH F", "OW")),
    ("augh", ("AO",)),
    ("eigh", ("EY",)),
    ("tch", ("CH",)),
    ("sch", ("SH",)),
    ("igh", ("AY",)),
    ("ear", ("IH R",)),
    ("eer", ("IH R",)),
    ("air", ("EH R",)),
    ("our", ("ER", "AW R")),
    ("oor", ("AO R",)),
    ("dge", ("JH",)),
    ("er_", ("ER",)),
    ("re_", ("R",)),
    ("es_", ("IH Z", "Z")),
    ("ed_", ("D",)),
    ("le_", ("AH L",)),
    ("ie_", ("IY",)),
    ("ia_", ("IY AH",)),
    ("ae_", ("EY",)),
    ("ah_", ("AH",)),
    ("ch", ("CH",)),
    ("ck", ("K",)),
    ("gh", ("G",)),
    ("gn_", ("N",)),
    ("kn", ("N",)),
    ("mb_", ("M",)),
    ("ng", ("NG",)),
    ("nk", ("NG K",)),
    ("ph", ("F",)),
    ("qu", ("K W",)),
    ("sh", ("SH",)),
    ("th", ("TH",)),
    ("wh", ("W",)),
    ("wr", ("R",)),
    ("zz", ("Z",)),
    ("ar", ("AA R",)),
    ("er", ("ER", "EH R")),
    ("ir", ("ER",)),
    ("or", ("AO R",)),
    ("ur", ("ER",)),
    ("ai", ("EY",)),
    ("au", ("AO",)),
    ("aw", ("AO",)),
    ("ay", ("EY",)),
    ("ea", ("IY",)),
    ("ee", ("IY",)),
    ("ei", ("AY", "EY")),
    ("eu", ("UW",)),
    ("ew", ("UW",)),
    ("ey", ("IY",)),
    ("ie", ("IY",)),
    ("oa", ("OW",)),
    ("oi", ("OY",)),
    ("oo", ("UW",)),
    ("ou", ("AW",)),
    ("ow", ("OW", "AW")),
    ("oy", ("OY",)),
    ("ue", ("UW",)),
    ("ui", ("UW",)),
    ("ce", ("S EH",)),
    ("ci", ("S IH",)),
    ("cy", ("S IY",)),
    ("ge_", ("JH",)),
    ("ce_", ("S",)),
    ("e_", ("",)),
    ("a_", ("AH",)),
    ("o_", ("OW",)),
    ("i_", ("IY",)),
    ("y_", ("IY",)),
    ("a", ("AE",)),
    ("b", ("B",)),
    ("c", ("K",)),
    ("d", ("D",)),
    ("e", ("EH",)),
    ("f", ("F",)),
    ("g", ("G",)),
    ("h", ("HH",)),
    ("i", ("IH",)),
    ("j", ("JH",)),
    ("k", ("K",)),
    ("l", ("L",)),
    ("m", ("M",)),
    ("n", ("N",)),
    ("o", ("AA",)),
    ("p", ("P",)),
    ("q", ("K",)),
    ("r", ("R",)),
    ("s", ("S",)),
    ("t", ("T",)),
    ("u", ("AH",)),
    ("v", ("V",)),
    ("w", ("W",)),
    ("x", ("K S",)),
    ("y", ("Y",)),
    ("z", ("Z",)),
)
_LONG = {"a": ("EY",), "e": ("IY",), "i": ("AY",), "o": ("OW",), "u": ("UW",)}
_VOWELS, _MOST = "aeiouy", 4


def guess(word: str) -> list[list[str]]:
    """One to four pronunciations as lists of CMU phones; never empty for a word with a Latin letter."""
    ways: list[str] = [""]
    sounds: tuple[str, ...]
    letters, place = word.lower().replace("'", "") + "_", 0
    while letters[place] != "_":
        if _says_its_name(letters, place):
            spelling, sounds = letters[place], _LONG[letters[place]]
        elif letters[place] == letters[place - 1] and place and letters[place] not in _VOWELS:
            spelling, sounds = letters[place], ("",)
        else:
            spelling, sounds = next(
                ((spelling, sounds) for spelling, sounds in _SORTED if letters.startswith(spelling, place)),
                (letters[place], ("",)),
            )
        ways = [f"{way} {sound}" for way in ways for sound in sounds][:_MOST]
        place += len(spelling.rstrip("_"))
    return [way.split() for way in ways if way.strip()]


def _says_its_name(letters: str, place: int) -> bool:
    """`a` in `lake`: a vowel, one consonant and a closing silent e."""
    vowel, rest = letters[place], letters[place + 1 : place + 4]
    return vowel in _LONG and len(rest) == 3 and rest[0] not in _VOWELS + "_xwr" and rest[1:] == "e_"


_SORTED = sorted(_RULES, key=lambda rule: -len(rule[0]))
