"""A name in a cue -> what else the narration may say: other names of it, in both languages, and what it stands for.

`data/glossary.yaml` and the names of art tell of other names, `data/signs.yaml` of what pictures stand for.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from importlib.resources import files

from cuereel.artwork.glossary import Term, glossary
from cuereel.artwork.phrase import about
from cuereel.artwork.words import is_root, singular
from cuereel.direct.words import content
from cuereel.yaml_text import loaded

Said = tuple[str, ...]
"""Folded words that are said one after another."""

OWN_NAMES = 2
"""Names of art in a language that it is called by; the first is surely its own."""

LONGEST = 4
"""Telling words of a name at the most: what is longer tells what happens, and is no name."""


def names_of(text: str) -> tuple[Said, ...]:
    """The other names of what a text names, the surest first; none where it is not a name that is known."""
    return _others(text, _names())


def signs_of(text: str) -> tuple[Said, ...]:
    """What else the picture of a name may come with: what it stands for, and what its art is drawn for."""
    return _others(text, _signs())


def _others(text: str, table: Mapping[Said, tuple[Said, ...]]) -> tuple[Said, ...]:
    if len(content(text)) > LONGEST:
        return ()
    own = [key for key in _keys(text) if key in table] or [key for key in _heads(text) if key in table][:1]
    return tuple(dict.fromkeys(said for key in own for said in table[key] if said != key))


@cache
def _keys(text: str) -> tuple[Said, ...]:
    """A text as it may stand in a list: all its telling words, then what it is about, then one of several."""
    whole = content(text)
    inner = content(about(text)) or whole
    found = [whole, inner]
    found += [(*words[:-1], singular(words[-1])) for words in found if words]
    return tuple(dict.fromkeys(words for words in found if words))


@cache
def _heads(text: str) -> tuple[Said, ...]:
    """What a name of several words ends with, the longest first; an Indonesian one begins with it."""
    words = content(about(text)) or content(text)
    if words and is_root(words[0]):
        return tuple(words[:end] for end in range(len(words) - 1, 0, -1))
    return tuple((*words[start:-1], singular(words[-1])) for start in range(1, len(words)))


@cache
def _names() -> Mapping[Said, tuple[Said, ...]]:
    lines = [[*map(content, _listed(side))] for side in _lines("glossary")]
    lines += [_called(term, 1) for term in glossary()]
    return _by_name((line, line) for line in lines)


@cache
def _signs() -> Mapping[Said, tuple[Said, ...]]:
    stands = (
        (list(map(content, _listed(names))), list(map(content, _listed(said)))) for names, said in _pairs("signs")
    )
    drawn = ((_called(term, OWN_NAMES), _called(term, None)) for term in glossary())
    return _by_name([*stands, *drawn])


def _called(term: Term, most: int | None) -> list[Said]:
    """What art is called in either language, by so many of its names."""
    return [content(name) for names in term.names.values() for name in names[:most] if name not in term.unseen]


def _by_name(lines: Iterable[tuple[list[Said], list[Said]]]) -> Mapping[Said, tuple[Said, ...]]:
    found: dict[Said, list[Said]] = defaultdict(list)
    for names, said in lines:
        for name in filter(None, names):
            found[name] += filter(None, said)
    return {name: tuple(dict.fromkeys(said)) for name, said in found.items()}


def _listed(side: str) -> Iterator[str]:
    return (name.strip() for name in side.split(","))


def _lines(name: str) -> Iterator[str]:
    return (", ".join(map(str, line)) for line in loaded(_text(name)))


def _pairs(name: str) -> Iterator[tuple[str, str]]:
    return ((str(line[0]), str(line[1])) for line in loaded(_text(name)))


def _text(name: str) -> str:
    return files("cuereel").joinpath(f"data/{name}.yaml").read_text(encoding="utf-8")
