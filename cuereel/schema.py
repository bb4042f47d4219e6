"""A value as an author wrote it (text, lists, maps) + a JSON schema -> the same value typed, and what does not fit it.

Authors write short forms, so a lone value stands for a list of one, and a lone text for a map with one required text
("overlay: FRONTEND" for "overlay: [{text: FRONTEND}]").
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from rapidfuzz import process

from cuereel.model import Json

Schema = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Misfit:
    """What does not fit: `path` is like "steps/0/press"; `hint` says what to do, or is empty."""

    code: str
    path: str
    message: str
    hint: str = ""


class _Unfit(Exception):
    def __init__(self, *misfits: Misfit) -> None:
        super().__init__()
        self.misfits = misfits


def typed(value: Json, schema: Schema) -> tuple[Json, tuple[Misfit, ...]]:
    """The value typed by the schema, without the parts that do not fit; and those parts' misfits, in order."""
    misfits: list[Misfit] = []
    try:
        return _typed(value, schema, schema.get("$defs", {}), "", misfits), tuple(misfits)
    except _Unfit as unfit:
        return None, (*misfits, *unfit.misfits)


def required(schema: Schema) -> tuple[str, ...]:
    """The names of the parameters that must be there."""
    return tuple(schema.get("required", ()))


def did_you_mean(word: str, known: Iterator[str] | tuple[str, ...] | list[str]) -> str:
    """A hint naming the nearest known word, or an empty text where none is near."""
    found = process.extractOne(word, list(known), score_cutoff=60)
    return f'did you mean "{found[0]}"?' if found else ""


def _typed(value: Json, schema: Schema, defs: Schema, path: str, misfits: list[Misfit]) -> Json:
    schema = _resolve(schema, defs)
    if "anyOf" in schema:
        return _any_of(value, schema["anyOf"], defs, path, misfits)
    kind = schema.get("type")
    if kind == "array":
        return _list(value, schema, defs, path, misfits)
    if kind == "object":
        return _map(value, schema, defs, path, misfits)
    return _scalar(value, schema, path)


def _resolve(schema: Schema, defs: Schema) -> Schema:
    while "$ref" in schema:
        schema = defs[schema["$ref"].rsplit("/", 1)[-1]]
    return schema


def _any_of(value: Json, options: list[Schema], defs: Schema, path: str, misfits: list[Misfit]) -> Json:
    first: _Unfit | None = None
    for option in options:
        found: list[Misfit] = []
        try:
            fitted = _typed(value, option, defs, path, found)
        except _Unfit as unfit:
            first = first or unfit
            continue
        if not found:
            return fitted
        first = first or _Unfit(*found)
    assert first is not None
    raise first


def _list(value: Json, schema: Schema, defs: Schema, path: str, misfits: list[Misfit]) -> list[Json]:
    entries = value if isinstance(value, list | tuple) else [value]
    item_schema = schema.get("items") or _prefix_item(schema)
    out = []
    for number, entry in enumerate(entries):
        try:
            out.append(_typed(entry, item_schema, defs, f"{path}/{number}".lstrip("/"), misfits))
        except _Unfit as unfit:
            misfits.extend(unfit.misfits)
    low, high = schema.get("minItems", 0), schema.get("maxItems", math.inf)
    if not low <= len(out) <= high:
        raise _Unfit(Misfit("bad-value", path, f"{_name(path)} takes {_range(low, high)} entries, not {len(out)}"))
    return out


def _prefix_item(schema: Schema) -> Schema:
    return schema["prefixItems"][0] if schema.get("prefixItems") else {}


def _map(value: Json, schema: Schema, defs: Schema, path: str, misfits: list[Misfit]) -> dict[str, Json]:
    properties: Schema = schema.get("properties", {})
    if not isinstance(value, Mapping):
        needed = list(required(schema)) or list(properties)[:1]
        if len(needed) != 1 or value is None:
            raise _Unfit(Misfit("bad-value", path, f"{_name(path)} must be a map of {', '.join(properties)}"))
        value = {needed[0]: value}
    out: dict[str, Json] = {}
    for key, entry in value.items():
        where = f"{path}/{key}".lstrip("/")
        if key not in properties:
            extra = schema.get("additionalProperties", False)
            if isinstance(extra, Mapping) and not properties:
                out[key] = _typed(entry, extra, defs, where, misfits)
            else:
                misfits.append(
                    Misfit("unknown-key", where, f'there is no "{key}" here', did_you_mean(key, list(properties)))
                )
            continue
        try:
            out[key] = _typed(entry, properties[key], defs, where, misfits)
        except _Unfit as unfit:
            misfits.extend(unfit.misfits)
    missing = [key for key in required(schema) if key not in out and key not in value]
    if missing:
        raise _Unfit(Misfit("missing-key", path, f'{_name(path)} needs "{missing[0]}"'))
    return out


def _scalar(value: Json, schema: Schema, path: str) -> Json:
    if isinstance(value, list | tuple | Mapping):
        raise _Unfit(Misfit("bad-value", path, f"{_name(path)} takes one value, not a list or a map"))
    if "const" in schema:
        schema = {**schema, "enum": [schema["const"]]}
    if "enum" in schema:
        named = {str(choice).lower(): choice for choice in schema["enum"]}
        if str(value).lower() not in named:
            choices = ", ".join(str(choice) for choice in schema["enum"])
            hint = did_you_mean(str(value), [str(choice) for choice in schema["enum"]])
            raise _Unfit(Misfit("bad-value", path, f'{_name(path)} is one of {choices}, not "{value}"', hint))
        return named[str(value).lower()]
    kind = schema.get("type")
    if kind in ("integer", "number"):
        return _number(value, schema, path, whole=kind == "integer")
    if kind == "boolean":
        return _flag(value, path)
    if kind == "null":
        if value is None:
            return None
        raise _Unfit(Misfit("bad-value", path, f"{_name(path)} must be empty"))
    if kind == "string":
        text = "" if value is None else str(value)
        if len(text) < schema.get("minLength", 0):
            raise _Unfit(Misfit("bad-value", path, f"{_name(path)} must not be empty"))
        return text
    return value


def _number(value: Json, schema: Schema, path: str, *, whole: bool) -> int | float:
    try:
        number = int(value) if whole else float(value)
        if not math.isfinite(number):
            raise ValueError
    except (TypeError, ValueError):
        kind = "a whole number" if whole else "a number"
        raise _Unfit(Misfit("bad-value", path, f'{_name(path)} must be {kind}, not "{value}"')) from None
    low = schema.get("minimum", -math.inf)
    high = schema.get("maximum", math.inf)
    if not low <= number <= high:
        raise _Unfit(Misfit("bad-value", path, f"{_name(path)} must be {_range(low, high)}, not {number}"))
    return number


_FLAGS = {"true": True, "yes": True, "on": True, "1": True, "false": False, "no": False, "off": False, "0": False}


def _flag(value: Json, path: str) -> bool:
    flag = _FLAGS.get(str(value).lower())
    if flag is None:
        raise _Unfit(Misfit("bad-value", path, f'{_name(path)} is on or off, not "{value}"'))
    return flag


def _range(low: float, high: float) -> str:
    if high == math.inf:
        return f"at least {low}"
    return f"at most {high}" if low == -math.inf else f"{low} to {high}"


def _name(path: str) -> str:
    return path.replace("/", ".") or "this"
