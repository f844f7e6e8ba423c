"""Why a model did not answer is told in the language of the screen."""

import re

import pytest

from app.assistant.chat.chat import ChatFailed
from app.assistant.chat.reasons import reason, reasons

TOLD = reasons()


@pytest.mark.parametrize("texts", TOLD, ids=[texts["en"] for texts in TOLD])
def test_every_reason_is_there_in_every_language_with_the_same_fields(texts: dict[str, str]) -> None:
    assert list(texts) == ["en", "zh", "de", "fr"]
    assert len({tuple(sorted(re.findall(r"\{\w+\}", text))) for text in texts.values()}) == 1


def test_a_sentence_in_chinese_keeps_no_english_reason() -> None:
    late = ChatFailed("stand_in", why="it was not ready within 15 s").sentence("zh")
    assert late == "内置助手无法启动（15 秒内没有就绪），请运行“python main.py doctor”查看原因。"
    refused = ChatFailed("unreachable", name="qwen", url="http://desk", why="nothing listens there").sentence("fr")
    assert "rien n'écoute à cette adresse" in refused and "nothing" not in refused


def test_what_a_server_says_itself_stays_in_its_words() -> None:
    assert reason("HTTP 500: {out} of order", "zh") == "HTTP 500: {out} of order"
