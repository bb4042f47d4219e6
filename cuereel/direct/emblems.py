"""A word of the narration that names nothing to be seen -> what stands for it: a gauge for "efficient"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from importlib.resources import files

from cuereel.direct.unasked import may_be_shown
from cuereel.direct.words import fold
from cuereel.yaml_text import loaded


def emblem_of(words: Sequence[str], at: int, language: str) -> str:
    """What stands for the word at a place, by the name of its art; "" where nothing does, or none may."""
    shown = emblems().get(language, {}).get(fold(words[at]), "")
    return shown if shown and may_be_shown(words, at, language) else ""


@cache
def emblems() -> Mapping[str, Mapping[str, str]]:
    """By language, the name of what stands for a word."""
    entries = loaded(files("cuereel").joinpath("data/emblems.yaml").read_text(encoding="utf-8"))
    return {
        language: {str(word): str(entry["shows"]) for entry in entries for word in entry.get(language, ())}
        for language in ("en", "id")
    }


__all__ = ["emblem_of", "emblems"]
