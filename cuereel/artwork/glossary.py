"""The curated glossary: `data/art_glossary.yaml` -> the names of art that explainers use most, in several languages."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from cuereel.artwork.sources.emoji_art import emoji_id
from cuereel.yaml_text import loaded


@dataclass(frozen=True, slots=True)
class Term:
    """An art id, and what it stands for by language code.

    `unseen` are those of the names that it is only a sign of: a bell is not a waiter. `shows` are words for what can be
    seen in it beside what it is called; `never` those that it is not drawn for, though it is called so. `holds` is what
    is drawn in it. The words that a face `feels` give it the names that they make with those of a face.
    """

    art: str
    names: Mapping[str, tuple[str, ...]]
    unseen: frozenset[str] = frozenset()
    shows: tuple[str, ...] = ()
    never: frozenset[str] = frozenset()
    holds: str = ""


FACES = {
    "en": ("{} face", "{} emoji", "{} expression", "{} smiley"),
    "id": (
        *(f"{face} {{}}" for face in "muka wajah emoji ekspresi raut emot emotikon".split()),
        *(f"{face} {of} {{}}" for face in ("raut", "ekspresi", "emoji") for of in ("muka", "wajah")),
        *("muka orang {}", "wajah orang {}"),
    ),
}
"""What a face that shows a feeling is called, by language."""


@cache
def glossary() -> tuple[Term, ...]:
    """Every entry, in the file's order."""
    text = files("cuereel").joinpath("data/art_glossary.yaml").read_text(encoding="utf-8")
    return tuple(_term(entry) for entry in loaded(text))


def _term(entry: Mapping[str, object]) -> Term:
    art = str(entry["art"])
    lists = {key: tuple(map(str, said)) for key, said in entry.items() if isinstance(said, list)}
    unseen, shows, never = (lists.pop(key, ()) for key in ("unseen", "shows", "never"))
    holds = str(entry.get("holds", ""))
    felt = entry.get("feels")
    for code, feelings in felt.items() if isinstance(felt, Mapping) else ():
        faces = tuple(face.format(feeling) for feeling in feelings for face in FACES[code])
        lists[code] = (*lists.get(code, ()), *faces)
    return Term(art if ":" in art else emoji_id(art), lists, frozenset(unseen), shows, frozenset(never), holds)
