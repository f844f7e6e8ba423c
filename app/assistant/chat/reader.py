"""Chunks of ours out of the SDK's chunks, whatever a server put into them."""

from collections.abc import Iterator

from app.assistant.chat.calls import CallAssembly
from app.assistant.chat.chat import Chunk, Finished, Patience, Reasoned, Said, Usage
from app.assistant.chat.tags import Part, TagFilter


class TooLong(Exception):
    """The answer passed one of the limits of Patience; its text says which."""


class Reader:
    """Reads one streamed answer. Nothing in it is trusted to have the type that the protocol promises."""

    def __init__(self, patience: Patience) -> None:
        self.finish = ""
        self.produced = False
        self._patience = patience
        self._tags = TagFilter()
        self._calls = CallAssembly()
        self._usage: Usage | None = None
        self._characters = 0
        self._chunks = 0

    @property
    def begun(self) -> bool:
        """Whether anything of an answer has come: words, reasoning or part of a call."""
        return self._characters > 0

    def feed(self, chunk: object) -> tuple[list[Chunk], bool]:
        """Take one SDK chunk: what it brought, and whether it was progress (words, reasoning or part of a call)."""
        self._chunks += 1
        if self._chunks > self._patience.chunks:
            raise TooLong(f"over {self._patience.chunks} chunks")
        if (usage := getattr(chunk, "usage", None)) is not None:
            self._usage = _usage(usage) or self._usage
        choices = getattr(chunk, "choices", None)
        if not isinstance(choices, list) or not choices:
            return [], False
        choice = choices[0]
        delta = getattr(choice, "delta", None)
        before = self._characters
        out = list(self._read(delta)) if delta is not None else []
        finish = getattr(choice, "finish_reason", None)
        if isinstance(finish, str) and finish and finish != "null":
            self.finish = finish
        return out, self._characters > before

    def end(self) -> list[Chunk]:
        """The rest of a finished answer: held-back words, whole calls, usage, Finished."""
        out = [made for part in self._tags.end() if (made := self._sorted(*part))]
        calls = self._calls.calls()
        self.produced = self.produced or bool(calls)
        return [*out, *calls, *([self._usage] if self._usage else []), Finished(self.finish)]

    def _read(self, delta: object) -> Iterator[Chunk]:
        content = getattr(delta, "content", None)
        extra = getattr(delta, "model_extra", None)
        if extra:
            reasoning = extra.get("reasoning_content") or extra.get("reasoning")
            if isinstance(reasoning, str) and reasoning:
                self._count(len(reasoning))
                yield Reasoned(reasoning)
        if isinstance(content, str) and content:
            self._count(len(content))
            for part, text in self._tags.feed(content):
                if made := self._sorted(part, text):
                    yield made
        calls = getattr(delta, "tool_calls", None)
        for call in calls if isinstance(calls, list) else []:
            self._count(max(1, self._calls.feed(call)))
            if len(self._calls) > self._patience.calls:
                raise TooLong(f"over {self._patience.calls} tool calls")

    def _sorted(self, part: Part, text: str) -> Chunk | None:
        if part == "words":
            self.produced = True
            return Said(text)
        if part == "reasoning":
            return Reasoned(text)
        self._calls.add_block(text)
        return None

    def _count(self, characters: int) -> None:
        self._characters += characters
        if self._characters > self._patience.characters:
            raise TooLong(f"over {self._patience.characters} characters")


def _usage(usage: object) -> Usage | None:
    prompt, completion = getattr(usage, "prompt_tokens", None), getattr(usage, "completion_tokens", None)
    return Usage(prompt, completion) if isinstance(prompt, int) and isinstance(completion, int) else None
