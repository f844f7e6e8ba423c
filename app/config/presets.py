"""Providers of Qwen-compatible endpoints: where they are, which key they take, how their models are told to think."""

from dataclasses import dataclass
from typing import Literal
from urllib.parse import urlsplit

Reasoning = Literal["auto", "on", "off"]


@dataclass(frozen=True)
class Preset:
    """One provider. `key_names` are environment variables; `thinking` is the request field that rules reasoning."""

    about: str
    base_url: str = ""
    model: str = ""
    key_names: tuple[str, ...] = ()
    keyring: bool = False
    thinking: Literal["", "enable_thinking", "chat_template_kwargs", "reasoning_effort"] = ""


_DASHSCOPE_KEYS = ("DASHSCOPE_API_KEY",)

PRESETS: dict[str, Preset] = {
    "stand-in": Preset("the built-in stand-in: no network, no key, no weights"),
    "dashscope": Preset(
        "Alibaba Cloud Model Studio, China",
        "https://dashscope.aliyuncs.com/compatible-mode/v1",
        "qwen-plus",
        _DASHSCOPE_KEYS,
        True,
        "enable_thinking",
    ),
    "dashscope-intl": Preset(
        "Alibaba Cloud Model Studio, international",
        "https://dashscope-intl.aliyuncs.com/compatible-mode/v1",
        "qwen-plus",
        _DASHSCOPE_KEYS,
        True,
        "enable_thinking",
    ),
    "vllm": Preset("vLLM on this machine", "http://127.0.0.1:8000/v1", thinking="chat_template_kwargs"),
    "ollama": Preset("Ollama on this machine", "http://127.0.0.1:11434/v1", thinking="reasoning_effort"),
    "lmstudio": Preset("LM Studio on this machine", "http://127.0.0.1:1234/v1"),
    "llamacpp": Preset("llama.cpp's llama-server here", "http://127.0.0.1:8080/v1", thinking="chat_template_kwargs"),
    "custom": Preset("any other server, by --base-url", key_names=("OPENAI_API_KEY",), keyring=True),
}


def thinking_fields(preset: Preset, reasoning: Reasoning) -> dict[str, object]:
    """What the request's body says about reasoning; nothing for "auto" and where the provider has no field for it."""
    if reasoning == "auto" or not preset.thinking:
        return {}
    on = reasoning == "on"
    match preset.thinking:
        case "chat_template_kwargs":
            return {"chat_template_kwargs": {"enable_thinking": on}}
        case "reasoning_effort":
            return {"reasoning_effort": "medium" if on else "none"}
    return {"enable_thinking": on}


def is_local(base_url: str) -> bool:
    """Whether a base URL points at this machine."""
    host = urlsplit(base_url).hostname or ""
    return host in ("localhost", "::1") or host.startswith("127.")
