"""The cockpit's tools as JSON schemas, as a client would send them to the stand-in: those of the real domains."""

import importlib
import pkgutil
from collections.abc import Iterator
from types import MethodType
from typing import Any

import app.domains
from app.domains.domain import Domain
from app.toolbox import _Verb


def _real() -> Iterator[tuple[str, dict[str, Any]]]:
    """Every command of every domain, made from the classes alone."""
    for module in pkgutil.iter_modules(app.domains.__path__):
        importlib.import_module(f"app.domains.{module.name}")
    for domain in _leaves(Domain):
        for attribute in dir(domain):
            verb = getattr(domain, attribute)
            if getattr(verb, "is_command", False):
                name = f"{domain.name}_{attribute}"
                yield name, _Verb(name, MethodType(verb, object())).tool.parameters  # type: ignore[arg-type]


def _leaves(kind: type) -> Iterator[type]:
    kinds = kind.__subclasses__()
    yield from (leaf for each in kinds for leaf in _leaves(each)) if kinds else (kind,)


SCHEMAS = dict(_real())


def offered(*names: str) -> list[dict[str, Any]]:
    """The `tools` of a request: those named, or all."""
    return [
        {"type": "function", "function": {"name": name, "description": name, "parameters": SCHEMAS[name]}}
        for name in names or SCHEMAS
    ]
