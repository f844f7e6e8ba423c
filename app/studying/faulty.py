"""Makes things go wrong on purpose, from a seed: slow, deaf or dead endpoints, misheard words, missing tools."""

import asyncio
import random
import re
from collections.abc import AsyncGenerator, Sequence
from dataclasses import replace

from app.assistant.chat.chat import Chat, ChatFailed, Chunk, Request
from app.assistant.tools import Tool
from app.study.files.scenario import Faults

FINE = Faults()
_HAN = "\u3400-\u9fff\u3000-\u303f\uff00-\uffef"  # Chinese, whose words stand without spaces between them
_WORD = re.compile(rf"[{_HAN}]|[^\s{_HAN}]+")
_HAN_GAP = re.compile(rf"(?<=[{_HAN}]) (?=[{_HAN}])")


class Misfortune:
    """The faults of this moment, and the chances that are drawn for them."""

    def __init__(self) -> None:
        self._faults = FINE
        self._chance = random.Random(FINE.seed)
        self.response_ms: float | None = None
        """Milliseconds from a request to its answer at the soonest, whatever endpoint it is; None: its own."""

    @property
    def faults(self) -> Faults:
        """What goes wrong now."""
        return self._faults

    @faults.setter
    def faults(self, faults: Faults) -> None:
        if faults.seed != self._faults.seed or self._faults == FINE:
            self._chance = random.Random(faults.seed)
        self._faults = faults

    async def on_the_way(self, name: str, *, remote: bool) -> None:
        """What a request to an endpoint meets before it is answered; raises ChatFailed."""
        faults = self._faults
        spread = self._chance.uniform(-1, 1) * faults.latency_spread_ms
        wait = max(0.0, faults.latency_ms + spread, self.response_ms or 0.0) / 1000
        if wait:
            await asyncio.sleep(wait)
        cut = remote and faults.network == "down"
        if cut or faults.endpoint == "down" or self._chance.random() < faults.loss:
            raise ChatFailed("unreachable", name=name, url="its address", why="no network")

    def misheard(self, words: str) -> str:
        """What a worse recogniser would have heard: some words are missing, or their neighbours stand for them."""
        rate = self._faults.recogniser_errors
        if not rate:
            return words
        heard = _WORD.findall(words)
        for place, word in enumerate(heard):
            if self._chance.random() < rate:
                heard[place] = self._chance.choice(["", word[: max(1, len(word) // 2)], self._chance.choice(heard)])
        return _HAN_GAP.sub("", " ".join(filter(None, heard))) or words

    def tools(self, tools: Sequence[Tool]) -> Sequence[Tool]:
        """Those that are not missing; a domain's name stands for all of its tools."""
        missing = self._faults.missing_tools
        return [tool for tool in tools if tool.name not in missing and tool.name.split("_")[0] not in missing]


class FaultyChat:
    """An endpoint as it is, behind what is made to go wrong. Fulfils `Chat`."""

    def __init__(self, chat: Chat, misfortune: Misfortune, *, remote: bool) -> None:
        """`remote`: it is reached over the network."""
        self._chat, self._misfortune, self._remote = chat, misfortune, remote

    @property
    def name(self) -> str:
        return self._chat.name

    @property
    def model(self) -> str:
        return self._chat.model

    async def stream(self, request: Request) -> AsyncGenerator[Chunk, None]:
        """The endpoint's own chunks; raises ChatFailed."""
        await self._misfortune.on_the_way(self.name, remote=self._remote)
        fewer = replace(request, tools=self._misfortune.tools(request.tools))
        async for chunk in self._chat.stream(fewer):
            yield chunk

    async def warm(self) -> None:
        await self._chat.warm()

    async def close(self) -> None:
        await self._chat.close()
