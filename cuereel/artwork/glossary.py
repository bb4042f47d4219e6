"""The curated glossary: `data/art_glossary.yaml` -> the names of art that explainers use most, in several languages."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

import yaml

from cuereel.artwork.sources.emoji_art import emoji_id


@dataclass(frozen=True, slots=True)
class Term:
    """An art id, and what it stands for by language code."""

    art: str
    names: Mapping[str, tuple[str, ...]]


@cache
def glossary() -> tuple[Term, ...]:
    """Every entry, in the file's order."""
    text = files("cuereel").joinpath("data/art_glossary.yaml").read_text(encoding="utf-8")
    return tuple(_term(entry) for entry in yaml.safe_load(text))


def _term(entry: Mapping[str, object]) -> Term:
    art = str(entry["art"])
    names = {code: tuple(map(str, said)) for code, said in entry.items() if isinstance(said, list)}
    return Term(art if ":" in art else emoji_id(art), names)
