"""What a pure stage made once -> the same value again, kept as JSON under a key of all that it was made from."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any, TypeVar

from pydantic import TypeAdapter, ValidationError

from cuereel.cache import Cache, content_key
from cuereel.model import Json

T = TypeVar("T")


def remembered(
    store: Cache,
    ingredients: Json,
    kind: Any,
    make: Callable[[], T],
    *,
    sound: Callable[[T], bool] = lambda value: True,
) -> T:
    """The value kept under the ingredients, if it is there and `sound`; else it is made, and kept.

    `kind` is the value's type, made of dataclasses; what cannot be read back is made again.
    """
    adapter: TypeAdapter[T] = _adapter(kind)
    key = content_key(ingredients)
    kept = store.get(key)
    if kept is not None:
        try:
            value = adapter.validate_json(kept.read_bytes())
            if sound(value):
                return value
        except (ValidationError, OSError):
            pass
    made = make()
    store.put(key, adapter.dump_json(made), ".json")
    return made


@cache
def _adapter(kind: Any) -> TypeAdapter[Any]:
    return TypeAdapter(kind)
