"""What a scene type says of itself without drawing anything: its parameters, the cues it answers to, its moments.

All of it is data, so that the catalog can keep it in a manifest and the director can work without importing Manim.

A pattern is words with `{slots}`, `[optional words]`, `(one|of|several)` and `...` for any words: "picture of
{image}". A slot `{"text"}` takes only what is quoted, `{TEXT}` that or words in capitals; `^` and `$` stand for the
beginning and the end of a cue. A slot `{each}` is a list whose entries each fill the template: `[{"check": "{each}"}]`;
an `{address}` is one of the web. Slots are paths into the parameters; articles and commas need not be written. Words
match tolerantly (inflection, typing slips); both English and Indonesian patterns are given.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict

from cuereel.soundtrack.palette import SILENT, SOUNDS


class SceneParams(BaseModel):
    """Base of every scene's `Params`: frozen, and unknown keys are errors."""

    model_config = ConfigDict(frozen=True, extra="forbid")


@dataclass(frozen=True, slots=True)
class Phrase:
    """Cues that a scene type answers to.

    `sets` is a template of parameters: the text "{slot}" stands for what the slot matched, and lists are added to what
    is there already. Without `sets`, each slot sets the parameter of its own name. A phrase that does not `starts` a
    panel only adds to one: to the panel before it, if that is of this scene type. Of several scene types that answer to
    a cue equally well, one whose phrase is `of` "brand" is chosen where a slot names a trade mark, else another. One
    `of` "art" counts only where art shows what each of its slots names, and none shows all that it matched as one
    thing: a star that shoots up is one, a shooting star is another.
    """

    patterns: tuple[str, ...]
    sets: Mapping[str, Any] = field(default_factory=dict)
    starts: bool = True
    of: Literal["anything", "brand", "art"] = "anything"

    def __post_init__(self) -> None:
        if isinstance(self.patterns, str) or not all(pattern.strip() for pattern in self.patterns):
            raise ValueError("a phrase needs patterns that hold words: phrase('a {color} balloon')")


def phrase(*patterns: str, of: Literal["anything", "brand", "art"] = "anything", **sets: Any) -> Phrase:
    """A phrase that starts a panel, or adds to one of the same scene type."""
    return Phrase(patterns, sets, of=of)


def addition(*patterns: str, **sets: Any) -> Phrase:
    """A phrase that only ever adds to the panel before it ("with {overlay} text")."""
    return Phrase(patterns, sets, starts=False)


@dataclass(frozen=True, slots=True)
class Moment:
    """A named instant, and the words that it keeps to unless the author says otherwise.

    `name` and `words` may hold `{path}`s into the parameters. With `each`, there is one for every entry of that list
    ("steps.check": for the `check` of every entry that has one);
    then `{item}` is the entry, `{item.label}` a part of it, `{item.verb}` and `{item.value}` its first key and that
    key's value, and `{n}` counts from 1 those of the same name. `words` are tried in order; one that is found nowhere
    leaves the moment to be set between its neighbours. "*" is the panel's first word. `edge` is the side of the words
    that it keeps to. `sound` is the small sound that it makes (one of `cuereel.soundtrack.palette.SOUNDS`, or "none");
    without it, the one that goes with its name.
    """

    name: str
    words: tuple[str, ...] = ()
    each: str = ""
    edge: Literal["start", "end"] = "start"
    sound: str = ""


def moment(name: str, *words: str, each: str = "", edge: Literal["start", "end"] = "start", sound: str = "") -> Moment:
    """A moment of a scene type; raises ValueError for a sound that there is not."""
    if sound not in ("", SILENT, *SOUNDS):
        raise ValueError(f"there is no sound {sound!r}; there are {', '.join(SOUNDS)} and {SILENT}")
    return Moment(name, words, each, edge, sound)


@dataclass(frozen=True, slots=True)
class Takes:
    """What a scene takes from the narration where its cues name nothing.

    `what` is an "enumeration" (its entries one after another), the "et cetera" that may end one, a "quote" (words in
    quotation marks), or the "sentence". "{it}" in `sets` stands for the words found. `unless` names a parameter that
    makes it needless, `where` one that must be there.
    """

    what: Literal["enumeration", "et cetera", "quote", "sentence"]
    sets: Mapping[str, Any]
    unless: str = ""
    where: str = ""


@dataclass(frozen=True, slots=True)
class Spoken:
    """Narration that a scene type answers to by itself where no cue covers it ("subscribe", "follow").

    At least so many of the `words` (or phrases of several words) and of the `roles` together must be said in one
    passage, a role being said with any of its words; with `closing`, in the last words of the script. `what` asks for
    more: an "enumeration" of short entries, or a "link" written there.

    In `sets`, "{said}" stands for the words that are said, in spoken order; each role for its word as it is written;
    "{name}" for the name after "from" at the end; "{topic}" for the name that the passage begins with; "{duration}"
    for a length of time; "{entries}" for an enumeration's, "{link}" for the words linked; "{shown}" for the names of
    the fields, things and trade marks that the chapter shows on their names, and "{hero}" for the first picture of the
    film. What is not there sets nothing; a scene that `needs` one of those is asked for only where it is there.
    """

    words: tuple[str, ...] = ()
    at_least: int = 1
    sets: Mapping[str, Any] = field(default_factory=dict)
    closing: bool = False
    roles: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    what: Literal["words", "enumeration", "link"] = "words"
    needs: tuple[str, ...] = ()
