"""The languages with an acoustic model of our own."""

from app.dev.speechmodel.chinese import CHINESE
from app.dev.speechmodel.english import ENGLISH
from app.dev.speechmodel.language import Language

LANGUAGES: dict[str, Language] = {language.code: language for language in (ENGLISH, CHINESE)}
