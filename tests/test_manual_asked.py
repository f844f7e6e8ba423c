"""Free questions about the car, heard without a model: the owner's manual is asked what it tells, and nothing else."""

from pathlib import Path

import pytest

from app.assistant.prompt import LANGUAGES
from app.endpoint.turn import answer
from tests.endpoint_tools import SCHEMAS

QUESTIONS = Path(__file__).parent / "manual_questions"
EVERY = 6  # so many questions are told in other words by each one that is asked here
LEAST = {"en": 0.7, "zh": 0.65, "de": 0.6, "fr": 0.5}  # of the questions; those told as a statement are not asked


def _asked(question: str, language: str) -> bool:
    prompt = f"You are Meridian. Answer in {LANGUAGES[language].split()[0]}."
    messages = [{"role": "system", "content": prompt}, {"role": "user", "content": question}]
    return [name for name, _ in answer(messages, SCHEMAS).calls] == ["help_ask"]


@pytest.mark.parametrize(("language", "least"), LEAST.items())
def test_most_free_questions_are_asked_of_the_manual(language: str, least: float) -> None:
    lines = (QUESTIONS / f"{language}.txt").read_text(encoding="utf-8").splitlines()[::EVERY]
    asked = [_asked(line.partition(": ")[2], language) for line in lines]
    print(f"{language}: {sum(asked) / len(asked):.1%} of {len(asked)}")
    assert sum(asked) / len(asked) >= least


@pytest.mark.parametrize("language", LEAST)
def test_what_the_manual_does_not_tell_is_not_asked(language: str) -> None:
    lines = (QUESTIONS / f"{language}_untold.txt").read_text(encoding="utf-8").splitlines()
    assert sum(_asked(line, language) for line in lines) <= 3


def test_the_question_that_the_screen_proposes_is_understood() -> None:
    assert _asked("Wie pumpe ich die Reifen auf?", "de")
