"""As much of JSON Schema as tools use: types, ranges, enums, objects, arrays, anyOf and references."""

import math
from collections.abc import Mapping
from typing import Any

Schema = Mapping[str, Any]


def checked(value: object, schema: Schema, root: Schema, path: str) -> object:
    """The value as the schema wants it; "21.5" for a number and 3.0 for an integer are taken as meant.

    Raises ValueError with one phrase: where, what is allowed, what was given. `root` holds the "$defs".
    """
    schema = _resolved(schema, root)
    for word in ("anyOf", "oneOf"):
        if isinstance(options := schema.get(word), list) and options:
            return _one_of(value, options, root, path)
    for part in schema.get("allOf") or []:
        value = checked(value, part, root, path)
    kinds = schema.get("type")
    if kinds is not None:
        value = _typed(value, kinds if isinstance(kinds, list) else [kinds], path)
    if "const" in schema and value != schema["const"]:
        raise ValueError(f"{_at(path)} must be {schema['const']}, not {_shown(value)}")
    if isinstance(allowed := schema.get("enum"), list) and value not in allowed:
        raise ValueError(f"{_at(path)} must be one of {', '.join(map(str, allowed))}, not {_shown(value)}")
    if isinstance(value, int | float) and not isinstance(value, bool):
        _check_number(value, schema, path)
    if isinstance(value, str | list):
        _check_length(value, schema, path)
    if isinstance(value, list) and isinstance(items := schema.get("items"), Mapping):
        return [checked(item, items, root, f"{path}[{at}]") for at, item in enumerate(value)]
    return _object(value, schema, root, path) if isinstance(value, dict) else value


def _resolved(schema: Schema, root: Schema) -> Schema:
    for _ in range(8):
        reference = schema.get("$ref")
        if not isinstance(reference, str):
            break
        target: Any = root
        for step in reference.removeprefix("#/").split("/"):
            target = target.get(step, {}) if isinstance(target, Mapping) else {}
        schema = {**target, **{word: said for word, said in schema.items() if word != "$ref"}}
    return schema


def _one_of(value: object, options: list[Schema], root: Schema, path: str) -> object:
    problems: list[str] = []
    for option in sorted(options, key=lambda one: not _fits(value, _resolved(one, root))):
        try:
            return checked(value, option, root, path)
        except ValueError as error:
            if _resolved(option, root).get("type") != "null":
                problems.append(str(error))
    raise ValueError(" or ".join(dict.fromkeys(problems)) or f"{_at(path)} must be null, not {_shown(value)}")


def _fits(value: object, schema: Schema) -> bool:
    kinds = schema.get("type")
    return any(_is(value, str(kind)) for kind in (kinds if isinstance(kinds, list) else [kinds]))


def _typed(value: object, kinds: list[str], path: str) -> object:
    for kind in kinds:
        if _is(value, kind):
            return int(value) if kind == "integer" and isinstance(value, float) else value
    if isinstance(value, str) and "string" not in kinds:
        for kind in kinds:
            if (meant := _meant(value, kind)) is not None:
                return meant
    raise ValueError(f"{_at(path)} must be {' or '.join(kinds)}, not {_shown(value)}")


def _is(value: object, kind: str) -> bool:
    if kind in ("integer", "number"):
        if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
            return False
        return kind == "number" or float(value).is_integer()
    types: dict[str, type | tuple[type, ...]] = {"string": str, "boolean": bool, "object": dict, "array": list}
    return value is None if kind == "null" else isinstance(value, types.get(kind, object))


def _meant(text: str, kind: str) -> object:
    if kind == "boolean":
        return {"true": True, "false": False}.get(text.strip().lower())
    if kind in ("integer", "number"):
        try:
            number = float(text)
        except ValueError:
            return None
        if not _is(number, kind):
            return None
        return int(number) if kind == "integer" else number
    return None


def _check_number(value: float, schema: Schema, path: str) -> None:
    low, high = schema.get("minimum"), schema.get("maximum")
    above, below, step = schema.get("exclusiveMinimum"), schema.get("exclusiveMaximum"), schema.get("multipleOf")
    if (low is not None and value < low) or (high is not None and value > high):
        allowed = (
            f"from {low} to {high}"
            if None not in (low, high)
            else f"at least {low}"
            if high is None
            else f"at most {high}"
        )
        raise ValueError(f"{_at(path)} must be {allowed}, not {value:g}")
    if (above is not None and value <= above) or (below is not None and value >= below):
        allowed = f"more than {above}" if above is not None and value <= above else f"less than {below}"
        raise ValueError(f"{_at(path)} must be {allowed}, not {value:g}")
    if step and not math.isclose(value / step, round(value / step), abs_tol=1e-9):
        raise ValueError(f"{_at(path)} must be in steps of {step:g}, not {value:g}")


def _check_length(value: str | list[object], schema: Schema, path: str) -> None:
    least, most = ("minLength", "maxLength") if isinstance(value, str) else ("minItems", "maxItems")
    if len(value) < schema.get(least, 0) or len(value) > schema.get(most, len(value)):
        unit = "characters" if isinstance(value, str) else "items"
        bounds = f"from {schema.get(least, 0)} to {schema[most]}" if most in schema else f"at least {schema[least]}"
        raise ValueError(f"{_at(path)} must have {bounds} {unit}, not {len(value)}")


def _object(value: dict[str, object], schema: Schema, root: Schema, path: str) -> dict[str, object]:
    properties: Schema = schema.get("properties") or {}
    missing = [_at(_join(path, name)) for name in schema.get("required") or [] if name not in value]
    if missing:
        raise ValueError(f"{' and '.join(missing)} {'is' if len(missing) == 1 else 'are'} missing")
    if schema.get("additionalProperties") is False and (extra := [name for name in value if name not in properties]):
        raise ValueError(f"{_at(_join(path, extra[0]))} is not known")
    return {
        name: checked(item, properties[name], root, _join(path, name)) if name in properties else item
        for name, item in value.items()
    }


def _join(path: str, name: str) -> str:
    return f"{path}.{name}" if path else name


def _at(path: str) -> str:
    return path or "the value"


def _shown(value: object) -> str:
    text = repr(value)
    return text if len(text) <= 60 else text[:59] + "…"
