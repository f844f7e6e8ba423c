"""The models one can download: where they are, how large, how they are checked, and on what terms.

Checksums are those their publishers state (alphacephei.com's model list, Hugging Face's file hashes). Where none was at
hand the download is checked by length and structure only, and `models list` says so.
"""

from dataclasses import dataclass

_VOSK = "https://alphacephei.com/vosk/models"
_PIPER = "https://huggingface.co/rhasspy/piper-voices/resolve/v1.0.0"


@dataclass(frozen=True, slots=True)
class File:
    """One download. `size` in bytes, exact or 0; `unpack`: a zip whose one folder becomes the model's."""

    url: str
    name: str
    size: int = 0
    sha256: str = ""
    md5: str = ""
    unpack: bool = False


@dataclass(frozen=True, slots=True)
class Model:
    """`folder` inside the models folder; `needs` are files without which the model is broken."""

    name: str
    says: str
    kind: str  # hearing · speaking
    language: str
    folder: str
    files: tuple[File, ...]
    needs: tuple[str, ...]
    terms: str

    @property
    def size(self) -> int:
        """Bytes to download; 0 if not known."""
        return sum(file.size for file in self.files)

    @property
    def checked(self) -> bool:
        """Whether every large file has a checksum."""
        return all(file.sha256 or file.md5 for file in self.files if not file.name.endswith(".json"))


def _vosk(name: str, language: str, folder: str, says: str, size: int, *, md5: str = "", sha256: str = "") -> Model:
    archive = File(f"{_VOSK}/{folder}.zip", f"{folder}.zip", size, sha256=sha256, md5=md5, unpack=True)
    needs = ("am/final.mdl", "conf/mfcc.conf", "conf/model.conf")
    return Model(name, says, "hearing", language, folder, (archive,), needs, "Apache 2.0")


def _piper(name: str, language: str, voice: str, says: str, size: int, terms: str, sha256: str = "") -> Model:
    locale, speaker, quality = voice.split("-")
    base = f"{_PIPER}/{locale[:2]}/{locale}/{speaker}/{quality}/{voice}.onnx"
    files = (File(base, f"{voice}.onnx", size, sha256=sha256), File(f"{base}.json", f"{voice}.onnx.json"))
    return Model(name, says, "speaking", language, voice, files, tuple(file.name for file in files), terms)


CATALOGUE: tuple[Model, ...] = (
    _vosk(
        "vosk-small-en",
        "en",
        "vosk-model-small-en-us-0.15",
        "English, any words; the one to begin with",
        41_205_931,
        sha256="30f26242c4eb449f948e42cb302dd7a686cb29a3423a8367f99ff41780942498",
    ),
    _vosk(
        "vosk-medium-en",
        "en",
        "vosk-model-en-us-0.22-lgraph",
        "English, fewer mistakes; 128 MB, can hear commands only",
        0,
    ),
    _vosk(
        "vosk-large-en",
        "en",
        "vosk-model-en-us-0.22",
        "English, far fewer mistakes; 1.8 GB, wants 6 GB of memory",
        0,
        md5="228741ed058893e403dce60bdd659f42",
    ),
    _vosk("vosk-small-cn", "zh", "vosk-model-small-cn-0.22", "Chinese, any words", 0),
    _vosk("vosk-large-cn", "zh", "vosk-model-cn-0.22", "Chinese, far fewer mistakes; 1.3 GB", 0),
    _vosk(
        "vosk-small-de",
        "de",
        "vosk-model-small-de-0.15",
        "German, any words",
        46_499_967,
        md5="4f21f92c0897b48287ef8839420608eb",
    ),
    _vosk(
        "vosk-small-fr",
        "fr",
        "vosk-model-small-fr-0.22",
        "French, any words",
        42_233_323,
        md5="8873b1234503f6edd55f54bfff31cf3e",
    ),
    _piper(
        "piper-en",
        "en",
        "en_GB-alba-medium",
        "English voice Alba; needs pip install piper-tts",
        63_201_294,
        "CC BY 4.0",
        "401369c4a81d09fdd86c32c5c864440811dbdcc66466cde2d64f7133a66ad03b",
    ),
    _piper(
        "piper-en-us",
        "en",
        "en_US-lessac-medium",
        "American voice Lessac; needs pip install piper-tts",
        63_201_294,
        "research only (Blizzard 2013)",
        "5efe09e69902187827af646e1a6e9d269dee769f9877d17b16b1b46eeaaf019f",
    ),
    _piper(
        "piper-zh", "zh", "zh_CN-huayan-medium", "Chinese voice Huayan; needs pip install piper-tts", 0, "see its card"
    ),
    _piper("piper-de", "de", "de_DE-thorsten-medium", "German voice Thorsten; needs pip install piper-tts", 0, "CC0"),
    _piper("piper-fr", "fr", "fr_FR-siwis-medium", "French voice Siwis; needs pip install piper-tts", 0, "CC BY 4.0"),
)
