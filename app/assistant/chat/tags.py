"""Marked passages that some servers leave inside the words: hidden <think> text and Qwen's <tool_call> blocks."""

from typing import Literal

Part = Literal["words", "reasoning", "call"]
TAGS: dict[str, tuple[Part, str]] = {
    "<think>": ("reasoning", "</think>"),
    "<tool_call>": ("call", "</tool_call>"),
}
STRAY = ("</think>", "</tool_call>")


class TagFilter:
    """Sorts streamed text into words, reasoning and calls, wherever a tag is split between pieces."""

    def __init__(self) -> None:
        self._held = ""
        self._part: Part = "words"
        self._close = ""
        self._spoken = False

    def feed(self, text: str) -> list[tuple[Part, str]]:
        """Take the next piece; returns the parts that are certain by now. A call part is one whole block."""
        if not self._held and self._part == "words" and self._spoken and "<" not in text:
            return [("words", text)] if text else []
        text = self._held + text
        parts: list[tuple[Part, str]] = []
        while True:
            tag, at = self._next_tag(text)
            if tag is None:
                break
            self._add(parts, text[:at], closing=tag == self._close)
            text = text[at + len(tag) :]
            self._part, self._close = TAGS.get(tag, ("words", ""))
        keep = 0 if self._part == "call" else len(text) - _tail(text, self._wanted())
        self._add(parts, text[:keep], closing=False)
        self._held = text[keep:]
        return parts

    def end(self) -> list[tuple[Part, str]]:
        """What is left when the stream has ended; an unclosed passage counts as closed."""
        parts: list[tuple[Part, str]] = []
        self._add(parts, self._held, closing=True)
        self._held = ""
        return parts

    def _wanted(self) -> tuple[str, ...]:
        return (self._close,) if self._close else (*TAGS, *STRAY)

    def _next_tag(self, text: str) -> tuple[str | None, int]:
        found = [(at, tag) for tag in self._wanted() if (at := text.find(tag)) >= 0]
        if not found:
            return None, -1
        at, tag = min(found)
        return tag, at

    def _add(self, parts: list[tuple[Part, str]], text: str, closing: bool) -> None:
        if self._part == "words" and not self._spoken:
            text = text.lstrip()
        if not text or (self._part == "call" and not closing):
            return
        self._spoken = self._spoken or self._part == "words"
        parts.append((self._part, text))


def _tail(text: str, tags: tuple[str, ...]) -> int:
    """The length of the longest end of `text` that may be the start of a tag."""
    for tag in tags:
        for length in range(min(len(tag) - 1, len(text)), 0, -1):
            if text.endswith(tag[:length]):
                return length
    return 0
