"""Scores of questionnaires by their published keys; answers by item, in the file's order."""

from collections.abc import Mapping, Sequence

from app.study.files.questionnaire import Questionnaire


def scores(questionnaire: Questionnaire, answers: Mapping[str, float]) -> dict[str, float]:
    """Scores by scale; empty while an item that is scored is unanswered, as no key says what a gap is worth."""
    values = [answers[item.id] for item in questionnaire.items if item.id in answers and not item.open]
    if len(values) < sum(not item.open for item in questionnaire.items):
        return {}
    match questionnaire.score:
        case "sus":
            return {"sus": sus(values)}
        case "ueq_s":
            return ueq_s(values)
        case "mean":
            return {questionnaire.questionnaire: sum(values) / len(values)}
    return {}


def sus(values: Sequence[float]) -> float:
    """0 to 100 from ten answers 1 to 5. Brooke (1996): odd items give value − 1, even ones 5 − value; times 2.5."""
    return 2.5 * sum(value - 1 if number % 2 == 0 else 5 - value for number, value in enumerate(values))


def ueq_s(values: Sequence[float]) -> dict[str, float]:
    """−3 to 3 from eight answers −3 to 3. Schrepp et al. (2017): the first four are pragmatic, the others hedonic."""
    first, second = sum(values[:4]) / 4, sum(values[4:]) / 4
    return {"ueq_s_pragmatic": first, "ueq_s_hedonic": second, "ueq_s": (first + second) / 2}
