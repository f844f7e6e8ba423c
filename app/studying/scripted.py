"""Answers that a scenario makes the assistant give."""

from collections.abc import AsyncGenerator, Callable, Sequence

from app.assistant.chat.chat import Chat, Chunk, Finished, Request, Said
from app.study.files.scenario import Scripted
from app.study.files.text import said


class Script:
    """What is left to be said of a scenario's answers."""

    def __init__(self, language: Callable[[], str]) -> None:
        """`language`: the participant's, now."""
        self._language = language
        self._left: list[Scripted] = []

    def begin(self, answers: Sequence[Scripted]) -> None:
        """Take up another scenario's answers."""
        self._left = list(answers)

    def answer(self, words: str) -> str:
        """What is to be said to these words; "" where the assistant finds its own."""
        language, heard = self._language(), words.casefold()
        found = next((one for one in self._left if said(one.heard, language).casefold() in heard), None)
        if found is None:
            return ""
        if not found.always:
            self._left.remove(found)
        return said(found.say, language)


class ScriptedChat:
    """An endpoint behind a script: where that has an answer the endpoint is not asked. Fulfils `Chat`."""

    def __init__(self, chat: Chat, script: Script) -> None:
        self._chat, self._script = chat, script

    @property
    def name(self) -> str:
        return self._chat.name

    @property
    def model(self) -> str:
        return self._chat.model

    async def stream(self, request: Request) -> AsyncGenerator[Chunk, None]:
        """The script's answer, or the endpoint's own; raises ChatFailed."""
        last = request.messages[-1] if request.messages else {}
        words = self._script.answer(str(last.get("content", ""))) if last.get("role") == "user" else ""
        if words:
            yield Said(words)
            yield Finished("stop")
            return
        async for chunk in self._chat.stream(request):
            yield chunk

    async def warm(self) -> None:
        await self._chat.warm()

    async def close(self) -> None:
        await self._chat.close()
